import stringWidth from 'fast-string-width'

let segmenter: Intl.Segmenter | undefined

/** The characters of a text as a reader counts them. */
export function* graphemesOf(text: string): Iterable<string> {
  // Made when first needed: it costs more than the start of the whole program.
  segmenter ??= new Intl.Segmenter()
  for (const { segment } of segmenter.segment(text)) yield segment
}

/** Cuts a text to a number of terminal columns. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let result = ''
  let used = 0
  for (const segment of graphemesOf(text)) {
    const next = used + stringWidth(segment)
    if (next > width - 1) break
    result += segment
    used = next
  }
  return `${result}…`
}

/** The width of the terminal that standard output is; undefined in a pipe, where nothing is cut. */
export const terminalWidth = (): number | undefined => (process.stdout.isTTY ? process.stdout.columns || 80 : undefined)
