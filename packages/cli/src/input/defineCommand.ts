import type { Text } from '@qianfan-console/spec/manifest'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import { showUsage } from '../terminal/showHelp.ts'
import { globalRules } from './globalFlags.ts'
import { type FlagRule, type ParsedFlags, parseFlags } from './parseFlags.ts'

/** The words after the name of a command, as read. */
export interface CommandLine extends ParsedFlags {
  /** The value of a flag; the last where it is given more than once. */
  one(name: string): string | undefined
  /** Whether a switch is on. */
  on(name: string): boolean
}

/** Something that can be typed after `qfc`. */
export interface Command {
  /** Reads the words after its name, and stops at a flag that it does not know. */
  read(argv: readonly string[], say: Say): CommandLine
  /** Runs to the end; gives the exit code. */
  run(context: Context, line: CommandLine): Promise<number>
}

/** A command written by hand. */
export interface CommandDefinition {
  /** Its words, without `qfc`. */
  name: string
  help: Text
  /** Flags beside those that every command takes; one of the same name replaces it. */
  flags?: readonly FlagRule[]
  /** Arguments as usage shows them: `<needed>`, `[optional]`, and `...` behind the last where more may follow. */
  positionals: readonly string[]
  /** Arguments for the hint where one is missing. */
  example?: string
  run(context: Context, line: CommandLine): Promise<number>
}

/** Makes a command of its definition: `--help`, unknown flags and wrong arguments are dealt with here. */
export function defineCommand(definition: CommandDefinition): Command {
  const { name, help, flags = [], run } = definition
  const own = new Set(flags.map((rule) => rule.name))
  const rules = [...globalRules.filter((rule) => !own.has(rule.name)), ...flags]
  return {
    read: (argv, say) => readLine(argv, rules, say, seeHelp(name, say)),
    async run(context, line) {
      if (line.on('help')) {
        await showUsage(context, help[context.language])
        return exitCodes.done
      }
      checkPositionals(definition, line, context.say)
      return run(context, line)
    },
  }
}

/** Reads words by rules. */
export function readLine(argv: readonly string[], rules: readonly FlagRule[], say: Say, hint: string): CommandLine {
  return lineOf(parseFlags(argv, rules, say, { hint }))
}

/** What was parsed, to be asked for by name. */
export function lineOf(parsed: ParsedFlags): CommandLine {
  const one = (name: string) => parsed.flags.get(name)?.at(-1)
  return { ...parsed, one, on: (name) => one(name) === 'true' }
}

/** Where the flags of a command are explained. */
export const seeHelp = (name: string, say: Say): string =>
  say(`See qfc ${name} --help.`, `运行 qfc ${name} --help 查看用法`)

function checkPositionals(
  { name, positionals: known, example }: CommandDefinition,
  { positionals: given }: CommandLine,
  say: Say,
): void {
  const missing = known.slice(given.length).find((each) => each.startsWith('<'))
  if (missing !== undefined) {
    const typed = `qfc ${name} ${example}`
    throw new Failure(
      'MissingArgument',
      say(`qfc ${name} needs ${missing.replace('...', '')}.`, `qfc ${name} 缺少 ${missing.replace('...', '')}。`),
      { hint: example === undefined ? seeHelp(name, say) : say(`For example: ${typed}`, `例如：${typed}`) },
    )
  }
  if (known.at(-1)?.endsWith('...') || given.length <= known.length) return
  const extra = given
    .slice(known.length)
    .map((word) => JSON.stringify(word))
    .join(punctuation(say).comma)
  throw new Failure(
    'UnexpectedArgument',
    say(
      `qfc ${name} takes ${known.join(' ') || 'no argument'}; ${extra} is too much.`,
      `qfc ${name} ${known.length > 0 ? `只接受 ${known.join(' ')}` : '不接受位置参数'}，多余的内容：${extra}。`,
    ),
    { hint: seeHelp(name, say) },
  )
}
