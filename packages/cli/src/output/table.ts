import stringWidth from 'fast-string-width'
import type { Paint, Style } from '../context/context.ts'
import { safeText } from '../terminal/safeText.ts'
import { truncate } from '../terminal/width.ts'
import { cellText } from './cell.ts'
import type { Column } from './columns.ts'

const gap = 2
/** What a column keeps of a longer text when there is little room. */
const smallest = 8

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

const painted = (text: string, plain: string, paint: Paint): string =>
  Object.hasOwn(stateStyles, plain) ? paint(stateStyles[plain]!, text) : text

/** Part of an id is of no use: the first column and those that hold ids are not cut. */
const isWhole = ({ name }: Column, position: number): boolean => position === 0 || /(^|[._-])id$|Id$|ID$/.test(name)

interface TableStyle {
  paint: Paint
  /** Of the terminal; undefined where there is none, and nothing is cut. */
  width: number | undefined
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1)

/** Takes from the widest column until all fit; none gets narrower than its least. */
function fit(widths: readonly number[], least: readonly number[], available: number): number[] {
  const result = [...widths]
  for (let excess = total(result) - available; excess > 0; excess--) {
    const room = result.map((width, position) => (width > least[position]! ? width : 0))
    const widest = Math.max(...room)
    if (widest === 0) break
    result[room.indexOf(widest)]! -= 1
  }
  return result
}

/**
 * The room for the first column. Where it would take more than half of the terminal, a quarter of its texts may be longer:
 * they stand on lines of their own, so that a few long names do not narrow everything else.
 */
function firstWidth(natural: number, head: number, cells: readonly (readonly string[])[], available: number): number {
  if (natural <= available / 2) return natural
  const lengths = cells.map(([text]) => stringWidth(text!)).sort((a, b) => a - b)
  return Math.max(head, lengths[Math.ceil(lengths.length * 0.75) - 1] ?? 0)
}

/**
 * Prints rows as they come. Columns are as wide as the rows so far need, and grow while the terminal has room; it knows how
 * wide Chinese is. Ids are never cut: where they leave no room for the rest, each row is a record.
 */
export function tableOf(columns: readonly Column[], style: TableStyle): (rows: readonly unknown[]) => string {
  const { paint, width } = style
  const heads = columns.map(({ head }) => safeText(head).toUpperCase())
  let widths: number[] | undefined
  let asRecords = false
  return (rows) => {
    const cells = rows.map((row) => columns.map(({ read }) => cellText(read(row))))
    const isFirst = widths === undefined
    widths = widthsFor(cells, widths)
    if (isFirst) asRecords = width !== undefined && columns.length > 1 && total(widths) > width
    if (asRecords) return records(columns, cells, style, isFirst)
    const head = isFirst && columns.some(({ name }) => name !== '') ? [line(heads, (text) => paint('bold', text))] : []
    const body = cells.map((texts) => line(texts, (text, plain) => painted(text, plain, paint)))
    return [...head, ...body].map((each) => `${each}\n`).join('')
  }

  function widthsFor(cells: readonly (readonly string[])[], before: readonly number[] | undefined): number[] {
    const natural = heads.map((head, position) =>
      Math.max(before?.[position] ?? stringWidth(head), ...cells.map((texts) => stringWidth(texts[position]!))),
    )
    if (width === undefined || total(natural) <= width) return natural
    const least = natural.map((each, position) => {
      if (position === 0) return before?.[0] ?? firstWidth(each, stringWidth(heads[0]!), cells, width)
      return isWhole(columns[position]!, position) ? each : (before?.[position] ?? Math.min(each, smallest))
    })
    return fit(natural, least, width)
  }

  function line(texts: readonly string[], show: (text: string, plain: string) => string): string {
    const shown = texts.map((text, position) => {
      const room = widths![position]!
      const cut = width === undefined || isWhole(columns[position]!, position) ? text : truncate(text, room)
      return show(position === texts.length - 1 ? cut : padded(cut, room), text)
    })
    const [first = '', ...rest] = shown
    if (texts.length < 2 || stringWidth(texts[0]!) <= widths![0]!) return shown.join(' '.repeat(gap)).trimEnd()
    return `${first.trimEnd()}\n${' '.repeat(widths![0]! + gap)}${rest.join(' '.repeat(gap))}`.trimEnd()
  }
}

/** Rows as records, with an empty line between two. */
function records(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  { paint, width }: TableStyle,
  isFirst: boolean,
): string {
  const longest = Math.max(...columns.map(({ name }) => stringWidth(safeText(name))))
  const lineOf = (text: string, position: number) => {
    const room = Math.max(smallest, width! - longest - gap)
    const shown = isWhole(columns[position]!, position) ? text : truncate(text, room)
    return `${paint('dim', padded(safeText(columns[position]!.name), longest))}  ${painted(shown, text, paint)}`.trimEnd()
  }
  const each = cells.map((texts) => `${texts.map(lineOf).join('\n')}\n`)
  return `${isFirst ? '' : '\n'}${each.join('\n')}`
}

/** One record, a line a field. What is one value is not cut; lists and objects are. */
export function recordText(entries: readonly (readonly [string, unknown])[], { paint, width }: TableStyle): string {
  const names = entries.map(([name]) => safeText(name))
  const longest = Math.max(...names.map((name) => stringWidth(name)), 0)
  return entries
    .map(([, value], position) => {
      const text = cellText(value)
      const isCut = typeof value === 'object' && width !== undefined && width >= longest + 20
      const shown = isCut ? truncate(text, width - longest - gap) : text
      return `${paint('dim', padded(names[position]!, longest))}  ${painted(shown, text, paint)}`.trimEnd()
    })
    .map((line) => `${line}\n`)
    .join('')
}
