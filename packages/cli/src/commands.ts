import type { Context } from './context.ts'
import type { Text } from './manifest.ts'

/** A command that is no action. Its module is loaded when it is used. */
export interface Command {
  title: Text
  load: () => Promise<CommandModule>
}

/** What the module of a command exports. */
export interface CommandModule {
  /** Runs the command with the words after its name; gives the exit code. */
  run: (context: Context, argv: readonly string[]) => Promise<number>
}

/** The commands written by hand; all else comes from the table of actions. */
export const commands: Readonly<Record<string, Command>> = {
  call: {
    title: { en: 'Call any action by name, known or not', zh: '按名称调用任意操作' },
    load: () => import('./commands/call.ts'),
  },
  actions: {
    title: { en: 'List actions, or find one by a word', zh: '列出或查找操作' },
    load: () => import('./commands/actions.ts'),
  },
  explain: {
    title: { en: 'The manual page of an action, offline', zh: '操作的离线手册' },
    load: () => import('./commands/explain.ts'),
  },
}

/** Commands that stand among the actions of a noun. */
export const specialCommands: readonly { words: readonly string[]; title: Text; load: () => Promise<CommandModule> }[] =
  []
