import { expect, it } from 'vitest'
import { groups } from '../src/groups/index.ts'
import { startMock } from '../src/index.ts'
import { useMock } from '../src/vitest.ts'

async function admin(url: string, method: string, path: string, body?: string) {
  const response = await fetch(`${url}/_mock${path}`, { method, ...(body !== undefined && { body }) })
  return { status: response.status, body: (await response.json()) as any }
}

it.each([
  ['{"set": null}', /set of a clock is ISO text/],
  ['{"set": true}', /set of a clock/],
  ['{"set": "tomorrow"}', /ISO text/],
  ['{"set": "9999-01-01"}', /1970 to 8999/],
  ['{"set": -1}', /1970 to 8999/],
  ['{"step": 1e15}', /1970 to 8999/],
  ['{"step": "60"}', /step of a clock is a number/],
  ['{"speed": 0}', /speed/],
  ['{"speed": -1, "step": 60}', /speed/],
  ['{"step": 60, "speed": 0}', /speed/],
  ['{"pause": true, "step": 1e300}', /1970 to 8999/],
  ['{"pause": "yes"}', /pause of a clock is true/],
  ['{"pause": true, "resume": true}', /either/],
  ['{"stop": 1}', /no stop/],
  ['{}', /what shall change/],
])('changes nothing of the clock for %s', async (body, message) => {
  const now = Date.parse('2026-04-17T08:00:00Z')
  const { mock, qianfan } = await useMock({ now: () => now })
  const answer = await admin(mock.url, 'POST', '/clock', body)
  expect(answer).toEqual({ status: 400, body: { message: expect.stringMatching(message) } })
  expect({ time: mock.clock.now(), speed: mock.clock.speed }).toEqual({ time: now, speed: 1 })
  await qianfan.finetuning.job.list()
})

it('does all changes of a clock at once', async () => {
  const { mock } = await useMock()
  const change = { pause: true, set: '2030-01-01T00:00:00Z', step: 60, speed: 5 }
  expect((await admin(mock.url, 'POST', '/clock', JSON.stringify(change))).body).toEqual({
    now: '2030-01-01T00:01:00.000Z',
    paused: true,
    speed: 0,
  })
  expect((await admin(mock.url, 'POST', '/clock', '{"resume": true}')).body).toMatchObject({ paused: false, speed: 5 })
})

it('stays within the years that dates can be written in, however fast it runs', async () => {
  let now = Date.parse('2026-04-17T08:00:00Z')
  const { mock, qianfan } = await useMock({ now: () => now, speed: 1e12 })
  now += 60_000
  expect(new Date(mock.clock.now()).getUTCFullYear()).toBe(8999)
  await qianfan.finetuning.job.create({ name: 'late', model: 'ERNIE-Speed-8K', trainMode: 'SFT' })
})

const kinds = groups.flatMap(({ resources }) => resources)
const shown = kinds.flatMap(({ kind, lifecycles = {}, marks = {} }) =>
  Object.entries(lifecycles)
    .filter(([, lifecycle]) => lifecycle.before !== '')
    .flatMap(([field, { steps, done, failed, stopping, stopped, before }], index) =>
      [
        before,
        ...steps.map(({ state }) => state),
        done,
        failed,
        stopping,
        stopped,
        ...(index === 0 ? Object.keys(marks) : []),
        ...(index === 0
          ? Object.values(lifecycles)
              .filter((lifecycle) => lifecycle.before === '')
              .flatMap((lifecycle) => [lifecycle.steps[0]!.state, lifecycle.done])
          : []),
      ].flatMap((state) => (state === undefined ? [] : [[kind, field, state] as const])),
    ),
)

it.each(shown)('puts %s by PATCH into %s %s, and by PUT', async (kind, field, state) => {
  const { mock } = await useMock()
  const [one] = mock.store.list(kind)
  const { kind: _, id: idField } = kinds.find((resource) => resource.kind === kind)!
  const id = one ? String(one[idField]) : 'made'
  if (!one) mock.store.insert(kind, id, {})
  // Whatever it was before, also the last of the states.
  for (const other of [...shown].reverse().filter((row) => row[0] === kind && row[1] === field))
    mock.store.update(kind, id, { [field]: other[2] })
  expect(String(mock.store.update(kind, id, { [field]: state })[field])).toBe(state)
  expect(String(mock.store.get(kind, id)![field])).toBe(state)
  const { [idField]: __, ...fields } = mock.store.get(kind, id)!
  const copy = Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => !kinds.find((resource) => resource.kind === kind)!.unique?.includes(name),
    ),
  )
  const own = kinds.find((resource) => resource.kind === kind)!.rowId
  if (own) delete copy[own]
  expect(String(mock.store.insert(kind, 'another', copy)[field])).toBe(state)
})

it('shows a state that was set through the API, too', async () => {
  const { mock, qianfan } = await useMock()
  mock.store.update('finetuning.task', 'task-5kjifvzerc5n', { runStatus: 'Failed' })
  const { result } = await qianfan.finetuning.task.describe({ taskId: 'task-5kjifvzerc5n' })
  expect(result.runStatus).toBe('Failed')
})

it.each([
  ['PATCH', '/store/finetuning.task/task-5kjifvzerc5n', '{"runStatus":"Exploded"}', /can be: Waiting, Running, Done/],
  ['PATCH', '/store/finetuning.task/task-5kjifvzerc5n', '{"taskId":"another"}', /cannot be "another"/],
  ['PATCH', '/store/charge.computeUnit/unit-ZMGwr0JP', '{"releasing":"Released"}', /has no releasing/],
  ['PATCH', '/store/finetuning.task/task-5kjifvzerc5n', '{"__proto__.retryAfter":7}', /not the name of a field/],
  ['PATCH', '/store/finetuning.task/task-5kjifvzerc5n', '{"__proto__":{"retryAfter":7}}', /not the name of a field/],
  ['PATCH', '/store/finetuning.task/task-5kjifvzerc5n', '{"jobName.x":7}', /not an object/],
  ['PATCH', '/store/finetuning.task/task-5kjifvzerc5n', '{"description":"new","runStatus":"NOPE"}', /can be/],
  ['PUT', '/store/finetuning.job/job-mine', '{"name":"mine","__proto__.x":1}', /not the name of a field/],
  ['PUT', '/store/finetuning.task/task-mine', '{"jobId":"job-n50985crhqq3","runStatus":"NOPE"}', /can be/],
  ['PUT', '/store/finetuning.job/job-mine', '[]', /must be a JSON object/],
  ['POST', '/store/finetuning.task/task-5kjifvzerc5n/end', '{"how":"exploded"}', /done, failed or stopped/],
  ['POST', '/store/dataset.version/ds-he8srs01ym0b8fh7/end', '{"how":"stopped"}', /cannot be stopped/],
])('%s %s %s changes nothing', async (method, path, body, message) => {
  const { mock } = await useMock({ credentials: null })
  mock.clock.pause()
  const all = () => mock.store.kinds().map((kind) => mock.store.list(kind))
  const before = all()
  expect(await admin(mock.url, method, path, body)).toEqual({
    status: 400,
    body: { message: expect.stringMatching(message) },
  })
  expect(all()).toEqual(before)
  expect(({} as Record<string, unknown>).retryAfter).toBeUndefined()
})

it('takes back what a create did whose answer could not be made', async () => {
  await using mock = await startMock({ credentials: null })
  const create = (name: unknown) =>
    fetch(`${mock.url}/v2/finetuning?Action=CreateFineTuningJob`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, model: 'ERNIE-Speed-8K', trainMode: 'SFT' }),
    })
  // An id that the document does not allow in an answer.
  const { resources } = groups[0]!
  const job = resources.find(({ kind }) => kind === 'finetuning.job')!
  const { view } = job
  job.view = () => {
    throw new Error('no view')
  }
  try {
    expect((await create('undone')).status).toBe(500)
  } finally {
    job.view = view!
  }
  expect(mock.requests.at(-1)).toMatchObject({ done: false, hint: expect.stringContaining('no view') })
  expect(mock.store.list('finetuning.job').map(({ name }) => name)).not.toContain('undone')
  expect((await create('undone')).status).toBe(200)
})
