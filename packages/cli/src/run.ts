import { globalRules } from './actionCommand.ts'
import { actionIndex, actionNamed } from './actionTable.ts'
import { commands, specialCommands } from './commands.ts'
import type { Context } from './context.ts'
import { createContext } from './createContext.ts'
import { errorJson, errorText, reportOf } from './errorReport.ts'
import { exitCodes, Failure } from './failure.ts'
import { chooseLanguage, sayIn } from './language.ts'
import { safeLines } from './output/cell.ts'
import { type ParsedFlags, parseFlags } from './parseFlags.ts'
import { showHelp } from './showHelp.ts'
import { OutputFailure, outputExitCode, writeError } from './standardStreams.ts'
import { unknownCommand } from './suggestCommand.ts'
import { splitDotted, walkNames } from './walkNames.ts'

/** Runs a command line to its end; gives the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const interruption = new AbortController()
  process.on('SIGINT', () => {
    // The first time ends the command in order; the second ends it at once.
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
    interruption.abort(new Error('SIGINT'))
  })
  const parsed = parseFlags(argv, globalRules, (en) => en, { lenient: true })
  let context: Context | undefined
  try {
    if (argv[0] === '__complete') return await complete(argv.slice(1), parsed, interruption.signal)
    checkEncoding(argv)
    context = createContext(parsed.flags, interruption.signal)
    return afterOutput(await dispatch(context, argv, parsed), context)
  } catch (error) {
    return afterOutput(tell(error, context, parsed), context)
  }
}

/** A word in another encoding arrives with marks in the place of its letters: it is not what was typed. */
function checkEncoding(argv: readonly string[]): void {
  const wrong = argv.find((word) => word.includes('\uFFFD'))
  if (wrong === undefined) return
  const say = sayIn(chooseLanguage(undefined, process.env))
  throw new Failure(
    'NotUtf8',
    say(`The argument ${JSON.stringify(wrong)} is not UTF-8.`, `参数 ${JSON.stringify(wrong)} 不是 UTF-8 编码。`),
    {
      hint: say(
        'Use a terminal in UTF-8, or give the value through --input from a file in UTF-8.',
        '请使用 UTF-8 终端，或通过 --input 从 UTF-8 文件传入。',
      ),
    },
  )
}

/** A command that changed something and could not say so does not end as if it had. */
function afterOutput(code: number, context: Context | undefined): number {
  const lost = context?.sent.lost
  return lost && code === exitCodes.done ? outputExitCode(lost, true) : code
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
  { flags, positionals, places }: ParsedFlags,
): Promise<number> {
  const asksHelp = flags.get('help')?.at(-1) === 'true'
  const { words, extra } = splitDotted(positionals[0] === 'help' ? positionals.slice(1) : positionals)
  const help = asksHelp || positionals[0] === 'help'
  const [first] = words
  if (first === undefined) {
    // Alone, `-v` asks what nearly every program answers with its version.
    if (flags.get('version')?.at(-1) === 'true' || (argv.length === 1 && argv[0] === '-v')) return version(context)
    checkAll(context, argv)
    const { rootHelp } = await import('./help.ts')
    await showHelp(context, (width) => rootHelp(context.language, context.paintOutput, width))
    return exitCodes.done
  }
  if (first === 'version') return version(context)
  const special = Object.entries(specialCommands).find(([name]) => `${words.join(' ')} `.startsWith(`${name} `))
  const called = first === 'login' ? 'config' : first
  const own =
    special ?? (Object.hasOwn(commands, called) ? [called, commands[called as keyof typeof commands]] : undefined)
  if (own) {
    const [name, load] = own
    return (await load()).run(context, rest(name.split(' ').length - extra))
  }
  const { name, used, isAction } = walkNames(words, Object.keys(actionIndex().actions))
  if (name !== undefined && isAction) {
    const { runActionCommand } = await import('./runAction.ts')
    return runActionCommand(context, actionNamed(name), rest(used - extra))
  }
  if (name !== undefined && used === words.length) {
    const { groupHelp } = await import('./help.ts')
    if (help) {
      await showHelp(context, (width) => groupHelp(name, context.language, context.paintOutput, width))
      return exitCodes.done
    }
    context.note(groupHelp(name, context.language, context.paint, process.stderr.columns).trimEnd())
    throw new Failure(
      'IncompleteCommand',
      context.say(`qfc ${words.join(' ')} is not a whole command.`, `qfc ${words.join(' ')} 不是完整的命令。`),
      { hint: context.say('Choose one of the actions above.', '请从上面的操作中选择一个。') },
    )
  }
  throw unknownCommand(context, words, name, used)

  /** What is left without the words of the command, wherever they stand; `qfc help x` is `qfc x --help`. */
  function rest(count: number): string[] {
    const isHelp = positionals[0] === 'help'
    const taken = new Set(places.slice(0, count + Number(isHelp)))
    const left = argv.filter((_, place) => !taken.has(place))
    return isHelp && !asksHelp ? [...left, '--help'] : left
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

/** Says what went wrong, once, in the form asked for. */
function tell(error: unknown, context: Context | undefined, { flags }: ParsedFlags): number {
  const language = context?.language ?? chooseLanguage(flags.get('lang')?.at(-1), process.env)
  if (error instanceof OutputFailure && error.isClosed) return outputExitCode(error, context?.sent.write ?? false)
  const report = reportOf(error, { language, ...(context && { settings: context.settings }) })
  const output = flags.get('output')?.at(-1)
  if (output === 'json' || output === 'ndjson') writeError(`${errorJson(report)}\n`)
  else writeError(`${errorText(report, language, context?.paint ?? ((_style, text) => text))}\n`)
  if (context?.settings.verbose && error instanceof Error) writeError(`${safeLines(String(error.stack))}\n`)
  return report.exitCode
}
