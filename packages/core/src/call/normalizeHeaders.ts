import { InputError } from '../errors/errors.ts'

/** Headers as they travel: names in lower case, so that no second spelling of one gets through; undefined ones are left out; refused when they are none. */
export function headersOf(given: Record<string, string | undefined> | undefined): Record<string, string> {
  if (given === undefined) return {}
  // `Headers` would send them as the words "undefined" and "null".
  const headers = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== null),
  )
  try {
    return Object.fromEntries(new Headers(headers))
  } catch {
    const wrong = Object.entries(headers).find(([name, value]) => !isHeader(name, value))?.[0]
    throw new InputError(
      'InvalidHeader',
      `The header ${JSON.stringify(wrong)} cannot be sent: its name or its value holds a character that no header may hold.`,
    )
  }
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers({ [name]: value }).has(name)
  } catch {
    return false
  }
}
