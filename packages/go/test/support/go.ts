import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'vitest'

const run = promisify(execFile)

/** The folder of the module. */
export const moduleFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program in a folder; its words are the message when it fails. */
export async function words(
  command: string,
  args: string[],
  cwd = moduleFolder,
  env: Record<string, string> = {},
): Promise<string> {
  const { PATH, HOME, GOPROXY, GOCACHE, GOMODCACHE, GOPATH } = process.env
  // No toolchain is fetched, and nothing is taken from the variables of the machine that runs this.
  const kept = {
    PATH,
    HOME,
    GOPROXY,
    GOCACHE,
    GOMODCACHE,
    GOPATH,
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-mod=mod',
    NO_COLOR: '1',
  }
  const done = await run(command, args, { cwd, env: { ...kept, ...env }, maxBuffer: 1 << 26 }).catch((error) =>
    expect.fail(error.stdout + error.stderr || error.message),
  )
  return done.stdout
}

/** The version of Go on this machine; undefined where there is none, or one that is too old. */
export async function goVersion(): Promise<string | undefined> {
  const { stdout } = await run('go', ['env', 'GOVERSION']).catch(() => ({ stdout: '' }))
  const [, minor] = /^go1\.(\d+)/.exec(stdout) ?? []
  return Number(minor) >= 23 ? stdout.trim() : undefined
}

/** Whether the race detector works here, which needs a C compiler. */
export async function canRace(): Promise<boolean> {
  const { stdout } = await run('go', ['env', 'CGO_ENABLED', 'CC']).catch(() => ({ stdout: '' }))
  const [enabled, compiler = ''] = stdout.trim().split('\n')
  return (
    enabled === '1' &&
    run(compiler, ['--version']).then(
      () => true,
      () => false,
    )
  )
}
