import { setTimeout } from 'node:timers/promises'
import { styleText } from 'node:util'
import type { Context, Paint, Settings } from './context.ts'
import { parseDuration } from './duration.ts'
import { Failure } from './failure.ts'
import { type OutputFormat, outputFormats } from './globalFlags.ts'
import { chooseLanguage, type Say, sayIn } from './language.ts'

const styleOn: Paint = (style, text) => styleText(style, text, { validateStream: false })
const styleOff: Paint = (_style, text) => text

/** Colours for a stream: only where a terminal shows them, and nobody asked for none. */
function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv, off: boolean): Paint {
  if (off || environment.NO_COLOR) return styleOff
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return styleOn
  return stream.isTTY && environment.TERM !== 'dumb' && stream.hasColors?.() !== false ? styleOn : styleOff
}

/** Turns the global flags into what commands work with. */
export function createContext(flags: ReadonlyMap<string, string[]>, signal: AbortSignal): Context {
  const environment = process.env
  const one = (name: string) => flags.get(name)?.at(-1)
  const language = chooseLanguage(one('lang'), environment)
  const say = sayIn(language)
  const off = flags.get('no-color')?.at(-1) === 'true'
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
    print,
    note: (text) => void process.stderr.write(`${text}\n`),
    pause: (milliseconds) => setTimeout(milliseconds, undefined, { signal }),
    client: once(async () => (await import('./connect.ts')).connect(context)),
    policies: once(async () => (await import('./findPolicies.ts')).findPolicies(context)),
  }
  return context
}

function readSettings(one: (name: string) => string | undefined, say: Say): Settings {
  const output = one('output')
  if (output !== undefined && !outputFormats.includes(output as OutputFormat))
    throw new Failure(
      'InvalidFlag',
      say(
        `--output takes ${outputFormats.join(' | ')}, not ${JSON.stringify(output)}.`,
        `--output 的值应为 ${outputFormats.join(' | ')}，而不是 ${JSON.stringify(output)}。`,
      ),
    )
  const lang = one('lang')
  if (lang !== undefined && lang !== 'zh' && lang !== 'en')
    throw new Failure(
      'InvalidFlag',
      say(
        `--lang takes zh | en, not ${JSON.stringify(lang)}.`,
        `--lang 的值应为 zh | en，而不是 ${JSON.stringify(lang)}。`,
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

/** Writes to standard output, and waits until a slow reader has taken it. */
async function print(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
