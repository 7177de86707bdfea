import type { Settings } from '../context/context.ts'
import { shellQuote } from '../util/shellQuote.ts'

/**
 * The flags with which another command reaches the same account on the same platform, with a space before them; '' where
 * none were given. A command to be typed next without them would look elsewhere, and find nothing there.
 */
export function accountFlags({ profile, baseUrl }: Pick<Settings, 'profile' | 'baseUrl'>): string {
  const flags = { profile, 'base-url': baseUrl }
  return Object.entries(flags)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` --${name}${value.startsWith('-') ? '=' : ' '}${shellQuote(value)}`)
    .join('')
}
