import { beforeAll, describe, expect, it } from 'vitest'
import type { Mock } from '../src/index.ts'
import { startMock } from '../src/index.ts'
import { loadSpec, type Schema } from '../src/platform/spec.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials: null })
  return () => mock.close()
})

const spec = loadSpec()

async function call(name: string, input: unknown) {
  const action = spec.byName.get(name)!
  const query = action.action ? `?Action=${action.action}` : ''
  const response = await fetch(`${mock.url}${action.route}${query}`, {
    method: action.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  return {
    status: response.status,
    hint: response.headers.get('x-mock-hint') ?? '',
    body: (await response.json()) as Record<string, any>,
  }
}

/** Every place in an input where values are listed, by a dotted path; `[]` is an item. */
function* lists(schema: Schema, path: string[] = []): Generator<{ path: string[]; schema: Schema }> {
  if (schema['x-extensible-enum'] || schema.enum) yield { path, schema }
  for (const [name, child] of Object.entries(schema.properties ?? {})) yield* lists(child, [...path, name])
  if (schema.items) yield* lists(schema.items, [...path, '[]'])
}

/** A copy in which the place holds a value; what is missing on the way is made. */
function put(value: any, [name, ...rest]: string[], leaf: unknown): any {
  if (name === undefined) return leaf
  if (name === '[]') return [put(Array.isArray(value) ? value[0] : undefined, rest, leaf)]
  return { ...value, [name]: put(value?.[name], rest, leaf) }
}

const places = spec.actions
  .filter(({ contentType }) => contentType === 'application/json')
  .flatMap((action) =>
    [...lists(action.input)].map(
      ({ path, schema }) => [`${action.name} ${path.join('.')}`, action, path, schema] as const,
    ),
  )

it('knows many lists', () => expect(places.length).toBeGreaterThan(80))

it.each(places)('never lets a value pass unseen that is not listed: %s', async (_what, action, path, schema) => {
  const numeric = ['integer', 'number'].includes(String(schema.type))
  const example = action.examples.input[0]?.value ?? {}
  const { status, hint, body } = await call(action.name, put(example, path, numeric ? 99 : 'NOPE'))
  const field = path.filter((part) => part !== '[]').at(-1)!
  if (schema['x-closed-in-requests'] || schema.enum) {
    const old = action.route.startsWith('/wenxinworkshop/')
    expect({ status, body }).toMatchObject(
      old
        ? { status: 200, body: { error_code: 500_001 } }
        : { status: 400, body: { code: 'InappropriateJSON', message: expect.stringContaining('param[') } },
    )
  } else if (status === 200) {
    expect(hint).toContain(field)
    expect(hint).toContain('documented: ')
  } else expect(hint).not.toBe('')
})

describe('what is closed buys nothing', () => {
  it.each([
    [
      'charge.computeUnit.purchase',
      { billing: { paymentTiming: 'NOPE' }, computeUnitConfig: { type: 'gpu-1' }, computeUnitCount: 1 },
      'charge.computeUnit',
      'paymentTiming',
    ],
    [
      'dataset.create',
      { datasetName: 'a', dataFormat: 'PromptResponse', storageType: 'bos', storagePath: 'x' },
      'dataset.set',
      'storageType',
    ],
    [
      'finetuning.task.create',
      {
        jobId: 'job-1xzycis4jm3b',
        hyperParameterConfig: { epoch: 1 },
        datasetConfig: { sourceType: 'bos', versions: [{ versionBosUri: 'bos:/a/b' }] },
      },
      'finetuning.task',
      'sourceType',
    ],
  ])('%s', async (name, input, kind, field) => {
    const before = mock.store.list(kind).length
    const { body, hint } = await call(name, input)
    expect(body.message).toContain(`param[${field}] invalid.`)
    expect(hint).toContain('documented: ')
    expect(mock.store.list(kind)).toHaveLength(before)
  })

  it('says what was meant', async () => {
    const { hint } = await call('dataset.create', {
      datasetName: 'a',
      dataFormat: 'PromptResponse',
      storageType: 'bos',
    })
    expect(hint).toContain('Did you mean BOS?')
  })
})

describe('fields that are not known', () => {
  it.each([
    [
      'finetuning.task.create',
      {
        jobId: 'job-1xzycis4jm3b',
        hyperParameterConfig: { epochs: 1 },
        datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
      },
      'hyperParameterConfig.epochs is not known; did you mean epoch?',
    ],
    ['finetuning.job.list', { maxkeys: 5 }, 'maxkeys is not known; did you mean maxKeys?'],
    ['finetuning.job.list', { colour: 'red' }, 'colour is not known, and was ignored. Known here: '],
    [
      'model.version.create',
      { modelSetId: 'am-n50985crhqq3', sourceType: 'Train', trainMeta: { taskId: 'task-n50985crhqq3', step: 64 } },
      'trainMeta.step is not known, and was ignored.',
    ],
  ])('%s %j', async (name, input, words) => {
    const { status, hint } = await call(name, input)
    expect({ status, hint }).toEqual({ status: 200, hint: expect.stringContaining(words) })
    expect(mock.requests.at(-1)!.hint).toContain(words)
  })

  it('are named in the query, too', async () => {
    const response = await fetch(`${mock.url}/v1/sessionToken?duration=5`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(response.headers.get('x-mock-hint')).toContain('query parameter duration')
  })

  it('are not made up: a call without any has no hint', async () => {
    expect((await call('finetuning.job.list', { maxKeys: 5 })).hint).toBe('')
    expect((await call('prompt.template.list', {})).hint).toBe('')
  })
})

it('says what a field is that was left out, and how else the pages call it', async () => {
  const body = new FormData()
  body.set('file', new Blob(['x']), 'demo.py')
  const response = await fetch(`${mock.url}/v2/model?Action=CreateModelCustomConf`, { method: 'POST', body })
  expect(await response.json()).toMatchObject({ message: expect.stringContaining('param[customSpecFile]') })
  expect(response.headers.get('x-mock-hint')).toContain('call this form part file')
})

describe('answers', () => {
  /** What an answer holds beside what its schema names. `free` objects hold what a client put there. */
  function* beside(value: unknown, schema: Schema | undefined, path: string): Generator<string> {
    if (Array.isArray(value)) for (const item of value) yield* beside(item, schema?.items, `${path}[]`)
    else if (typeof value === 'object' && value !== null && schema?.properties)
      for (const [name, child] of Object.entries(value)) {
        if (Object.hasOwn(schema.properties, name)) yield* beside(child, schema.properties[name], `${path}.${name}`)
        else yield `${path}.${name}`
      }
  }
  const free = /\.(args|inferenceParams|hyperParameters|effectMetric|result\.result)\.|items\[\]\.result\./

  it('show nothing of the inside, and nothing that the document does not name', async () => {
    const found = new Set<string>()
    await call('charge.computeUnitReleaseTime.update', {
      instanceId: 'unit-ZMGwr0JP',
      releaseTime: '2030-01-25T12:30:30+08:00',
    })
    for (const action of spec.actions.filter(({ effect, method }) => effect === 'read' && method === 'POST'))
      for (const { value } of action.examples.input.length > 0 ? action.examples.input : [{ value: {} }]) {
        const { body } = await call(action.name, value)
        for (const path of beside(body, action.output, action.name)) if (!free.test(path)) found.add(path)
      }
    // Rows whose field the documentation does not name stand under a name of the mock's own, which the README states.
    expect([...found].filter((path) => !/\.(code|message|undocumentedRows)$/.test(path))).toEqual([])
  })

  it('give every row of hyper-parameters the name and words that the official SDK reads', async () => {
    const { body } = await call('finetuning.model.list', {})
    const scales = body.result.flatMap((model: any) =>
      model.supportTrainMode.flatMap((mode: any) => mode.supportParameterScale),
    )
    const rows = scales.flatMap((scale: any) => scale.supportHyperParameterConfig)
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    const lora = scales.find(({ parameterScale }: any) => parameterScale === 'LoRA')
    expect(lora.supportHyperParameterConfig.map(({ key }: any) => key)).toEqual(
      expect.arrayContaining(['epoch', 'loraAllLinear', 'learningRate', 'maxSeqLen']),
    )
  })
})

it('a fault with a number says its own words, and one with Chinese words is answered', async () => {
  const after = async (fault: object) => {
    mock.faults.add({ action: 'finetuning.job.list', ...fault })
    const action = spec.byName.get('finetuning.job.list')!
    const response = await fetch(`${mock.url}${action.route}?Action=${action.action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    return { headers: response.headers, body: await response.json() }
  }
  expect((await after({ code: 18 })).body).toMatchObject({ error_msg: 'Open api qps request limit reached' })
  expect((await after({ code: 500_001 })).body).toMatchObject({ error_msg: 'param invalid' })
  expect((await after({ code: 336_100 })).body).toMatchObject({ error_msg: 'Server high load' })
  expect((await after({ code: 17, message: '今日已用完' })).body).toMatchObject({ error_msg: '今日已用完' })
  const denied = await after({ code: 'AccessDenied', message: '没有权限\r\nx: y' })
  expect(denied.body).toMatchObject({ code: 'AccessDenied', message: '没有权限\r\nx: y' })
  expect(decodeURIComponent(denied.headers.get('x-bce-error-message')!)).toBe('没有权限\r\nx: y')
  await expect(after({ retryAfter: '5\r\nx: y' })).rejects.toThrow('retryAfter of a fault is seconds')
})
