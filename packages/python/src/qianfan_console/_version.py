"""The version, which the packages of this repository share. Generated from the spec by `pnpm generate`. Do not edit."""

version = "0.0.0"
