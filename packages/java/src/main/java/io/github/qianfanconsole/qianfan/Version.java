// Generated from the spec by `pnpm generate`. Do not edit.
package io.github.qianfanconsole.qianfan;

/** The version, which the packages of this repository share. */
final class Version {
    static final String VERSION = "0.0.0";

    private Version() {}
}
