import { type ActionFlag, actionFlags } from '../input/actionFlags.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'
import { shellQuote } from '../util/shellQuote.ts'

/** The command line that calls an action with an input, ready to be typed; for the fields in `open` its reader fills in a placeholder. */
export const commandLine = (
  action: ManifestAction,
  input: Record<string, unknown>,
  open: readonly string[] = [],
): string => commandWords(action, input, open).join(' ')

/** The words of a command line, each as a shell takes it. */
export function commandWords(
  action: ManifestAction,
  input: Record<string, unknown>,
  open: readonly string[] = [],
): string[] {
  const { positional } = action.cli
  const flags = actionFlags(action).filter(({ path }) => path.length === 1)
  const known = new Set([positional, ...flags.map(({ path }) => path[0])])
  // A field that the spec has no name for has no flag.
  if (Object.keys(input).some((field) => !known.has(field)))
    return ['qfc', 'call', action.name, '--data', shellQuote(JSON.stringify(input))]
  const words = ['qfc', ...commandOf(action.name).split(' ')]
  const own = flags.find(({ path }) => path[0] === positional)
  const argument = positional === undefined ? undefined : argumentsOf(own, input[positional])
  if (argument) words.push(...argument.map(shellQuote))
  else if (positional !== undefined && open.includes(positional)) words.push(`<${kebab(positional)}>`)
  for (const flag of flags) {
    const field = flag.path[0]!
    if (flag === own && (argument || open.includes(field))) continue
    const value = input[field]
    // An empty text says as little as none, and is refused where an id belongs.
    if (value === '' && !flag.required) continue
    if (value !== undefined) words.push(...valueWords(flag, value))
    else if (open.includes(field)) words.push(`--${flag.name}`, `<${flag.name}>`)
  }
  return words
}

/** The value of the field that needs no name; undefined where it has to be given by its flag. */
function argumentsOf(flag: ActionFlag | undefined, value: unknown): string[] | undefined {
  const values = flag?.repeatable && Array.isArray(value) ? value : [value]
  if (value === undefined || values.length === 0) return undefined
  const texts = values.map((each) => textOf(flag, each))
  return values.some((each) => typeof each === 'object') || texts.some((text) => /^-|^$/.test(text)) ? undefined : texts
}

/** A field as flags, so that reading them gives the same value. */
function valueWords(flag: ActionFlag, value: unknown): string[] {
  const { name, repeatable } = flag
  if (!repeatable && value === true) return [`--${name}`]
  if (!repeatable && value === false) return [`--${name}=false`]
  if (!repeatable || !Array.isArray(value)) return flagWords(name, textOf(flag, value))
  // A list in brackets is one use of a flag: so are values that would be read as such, and a list of nothing.
  const texts = value.map((each) => textOf(flag, each))
  const isPlain = texts.length > 0 && texts.every((text) => text !== '' && !text.trimStart().startsWith('['))
  return isPlain ? texts.flatMap((text) => flagWords(name, text)) : flagWords(name, JSON.stringify(value))
}

/** What the platform's pages write for curl, `@demo.py`, is a file. */
const textOf = (flag: ActionFlag | undefined, value: unknown): string =>
  typeof value === 'object' || (flag?.kind === 'object' && typeof value === 'string')
    ? JSON.stringify(value)
    : flag?.kind === 'file'
      ? String(value).replace(/^@/, '')
      : String(value)

/** A value that begins with a dash would be taken for a flag. */
const flagWords = (name: string, value: string): string[] =>
  value.startsWith('-') ? [`--${name}=${shellQuote(value)}`] : [`--${name}`, shellQuote(value)]
