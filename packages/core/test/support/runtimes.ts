import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { nodeBinary, runtimeBinary } from '@qianfan-console/testing'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'

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
  { name: 'workerd', probe: workerdBinary() ? inWorkerd : undefined },
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

/** The program that miniflare starts, which is a package of its own. */
function workerdBinary(): string | undefined {
  try {
    return createRequire(createRequire(import.meta.url).resolve('miniflare')).resolve('workerd')
  } catch {
    return undefined
  }
}

async function inWorkerd(folder: string, url: string, closed: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'runtimeWorker.mjs')],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    tsconfigRaw: '{}',
  })
  const flare = new Miniflare({
    modules: true,
    script: outputFiles[0]!.text,
    compatibilityDate: '2026-01-01',
    host: '127.0.0.1',
    port: 0,
  })
  try {
    const body = JSON.stringify({ url, runtime: 'workerd', closed })
    const answer = await fetch(await flare.ready, { method: 'POST', body })
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()) as Record<string, unknown>
  } finally {
    await flare.dispose()
  }
}
