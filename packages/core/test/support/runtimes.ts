import { nodeBinary, runtimeBinary } from '@qianfan-console/testing'

/** A program that runs a script, and what comes before the script's name. */
export interface Runtime {
  name: string
  command: string[] | undefined
}

const bun = runtimeBinary('bun', import.meta.url)
const deno = runtimeBinary('deno', import.meta.url)

/** Every runtime that core promises to run on; without a command where this machine cannot get it. */
export const runtimes = (): Runtime[] => [
  ...[22, 24, 26].map((version) => {
    const node = nodeBinary(version)
    return { name: `node${version}`, command: node ? [node] : undefined }
  }),
  { name: 'bun', command: bun ? [bun, 'run'] : undefined },
  {
    name: 'deno',
    command: deno
      ? [deno, 'run', '--allow-net', '--allow-env', '--allow-read', '--allow-sys', '--node-modules-dir=manual']
      : undefined,
  },
]
