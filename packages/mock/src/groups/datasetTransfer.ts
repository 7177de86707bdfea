import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { platformBucket } from '../bos/objectStore.ts'
import type { Draft } from '../bos/platformStorage.ts'
import type { Lifecycle, Phase } from '../engine/lifecycle.ts'
import type { Context, Resource } from '../engine/resource.ts'
import { plainDate } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import { between } from '../platform/random.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { madeUpRows } from './madeUpRows.ts'

const version = 'dataset.version'
const importTask = 'dataset.importTask'
const exportTask = 'dataset.exportTask'

/** The course of an import, which a version shows too. */
export const importing: Lifecycle = {
  steps: [{ state: 'Importing', seconds: [60, 180] }],
  done: 'ImportFinished',
  failed: 'ImportFailed',
}
const exporting: Lifecycle = {
  steps: [{ state: 'Exporting', seconds: [60, 180] }],
  done: 'ExportFinished',
  failed: 'ExportFailed',
}

/** What an import or export shows of its progress. */
function progressOf(record: StoredRecord, phase: Phase): Fields {
  return {
    creator: 'user',
    ...record.fields,
    progress: phase.end === 'failed' ? '0' : `${Math.floor(phase.progress * 100)}%`,
    startTime: record.fields.startTime ?? plainDate(record.created),
    finishTime: phase.ended === undefined ? '' : (record.fields.finishTime ?? plainDate(phase.ended)),
  }
}

/** How many samples a task has moved, or a version holds, whose rows the mock does not know. */
const madeUpCount = ({ id, fields }: StoredRecord, context: Context): number =>
  Number(fields.sampleCount ?? Math.round(between(context.random(`${id} samples`), [100, 5000])))

const samplesOf = (record: StoredRecord, context: Context): number =>
  Number(record.fields.samples ?? madeUpCount(record, context))

/** What a transfer counts, once it is done. */
function countsOf(record: StoredRecord, phase: Phase, context: Context): Fields {
  const sampleCount = phase.end === 'done' ? samplesOf(record, context) : 0
  const bytes = Number(record.fields.bytes ?? sampleCount * 1100)
  return { sampleCount, sizeMB: sampleCount === 0 ? 0 : Math.max(0.01, Number((bytes / 1_048_576).toFixed(2))) }
}

/** Imports and exports of rows. */
export const transferResources: Resource[] = [
  {
    kind: importTask,
    id: 'taskId',
    mint: ['task-', 16],
    refers: { versionId: version },
    lifecycles: { importStatus: importing },
    view: (record, { phases, context }) => {
      const phase = phases.importStatus!
      const { errors } = record.fields
      return {
        ...countsOf(record, phase, context),
        errDownloadUrl: phase.end === 'failed' && errors ? context.address(String(errors)) : '',
        ...progressOf(record, phase),
      }
    },
  },
  {
    kind: exportTask,
    id: 'taskId',
    mint: ['task-', 16],
    refers: { versionId: version },
    lifecycles: { exportStatus: exporting },
    view: (record, { phases, context }) => {
      const phase = phases.exportStatus!
      const { storageType, object } = record.fields
      if (phase.end === 'done' && storageType === 'BOS') context.storage.reveal(exportPath(record))
      return {
        ...countsOf(record, phase, context),
        ...progressOf(record, phase),
        ...(storageType === 'BOS' && { storagePath: exportPath(record) }),
        ...(phase.end === 'done' && object !== undefined && { downloadUrl: context.address(String(object)) }),
      }
    },
  },
]

/** Where an export to a bucket goes: the file that was named, or one in the folder. */
function exportPath({ id, fields }: StoredRecord): string {
  const path = String(fields.storagePath)
  return /\.\w+$/.test(path) ? path : `${path}${id}.zip`
}

/** Reads what is to be imported; nothing where the rule refuses the import. */
export async function readRows(
  files: readonly string[],
  versionId: unknown,
  context: Context,
): Promise<Draft | undefined> {
  const record = context.store.get(version, String(versionId))
  if (!record || context.phase(record, 'importStatus').state === 'Importing') return undefined
  return context.storage.readRows({
    files,
    format: String(record.fields.dataFormat ?? 'PromptResponse'),
    ...(context.outcome === 'failed' && { failure: 'The mock was told to let this import fail.' }),
  })
}

/** Imports what was read into a version; `field` is the input field that named it. */
export function importInto(record: StoredRecord, field: string, fields: Fields, context: Context): StoredRecord {
  if (context.phase(record, 'importStatus').state === 'Importing')
    throw badField(field, `${record.id} is being imported into already.`)
  const { draft } = context
  if (draft?.problem !== undefined) {
    context.outcome = 'failed'
    context.hint = `The import is going to fail: ${draft.problem}`
  }
  const task = context.create(importTask, { ...fields, versionId: record.id })
  if (draft) keepRows(task, draft, context)
  record.lifecycles.importStatus = { ...task.lifecycles.importStatus! }
  context.store.touch(record)
  return task
}

function keepRows(task: StoredRecord, draft: Draft, context: Context): void {
  const { rows, bytes, problem } = draft
  if (rows === undefined) {
    context.hint = 'The mock does not look into .xlsx, .csv and .txt files: the number of rows is made up.'
    draft.discard()
    return
  }
  const key = `${problem === undefined ? 'imports' : 'import-errors'}/${task.id}.jsonl`
  draft.keepAs(platformBucket, key)
  Object.assign(task.fields, { samples: rows, bytes, [problem === undefined ? 'object' : 'errors']: key })
}

/** Rows in a version: those of an import, by their key, or so many that the mock does not know. */
type Part = { object: string; samples: number } | { object?: undefined; samples: number }

/** What a version holds: what was imported; what was there from the start, or was made of another version, holds some too. */
function partsOf(record: StoredRecord, context: Context): Part[] {
  const { store } = context
  const imports = store.list(importTask).filter(({ fields }) => fields.versionId === record.id)
  if (imports.length > 0)
    return imports
      .filter((task) => context.phase(task).end === 'done')
      .map((task) => ({ samples: samplesOf(task, context), object: task.fields.object as string }))
  const isMade =
    store.list('dataset.cleaningTask').some(({ fields }) => fields.destDatasetStrId === record.id) ||
    store.list('dataset.augmentationTask').some(({ fields }) => fields.dstDatasetVersionId === record.id)
  const isFull = context.phase(record, 'importStatus').state === 'ImportFinished'
  return isMade || isFull ? [{ samples: samplesOf(record, context) }] : []
}

/** How many samples a version holds. */
export const samplesIn = (record: StoredRecord, context: Context): number =>
  partsOf(record, context).reduce((sum, { samples }) => sum + samples, 0)

/** Packs what a version holds, plain texts as a `.txt` file where `plain` says so; nothing where the rule refuses the export, or it fails. */
export async function packRows(versionId: unknown, context: Context, plain = false): Promise<Draft | undefined> {
  const record = context.store.get(version, String(versionId))
  if (!record || context.outcome === 'failed') return undefined
  const parts = partsOf(record, context)
  const format = String(record.fields.dataFormat)
  const rows = async function* (): AsyncGenerator<Uint8Array> {
    for (const { object, samples } of parts)
      yield* object === undefined ? madeUpRows(format, samples) : context.storage.rowsAt(object)
  }
  if (plain && format === 'Text') return context.storage.pack(`${record.id}.txt`, textsOf(rows()))
  return context.storage.pack(`${record.id}.jsonl`, rows())
}

async function* textsOf(rows: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const row of createInterface({ input: Readable.from(rows, { objectMode: false }) }))
    yield Buffer.from(`${JSON.parse(row).text}\n`)
}

/** Exports what was packed. */
export function exportFrom(record: StoredRecord, fields: Fields, context: Context): StoredRecord {
  const { draft } = context
  const samples = samplesIn(record, context)
  const [bucket = '', ...folders] = String(fields.storagePath ?? '')
    .replace(/^bos:\/+/, '')
    .split('/')
  const reason = failureOf(samples, fields.storageType === 'BOS' ? bucket : undefined, context)
  if (reason !== undefined) {
    context.outcome = 'failed'
    context.hint = `The export is going to fail: ${reason}`
  }
  const task = context.create(exportTask, { ...fields, versionId: record.id, samples, bytes: draft?.bytes ?? 0 })
  if (!draft || reason !== undefined) draft?.discard()
  else if (fields.storageType === 'BOS') {
    const { begin, seconds } = task.lifecycles.exportStatus!
    const key = [...folders.slice(0, -1), exportPath(task).split('/').at(-1)].join('/')
    draft.keepAs(bucket, key, begin + seconds.reduce((sum, each) => sum + each, 0) * 1000)
  } else {
    const key = `exports/${task.id}.zip`
    draft.keepAs(platformBucket, key)
    task.fields.object = key
  }
  return task
}

function failureOf(samples: number, bucket: string | undefined, { storage }: Context): string | undefined {
  if (samples === 0) return 'The version holds no rows.'
  return bucket === undefined || storage.has(bucket) ? undefined : `There is no bucket ${JSON.stringify(bucket)}.`
}
