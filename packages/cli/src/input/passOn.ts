import type { Context } from '../context/context.ts'
import { type Command, lineOf } from './defineCommand.ts'
import { globalRules } from './globalFlags.ts'
import { parseFlags } from './parseFlags.ts'

/**
 * A command that takes its words as they were typed, for a program or a shell of its own: nothing in them is wrong here.
 * Of the flags that every command takes those count for the command line itself that `counts` lets through.
 */
export function passOn(
  run: (context: Context, argv: readonly string[]) => Promise<number>,
  counts: (name: string, values: readonly string[]) => boolean = () => true,
): Command {
  return {
    read(argv, say) {
      const { flags } = parseFlags(argv, globalRules, say, { lenient: true })
      const counted = new Map([...flags].filter(([name, values]) => counts(name, values)))
      return lineOf({ flags: counted, positionals: [...argv], places: [] })
    },
    run: (context, { positionals }) => run(context, positionals),
  }
}
