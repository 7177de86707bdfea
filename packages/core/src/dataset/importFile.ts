import type { Client } from '../action/client.ts'
import { type WaitOptions, waitUntil } from '../action/waitUntil.ts'
import { bosAddress } from '../bos/bosAddress.ts'
import { contentHash } from '../bos/contentHash.ts'
import type { BosOptions, TransferProgress } from '../bos/options.ts'
import { InputError, type WaiterError } from '../errors/errors.ts'
import {
  createDataset,
  createDatasetVersion,
  createImportTask,
  describeDatasetVersion,
  publishDatasetVersion,
} from '../gen/actions.gen.ts'
import { datasetImportTaskDone, datasetVersionPublished } from '../gen/waiters.gen.ts'
import { loadPackage } from '../transport/loadPackage.ts'
import { notify } from '../util/notify.ts'
import { valueAt } from '../util/valueAt.ts'
import { type DataFormat, factsOf } from './dataFormat.ts'
import { cannotTell, datasetNamed, importedVersion, versionsOf } from './findMade.ts'
import type { ImportState, ImportStep } from './importState.ts'
import { ImportStopped } from './importStopped.ts'
import { readErrorRows } from './readErrorRows.ts'
import type { RowsReport } from './rowsReport.ts'
import { validateRows } from './validateRows.ts'

/** Options of `importFile`. */
export interface ImportFileOptions {
  /** Format of the rows. */
  format: DataFormat
  /** Where the file goes: `bos:/bucket/folder/`. The object is named after its content, so the same file is uploaded once. */
  folder: string
  /** Name of the data set to make. Give this, `datasetId` (a new version of it) or `versionId` (a version without rows). */
  name?: string | undefined
  datasetId?: string | undefined
  versionId?: string | undefined
  /** Whether the version is published, as training needs it; true by default. */
  publish?: boolean | undefined
  /** Whether rows are checked first; true by default. A row with a problem ends the import before anything is made. */
  check?: boolean | undefined
  /** What an earlier call with the same file has made. */
  state?: ImportState | undefined
  /** Told of each change of the state, and waited for: who writes it down can go on after any break. */
  onState?: ((state: ImportState) => unknown) | undefined
  /** Told when a step begins. */
  onStep?: ((step: ImportStep) => unknown) | undefined
  onProgress?: ((progress: TransferProgress) => unknown) | undefined
  /** How the object storage is reached. */
  bos?: BosOptions | undefined
  /** How long and how often to wait for import and publication; `false` ends with the import task made, and not waited for. */
  wait?: WaitOptions<any> | false | undefined
  signal?: AbortSignal | undefined
}

/** What an import has made. */
export interface ImportedFile {
  datasetId: string | undefined
  versionId: string
  address: string
  /** The import task; undefined where its answer was lost. */
  taskId: string | undefined
  /** Undefined where rows were not checked, or had been in an earlier call. */
  report: RowsReport | undefined
}

/** What needs ky: loaded by an import alone, since rows can be checked without it. */
const loadStorage = () =>
  loadPackage('ky', 'importFile', async () => ({
    ...(await import('../bos/headObject.ts')),
    ...(await import('../bos/uploadFile.ts')),
  }))

type Storage = Awaited<ReturnType<typeof loadStorage>>

interface Run {
  client: Client
  file: File
  options: ImportFileOptions
  state: ImportState
  storage: Storage
  keep(change: Partial<ImportState>): Promise<void>
}

/**
 * Takes a file on the disk to a version of a data set that can be trained with: checks its rows, uploads it, makes data set
 * and version where they are not there, imports and publishes. Nothing is made twice: with the `state` of an earlier call it
 * goes on where that stopped, and a create whose answer was lost is looked up first.
 *
 * @param client - from `createClient`
 * @param file - a `File`; `openFile(path)` of `/node` reads the disk while it sends
 * @param options - `format`, `folder`, and one of `name`, `datasetId`, `versionId`
 * @returns ids, the address of the object, and the report of the check
 * @throws {InputError} `InvalidRows` (with `report`), `InvalidOption`, `InvalidBosAddress`, `FileNotReadable`, `KyMissing`, `KyUnusable`
 * @throws {ImportStopped} a later step failed: `step`, `state` (what exists now), `errorRows` (of the platform), and the error as `cause`
 * @see https://ai.baidu.com/ai-doc/WENXINWORKSHOP/vlzkxgwmb
 * @example
 * ```ts
 * import { createClient } from '@qianfan-console/core'
 * import { importFile } from '@qianfan-console/core/dataset'
 * import { openFile } from '@qianfan-console/core/node'
 *
 * const { versionId } = await importFile(createClient(), await openFile('train.jsonl'), {
 *   format: 'PromptResponse',
 *   name: 'my_set',
 *   folder: 'bos:/my-bucket/training/',
 * })
 * ```
 */
export async function importFile(client: Client, file: File, options: ImportFileOptions): Promise<ImportedFile> {
  checkOptions(options)
  const { state: given, onState, signal } = options
  const storage = await loadStorage()
  const hash = await contentHash(file, signal)
  // The state of another content says nothing about this one.
  const state: ImportState = given?.hash === hash ? { ...given } : { hash }
  const keep = async (change: Partial<ImportState>) => {
    Object.assign(state, change)
    await onState?.({ ...state })
  }
  const run: Run = { client, file, options, state, storage, keep }
  const report = await checkRows(run)
  for (const [step, work] of steps) {
    begin(options, step)
    await work(run).catch(async (cause: unknown) => {
      const errorRows = await rowsRefused(run, cause)
      throw new ImportStopped(step, { ...state }, cause, errorRows)
    })
  }
  const { datasetId, versionId, address, taskId } = state
  return { datasetId, versionId: versionId!, address: address!, taskId, report }
}

const steps: readonly [ImportStep, (run: Run) => Promise<void>][] = [
  ['dataset', makeVersion],
  ['upload', upload],
  ['import', importRows],
  ['publish', publish],
]

function begin({ onStep, signal }: ImportFileOptions, step: ImportStep): void {
  signal?.throwIfAborted()
  if (onStep) notify(() => onStep(step))
}

function checkOptions({ format, folder, name, datasetId, versionId }: ImportFileOptions): void {
  factsOf(format)
  const { key } = bosAddress(folder)
  if (key !== '' && !key.endsWith('/'))
    throw new InputError('InvalidBosAddress', `The folder ${JSON.stringify(folder)} must end with a slash.`)
  const given = [name, datasetId, versionId].filter((each) => each !== undefined && each !== '')
  if (given.length !== 1)
    throw new InputError('InvalidOption', 'An import needs one of name (a new data set), datasetId and versionId.')
}

/**
 * The platform's own errors where an import has failed. The task is given up: a later call with this state makes another.
 * A list that cannot be read takes nothing away from the error itself.
 */
async function rowsRefused({ options, keep }: Run, cause: unknown): Promise<string[]> {
  const failed = (cause as Partial<WaiterError>).code === 'WaiterFailed' ? (cause as WaiterError) : undefined
  const status = valueAt(failed?.last, 'result.importStatus')
  if (status !== 'ImportFailed') return []
  await keep({ taskId: undefined, begun: undefined }).catch(() => {})
  const url = valueAt(failed?.last, 'result.errDownloadUrl') as string | undefined
  const { ky } = options.bos ?? {}
  // The list lies in object storage too: the way there that the caller has given, such as a proxy, holds for it.
  const fetch = ky && ((input: RequestInfo | URL, init?: RequestInit) => ky(input, { ...init, throwHttpErrors: false }))
  return readErrorRows(url, { signal: options.signal, fetch }).catch(() => [])
}

/** Before anything is made; a file whose rows were uploaded already was right. */
async function checkRows({ file, options, state }: Run): Promise<RowsReport | undefined> {
  if (options.check === false || state.address !== undefined) return undefined
  begin(options, 'check')
  const report = await validateRows(file, options.format, { signal: options.signal })
  if (report.problemRows === 0) return report
  const { line, field, message } = report.problems[0]!
  const words = `${report.problemRows} of ${report.rows} rows are not ${options.format}; line ${line}: ${field} ${message}`
  throw Object.assign(new InputError('InvalidRows', `${words}. Nothing was uploaded.`), { report })
}

async function makeVersion(run: Run): Promise<void> {
  const { state, options, keep } = run
  if (state.versionId !== undefined) return
  if (options.versionId !== undefined) return keep({ versionId: options.versionId })
  if (options.datasetId !== undefined) return makeVersionOf(run, options.datasetId)
  await makeDataset(run, options.name!)
}

async function makeDataset({ client, options, state, keep }: Run, datasetName: string): Promise<void> {
  const { signal, format: dataFormat } = options
  const found = state.begun === 'dataset' ? await datasetNamed(client, datasetName, signal) : undefined
  if (found) return keep({ ...found, begun: undefined })
  await keep({ begun: 'dataset' })
  const { result } = await createDataset(client, { datasetName, dataFormat, storageType: 'sysStorage' }, { signal })
  await keep({ datasetId: result.datasetId, versionId: result.versionId, begun: undefined })
}

async function makeVersionOf({ client, options, state, keep }: Run, datasetId: string): Promise<void> {
  const { signal } = options
  const there = await versionsOf(client, datasetId, signal)
  const isBegun = state.begun === 'version'
  const { versionsBefore } = state
  if (isBegun && !(there && versionsBefore)) throw cannotTell(datasetId)
  const found = isBegun ? there!.find((id) => !versionsBefore!.includes(id)) : undefined
  if (found) return keep({ datasetId, versionId: found, begun: undefined, versionsBefore: undefined })
  await keep({ begun: 'version', versionsBefore: there })
  const { result } = await createDatasetVersion(client, { datasetId }, { signal })
  await keep({ datasetId, versionId: result.versionId, begun: undefined, versionsBefore: undefined })
}

async function upload({ file, options, state, storage, keep }: Run): Promise<void> {
  if (state.address !== undefined) return
  const { folder, signal, onProgress } = options
  const bos: BosOptions = { ...options.bos, ...(signal && { signal }) }
  const name = file.name.replace(/[^\p{L}\p{N}._-]/gu, '_')
  const address = `${folder.replace(/\/?$/, '/')}${state.hash!.slice(0, 16)}-${name}`
  const there = await storage.headObject(address, bos)
  if (there?.size !== file.size) await storage.uploadFile(file, address, { ...bos, ...(onProgress && { onProgress }) })
  await keep({ address })
}

async function importRows({ client, options, state, keep }: Run): Promise<void> {
  if (state.imported) return
  const { signal, wait } = options
  const versionId = state.versionId!
  if (state.begun === 'importTask') {
    // Whether the task was made is told by the version, which has no rows before its first import.
    const { result } = await describeDatasetVersion(client, { versionId }, { signal })
    if (result.importStatus !== 'Created') {
      if (wait === false) return
      await waitUntil(client, importedVersion, { versionId }, { ...wait, signal })
      return keep({ imported: true, begun: undefined })
    }
  }
  if (state.taskId === undefined) {
    await keep({ begun: 'importTask' })
    const { result: taskId } = await createImportTask(client, { versionId, files: [state.address!] }, { signal })
    await keep({ taskId, begun: undefined })
  }
  if (wait === false) return
  await waitUntil(client, datasetImportTaskDone, { taskId: state.taskId! }, { ...wait, signal })
  await keep({ imported: true })
}

async function publish({ client, options, state, keep }: Run): Promise<void> {
  const { signal, wait } = options
  if (options.publish === false || state.published || wait === false) return
  const versionId = state.versionId!
  const { result } = await describeDatasetVersion(client, { versionId }, { signal })
  if (result.publishStatus === 'Unpublished') await publishDatasetVersion(client, { versionId }, { signal })
  await waitUntil(client, datasetVersionPublished, { versionId }, { ...wait, signal })
  await keep({ published: true })
}
