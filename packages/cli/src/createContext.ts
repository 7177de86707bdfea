import { setTimeout } from 'node:timers/promises'
import { styleText } from 'node:util'
import { type Context, type OutputFormat, outputFormats, type Paint, type Settings } from './context/context.ts'
import { exitCodes, Failure, OutputFailure } from './context/failure.ts'
import { chooseLanguage, type Say, sayIn } from './context/language.ts'
import { parseDuration } from './input/duration.ts'
import { globalFlags } from './input/globalFlags.ts'
import { writeError, writeOutput } from './terminal/standardStreams.ts'

const styleOn: Paint = (style, text) => styleText(style, text, { validateStream: false })
const styleOff: Paint = (_style, text) => text

/** Colours for a stream: only where a terminal shows them, and nobody asked for none. */
function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv, off: boolean): Paint {
  if (off || environment.NO_COLOR) return styleOff
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return styleOn
  return stream.isTTY && environment.TERM !== 'dumb' && stream.hasColors?.() !== false ? styleOn : styleOff
}

/** Questions are drawn by a library, which looks at the environment. */
function turnOffColors(environment: NodeJS.ProcessEnv): void {
  environment.NO_COLOR = '1'
  delete environment.FORCE_COLOR
}

/** Turns the global flags into what commands work with. */
export function createContext(flags: ReadonlyMap<string, string[]>, signal: AbortSignal): Context {
  const environment = process.env
  const one = (name: string) => flags.get(name)?.at(-1)
  const language = chooseLanguage(one('lang'), environment)
  const say = sayIn(language)
  const off = flags.get('no-color')?.at(-1) === 'true'
  if (off) turnOffColors(environment)
  checkEmpty(flags, say)
  const settings = readSettings(one, say)
  const context: Context = {
    settings,
    language,
    say,
    environment,
    interactive: Boolean(process.stdin.isTTY && process.stderr.isTTY),
    paint: paintFor(process.stderr, environment, off),
    paintOutput: paintFor(process.stdout, environment, off),
    signal,
    sent: { write: false, lost: undefined },
    print: (text) => print(context, text),
    note: (text) => writeError(`${text}\n`),
    pause: (milliseconds) => setTimeout(milliseconds, undefined, { signal }),
    policies: once(async () => (await import('./policy/findPolicies.ts')).findPolicies(context)),
  }
  return context
}

/** An empty value is a variable that was not set: taken for "none given", it would mean another account or file. */
function checkEmpty(flags: ReadonlyMap<string, string[]>, say: Say): void {
  const empty = globalFlags.find(({ name, value }) => value !== undefined && flags.get(name)?.includes(''))
  if (empty)
    throw new Failure('MissingValue', say(`--${empty.name} is given an empty value.`, `--${empty.name} 的值为空。`), {
      hint: say(
        'Leave the flag out, or check the variable that its value comes from.',
        '请去掉该选项，或检查其取值所用的变量。',
      ),
    })
}

function readSettings(one: (name: string) => string | undefined, say: Say): Settings {
  const output = one('output')
  if (output !== undefined && !outputFormats.includes(output as OutputFormat))
    throw new Failure(
      'InvalidFlag',
      say(
        `--output takes ${outputFormats.join(' | ')}, not ${JSON.stringify(output)}.`,
        `--output 的值无效：${JSON.stringify(output)}。可选：${outputFormats.join(' | ')}`,
      ),
    )
  const lang = one('lang')
  if (lang !== undefined && lang !== 'zh' && lang !== 'en')
    throw new Failure(
      'InvalidFlag',
      say(
        `--lang takes zh | en, not ${JSON.stringify(lang)}.`,
        `--lang 的值无效：${JSON.stringify(lang)}。可选：zh | en`,
      ),
    )
  const timeout = one('timeout')
  return {
    output: (output as OutputFormat | undefined) ?? (process.stdout.isTTY ? 'table' : 'json'),
    outputGiven: output !== undefined,
    query: one('query'),
    columns: one('columns')
      ?.split(',')
      .map((column) => column.trim())
      .filter(Boolean),
    profile: one('profile'),
    baseUrl: one('base-url'),
    timeout: timeout === undefined ? undefined : parseDuration(timeout, '--timeout', say),
    yes: one('yes') === 'true',
    pager: one('no-pager') !== 'true',
    verbose: one('verbose') === 'true',
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Data that standard output does not take goes to standard error where it tells of a call that cannot be made again. */
async function print({ sent, say }: Context, text: string | Uint8Array): Promise<void> {
  try {
    await writeOutput(text)
  } catch (error) {
    if (!(error instanceof OutputFailure)) throw error
    if (!sent.write) throw error.isClosed ? error : notWritable(error, say)
    if (!sent.lost)
      writeError(
        `qfc: ${say(`${error.message}. The call was made; its answer:`, `无法写入标准输出（${error.message}）。请求已发出，响应如下：`)}\n`,
      )
    sent.lost = error
    writeError(text)
  }
}

const notWritable = (error: OutputFailure, say: Say): Failure =>
  new Failure('OutputNotWritable', say(error.message, `无法写入标准输出：${error.message}`), {
    exitCode: exitCodes.network,
    cause: error,
  })
