import { globalRules } from './actionCommand.ts'
import { actionIndex, actionNamed } from './actionTable.ts'
import { closestOf } from './closestOf.ts'
import { commands, specialCommands } from './commands.ts'
import { commandNames } from './commandTitles.ts'
import type { Context } from './context.ts'
import { createContext } from './createContext.ts'
import { errorJson, errorText, reportOf } from './errorReport.ts'
import { exitCodes, Failure } from './failure.ts'
import { chooseLanguage } from './language.ts'
import { kebab } from './names.ts'
import { type ParsedFlags, parseFlags } from './parseFlags.ts'
import { nextWords, walkNames } from './walkNames.ts'

/** Runs a command line to its end; gives the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const interruption = new AbortController()
  process.on('SIGINT', () => {
    // The first time ends the command in order; the second ends it at once.
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
    interruption.abort(new Error('SIGINT'))
  })
  const parsed = parseFlags(argv, globalRules, (en) => en, { lenient: true })
  if (argv[0] === '__complete') return complete(argv.slice(1), parsed, interruption.signal)
  let context: Context | undefined
  try {
    context = createContext(parsed.flags, interruption.signal)
    return await dispatch(context, argv, parsed)
  } catch (error) {
    return tell(error, context, parsed)
  }
}

/** A line that is being typed need not be right yet: of its flags only those count that say where ids come from. */
async function complete(words: readonly string[], { flags }: ParsedFlags, signal: AbortSignal): Promise<number> {
  const place = [...flags].filter(([name, [value]]) => (name === 'profile' || name === 'base-url') && value)
  return (await commands.__complete()).run(createContext(new Map(place), signal), words)
}

/** Finds the command by its first words, and hands it the rest. */
async function dispatch(
  context: Context,
  argv: readonly string[],
  { flags, positionals }: ParsedFlags,
): Promise<number> {
  const asksHelp = flags.get('help')?.at(-1) === 'true'
  const words = positionals[0] === 'help' ? positionals.slice(1) : positionals
  const help = asksHelp || positionals[0] === 'help'
  const [first] = words
  if (first === undefined) {
    if (flags.get('version')?.at(-1) === 'true') return version(context)
    checkAll(context, argv)
    const { rootHelp } = await import('./help.ts')
    await context.print(rootHelp(context.language, context.paintOutput))
    return exitCodes.done
  }
  const special = Object.entries(specialCommands).find(([name]) => `${words.join(' ')} `.startsWith(`${name} `))
  const own =
    special ?? (Object.hasOwn(commands, first) ? [first, commands[first as keyof typeof commands]] : undefined)
  if (own) {
    const [name, load] = own
    return (await load()).run(context, rest(name.split(' ')))
  }
  const { name, used, isAction } = walkNames(words, Object.keys(actionIndex().actions))
  if (name !== undefined && isAction) {
    const { runActionCommand } = await import('./runAction.ts')
    return runActionCommand(context, actionNamed(name), rest(words.slice(0, used)))
  }
  if (name !== undefined && used === words.length) {
    const { groupHelp } = await import('./help.ts')
    const text = groupHelp(name, context.language, context.paintOutput)
    if (help) {
      await context.print(text)
      return exitCodes.done
    }
    context.note(text.trimEnd())
    throw new Failure(
      'IncompleteCommand',
      context.say(`qfc ${words.join(' ')} is not a whole command.`, `qfc ${words.join(' ')} 不是完整的命令。`),
      { hint: context.say('Choose one of the actions above.', '请从上面的操作中选择一个。') },
    )
  }
  throw unknownCommand(context, words, name, used)

  /** What follows the words of a command; `qfc help x` is `qfc x --help`. */
  function rest(command: readonly string[]): string[] {
    if (positionals[0] !== 'help') return without(argv, command)
    return [...without(argv, ['help', ...command]), ...(asksHelp ? [] : ['--help'])]
  }
}

async function version(context: Context): Promise<number> {
  const { version: text } = await import('./version.ts')
  await context.print(`${text}\n`)
  return exitCodes.done
}

/** Without a command, flags still must be flags. */
function checkAll({ say }: Context, argv: readonly string[]): void {
  parseFlags(argv, globalRules, say, { hint: say('See qfc --help.', '参见 qfc --help。') })
}

function unknownCommand({ say }: Context, words: readonly string[], prefix: string | undefined, used: number): Failure {
  const below = nextWords(prefix, Object.keys(actionIndex().actions)).map(kebab)
  const known = prefix === undefined ? [...below, ...commandNames] : below
  const wrong = words[used]!
  const closest = closestOf(wrong, known)
  const typed = words.slice(0, used + 1).join(' ')
  return new Failure('UnknownCommand', say(`There is no command qfc ${typed}.`, `没有命令 qfc ${typed}。`), {
    hint: closest
      ? say(
          `Did you mean qfc ${[...words.slice(0, used), closest].join(' ')}?`,
          `是否想用 qfc ${[...words.slice(0, used), closest].join(' ')}？`,
        )
      : say(`There are: ${known.join(', ')}.`, `可用：${known.join('、')}。`),
  })
}

/** The command line without the words of the command, which need not stand at its beginning. */
function without(argv: readonly string[], words: readonly string[]): string[] {
  const rest = [...argv]
  for (const word of words) rest.splice(rest.indexOf(word), 1)
  return rest
}

/** Says what went wrong, once, in the form asked for. */
function tell(error: unknown, context: Context | undefined, { flags }: ParsedFlags): number {
  const language = context?.language ?? chooseLanguage(flags.get('lang')?.at(-1), process.env)
  const report = reportOf(error, language)
  const output = flags.get('output')?.at(-1)
  if (output === 'json' || output === 'ndjson') process.stderr.write(`${errorJson(report)}\n`)
  else process.stderr.write(`${errorText(report, language, context?.paint ?? ((_style, text) => text))}\n`)
  if (context?.settings.verbose && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return report.exitCode
}
