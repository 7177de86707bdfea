import type { Context } from '../context/context.ts'
import type { commandTitles, specialTitles } from '../help/commandTitles.ts'

/** What the module of a command exports. */
export interface CommandModule {
  /** Runs the command with the words after its name; gives the exit code. */
  run: (context: Context, argv: readonly string[]) => Promise<number>
}

type Load = () => Promise<CommandModule>

/** The modules of the commands; each is loaded when it is used. `__complete` is called by the completion scripts. */
export const commands: Readonly<Record<keyof typeof commandTitles | '__complete', Load>> = {
  config: () => import('./config.ts'),
  doctor: () => import('./doctor.ts'),
  actions: () => import('./actions.ts'),
  explain: () => import('./explain.ts'),
  call: () => import('./call.ts'),
  completion: () => import('./completion.ts'),
  proxy: () => import('./proxy.ts'),
  mock: () => import('./mock.ts'),
  manifest: () => import('./manifest.ts'),
  __complete: () => import('./complete.ts'),
}

/** Commands that hang in the tree of actions. */
export const specialCommands: Readonly<Record<keyof typeof specialTitles, Load>> = {
  'finetuning task watch': () => import('../finetuning/watch.ts'),
}
