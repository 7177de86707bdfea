import { findCommand } from './commands/findCommand.ts'
import type { Context } from './context/context.ts'
import { exitCodes, Failure, OutputFailure } from './context/failure.ts'
import { chooseLanguage, type Say, sayIn } from './context/language.ts'
import { createContext } from './createContext.ts'
import { globalRules } from './input/globalFlags.ts'
import { type ParsedFlags, parseFlags } from './input/parseFlags.ts'
import { errorNote } from './output/errorNote.ts'
import { errorJson, reportOf } from './output/errorReport.ts'
import { safeLines } from './terminal/safeText.ts'
import { outputExitCode, writeError } from './terminal/standardStreams.ts'

/** Runs a command line to its end; gives the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const signal = interruption()
  // Where words stand, and in which language and form errors are told; what flags mean is read by the command.
  const typed = parseFlags(argv, globalRules, (en) => en, { lenient: true })
  const say = sayIn(chooseLanguage(typed.flags.get('lang')?.at(-1), process.env))
  let context: Context | undefined
  try {
    if (argv[0] !== '__complete') checkEncoding(argv, say)
    const { command, rest } = await findCommand(argv, typed, say)
    const line = command.read(rest, say)
    context = createContext(line.flags, signal)
    return afterOutput(await command.run(context, line), context)
  } catch (error) {
    context ??= contextForErrors(typed, signal)
    return afterOutput(await tell(error, context, typed), context)
  }
}

/** Aborts at the first Ctrl-C, so that the command ends in order; the second ends it at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort(new Error('SIGINT'))
  })
  return controller.signal
}

/** What an error is told with where the line could not be read; undefined where its flags are what is wrong. */
function contextForErrors({ flags }: ParsedFlags, signal: AbortSignal): Context | undefined {
  try {
    return createContext(flags, signal)
  } catch {
    return undefined
  }
}

/** A word in another encoding arrives with marks in the place of its letters: it is not what was typed. */
function checkEncoding(argv: readonly string[], say: Say): void {
  const wrong = argv.find((word) => word.includes('\uFFFD'))
  if (wrong === undefined) return
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

/** Says what went wrong, once, in the form asked for. */
async function tell(error: unknown, context: Context | undefined, { flags }: ParsedFlags): Promise<number> {
  const language = context?.language ?? chooseLanguage(flags.get('lang')?.at(-1), process.env)
  if (error instanceof OutputFailure && error.isClosed) return outputExitCode(error, context?.sent.write ?? false)
  const report = reportOf(error, { language, ...(context && { settings: context.settings }) })
  const output = flags.get('output')?.at(-1)
  if (output === 'json' || output === 'ndjson') writeError(`${errorJson(report)}\n`)
  else writeError(`${await errorNote(report, language, context?.paint ?? ((_style, text) => text))}\n`)
  if (context?.settings.verbose && error instanceof Error) writeError(`${safeLines(String(error.stack))}\n`)
  return report.exitCode
}
