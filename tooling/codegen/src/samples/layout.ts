/** A value as some language writes it: a text, or parts between brackets, which stand on one line or each on its own. */
export type Layout = string | Brackets

/** Parts between brackets. */
export interface Brackets {
  open: string
  parts: { key?: string; value: Layout }[]
  close: string
  /** Between the brackets and what is in them, on one line. */
  pad?: string
  /** Between parts; `, ` by default, nothing in a chain of calls. */
  join?: string
  /** After the last part, where each has its line. */
  trailing?: string
}

/** Puts text before and after a layout, so that `stop({` is one bracket. */
export const around = (before: string, layout: Layout, after: string): Layout =>
  typeof layout === 'string'
    ? before + layout + after
    : { ...layout, open: before + layout.open, close: layout.close + after }

const flat = (layout: Layout): string => {
  if (typeof layout === 'string') return layout
  const { open, parts, close, pad = '', join = ', ' } = layout
  if (parts.length === 0) return open + close
  return open + pad + parts.map(({ key = '', value }) => key + flat(value)).join(join) + pad + close
}

/**
 * Prints a layout: in one line where it fits.
 *
 * @param layout - what to print
 * @param width - columns; `Infinity` for one line
 * @param step - what a line inside brackets is set in by
 * @param indent - what the lines after the first are set in by
 */
export function print(layout: Layout, width: number, step: string, indent = ''): string {
  const line = flat(layout)
  if (typeof layout === 'string' || layout.parts.length === 0) return line
  if (indent.length + line.length <= width && !line.includes('\n')) return line
  const { open, parts, close, join = ', ', trailing = '' } = layout
  const inner = indent + step
  const rows = parts.map(({ key = '', value }) => `${inner}${print(around(key, value, ''), width, step, inner)}`)
  const end = close === '' ? '' : `\n${indent}${close}`
  return `${open}\n${rows.join(`${join.trim()}\n`)}${trailing}${end}`
}
