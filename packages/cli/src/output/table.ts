import stringWidth from 'string-width'
import type { Paint, Style } from '../context/context.ts'
import { truncate } from '../terminal/width.ts'
import { valueAt } from '../util/valueAt.ts'
import { cellText } from './cell.ts'

const gap = 2
const smallest = 4

/** States by what they mean to the one who reads them. */
const stateStyles: Record<string, Style> = {
  Running: 'cyan',
  Done: 'green',
  Success: 'green',
  Published: 'green',
  Failed: 'red',
  Fail: 'red',
  Stopped: 'yellow',
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

/** Takes from the widest column until all fit. */
function fit(widths: number[], available: number): number[] {
  const result = [...widths]
  let excess = result.reduce((sum, width) => sum + width, 0) + gap * (result.length - 1) - available
  while (excess > 0) {
    const widest = Math.max(...result)
    if (widest <= smallest) break
    result[result.indexOf(widest)] = widest - 1
    excess--
  }
  return result
}

/** Prints rows as they come, in columns as wide as the first rows need; knows how wide Chinese is. */
export function tableOf(columns: readonly string[], { paint, width }: { paint: Paint; width: number | undefined }) {
  let widths: number[] | undefined
  return (rows: readonly unknown[]): string => {
    const cells = rows.map((row) => columns.map((column) => cellText(column === '' ? row : valueAt(row, column))))
    const heads = columns.map((column) => column.split('.').at(-1)!.toUpperCase())
    const isFirst = widths === undefined
    widths ??= natural([heads, ...cells], width)
    const line = (texts: string[], style: (text: string, plain: string) => string) =>
      texts
        .map((text, position) => {
          const cut = width === undefined ? text : truncate(text, widths![position]!)
          const isLast = position === texts.length - 1
          return style(isLast ? cut : padded(cut, widths![position]!), text)
        })
        .join(' '.repeat(gap))
        .trimEnd()
    const head = isFirst && columns.some((column) => column !== '') ? [line(heads, (text) => paint('bold', text))] : []
    const body = cells.map((texts) =>
      line(texts, (text, plain) => (Object.hasOwn(stateStyles, plain) ? paint(stateStyles[plain]!, text) : text)),
    )
    return [...head, ...body].map((each) => `${each}\n`).join('')
  }
}

function natural(rows: string[][], available: number | undefined): number[] {
  const widths = rows[0]!.map((_, position) => Math.max(...rows.map((cells) => stringWidth(cells[position]!))))
  return available === undefined ? widths : fit(widths, available)
}

/** One record, a line a field. */
export function recordText(
  entries: readonly (readonly [string, unknown])[],
  { paint, width }: { paint: Paint; width: number | undefined },
): string {
  const longest = Math.max(...entries.map(([name]) => stringWidth(name)), 0)
  return entries
    .map(([name, value]) => {
      const text = cellText(value)
      const shown = width === undefined || width < longest + 20 ? text : truncate(text, width - longest - gap)
      const style = Object.hasOwn(stateStyles, text) ? stateStyles[text] : undefined
      return `${paint('dim', padded(name, longest))}  ${style ? paint(style, shown) : shown}`.trimEnd()
    })
    .map((line) => `${line}\n`)
    .join('')
}
