// In here is the commands written by hand, one a file, or a folder where it is more.

import type { commandTitles, specialTitles } from '../help/commandTitles.ts'
import type { Command } from '../input/defineCommand.ts'

type Load = () => Promise<{ command: Command }>

/** The modules of the commands; each is loaded when it is used. `__complete` is called by the completion scripts. */
export const commands: Readonly<Record<keyof typeof commandTitles | '__complete', Load>> = {
  config: () => import('./config/index.ts'),
  doctor: () => import('./doctor/index.ts'),
  actions: () => import('./actions.ts'),
  explain: () => import('./explain.ts'),
  bos: () => import('./bos/index.ts'),
  call: () => import('./call.ts'),
  completion: () => import('./completion.ts'),
  proxy: () => import('./proxy/index.ts'),
  mock: () => import('./mock.ts'),
  manifest: () => import('./manifest.ts'),
  __complete: () => import('./complete.ts'),
}

/** Commands that hang in the tree of actions. */
export const specialCommands: Readonly<Record<keyof typeof specialTitles, Load>> = {
  'bos ls': () => import('./bos/ls.ts'),
  'bos cp': () => import('./bos/cp.ts'),
  'bos rm': () => import('./bos/rm.ts'),
  'dataset check': () => import('../dataset/check.ts'),
  'dataset convert': () => import('../dataset/convert.ts'),
  'dataset import': () => import('../dataset/import.ts'),
  'dataset export': () => import('../dataset/export.ts'),
  'finetuning run': () => import('../finetuning/run.ts'),
  'finetuning task watch': () => import('../finetuning/watch.ts'),
}
