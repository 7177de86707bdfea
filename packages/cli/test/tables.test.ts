import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, it } from 'vitest'
import { namedColumn } from '../src/output/columns.ts'
import { tableOf } from '../src/output/table.ts'
import { useMock } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

const place = useMock()

beforeAll(() => {
  const [task] = place.mock.store.list('finetuning.task')
  for (const number of [1, 2, 3])
    place.mock.store.insert('finetuning.task', `task-longername00${number}`, {
      ...task!,
      taskId: `task-longername00${number}`,
      jobName: `a name of some length ${number}`,
    })
})

const shown = async (args: string[], columns: number) => {
  const terminal = openTerminal(args, { env: place.environment(), cwd: place.home, columns })
  expect(await terminal.ended).toBe(0)
  return stripVTControlCharacters(terminal.output)
}

describe.skipIf(!hasTerminal)('in a terminal', () => {
  it.each([40, 60, 80, 100, 200])('of %i columns every id is whole, and no line is longer', async (columns) => {
    const output = await shown(['finetuning', 'task', 'list'], columns)
    for (const { taskId } of place.mock.store.list('finetuning.task')) expect(output).toContain(taskId)
    for (const line of output.split(/\r?\n/)) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })

  it('of 200 columns nothing is cut, also what comes after the first page', async () => {
    const output = await shown(['finetuning', 'task', 'list'], 200)
    expect(output).toContain('a name of some length 3')
    expect(output).toContain('ERNIE-Speed-8K')
    expect(output).not.toContain('…')
  })

  it('of 60 columns rows are records', async () => {
    expect(await shown(['finetuning', 'task', 'list'], 60)).toMatch(/^taskId +task-\w+\r?\njobName/)
  })

  it('of 80 columns every command of qfc actions is whole', async () => {
    const output = await shown(['actions', 'compute'], 80)
    expect(output).toContain('qfc charge service-compute-unit-release-time update')
    expect(output).toMatch(/COMMAND +EFFECT +BILLABLE +TITLE/)
    expect(output).toMatch(/qfc charge compute-unit purchase +write +true +Buy/)
  })
})

describe('a table', () => {
  const columns = ['id', 'name', 'taskId', 'note'].map(namedColumn)
  const style = { paint: (_style: unknown, text: string) => text, width: 60 }
  const row = (id: string, name: string, note = 'n') => ({ id, name, taskId: 'task-1234567890', note })

  it('grows with its rows while there is room', () => {
    const table = tableOf(columns, style)
    expect(table([row('a', 'x')])).toContain('task-1234567890')
    expect(table([row('a', 'a longer name')])).toMatch(/^a +a longer name +task-1234567890 +n\n$/)
  })

  it('cuts what is not an id when there is none', () => {
    const lines = tableOf(
      columns,
      style,
    )([row('an-id-of-20-columns0', 'a name of thirty columns, long', 'note')])
      .trimEnd()
      .split('\n')
    expect(lines[1]).toMatch(/^an-id-of-20-columns0 +a name o?.*… +task-1234567890 +note$/)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60)
  })

  it('gives a few long ids lines of their own', () => {
    const long = 'x'.repeat(45)
    const text = tableOf(columns, style)([row('a', 'one'), row('b', 'two'), row('c', 'three'), row(long, 'four')])
    expect(text).toMatch(new RegExp(`^${long}\\n +four`, 'm'))
    expect(text).toMatch(/^a +one +task-1234567890/m)
  })

  it('of Chinese lines up when it is cut', () => {
    const rows = [row('a', '很长很长很长很长很长很长很长很长很长很长的名字'), row('b', 'short')]
    const [, first, second] = tableOf(columns, style)(rows).split('\n')
    const at = (line: string) => stringWidth(line.slice(0, line.indexOf('task-')))
    expect(at(first!)).toBe(at(second!))
  })
})
