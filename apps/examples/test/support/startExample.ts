import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Mock } from '@qianfan-console/mock'

/** An example that runs. */
export interface Example {
  url: string
  [Symbol.asyncDispose](): Promise<void>
}

/** Runs an example as its README says, on a free port, against a mock. */
export async function startExample(
  file: string,
  mock: Mock,
  environment: Record<string, string> = {},
): Promise<Example> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../../${file}`, import.meta.url))], {
    env: { ...process.env, ...keysOf(mock), QIANFAN_CONSOLE_API_BASE_URL: mock.url, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (text) => {
    complaints += text
  })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', () => reject(new Error(complaints)))
  })
  return {
    url,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill()
      }),
  }
}

/** The keys of a mock, as a server's environment has them. */
export const keysOf = ({ credentials }: Mock) => ({
  QIANFAN_ACCESS_KEY: credentials.accessKeyId,
  QIANFAN_SECRET_KEY: credentials.secretAccessKey,
})
