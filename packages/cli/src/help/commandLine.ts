import { actionFlags } from '../input/actionFlags.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'
import { shellQuote } from '../util/shellQuote.ts'

/** The command line that calls an action with an input, ready to be typed; for the fields in `open` its reader fills in a placeholder. */
export function commandLine(
  action: ManifestAction,
  input: Record<string, unknown>,
  open: readonly string[] = [],
): string {
  const words = ['qfc', commandOf(action.name)]
  const { positional } = action.cli
  if (positional !== undefined && input[positional] !== undefined) words.push(shellQuote(String(input[positional])))
  else if (positional !== undefined && open.includes(positional)) words.push(`<${kebab(positional)}>`)
  for (const { name, path, repeatable } of actionFlags(action)) {
    if (path.length > 1 || path[0] === positional) continue
    const value = input[path[0]!]
    if (value === undefined) {
      if (open.includes(path[0]!)) words.push(`--${name}`, `<${name}>`)
    } else if (value === true && !repeatable) words.push(`--${name}`)
    else
      for (const each of repeatable && Array.isArray(value) ? value : [value])
        words.push(...flagWords(name, typeof each === 'object' ? JSON.stringify(each) : String(each)))
  }
  return words.join(' ')
}

/** A value that begins with a dash would be taken for a flag. */
const flagWords = (name: string, value: string): string[] =>
  value.startsWith('-') ? [`--${name}=${shellQuote(value)}`] : [`--${name}`, shellQuote(value)]
