import type { Context, Rule } from '../engine/resource.ts'
import { plainDate } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'
import { newVersion, publishVersion } from './dataset.ts'
import { exportFrom, importInto, packRows, readRows, samplesIn } from './datasetTransfer.ts'

/** V1's numbers for the forms of data, and V2's names. */
const formats: Record<number, string> = {
  2000: 'PromptResponse',
  2001: 'PromptSortedresponses',
  2002: 'DPO_PromptChosenRejected',
  40100: 'Text',
  40200: 'Prompt',
  70500: 'PromptImage',
}

const importNumbers: Record<string, number> = { Created: -1, Importing: 1, ImportFinished: 2, ImportFailed: 3 }
const exportNumbers: Record<string, number> = { Exporting: 1, ExportFinished: 2, ExportFailed: 3 }
const publishNumbers: Record<string, number> = { Unpublished: 0, Publishing: 1, Published: 2, PublishFailed: 3 }

const region = 'bj'

function storageOf({ fields }: StoredRecord): Fields {
  const path = String(fields.storagePath ?? '')
  return {
    storageId: String(fields.storageId ?? ''),
    storagePath: path,
    rawStoragePath: path,
    storageName: String(fields.storageId ?? ''),
    region,
  }
}

const needVersion = (input: Fields, context: Context): StoredRecord =>
  context.need('dataset.version', input.datasetId, 'datasetId')

const tasksOf = (kind: string, { id }: StoredRecord, context: Context): StoredRecord[] =>
  context.store.list(kind).filter(({ fields }) => fields.versionId === id)

/** When a version last changed: an import into it ended, or it was made. */
const changedAt = (record: StoredRecord, context: Context): number =>
  context.phase(record, 'importStatus').ended ?? record.created

/** What V1 shows of a version of a data set. Its times are without a zone, in Beijing. */
function versionInfo(record: StoredRecord, context: Context): Fields {
  const { fields } = record
  const template = Number(
    fields.templateType ?? Object.keys(formats).find((number) => formats[Number(number)] === fields.dataFormat) ?? 2000,
  )
  const exports = tasksOf('dataset.exportTask', record, context)
  const last = exports.at(-1)
  return {
    groupPK: fields.datasetId,
    datasetId: record.id,
    datasetPK: record.id,
    versionId: fields.versionNumber,
    projectType: Math.floor(template / 100),
    templateType: template,
    dataType: template === 70500 ? 7 : 4,
    storageType: fields.storageType === 'sysStorage' ? 'sysBos' : 'usrBos',
    storage: storageOf(record),
    importStatus: importNumbers[context.phase(record, 'importStatus').state] ?? -1,
    importRecordCount: tasksOf('dataset.importTask', record, context).length,
    exportStatus: last ? exportNumbers[context.phase(last).state] : -1,
    exportRecordCount: exports.length,
    releaseStatus: publishNumbers[context.phase(record, 'publishStatus').state] ?? 0,
    releaseErrCode: 0,
    entityCount: samplesIn(record, context),
    createTime: plainDate(record.created),
    modifyTime: plainDate(changedAt(record, context)),
  }
}

function createDataset(input: Fields, context: Context): Fields {
  const template = Number(input.templateType)
  const dataFormat = formats[template]
  if (!dataFormat) throw badField('templateType', `Known: ${Object.keys(formats).join(', ')}.`)
  const bos = input.storageType === 'usrBos'
  if (!bos && input.storageType !== 'sysBos') throw badField('storageType', 'Known: sysBos, usrBos.')
  if (bos && !input.storageId) throw badField('storageId', 'storageType usrBos takes a storageId.')
  const set = context.create('dataset.set', {
    datasetName: input.name,
    dataFormat,
    storageType: bos ? 'BOS' : 'sysStorage',
    ...(bos && { storagePath: input.rawStoragePath ?? '/' }),
  })
  const version = newVersion(set.id, { templateType: template, storageId: input.storageId }, context)
  return { ...versionInfo(version, context), id: version.order, groupName: input.name, storageInfo: storageOf(version) }
}

function describeDataset(input: Fields, context: Context): Fields {
  const version = needVersion(input, context)
  return {
    groupPK: version.fields.datasetId,
    name: version.fields.datasetName,
    // Here the official SDK reads a number, and the id as text from datasetPK.
    versionInfo: { ...versionInfo(version, context), datasetId: version.order },
  }
}

/** V2's form of an address of V1, which may do without `bos:/`. */
const addressOf = (file: unknown): string => `bos:/${String(file).replace(/^bos:\/+/, '')}`

/** Only buckets are looked into: an archive that is shared may lie elsewhere. */
async function readFiles({ importFrom, files, datasetId }: Fields, context: Context) {
  if (!Array.isArray(files)) return undefined
  const addresses = files.map((file) => (importFrom === 1 ? addressOf(file) : context.storage.sharedAt(String(file))))
  return addresses.every((address) => address !== undefined) ? readRows(addresses, datasetId, context) : undefined
}

/** V1 takes one address: of a file in a bucket (1), or of an archive that is shared (2). */
function importFiles(input: Fields, context: Context): true {
  const { importFrom, files } = input as { importFrom: number; files: unknown[] }
  if (importFrom !== 1 && importFrom !== 2) throw badField('importFrom', 'Known: 1 (BOS), 2 (a shared archive).')
  const fits = importFrom === 1 ? /^(bos:\/)?[^/:]+\/.+/ : /^https?:\/\/./
  if (files.length === 0 || !files.every((file) => typeof file === 'string' && fits.test(file)))
    throw badField(
      'files',
      importFrom === 1 ? 'An address such as bos:/bucket/path/a.jsonl.' : 'The URL of an archive.',
    )
  importInto(needVersion(input, context), 'datasetId', { files, annotated: input.annotated }, context)
  return true
}

function exportRows(input: Fields, context: Context): true {
  const { exportTo = 0, storageId } = input as { exportTo?: number; storageId?: string }
  if (exportTo !== 0 && exportTo !== 1) throw badField('exportTo', 'Known: 0 (the platform), 1 (a bucket).')
  if (exportTo === 1 && !storageId) throw badField('storageId', 'exportTo 1 takes a storageId.')
  const version = needVersion(input, context)
  if (samplesIn(version, context) === 0) throw badField('datasetId', `${version.id} holds no data to export.`)
  const fields = {
    ...(exportTo === 0 ? { storageType: 'sysStorage' } : { storageType: 'BOS', storagePath: `bos:/${storageId}/` }),
    exportFormat: input.exportFormat ?? 0,
    exportType: input.exportType ?? 1,
  }
  exportFrom(version, fields, context)
  return true
}

/** The exports of a version. */
function exportRecords(input: Fields, context: Context): Fields[] {
  const records = tasksOf('dataset.exportTask', needVersion(input, context), context)
  const views = records.map((record) => context.view(record))
  return views.map((view, index) => ({
    creatorName: view.creator,
    storageId: view.storageType === 'sysStorage' ? 'easydata-upload' : '',
    storagePath: String(view.storagePath ?? ''),
    size: view.sizeMB,
    exportFormat: view.exportFormat ?? 0,
    exportType: view.exportType ?? 1,
    exportTo: view.storageType === 'sysStorage' ? 0 : 1,
    status: exportNumbers[context.phase(records[index]!).state],
    recordNum: view.sampleCount,
    ...(view.downloadUrl !== undefined && { downloadUrl: view.downloadUrl }),
    startTime: view.startTime,
    finishTime: view.finishTime,
  }))
}

/** What V1 does with data sets. */
export const v1DatasetRules: Record<string, Rule> = {
  'v1.dataset.create': { does: 'answer', with: createDataset },
  'v1.dataset.describe': { does: 'answer', with: describeDataset },
  'v1.dataset.import': { does: 'answer', read: readFiles, with: importFiles },
  'v1.dataset.publish': {
    does: 'answer',
    with: (input, context) => publishVersion(needVersion(input, context), 'datasetId', context),
  },
  'v1.dataset.export': {
    does: 'answer',
    // The official SDK looks for `.txt` files in an export of plain texts.
    read: (input, context) => packRows(input.datasetId, context, true),
    with: exportRows,
  },
  'v1.dataset.exportRecords': { does: 'answer', with: exportRecords },
}
