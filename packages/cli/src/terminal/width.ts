import stringWidth from 'string-width'

const segments = new Intl.Segmenter()

/** Cuts a text to a number of terminal columns. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let result = ''
  let used = 0
  for (const { segment } of segments.segment(text)) {
    const next = used + stringWidth(segment)
    if (next > width - 1) break
    result += segment
    used = next
  }
  return `${result}…`
}

/** The width of the terminal that standard output is; undefined in a pipe, where nothing is cut. */
export const terminalWidth = (): number | undefined => (process.stdout.isTTY ? process.stdout.columns || 80 : undefined)
