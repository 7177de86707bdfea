import { readFileSync } from 'node:fs'
import { actionsOf, actionTree, createQianfan } from '@qianfan-console/core'
import { expect, it } from 'vitest'
import { createPrism } from '../src/http/prism.ts'
import { startMock } from '../src/index.ts'
import { documentPath, loadSpec, type Schema, type SpecAction } from '../src/platform/spec.ts'
import { createJudge } from './support/ajv.ts'

const { actions } = loadSpec()
const document = JSON.parse(readFileSync(documentPath, 'utf8')) as {
  paths: Record<string, Record<string, { 'x-qianfan': { name: string } }>>
}

/** A judge of its own: not the one that the mock uses. */
const ajv = createJudge()

it('has one table of actions: the document, the manifest and core agree', () => {
  const names = actions.map(({ name }) => name).toSorted()
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  expect(operations.map((operation) => operation['x-qianfan'].name).toSorted()).toEqual(names)
  expect(
    actionsOf(actionTree)
      .map(({ definition }) => definition.name)
      .toSorted(),
  ).toEqual(names)
  expect(names.length).toBeGreaterThanOrEqual(146)
})

/** What the platform does not return, the mock must not either: dotted paths of fields that the schema does not name. */
function unknownFields(value: unknown, schema: Schema | undefined, path = ''): string[] {
  if (!schema || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => unknownFields(item, schema.items, `${path}[]`))
  if (!schema.properties || schema.additionalProperties) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const child = schema.properties![name]
    return child ? unknownFields(field, child, `${path}.${name}`) : [`${path}.${name}`]
  })
}

/** The platform's uploads are files; an example names one. */
const inputOf = ({ input }: SpecAction, value: unknown): object => {
  const file = Object.keys(input.properties ?? {}).find((name) => input.properties![name]!.format === 'binary')
  const given = value as Record<string, unknown>
  return file ? { ...given, [file]: new File(['content'], String(given[file]).replace('@', '')) } : given
}

const cases = actions.flatMap((action) =>
  action.examples.input.map((example) => ({ action, example, title: `${action.name} (${example.name})` })),
)

it.each(cases)('answers $title as the spec says', async ({ action, example }) => {
  await using mock = await startMock()
  const qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials, retry: false })
  const answer = await qianfan.call(action.name, inputOf(action, example.value))
  const check = ajv.compile(action.output)
  expect(check(answer), JSON.stringify(check.errors)).toBe(true)
  expect(unknownFields(answer, action.output)).toEqual([])
  // Before a call that takes a token comes the one that gets it.
  const request = mock.requests.at(-1)
  expect(request).toMatchObject({ name: action.name, status: 200, done: true })
  expect(request!.method).toBe(action.method)
})

it('judges for real: a spoilt answer does not pass', () => {
  const check = ajv.compile(actions.find(({ name }) => name === 'finetuning.task.stop')!.output)
  expect(check({ requestId: 'x', result: 'true' })).toBe(false)
  expect(check({ result: true })).toBe(false)
})

it('has state behind all actions but those that only hand out a file or a name', async () => {
  await using mock = await startMock({ credentials: null })
  const fromExamples: string[] = []
  for (const action of actions) {
    const qianfan = createQianfan({ baseUrl: mock.url, credentials: null, retry: false })
    const call = await qianfan.client
      .send(
        {
          name: action.name,
          path: action.path,
          method: action.method,
          effect: 'read',
          query: action.query ?? [],
          multipart: action.contentType === 'multipart/form-data',
        },
        inputOf(action, action.examples.input[0]!.value),
      )
      .catch(() => undefined)
    if (call?.response.headers.get('x-mock-source') === 'example') fromExamples.push(action.name)
  }
  expect(fromExamples).toEqual(['model.chatTemplate.create', 'model.importConfig.describe'])
})

it('lets Prism judge every action for real: it passes a schema over in silence that it cannot compile', async () => {
  const prism = await createPrism()
  const answer = (body: unknown) => ({ statusCode: 200, headers: { 'content-type': 'application/json' }, body })
  const headers = { 'content-type': 'application/json' }
  for (const action of actions) {
    expect(prism.judgeAnswer(action, answer(5)), action.name).not.toEqual([])
    expect(prism.judgeAnswer(action, answer(action.examples.output[0]!.value)), action.name).toEqual([])
    if (action.contentType === 'application/json')
      expect(prism.judgeRequest(action, { query: {}, headers, body: 5 }), action.name).not.toEqual([])
  }
})
