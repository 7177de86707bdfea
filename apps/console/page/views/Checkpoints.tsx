import type { FineTuningCheckpoint } from '@qianfan-console/browser-sdk'
import { useMemo, useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import type { Task } from '../calls/listTasks.ts'
import { LineChart } from '../charts/LineChart.tsx'
import type { Line } from '../charts/plot.ts'
import { may } from '../state/session.ts'
import { plainText } from '../util/plainText.ts'
import { numberText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { PublishDialog } from './PublishDialog.tsx'

/** A measured field of the checkpoints of a task, over their steps; a field that is missing is a hole. */
export function lineOf(task: Task, field: 'trainingLoss' | 'perplexity', name: string): Line {
  const rows = sorted(task.checkpointList ?? [])
  return {
    name,
    x: rows.map(({ step }) => Number(step)),
    y: rows.map((row) => (row[field] === undefined ? Number.NaN : Number(row[field]))),
  }
}

const sorted = (rows: readonly FineTuningCheckpoint[]): FineTuningCheckpoint[] => {
  const byStep = new Map(rows.filter(({ step }) => Number.isFinite(Number(step))).map((row) => [Number(row.step), row]))
  return [...byStep].sort(([a], [b]) => a - b).map(([, row]) => row)
}

/** The checkpoints of a task: their curves, and each to be published. */
export function Checkpoints({ task }: { task: Task }) {
  const [published, setPublished] = useState<number>()
  const rows = sorted(task.checkpointList ?? [])
  const loss = useMemo(() => [lineOf(task, 'trainingLoss', 'loss')], [task])
  const perplexity = useMemo(() => [lineOf(task, 'perplexity', say('perplexity', '困惑度'))], [task])
  if (rows.length === 0) return null
  return (
    <section class="card">
      <h2>Checkpoint</h2>
      <div class="charts">
        {[
          [say('Loss by checkpoint', 'loss（按 Checkpoint）'), loss] as const,
          [say('Perplexity by checkpoint', '困惑度（按 Checkpoint）'), perplexity] as const,
        ].map(([title, lines]) =>
          lines[0]!.y && Array.from(lines[0]!.y).some(Number.isFinite) ? (
            <LineChart key={title} title={title} lines={lines} xName="step" height={200} isPart />
          ) : null,
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th>step</th>
            <th>loss</th>
            <th>{say('perplexity', '困惑度')}</th>
            <th>
              <span class="hidden">{say('Publish', '发布')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.step}
              {...behind('finetuning.task.describe', { taskId: task.taskId }, 'result.checkpointList')}
            >
              <td>{numberText(Number(row.step))}</td>
              <td>{row.trainingLoss === undefined ? '–' : numberText(Number(row.trainingLoss))}</td>
              <td>{row.perplexity === undefined ? '–' : numberText(Number(row.perplexity))}</td>
              <td class="end">
                {may('model.version.create') && (
                  <button
                    type="button"
                    onClick={() => setPublished(Number(row.step))}
                    aria-label={say(`Publish step ${row.step}`, `发布 step ${row.step}`)}
                    {...behind('model.version.create', {
                      modelSetId: 'am-…',
                      sourceType: 'Train',
                      trainMeta: { taskId: task.taskId, checkpointStep: Number(row.step) },
                    })}
                  >
                    {say('Publish', '发布')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {published !== undefined && (
        <PublishDialog
          taskId={task.taskId}
          step={published}
          name={plainText(task.jobName)}
          onClose={() => setPublished(undefined)}
        />
      )}
    </section>
  )
}
