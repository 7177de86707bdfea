import stringWidth from 'fast-string-width'

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(1, width - stringWidth(text)))

/** A second column narrower than this is of no use: what belongs there stands below. */
const narrowest = 24
const nearIndent = 6

/** Two columns; a left side that is too long stands on a line of its own. */
export function twoColumns(
  entries: readonly (readonly [string, string])[],
  width: number | undefined,
  most = 34,
): string {
  const wanted = Math.min(most, Math.max(...entries.map(([left]) => stringWidth(left)), 0) + 2)
  const column = width !== undefined && width - wanted - 2 < narrowest ? nearIndent : wanted
  return entries
    .map(([left, right]) =>
      (stringWidth(left) + 2 > column
        ? `  ${left}\n  ${' '.repeat(column)}${right}`
        : `  ${padded(left, column)}${right}`
      ).trimEnd(),
    )
    .join('\n')
}
