import type { Lifecycle } from '../engine/lifecycle.ts'
import type { Context, Group } from '../engine/resource.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'

const base = 'knowledgebase.base'
const document = 'knowledgebase.document'
const chunk = 'knowledgebase.chunk'

const processing: Lifecycle = {
  steps: [
    { state: 'queuing', seconds: [2, 10] },
    { state: 'parsing', seconds: [10, 60] },
    { state: 'indexing', seconds: [5, 30] },
  ],
  done: 'available',
  failed: 'parseError',
}
const indexing: Lifecycle = { steps: [{ state: 'Indexing', seconds: [2, 10] }], done: 'Indexed', failed: 'Indexed' }

/** Ids of this group are UUIDs. */
function uuid(random: () => number): string {
  const hex = () => Math.floor(random() * 16).toString(16)
  return '8-4-4-4-12'
    .split('-')
    .map((length) => Array.from({ length: Number(length) }, hex).join(''))
    .join('-')
}

const seconds = (time: number): number => Math.floor(time / 1000)
const isoDate = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const finds = (view: Fields, word: string): boolean => `${view.name ?? ''} ${view.content ?? ''}`.includes(word)

/** The document that a chunk is asked of: of the base that is named with it, where one is. */
function documentOf(input: Fields, context: Context): StoredRecord {
  const record = context.need(document, input.documentId, 'documentId')
  if (input.knowledgeBaseId !== undefined && record.fields.knowledgeBaseId !== input.knowledgeBaseId)
    throw badField('knowledgeBaseId', `${record.id} is a document of ${record.fields.knowledgeBaseId}.`)
  return record
}

function chunkOf(input: Fields, context: Context): StoredRecord {
  const record = context.need(chunk, input.chunkId, 'chunkId')
  if (input.knowledgeBaseId !== undefined && record.fields.knowledgeBaseId !== input.knowledgeBaseId)
    throw badField('knowledgeBaseId', `${record.id} is a chunk of ${record.fields.knowledgeBaseId}.`)
  return record
}

/** Makes a document with a first chunk, as the platform cuts one out of its text. */
function addDocument(fields: Fields, context: Context): StoredRecord {
  const knowledgeBaseId = context.need(base, fields.knowledgeBaseId, 'id').id
  const record = context.create(document, { ...fields, knowledgeBaseId })
  context.create(chunk, {
    knowledgeBaseId,
    documentId: record.id,
    type: 'RAW',
    content: `The text of ${fields.name}.`,
    enabled: true,
  })
  return record
}

function documentView(record: StoredRecord, context: Context): Fields {
  const { fields } = record
  const meta = (fields.meta ?? {}) as Fields
  const wordCount = context.store
    .list(chunk)
    .filter((one) => one.fields.documentId === record.id)
    .reduce((sum, one) => sum + textOf(one.fields.content).length, 0)
  const { state } = context.phase(record)
  return {
    documentId: record.id,
    name: fields.name ?? 'document',
    createdAt: fields.createdAt ?? isoDate(record.created),
    enabled: true,
    wordCount,
    status: state,
    displayStatus: state,
    ...(fields.knowledgeBaseId !== undefined && { knowledgeBaseId: fields.knowledgeBaseId }),
    meta: { wordCount, ...meta },
  }
}

/** The same document is told of in other words by the list and by its details. */
const sources: Record<string, string> = { local: 'upload_file', bos: 'upload_file', url: 'url' }
const detailSources: Record<string, string> = { upload_file: 'local', datatable: 'local', url: 'url' }

const listed = (view: Fields): Fields => {
  const meta = view.meta as Fields
  return { ...view, meta: { ...meta, source: sources[String(meta.source)] ?? meta.source ?? 'upload_file' } }
}
const detailed = (view: Fields): Fields => {
  const meta = view.meta as Fields
  return { ...view, meta: { ...meta, source: detailSources[String(meta.source)] ?? meta.source ?? 'local' } }
}

function chunkView(record: StoredRecord): Fields {
  const content = textOf(record.fields.content)
  return {
    type: 'NEW',
    enabled: true,
    wordCount: content.length,
    tokenCount: Math.ceil(content.length / 4),
    statusMessage: '',
    imageUrls: [],
    createTime: seconds(record.created),
    updateTime: seconds(record.created),
    ...record.fields,
  }
}

/** Knowledge bases, their documents, and the chunks that these are searched by. */
export const knowledgeBase: Group = {
  resources: [
    {
      kind: base,
      id: 'id',
      mint: uuid,
      owns: { [document]: 'knowledgeBaseId', [chunk]: 'knowledgeBaseId' },
      example: () => ({ name: 'knowledge_base_name', config: { index: { type: 'public' } } }),
      view: (record) => ({
        name: '',
        description: '',
        createAt: isoDate(record.created),
        config: { index: { type: 'public' }, catalogue: { pathPrefix: '/' } },
        ...record.fields,
      }),
    },
    {
      kind: document,
      id: 'documentId',
      rowId: 'id',
      mint: uuid,
      lifecycles: { status: processing },
      refers: { knowledgeBaseId: base },
      owns: { [chunk]: 'documentId' },
      view: (record, { context }) => documentView(record, context),
    },
    {
      kind: chunk,
      id: 'id',
      mint: uuid,
      lifecycles: { status: indexing },
      refers: { documentId: document },
      view: chunkView,
    },
  ],
  rules: {
    'knowledgebase.create': { does: 'create', kind: base },
    'knowledgebase.list': { does: 'list', kind: base, where: { keyword: finds } },
    'knowledgebase.describe': { does: 'describe', kind: base },
    'knowledgebase.update': { does: 'update', kind: base, set: renamed },
    'knowledgebase.delete': { does: 'delete', kind: base },
    'knowledgebase.document.import': {
      does: 'answer',
      with(input, context) {
        context.need(base, input.knowledgeBaseId, 'knowledgeBaseId')
        context.hint =
          'The fields that name documents are not documented, so the mock imports none: use CreateDocuments.'
        return {}
      },
    },
    'knowledgebase.document.create': {
      does: 'answer',
      with(input, context) {
        const { type, urls = [] } = input.source as { type: string; urls?: string[] }
        context.need(base, input.id, 'id')
        if (urls.length === 0) throw badField('urls', 'A source names at least one address.')
        const documentIds = urls.map((url) => {
          const name = url.split('/').filter(Boolean).at(-1) ?? url
          const meta = { source: type === 'web' ? 'url' : 'bos', url }
          return addDocument({ knowledgeBaseId: input.id, name, meta }, context).id
        })
        return { documentIds }
      },
    },
    'knowledgebase.document.upload': {
      does: 'answer',
      with(input, context) {
        const { id } = input.payload as { id: string }
        const meta = { source: 'local' }
        return { documentId: addDocument({ knowledgeBaseId: id, name: input.file, meta }, context).id }
      },
    },
    'knowledgebase.document.list': {
      does: 'list',
      kind: document,
      where: { knowledgeBaseId: 'knowledgeBaseId', keyword: finds },
      view: listed,
    },
    'knowledgebase.document.describe': { does: 'describe', kind: document, find: documentOf, view: detailed },
    'knowledgebase.document.delete': { does: 'delete', kind: document, find: documentOf },
    'knowledgebase.chunk.create': {
      does: 'create',
      kind: chunk,
      set(input, context) {
        const { knowledgeBaseId } = documentOf(input, context).fields
        const { documentId, chunkType = 'text', content, fields } = input
        const wanted = chunkType === 'structured' ? 'fields' : 'content'
        if (input[wanted] === undefined) throw badField(wanted, `chunkType ${chunkType} needs ${wanted}.`)
        const text = chunkType === 'structured' ? (fields as string[]).join('\t') : content
        return { knowledgeBaseId, documentId, type: 'NEW', content: text, enabled: true }
      },
    },
    'knowledgebase.chunk.update': {
      does: 'update',
      kind: chunk,
      find: chunkOf,
      set: ({ content, enable }) => ({ content, enabled: enable }),
    },
    'knowledgebase.chunk.delete': { does: 'delete', kind: chunk, find: chunkOf },
    'knowledgebase.chunk.describe': { does: 'describe', kind: chunk, find: chunkOf },
    'knowledgebase.chunk.list': {
      does: 'list',
      kind: chunk,
      where: { knowledgeBaseId: 'knowledgeBaseId', documentId: 'documentId', type: 'type', keyword: finds },
    },
  },
}

/** New values over the old; the folder alone changes in the settings. */
function renamed({ id: _, config, ...given }: Fields, record: StoredRecord): Fields {
  return { ...given, ...(config !== undefined && { config: { ...Object(record.fields.config), ...Object(config) } }) }
}
