import type { Context } from '../context/context.ts'
import { namedColumn } from '../output/columns.ts'
import { recordText, tableOf } from '../output/table.ts'
import { sparkline } from '../terminal/sparkline.ts'
import { terminalWidth } from '../terminal/width.ts'
import { valueAt } from '../util/valueAt.ts'

interface Checkpoint {
  step?: unknown
  trainingLoss?: unknown
  perplexity?: unknown
}

/** Fields of a task that a person reads first. */
const fields = [
  'taskId',
  'jobName',
  'model',
  'trainMode',
  'parameterScale',
  'runStatus',
  'runProgress',
  'createDate',
  'finishDate',
  'vdlLink',
]

/** A task for people: what it is, its scores, its checkpoints. */
export function resultText({ paintOutput: paint, say }: Context, body: unknown): string {
  const result = valueAt(body, 'result') as Record<string, unknown>
  const style = { paint, width: terminalWidth() }
  const shown = fields
    .filter((field) => result[field] !== undefined && result[field] !== '')
    .filter((field) => field !== 'runProgress' || result.runStatus === 'Running')
  const sections = [
    recordText(
      shown.map((field) => [field, result[field]] as const),
      style,
    ),
  ]
  const metrics = Object.entries((result.metrics ?? {}) as Record<string, unknown>)
  if (metrics.length > 0) sections.push(`${paint('bold', say('Scores', '评估指标'))}\n${recordText(metrics, style)}`)
  const checkpoints = (result.checkpointList ?? []) as Checkpoint[]
  if (checkpoints.length > 0)
    sections.push(`${paint('bold', say('Checkpoints', 'Checkpoint'))}\n${checkpointText(checkpoints, style)}`)
  return sections.join('\n')
}

/** Checkpoints by step, and how loss and perplexity went. */
function checkpointText(given: readonly Checkpoint[], style: Parameters<typeof recordText>[1]): string {
  const checkpoints = given.toSorted((a, b) => Number(a.step) - Number(b.step))
  const lines = (['trainingLoss', 'perplexity'] as const).flatMap((field) => {
    const values = checkpoints.map((each) => Number(each[field] ?? Number.NaN)).filter(Number.isFinite)
    return values.length > 1 ? [[field, `${sparkline(values)}  ${values[0]} → ${values.at(-1)}`] as const] : []
  })
  const table = tableOf(['step', 'trainingLoss', 'perplexity'].map(namedColumn), style)(checkpoints)
  return `${table}${lines.length > 0 ? `\n${recordText(lines, style)}` : ''}`
}
