import { InputError } from './errors.ts'

/** Headers as they travel: names in lower case, so that no second spelling of one gets through; refused when they are none. */
export function headersOf(headers: Record<string, string> | undefined): Record<string, string> {
  if (headers === undefined) return {}
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
