import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'
import { loadSpec, type SpecAction } from '../src/platform/spec.ts'
import { createJudge } from './support/ajv.ts'
import { broken, valid } from './support/arbitrary.ts'

/** `pnpm fuzz` makes 20 000; what runs with every test run has to fit in. */
const runs = Number(process.env.QIANFAN_MOCK_FUZZ_RUNS ?? 2500)
const seed = Number(process.env.QIANFAN_MOCK_FUZZ_SEED ?? 20_260_417)

const { actions, byName } = loadSpec()
const judge = createJudge()
const outputs = new Map(actions.map((action) => [action.name, judge.compile(action.output)]))
const refusalV2 = judge.compile({
  type: 'object',
  required: ['requestId', 'code', 'message'],
  properties: {
    requestId: { type: 'string' },
    code: { type: 'string', minLength: 1 },
    message: { type: 'string', minLength: 1 },
  },
  additionalProperties: false,
})
const refusalV1 = judge.compile({
  type: 'object',
  required: ['error_code', 'error_msg', 'log_id'],
  properties: { error_code: { type: 'integer' }, error_msg: { type: 'string' }, log_id: { type: 'string' } },
  additionalProperties: false,
})

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials: null, speed: 1000, keepRequests: 10 })
})
afterAll(() => mock.close())

/** Every id of the account, and those that examples name. */
function idsOf(): string[] {
  const ids = mock.store
    .kinds()
    .flatMap((kind) =>
      mock.store
        .list(kind)
        .flatMap((one) =>
          Object.entries(one).flatMap(([name, value]) =>
            /id$/i.test(name) && typeof value === 'string' ? [value] : [],
          ),
        ),
    )
  return [...new Set(ids)]
}

const textOf = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed()

async function send(action: SpecAction, input: unknown) {
  const fields = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  const query = (action.query ?? [])
    .filter((name) => fields[name] !== undefined)
    .map((name) => `${name}=${encodeURIComponent(textOf(fields[name]))}`)
  const url = mock.url + action.path + (query.length > 0 ? `?${query.join('&')}` : '')
  const init: RequestInit = { method: action.method }
  if (action.contentType === 'multipart/form-data') {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name.toWellFormed(), textOf(value))
    init.body = form
  } else if (action.method === 'POST') {
    const inBody = action.query
      ? Object.fromEntries(Object.entries(fields).filter(([name]) => !action.query!.includes(name)))
      : input
    init.body = JSON.stringify(inBody)
    init.headers = { 'content-type': 'application/json' }
  }
  const response = await fetch(url, init)
  return { status: response.status, hint: response.headers.get('x-mock-hint'), text: await response.text() }
}

/** Throws when an answer is not one that the platform could give. */
function check(action: SpecAction, { status, hint, text }: Awaited<ReturnType<typeof send>>): 'done' | 'refused' {
  const body = JSON.parse(text) as unknown
  if (status >= 500) throw new Error(`${status}: ${hint}`)
  if (refusalV2(body) || refusalV1(body)) return 'refused'
  if (status !== 200) throw new Error(`${status} is no refusal: ${text}`)
  const output = outputs.get(action.name)!
  if (!output(body)) throw new Error(`not what the spec says: ${JSON.stringify(output.errors)} ${text}`)
  return 'done'
}

it(`gives no 5xx and no answer that breaks the spec, over ${runs} calls`, async () => {
  const vocabulary = { ids: [...idsOf(), 'task-doesnotexist'] }
  const call = fc.constantFrom(...actions).chain((action) => {
    const good = valid(action.input, vocabulary)
    return fc.tuple(
      fc.constant(action.name),
      fc.oneof(
        { weight: 3, arbitrary: good },
        { weight: 1, arbitrary: good.chain(broken) },
        { weight: 2, arbitrary: fc.constantFrom(...action.examples.input).chain(({ value }) => broken(value)) },
      ),
    )
  })
  const counts = { done: 0, refused: 0 }
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(call, fc.nat({ max: 600 }), async ([name, input], seconds) => {
      const action = byName.get(name)!
      mock.clock.step(seconds)
      const outcome = check(action, await send(action, input))
      counts[outcome]++
      if (outcome === 'done') reached.add(action.name)
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  // The calls are no mere noise: a good part gets through, to most actions.
  expect(counts.done).toBeGreaterThan(runs * 0.15)
  expect(counts.refused).toBeGreaterThan(runs * 0.15)
  expect(reached.size).toBeGreaterThan(actions.length * 0.7)
}, 600_000)

it('would notice: a spoilt answer and a 500 are found', () => {
  const action = actions.find(({ name }) => name === 'finetuning.task.stop')!
  expect(() => check(action, { status: 200, hint: null, text: '{"requestId":"x","result":"yes"}' })).toThrow(
    /not what the spec says/,
  )
  expect(() =>
    check(action, { status: 500, hint: 'boom', text: '{"requestId":"x","code":"InternalError","message":"m"}' }),
  ).toThrow(/boom/)
})
