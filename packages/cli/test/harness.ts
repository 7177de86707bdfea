import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signedKy } from '@qianfan-console/core/ky'
import { type Mock, type MockOptions, startMock } from '@qianfan-console/mock'
import ky from 'ky'
import { afterAll, beforeAll, inject } from 'vitest'

/** What a run of the command line left behind. */
export interface Result {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  env?: Record<string, string>
  stdin?: string
  cwd?: string
  /** Called with the process, for signals. */
  started?: (child: ReturnType<typeof spawn>) => void
}

/** The packed program. */
export const binary = (): string => join(inject('packed'), 'dist', 'main.js')

/** The variables of a user who has set nothing. */
export const bareEnvironment = (home: string): Record<string, string> => ({
  PATH: process.env.PATH!,
  HOME: home,
  LANG: 'C.UTF-8',
  TERM: 'xterm-256color',
})

/** Runs the packed program as a process of its own, without a terminal. */
export function runBare(
  args: readonly string[],
  { env = {}, stdin = '', cwd, started }: RunOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary(), ...args], { env, ...(cwd && { cwd }), stdio: 'pipe' })
    const result: Result = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (result.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (result.stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...result, code }))
    // A program that does not read its input closes it.
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
    started?.(child)
  })
}

/** Sets the quota of the mock's bucket, as its owner does; -1 is none. */
export const limitBucket = (mock: Mock, maxCapacityMegaBytes: number, maxObjectCount = -1) =>
  signedKy(ky, { credentials: mock.credentials }).put(`${mock.url}/mock-bucket?quota`, {
    json: { maxObjectCount, maxCapacityMegaBytes },
  })

/** A home of its own and a mock, for the tests of a file. */
export function useMock(options: MockOptions = {}) {
  const home = mkdtempSync(join(tmpdir(), 'qfc-home-'))
  const place = {
    home,
    mock: undefined as unknown as Mock,
    /** Variables with which calls go to the mock. */
    environment: (): Record<string, string> => ({
      ...bareEnvironment(home),
      QIANFAN_ACCESS_KEY: place.mock.credentials.accessKeyId,
      QIANFAN_SECRET_KEY: place.mock.credentials.secretAccessKey,
      QIANFAN_CONSOLE_API_BASE_URL: place.mock.url,
    }),
    qfc: (args: readonly string[], { env = {}, ...rest }: RunOptions = {}): Promise<Result> =>
      runBare(args, { cwd: home, ...rest, env: { ...place.environment(), ...env } }),
  }
  beforeAll(async () => {
    place.mock = await startMock(options)
  })
  afterAll(async () => {
    await place.mock.close()
    rmSync(home, { recursive: true, force: true })
  })
  return place
}
