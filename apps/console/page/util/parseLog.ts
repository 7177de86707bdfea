/** One measured quantity over the steps of a run. */
export interface Curve {
  name: string
  x: number[]
  /** NaN where there is a hole. */
  y: number[]
}

/** A training log that was read. */
export interface Log {
  curves: Curve[]
  /** What the x axis counts. */
  axis: string
}

/** Why a text is not a training log; `words` chooses the sentence. */
export class NotALog extends Error {
  readonly words: 'empty' | 'binary' | 'no-numbers' | 'too-large'
  constructor(words: NotALog['words']) {
    super(words)
    this.words = words
  }
}

const stepNames = /^(step|steps|global_?step|iteration|iter|epoch|step_?id)$/i
const timeNames = /^(wall_?time|timestamp|time|date|relative_?time)$/i

/** A cell as a number; NaN for a hole and for words. */
const numberOf = (cell: unknown): number =>
  typeof cell === 'number' ? cell : typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : Number.NaN

/**
 * Reads an exported log: CSV with a head (TensorBoard's `Wall time,Step,Value` too), JSON (rows, columns, or TensorBoard's
 * list of triples), or JSON lines.
 *
 * @throws {NotALog} where nothing in it can be drawn
 */
export function parseLog(text: string, fileName: string): Log {
  const whole = text.replace(/^\ufeff/, '')
  if (whole.trim() === '') throw new NotALog('empty')
  if (whole.slice(0, 4096).includes('\u0000')) throw new NotALog('binary')
  const title = fileName.replace(/\.(csv|json|jsonl|ndjson|txt|log)$/i, '') || 'value'
  const columns = /^\s*[[{]/.test(whole) ? columnsOfJson(whole, title) : columnsOfCsv(whole)
  return logOf(columns, title)
}

type Columns = Map<string, number[]>

function columnsOfCsv(text: string): Columns {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  if (lines.length === 0) throw new NotALog('no-numbers')
  const separator = ['\t', ';', ','].find((each) => lines[0]!.includes(each)) ?? ','
  const rows = lines.map((line) => cellsOf(line, separator))
  const [first = []] = rows
  const hasHead = first.some((cell) => Number.isNaN(numberOf(cell)) && !/^nan$/i.test(cell.trim()))
  // A number alone is a text like any other.
  if (!hasHead && rows.length < 2) throw new NotALog('no-numbers')
  const head = hasHead
    ? first.map((name) => name.trim())
    : first.map((_, place) => (place === 0 && first.length > 1 ? 'step' : `value ${place}`))
  const columns: Columns = new Map(head.map((name, place) => [name || `column ${place + 1}`, []]))
  const names = [...columns.keys()]
  for (const row of hasHead ? rows.slice(1) : rows)
    for (const [place, name] of names.entries()) columns.get(name)!.push(numberOf(row[place]))
  return columns
}

function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator)
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let place = 0; place < line.length; place++) {
    const letter = line[place]!
    if (letter === '"' && isQuoted && line[place + 1] === '"') {
      cell += '"'
      place++
    } else if (letter === '"') isQuoted = !isQuoted
    else if (letter === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += letter
  }
  return [...cells, cell]
}

function columnsOfJson(text: string, title: string): Columns {
  const value = parsed(text)
  // Trainers write their state with the log inside.
  const list = isObject(value) ? (value.log_history ?? value.logs ?? value.data ?? value.scalars ?? value) : value
  if (Array.isArray(list)) {
    // TensorBoard's scalars: [wall time, step, value].
    if (list.length > 0 && list.every((row) => Array.isArray(row) && row.length === 3))
      return new Map([
        ['step', list.map((row) => numberOf(row[1]))],
        [title, list.map((row) => numberOf(row[2]))],
      ])
    return columnsOfRows(list.filter(isObject))
  }
  if (isObject(list))
    return new Map(
      Object.entries(list)
        .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
        .map(([name, cells]) => [name, cells.map(numberOf)]),
    )
  throw new NotALog('no-numbers')
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON, or a JSON value a line. Trainers write NaN and Infinity bare, which JSON does not have. */
function parsed(text: string): unknown {
  const plain = text.replaceAll(/(?<=[:,[]\s*)-?(?:NaN|Infinity)(?=\s*[,\]}])/g, 'null')
  try {
    return JSON.parse(plain)
  } catch {
    const lines = plain.split(/\r?\n/).filter((line) => line.trim() !== '')
    const rows = lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        return []
      }
    })
    // A last line that broke off is what a run leaves that was killed; more than that is something else.
    if (rows.length < Math.max(1, lines.length - 1)) throw new NotALog('no-numbers')
    return rows
  }
}

function columnsOfRows(rows: Record<string, unknown>[]): Columns {
  const columns: Columns = new Map()
  for (const [place, row] of rows.entries())
    for (const [name, cell] of Object.entries(row)) {
      if (typeof cell === 'object' && cell !== null) continue
      const cells = columns.get(name) ?? new Array<number>(rows.length).fill(Number.NaN)
      cells[place] = numberOf(cell)
      columns.set(name, cells)
    }
  return columns
}

/** Largest number of points of a curve that the page takes. */
export const mostPoints = 2_000_000

function logOf(columns: Columns, title: string): Log {
  const names = [...columns.keys()]
  const axis = names.find((name) => stepNames.test(name.trim().replaceAll(' ', '_')))
  const steps = axis === undefined ? undefined : columns.get(axis)!
  const curves = names
    .filter((name) => name !== axis && !timeNames.test(name.trim().replaceAll(' ', '_')))
    .map((name) => curveOf(/^value$/i.test(name) ? title : name, steps, columns.get(name)!))
    .filter(({ y }) => y.some(Number.isFinite))
  if (curves.length === 0) throw new NotALog('no-numbers')
  if (curves.some(({ y }) => y.length > mostPoints)) throw new NotALog('too-large')
  return { curves, axis: axis ?? 'row' }
}

/** A curve in the order of its steps; a row without a step is left out, and of two with one step the later counts. */
function curveOf(name: string, steps: readonly number[] | undefined, values: readonly number[]): Curve {
  const x: number[] = []
  const y: number[] = []
  const order = values.map((_, place) => place)
  if (steps) order.sort((a, b) => steps[a]! - steps[b]! || a - b)
  for (const place of order) {
    const step = steps ? steps[place]! : place
    if (!Number.isFinite(step)) continue
    // A row of a log may hold this quantity or another; only a value that was there and is not finite is a hole.
    const value = Number.isFinite(values[place]!) ? values[place]! : Number.NaN
    if (x.at(-1) === step) {
      if (Number.isFinite(value)) y[y.length - 1] = value
    } else {
      x.push(step)
      y.push(value)
    }
  }
  return { name, x, y }
}
