import { beforeEach, describe, expect, it } from 'vitest'
import { remainingTime } from '../src/finetuning/remainingTime.ts'
import { progressLine } from '../src/terminal/progressBar.ts'
import { sparkline } from '../src/terminal/sparkline.ts'
import { useMock } from './harness.ts'

const place = useMock()
const { qfc } = place
const watch = ['finetuning', 'task', 'watch']
let [done, failing, running] = ['', '', '']

const state = () => place.mock.store.get('finetuning.task', running)!.runStatus

beforeEach(() => {
  const stamp = place.mock.store.list('finetuning.task').length
  ;[done, failing, running] = ['done', 'fail', 'runs'].map(
    (name) => `task-${name}${String(stamp).padStart(8, '0')}`,
  ) as [string, string, string]
  for (const id of [done, failing, running])
    place.mock.store.insert('finetuning.task', id, { jobId: 'job-1xzycis4jm3b', parameterScale: 'LoRA' })
  place.mock.store.end('finetuning.task', done, 'done')
  place.mock.store.end('finetuning.task', failing, 'failed')
})

describe('watch', () => {
  it('ends with the answer of a task that is done', async () => {
    const { code, stdout } = await qfc([...watch, done])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      result: { taskId: done, runStatus: 'Done', metrics: expect.any(Object) },
    })
  })

  it('is not content with a task that failed', async () => {
    const { code, stdout } = await qfc([...watch, failing])
    expect(code).toBe(5)
    expect(JSON.parse(stdout)).toMatchObject({ result: { runStatus: 'Failed' } })
  })

  it('watches several, from the line and from standard input, with a summary', async () => {
    const { code, stdout, stderr } = await qfc([...watch, done, '--ids-from', '-'], {
      stdin: `# those of tonight\n${failing}\n\n`,
    })
    expect(code).toBe(5)
    expect(JSON.parse(stdout)).toMatchObject([
      { id: done, state: 'Done', ok: true },
      { id: failing, state: 'Failed', ok: false },
    ])
    expect(stderr).toContain('1 of 2 done')
    expect(stderr).toContain(`${failing} (Failed)`)
  })

  it('says each change on a line where there is no terminal', async () => {
    const { code, stderr } = await qfc([...watch, running, '--poll', '100ms'], {
      started: (child) =>
        child.stderr!.on('data', (text: string) => {
          if (text.includes('Waiting')) while (state() === 'Waiting') place.mock.clock.step(60)
          if (text.includes('%') && state() === 'Running') place.mock.store.end('finetuning.task', running, 'done')
        }),
    })
    expect(code).toBe(0)
    expect(stderr).toMatch(new RegExp(`${running} Running`))
    expect(stderr).toMatch(new RegExp(`${running} Done 100%`))
  })

  it('--once looks a single time', async () => {
    const before = place.mock.requests.length
    const { code, stdout } = await qfc([...watch, running, done, '--once'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true])
    expect(place.mock.requests).toHaveLength(before + 2)
  })

  it('--once tells a failed task by its exit code', async () =>
    expect((await qfc([...watch, failing, '--once'])).code).toBe(5))

  it('gives up watching in time', async () => {
    const { code, stderr } = await qfc([...watch, running, '--poll', '100ms', '--timeout', '500ms'])
    expect(code).toBe(5)
    expect(stderr).toContain('WaiterTimeout')
  })

  it('prints scores and sparklines for people', async () => {
    const { stdout } = await qfc([...watch, done, '--once', '-o', 'table'])
    expect(stdout).toContain('BLEU-4')
    expect(stdout).toMatch(/trainingLoss +[▁▂▃▄▅▆▇█]{2,}/)
  })

  it('needs a task', async () => expect((await qfc(watch)).code).toBe(2))
})

describe('stop --wait', () => {
  it('waits until the task has stopped', async () => {
    const { code, stdout } = await qfc(['finetuning', 'task', 'stop', running, '--wait', '--poll', '100ms'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ result: { taskId: running, runStatus: 'Stopped' } })
  })

  it('stops several, a row each, and fails when one failed', async () => {
    const { code, stdout, stderr } = await qfc(['finetuning', 'task', 'stop', running, 'task-nosuchtask00'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      { id: running, ok: true, exitCode: 0 },
      { id: 'task-nosuchtask00', ok: false, exitCode: 1, code: 'ResultFalse' },
    ])
    expect(stderr).toContain('1 of 2 done, 1 failed')
  })
})

describe('what a bar shows', () => {
  it('estimates from what was seen', () => {
    const remaining = remainingTime()
    expect(remaining.at(0)).toBeUndefined()
    remaining.add(0.2, 0)
    expect(remaining.at(1000)).toBeUndefined()
    remaining.add(0.4, 10_000)
    expect(remaining.at(10_000)).toBeCloseTo(30_000)
    expect(remaining.at(20_000)).toBeCloseTo(20_000)
    remaining.add(0.1, 30_000)
    expect(remaining.at(30_000)).toBeUndefined()
  })

  it('draws a series from its least to its most', () => {
    expect(sparkline([3, 2, 1])).toBe('█▅▁')
    expect(sparkline([1, 1])).toBe('▄▄')
    expect(sparkline([])).toBe('')
    expect(
      sparkline(
        Array.from({ length: 1000 }, (_, position) => position),
        10,
      ),
    ).toMatch(/^▁.{8}█$/)
  })

  it('leaves the bar out where there is no room', () => {
    const plain = (_style: string, text: string) => text
    const progress = { label: 'task-5kjifvzerc5n', state: 'Running', share: 0.5, note: 'about 1m left' }
    expect(progressLine(progress, 100, plain)).toContain('█')
    expect(progressLine(progress, 40, plain)).not.toContain('█')
    expect(progressLine(progress, 20, plain).length).toBeLessThanOrEqual(19)
  })
})
