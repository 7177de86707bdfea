import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hasWorkerd, nodeBinary, runtimeBinary, startWorker } from '@qianfan-console/testing'

const run = promisify(execFile)

/** A runtime, and how the suite is run in it. */
export interface Runtime {
  name: string
  /** Runs the suite of a folder where core is packed, and returns what it found; undefined where this machine cannot. */
  probe: ((folder: string, url: string, closed: string) => Promise<Record<string, unknown>>) | undefined
}

const bun = runtimeBinary('bun', import.meta.url)
const deno = runtimeBinary('deno', import.meta.url)

const denoArguments = ['run', '--allow-net', '--allow-env', '--allow-read', '--allow-sys', '--node-modules-dir=manual']

/** Every runtime that core promises to run on. */
export const runtimes = (): Runtime[] => [
  ...[22, 24, 26].map((version) => commanded(`node${version}`, nodeBinary(version), [])),
  commanded('bun', bun, ['run']),
  commanded('deno', deno, denoArguments),
  { name: 'workerd', probe: hasWorkerd() ? inWorkerd : undefined },
]

/** A program that runs a script, and what comes before the script's name. */
const commanded = (name: string, program: string | undefined, args: string[]): Runtime => ({
  name,
  probe:
    program === undefined
      ? undefined
      : async (folder, url, closed) => {
          const { stdout } = await run(program, [...args, 'runtimeProbe.mjs', url, name, closed], {
            cwd: folder,
            timeout: 100_000,
          })
          return JSON.parse(stdout.trim().split('\n').at(-1)!)
        },
})

async function inWorkerd(folder: string, url: string, closed: string): Promise<Record<string, unknown>> {
  await using worker = await startWorker(join(folder, 'runtimeWorker.mjs'))
  const body = JSON.stringify({ url, runtime: 'workerd', closed })
  const answer = await fetch(worker.url, { method: 'POST', body })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Record<string, unknown>
}
