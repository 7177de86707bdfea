import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'vitest'

const run = promisify(execFile)

/** The folder of the library. */
export const libraryFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program in a folder; its words are the message when it fails. */
export async function words(
  command: string,
  args: string[],
  cwd = libraryFolder,
  env: Record<string, string> = {},
): Promise<string> {
  const { PATH, HOME, JAVA_HOME, M2_HOME, MAVEN_OPTS, MAVEN_ARGS } = process.env
  // Nothing is taken from the variables of the machine that runs this but where Java, Maven and its repository are.
  const kept = { PATH, HOME, JAVA_HOME, M2_HOME, MAVEN_OPTS, MAVEN_ARGS }
  const done = await run(command, args, { cwd, env: { ...kept, ...env }, maxBuffer: 1 << 26 }).catch((error) =>
    expect.fail(error.stdout + error.stderr || error.message),
  )
  return done.stdout
}

/** Runs Maven without a line of its progress. */
export const maven = (args: string[], cwd?: string, env?: Record<string, string>): Promise<string> =>
  words('mvn', ['-B', '-ntp', '-Dstyle.color=never', ...args], cwd, env)

/** The version of Java that Maven uses on this machine; undefined where there is no Maven, or a Java that is too old. */
export async function javaVersion(): Promise<string | undefined> {
  const { stdout } = await run('mvn', ['-version', '-Dstyle.color=never']).catch(() => ({ stdout: '' }))
  const [, version, major] = /^Java version: ((\d+)[\w.]*)/m.exec(stdout) ?? []
  const hasCompiler = await run('javac', ['-version']).catch(() => undefined)
  return Number(major) >= 17 && hasCompiler ? version : undefined
}
