import type { commandTitles, specialTitles } from './commandTitles.ts'
import type { Context } from './context.ts'

/** What the module of a command exports. */
export interface CommandModule {
  /** Runs the command with the words after its name; gives the exit code. */
  run: (context: Context, argv: readonly string[]) => Promise<number>
}

type Load = () => Promise<CommandModule>

/** The modules of the commands; each is loaded when it is used. `__complete` is called by the completion scripts. */
export const commands: Readonly<Record<keyof typeof commandTitles | '__complete', Load>> = {
  config: () => import('./commands/config.ts'),
  doctor: () => import('./commands/doctor.ts'),
  actions: () => import('./commands/actions.ts'),
  explain: () => import('./commands/explain.ts'),
  call: () => import('./commands/call.ts'),
  completion: () => import('./commands/completion.ts'),
  proxy: () => import('./commands/proxy.ts'),
  mock: () => import('./commands/mock.ts'),
  manifest: () => import('./commands/manifest.ts'),
  __complete: () => import('./commands/complete.ts'),
}

/** Commands that hang in the tree of actions. */
export const specialCommands: Readonly<Record<keyof typeof specialTitles, Load>> = {
  'finetuning task watch': () => import('./commands/watch.ts'),
}
