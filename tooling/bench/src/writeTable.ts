import { readFileSync, writeFileSync } from 'node:fs'
import type { Row } from './measure.ts'

const begin = '<!-- figures: written by `pnpm bench` -->'
const end = '<!-- end of figures -->'

/** How a goal stands to a figure. */
export const meets = ({ value }: Row, goal: NonNullable<Row['aim']>): boolean =>
  goal.at === 'least' ? value >= goal.value : value <= goal.value

const sign = (goal: NonNullable<Row['aim']>) => `${goal.at === 'least' ? '≥' : '≤'} ${goal.value}`

/** Puts the rows as a table between the markers of a Markdown file. */
export function writeTable(file: URL, rows: Row[], caption: string): void {
  const lines = rows.map((row) => {
    const { suite, what, value, unit, aim, moonshot } = row
    const goals = [
      aim && `${sign(aim)} ${meets(row, aim) ? '✓' : '✗'}`,
      moonshot && `moonshot ${sign(moonshot)} ${meets(row, moonshot) ? '✓' : '✗'}`,
    ]
    return `| ${suite} | ${what} | ${Number(value.toPrecision(3))} ${unit === 'x' ? '×' : unit} | ${goals.filter(Boolean).join('; ')} |`
  })
  const text = readFileSync(file, 'utf8')
  const table = [begin, '', caption, '', '| | what | measured | aim |', '|---|---|---|---|', ...lines, '', end].join(
    '\n',
  )
  writeFileSync(file, text.slice(0, text.indexOf(begin)) + table + text.slice(text.indexOf(end) + end.length))
}
