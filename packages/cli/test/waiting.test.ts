import { createRequire } from 'node:module'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ManifestAction } from '../src/table/manifest.ts'
import { valueAt } from '../src/util/valueAt.ts'
import { useMock } from './harness.ts'

const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as {
  actions: ManifestAction[]
}
const place = useMock()
let mock: Mock

/** What one action leaves behind is not what the next one finds. */
beforeEach(async () => {
  mock = await startMock({ speed: 100_000 })
})
afterEach(() => mock.close())

const qfc = (args: readonly string[], stdin?: string) =>
  place.qfc(args, { ...(stdin && { stdin }), env: { QIANFAN_CONSOLE_API_BASE_URL: mock.url } })

/** What an example needs beside what the account starts with. */
const prepare: Record<string, (input: { taskId: string; files: string[] }) => unknown> = {
  'dataset.importTask.create': async (input) => {
    input.files = ['bos:/mock-bucket/in/rows.jsonl']
    const { code, stderr } = await qfc(['bos', 'cp', '-', input.files[0]!], '[{"prompt":"1 + 1","response":[["2"]]}]\n')
    expect({ code, stderr }).toMatchObject({ code: 0 })
  },
  // The task that the platform's own example stops has ended by its other example: here it runs.
  'eval.task.stop': ({ taskId }) => {
    mock.clock.pause()
    mock.store.remove('eval.task', taskId)
    mock.store.insert('eval.task', taskId, { taskName: 'runs', evalObjectType: 'modelVersion' })
  },
}

const words = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).split('.')

describe('--wait after each action that leads to a state', () => {
  it.each(actions.filter(({ waitFor }) => waitFor).map((action) => [action.name, action] as const))(
    '%s',
    async (name, { waitFor, examples }) => {
      const input = structuredClone(examples.input[0]!.value) as { taskId: string; files: string[] }
      await prepare[name]?.(input)
      const { code, stdout, stderr } = await qfc(
        [...words(name), '-i', '-', '--yes', '--no-check', '--wait', '--poll', '50ms', '--timeout', '20s'],
        JSON.stringify(input),
      )
      expect({ code, stderr }).toMatchObject({ code: 0 })
      const last = mock.requests.at(-1)!
      expect(last.name).toBe(waitFor!.action)
      expect(JSON.parse(stdout)).toEqual(last.answer)
      const waiter = actions
        .find((each) => each.name === waitFor!.action)!
        .waiters!.find((each) => each.name === waitFor!.waiter)!
      const met = waiter.acceptors.filter(({ path, equals }) => valueAt(last.answer, path) === equals)
      expect(met).toMatchObject([{ state: 'success' }])
    },
  )
})

describe('--wait of a read', () => {
  it('waits for the first of its waiters', async () => {
    mock.store.insert('model.compressionTask', 'amva-running00000', { name: 'compresses' })
    const { code, stderr } = await qfc([
      ...words('model.compressionTask.describe'),
      'amva-running00000',
      '--wait',
      '--poll',
      '20ms',
    ])
    expect({ code, stderr }).toMatchObject({ code: 0 })
  })
})

describe('--poll', () => {
  it('is not shorter than 100 ms, whatever is asked for', async () => {
    mock.clock.pause()
    mock.store.insert('model.compressionTask', 'amva-running00001', { name: 'compresses' })
    const { code } = await qfc([
      ...words('model.compressionTask.describe'),
      'amva-running00001',
      ...['--wait', '--poll', '1ms', '--timeout', '1s'],
    ])
    expect(code).toBe(5)
    expect(mock.requests.length).toBeLessThanOrEqual(13)
  })
})

it('Ctrl-C in a batch names the ids whose turn did not come', async () => {
  mock.faults.add({ action: 'finetuning.task.stop', delay: 30_000, times: 20 })
  const ids = Array.from({ length: 12 }, (_, number) => `task-batch${number}`)
  const { code, stdout, stderr } = await place.qfc(['finetuning', 'task', 'stop', ...ids, '-v'], {
    env: { QIANFAN_CONSOLE_API_BASE_URL: mock.url },
    started: (child) => child.stderr!.once('data', () => child.kill('SIGINT')),
  })
  expect(code).toBe(130)
  expect(stderr).toContain(`Not tried: ${ids.slice(4).join(' ')}`)
  const rows = JSON.parse(stdout) as { id: string; code?: string }[]
  expect(rows.map(({ id }) => id)).toEqual(ids)
  expect(rows.filter((row) => row.code === 'NotTried').map(({ id }) => id)).toEqual(ids.slice(4))
})
