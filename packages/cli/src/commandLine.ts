import { actionFlags } from './actionFlags.ts'
import type { ManifestAction } from './manifest.ts'
import { commandOf } from './names.ts'
import { shellQuote } from './shellQuote.ts'

/** The command line that calls an action with an input, ready to be typed. */
export function commandLine(action: ManifestAction, input: Record<string, unknown>): string {
  const words = ['qfc', commandOf(action.name)]
  const { positional } = action.cli
  if (positional !== undefined && input[positional] !== undefined) words.push(shellQuote(String(input[positional])))
  for (const { name, path, repeatable } of actionFlags(action)) {
    const value = path.length === 1 && path[0] !== positional ? input[path[0]!] : undefined
    if (value === undefined) continue
    if (value === true && !repeatable) words.push(`--${name}`)
    else
      for (const each of repeatable && Array.isArray(value) ? value : [value])
        words.push(`--${name}`, shellQuote(typeof each === 'object' ? JSON.stringify(each) : String(each)))
  }
  return words.join(' ')
}
