/** What goes back. */
export interface OutgoingAnswer {
  status: number
  headers: Record<string, string>
  text: string
  /** What the text says, where it is known; a long integer as its digits. */
  body?: unknown
  /** Break the connection: without an answer, or after so much of it. */
  breakOff?: 'at-once' | number
}

/** Content-Type of every answer that says no other. */
export const jsonType = 'application/json; charset=utf-8'

const last = { second: Number.NaN, text: '' }

/** A time as the Date header writes it; the same text for a whole second. */
export function httpDate(time: number): string {
  const second = Math.floor(time / 1000)
  if (last.second !== second) Object.assign(last, { second, text: new Date(time).toUTCString() })
  return last.text
}
