import { globalRules } from './actionCommand.ts'
import type { Context } from './context.ts'
import { exitCodes } from './failure.ts'
import type { Text } from './manifest.ts'
import { type FlagRule, type ParsedFlags, parseFlags } from './parseFlags.ts'
import { showUsage } from './showHelp.ts'

/** Flags of a hand-written command, as read. */
export interface CommandLine extends ParsedFlags {
  one(name: string): string | undefined
  on(name: string): boolean
}

/** Parses a hand-written command; undefined when it only had to print its help, which it then has. */
export async function readCommand(
  context: Context,
  argv: readonly string[],
  help: Text,
  rules: readonly FlagRule[] = [],
): Promise<CommandLine | undefined> {
  const parsed = parseFlags(
    argv,
    [...globalRules.filter(({ name }) => !rules.some((rule) => rule.name === name)), ...rules],
    context.say,
  )
  const one = (name: string) => parsed.flags.get(name)?.at(-1)
  const on = (name: string) => one(name) === 'true'
  if (!on('help')) return { ...parsed, one, on }
  await showUsage(context, help[context.language])
  return undefined
}

/** What a command gives back after its help. */
export const helped: number = exitCodes.done
