import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../src/document/bundle.ts'
import { type Document, operationsOf, type Schema } from '../src/document/document.ts'
import { portable } from '../src/document/portable.ts'
import { postmanCollection } from '../src/document/postmanCollection.ts'
import { chineseEdition, published } from '../src/document/publish.ts'
import { specFolder } from '../src/document/specFiles.ts'

/** A document of one action with these schemas, `Root` being what it answers. */
function documentOf(schemas: Record<string, Schema>): Document {
  const response = {
    description: 'x',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Root' } } },
  }
  const operation = {
    operationId: 'Stop',
    tags: ['a'],
    'x-qianfan': { default: { 'x-zh': 'data' } },
    responses: { 200: response },
  }
  return {
    openapi: '3.1.1',
    info: { title: 'T', version: '1', summary: 's', description: 'd', 'x-zh': { title: '题', description: '述' } },
    servers: [{ url: 'https://platform.example' }],
    tags: [{ name: 'a', description: 'A: b.', 'x-zh': { name: '甲' } }],
    paths: { '/v2/a?Action=Stop': { post: operation } },
    components: { schemas },
  } as never
}

const rootOf = (document: Document) => document.components.schemas.Root
const publishedRoot = (root: Schema) => rootOf(published(documentOf({ Root: root })))
const portableRoot = (root: Schema) => rootOf(portable(documentOf({ Root: root }))['']!)

describe('published', () => {
  it('offers values that may grow in an enum that does not bind', () =>
    expect(publishedRoot({ type: 'string', 'x-extensible-enum': ['A'] })).toEqual({
      type: 'string',
      anyOf: [{ type: 'string', enum: ['A'] }, { type: 'string' }],
      'x-extensible-enum': ['A'],
    }))

  it('writes an upload as 3.1 has it', () =>
    expect(publishedRoot({ type: 'string', format: 'binary' })).toEqual({
      contentMediaType: 'application/octet-stream',
    }))

  it('leaves out what nothing leads to, also where it leads to itself', () => {
    const loop = { properties: { next: { $ref: '#/components/schemas/Loop' } } }
    const document = published(documentOf({ Root: { $ref: '#/components/schemas/Used' }, Used: {}, Loop: loop }))
    expect(Object.keys(document.components.schemas)).toEqual(['Root', 'Used'])
  })

  it('changes no data, and every field, whatever it is called', () => {
    const values = { type: 'string', 'x-extensible-enum': ['A'] }
    const root = publishedRoot({ properties: { default: values, example: values }, default: values })
    expect(root).toMatchObject({ properties: { default: { anyOf: {} }, example: { anyOf: {} } }, default: values })
    expect(root!.default).toEqual(values)
  })
})

describe('chineseEdition', () => {
  it('has the Chinese in place of the English', () => {
    const document = documentOf({ Root: { description: 'x', 'x-zh': '字', properties: { default: { 'x-zh': '默' } } } })
    const chinese = chineseEdition(document)
    expect(chinese.info).toMatchObject({ title: '题', description: '述' })
    expect(chinese.tags).toEqual([{ name: 'a', description: 'A: b.', 'x-displayName': '甲' }])
    expect(rootOf(chinese)).toEqual({ description: '字', properties: { default: { description: '默' } } })
    expect(operationsOf(chinese)[0]!.operation['x-qianfan']).toEqual({ default: { 'x-zh': 'data' } })
  })
})

describe('portable', () => {
  it.each<[string, Schema, Schema]>([
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['two types', { type: ['integer', 'string'], description: 'x' }, { description: 'x' }],
    ['two types or null', { type: ['integer', 'string', 'null'] }, { nullable: true }],
    ['anyOf', { description: 'x', anyOf: [{ type: 'string' }] }, { description: 'x' }],
    ['values that may grow', { type: 'string', 'x-extensible-enum': ['A'] }, { type: 'string' }],
    [
      'a limit that is out',
      { type: 'number', exclusiveMinimum: 0, maximum: 1 },
      { type: 'number', minimum: 0, maximum: 1 },
    ],
    ['a whole number', { type: 'integer' }, { type: 'integer', format: 'int64' }],
    ['a whole number that is small', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int32' }],
    ['examples', { type: 'string', examples: ['a', 'b'] }, { type: 'string', example: 'a' }],
    ['an upload', { type: 'string', format: 'binary' }, { type: 'string', format: 'binary' }],
    ['a field of any name', { properties: { 'x-a': { 'x-zh': '字' } } }, { properties: { 'x-a': {} } }],
  ])('says %s in the words of OpenAPI 3.0', (_, from, to) => expect(portableRoot(from)).toEqual(to))

  it('writes what stands beside a reference so that it is read', () => {
    const $ref = '#/components/schemas/Root'
    const root = portableRoot({ properties: { a: { $ref }, b: { $ref, description: 'x', 'x-zh': '字' } } })
    expect(root!.properties).toEqual({ a: { $ref }, b: { allOf: [{ $ref }], description: 'x' } })
  })

  describe('of the spec', () => {
    let document: Document
    let editions: Record<string, Document>
    beforeAll(async () => {
      document = await bundle(specFolder)
      editions = portable(document)
    })

    it('has every operation once, under a plain path, and hosts of their own apart', () => {
      const placed = Object.values(editions).flatMap(operationsOf)
      expect(placed.map(({ operation }) => operation.operationId).sort()).toEqual(
        operationsOf(document)
          .map(({ operation }) => operation.operationId)
          .sort(),
      )
      expect(placed.filter(({ path, operation }) => /[?#]/.test(path) || operation.servers)).toEqual([])
      expect(Object.keys(editions['']!.paths)).toContain('/v2/finetuning/StopFineTuningTask')
      expect(Object.keys(editions.iam!.paths)).toEqual(['/v1/apikey/create', '/v1/BCE-BEARER/token'])
      expect(Object.keys(editions.sts!.paths)).toEqual(['/v1/credential', '/v1/sessionToken'])
      expect(editions.iam!.servers).toEqual([{ url: 'https://iam.bj.baidubce.com' }])
      expect(editions.sts!.tags.map(({ name }) => name)).toEqual(['iam'])
    })

    it('does not change the document that it is made of', async () =>
      expect(document).toEqual(await bundle(specFolder)))

    it('guards in the Postman collection exactly what can cost money or removes something', () => {
      const guarded = postmanCollection(document)
        .item.flatMap(({ item }) => item)
        .filter(({ event }) => event)
        .map(({ name }) => name.split(':')[0])
      const dangerous = operationsOf(document)
        .map(({ operation }) => operation)
        .filter(({ 'x-qianfan': { effect, billable } }) => billable || effect === 'destructive')
        .map(({ operationId }) => operationId)
      expect(guarded.sort()).toEqual(dangerous.sort())
    })
  })
})
