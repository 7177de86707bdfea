import { useMemo } from 'preact/hooks'
import { LineChart } from '../charts/LineChart.tsx'
import type { Line } from '../charts/plot.ts'
import { logs, openLogs } from '../state/logs.ts'
import { say } from '../words/language.ts'

/** Training logs that were dropped onto the page: a chart a quantity, with the same one of several files in it. */
export function LogsView() {
  const open = logs.value
  const charts = useMemo(() => {
    const byName = new Map<string, { axis: string; lines: Line[] }>()
    for (const { file, axis, curves } of open)
      for (const { name, x, y } of curves) {
        const chart = byName.get(name) ?? { axis, lines: [] }
        chart.lines.push({ name: open.length > 1 ? `${file} · ${name}` : name, x, y })
        byName.set(name, chart)
      }
    return [...byName]
  }, [open])
  return (
    <>
      <div class="heading">
        <h1>{say('Training logs', '训练日志')}</h1>
        {open.length > 0 && (
          <button type="button" onClick={() => (logs.value = [])}>
            {say('Put away', '清除')}
          </button>
        )}
      </div>
      <label class="drop">
        <b>{say('Drop a log here, or choose a file', '将日志拖到此处，或选择文件')}</b>
        <span class="faint">
          {say(
            'CSV, JSON, JSON lines, or TensorBoard’s scalar CSV. It stays in this page; nothing is sent.',
            '支持 CSV、JSON、JSON Lines 和 TensorBoard 标量 CSV。文件只在本页面中读取，不会上传。',
          )}
        </span>
        <input
          type="file"
          multiple
          accept=".csv,.json,.jsonl,.ndjson,.txt,.log,text/csv,application/json"
          onChange={(event) => {
            const { files } = event.currentTarget
            if (files) void openLogs([...files])
          }}
        />
      </label>
      {charts.map(([name, { axis, lines }]) => (
        <section class="card" key={name}>
          <LineChart title={name} lines={lines} xName={axis} />
        </section>
      ))}
    </>
  )
}
