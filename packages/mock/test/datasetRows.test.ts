import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { createQianfan } from '@qianfan-console/core'
import { type BosOptions, downloadFile, headObject, uploadFile } from '@qianfan-console/core/bos'
import { caught } from '@qianfan-console/testing'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

const rows = ['[{"prompt":"1+1?","response":"2"}]', '[{"prompt":"你好\\u2028","response":[["好"]]}]']
const text = `${rows.join('\n')}\n`
let mock: Mock
let bos: BosOptions
beforeEach(async () => {
  mock = await startMock({ buckets: ['rows', 'more-rows'] })
  bos = { endpoint: mock.url, credentials: mock.credentials }
})
afterEach(() => mock.close())

const qianfanOf = ({ url, credentials }: Mock) => createQianfan({ baseUrl: url, credentials })
const put = (address: string, content: string | Uint8Array<ArrayBuffer> | ArrayBuffer) =>
  uploadFile(new Blob([content]), address, bos)

async function newVersion(dataFormat = 'PromptResponse', at: Mock = mock): Promise<string> {
  const input = { datasetName: 'rows', dataFormat, storageType: 'sysStorage' } as const
  return (await qianfanOf(at).dataset.create(input)).result.versionId
}

/** Imports files, and gives the task when it has ended. */
async function imported(files: string[], versionId?: string) {
  const { dataset } = qianfanOf(mock)
  const id = versionId ?? (await newVersion())
  const { result: taskId } = await dataset.importTask.create({ versionId: id, files })
  mock.clock.step(200)
  return { ...(await dataset.importTask.describe({ taskId })).result, versionId: id }
}

/** Exports a version to the platform's storage, and gives the task when it has ended. */
async function exported(versionId: string, at: Mock = mock) {
  const { dataset } = qianfanOf(at)
  const { result: taskId } = await dataset.exportTask.create({ versionId, storageType: 'sysStorage' })
  at.clock.step(200)
  return (await dataset.exportTask.describe({ taskId })).result
}

/** The rows in an archive with one file. */
function unpacked(archive: ArrayBuffer | Uint8Array): string {
  const [content] = Object.values(unzipSync(new Uint8Array(archive)))
  return new TextDecoder().decode(content)
}

const loaded = async (url: string): Promise<string> => {
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  return unpacked(await answer.arrayBuffer())
}

/** The rows of the list of errors. */
const errorsAt = async (url: string) => {
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  return (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('an import', () => {
  it('takes the rows of an object, and an export gives them back', async () => {
    await put('bos:/rows/in/a.jsonl', text)
    const { versionId, ...task } = await imported(['bos:/rows/in/a.jsonl'])
    expect(task).toMatchObject({
      importStatus: 'ImportFinished',
      progress: '100%',
      sampleCount: 2,
      sizeMB: 0.01,
      errDownloadUrl: '',
    })
    const { downloadUrl, ...done } = await exported(versionId)
    expect(done).toMatchObject({ exportStatus: 'ExportFinished', sampleCount: 2, sizeMB: 0.01 })
    expect(await loaded(downloadUrl!)).toBe(text)
  })

  it('takes a folder, archives, several files of several buckets, UTF-16, and rows without a last line end', async () => {
    await put('bos:/rows/in/a.jsonl', `\uFEFF${rows[0]}\r\n\r\n`)
    await put(
      'bos:/rows/in/deep/b.zip',
      zipSync({ 'x/b.jsonl': strToU8(rows[1]!), 'c.jsonl': strToU8(text), 'd.png': strToU8('x') }),
    )
    await put('bos:/more-rows/c.jsonl', Buffer.from(`\uFEFF${rows[1]}`, 'utf16le'))
    const folder = await imported(['bos:/rows/in/'])
    expect(folder).toMatchObject({ importStatus: 'ImportFinished', sampleCount: 4 })
    const { versionId } = await imported(['bos:/rows/in/a.jsonl', 'bos:/more-rows/c.jsonl'])
    expect(await loaded((await exported(versionId)).downloadUrl!)).toBe(text)
  })

  it('adds to what is there', async () => {
    await put('bos:/rows/a.jsonl', `${rows[0]}\n`)
    await put('bos:/rows/b.jsonl', `${rows[1]}\n`)
    const { versionId } = await imported(['bos:/rows/a.jsonl'])
    await imported(['bos:/rows/b.jsonl'], versionId)
    expect(await loaded((await exported(versionId)).downloadUrl!)).toBe(text)
  })

  it.each([
    ['bos:/no-bucket/a.jsonl', 'The specified bucket does not exist.'],
    ['bos:/easydata-upload/a.jsonl', 'Access denied.'],
    ['bos:/rows/none.jsonl', 'The specified key does not exist.'],
    ['bos:/rows/none/', 'There is no file in the folder.'],
    ['bos:/rows/a.docx', 'is not a .jsonl, .zip or .xlsx file'],
    ['bos:/rows/broken.zip', 'could not be unpacked'],
    ['bos:/rows/pictures.zip', 'has no .jsonl file in it'],
    ['bos:/rows/empty.jsonl', 'There are no rows'],
    ['bos:/rows/gbk.jsonl', 'is not text in UTF-8'],
  ])('of %s fails: %s', async (file, reason) => {
    await put('bos:/rows/a.docx', 'x')
    await put('bos:/rows/broken.zip', 'not an archive')
    await put('bos:/rows/pictures.zip', zipSync({ 'a.png': strToU8('x') }))
    await put('bos:/rows/empty.jsonl', '')
    await put('bos:/rows/gbk.jsonl', Buffer.from([0xc4, 0xe3, 0xba, 0xc3]))
    const task = await imported([file])
    expect(task).toMatchObject({ importStatus: 'ImportFailed', progress: '0', sampleCount: 0, sizeMB: 0 })
    expect(await errorsAt(task.errDownloadUrl!)).toEqual([{ file, reason: expect.stringContaining(reason) }])
    const { result } = await qianfanOf(mock).dataset.version.describe({ versionId: task.versionId })
    expect(result.importStatus).toBe('ImportFailed')
    expect(mock.requests.find(({ action }) => action === 'CreateImportTask')!.hint).toContain(reason)
  })

  it('of rows that are not of the format fails whole, with line, field and reason of each', async () => {
    await put('bos:/rows/a.jsonl', `${rows[0]}\n{"prompt":1}\n[{"response":"2"}]\n`)
    const task = await imported(['bos:/rows/a.jsonl'])
    expect(task).toMatchObject({ importStatus: 'ImportFailed', sampleCount: 0 })
    const file = 'bos:/rows/a.jsonl'
    expect(await errorsAt(task.errDownloadUrl!)).toEqual([
      { file, line: 2, field: '', reason: expect.stringContaining('list of turns') },
      { file, line: 3, field: '[0].prompt', reason: 'is missing' },
    ])
    // What failed leaves nothing to export.
    expect(await exported(task.versionId)).toMatchObject({ exportStatus: 'ExportFailed', sampleCount: 0 })
  })

  it('that was told to fail has a list of errors too', async () => {
    await put('bos:/rows/a.jsonl', text)
    mock.faults.add({ action: 'CreateImportTask', life: 'failed' })
    const task = await imported(['bos:/rows/a.jsonl'])
    expect(task.importStatus).toBe('ImportFailed')
    expect(await errorsAt(task.errDownloadUrl!)).toMatchObject([{ reason: expect.stringContaining('told to') }])
  })

  it('makes up the rows of what the mock does not look into, and says so', async () => {
    await put('bos:/rows/a.xlsx', 'x')
    const { versionId, ...task } = await imported(['bos:/rows/a.xlsx'])
    expect(mock.requests.find(({ action }) => action === 'CreateImportTask')!.hint).toContain('made up')
    expect(task.importStatus).toBe('ImportFinished')
    const made = await loaded((await exported(versionId)).downloadUrl!)
    expect(made.trim().split('\n')).toHaveLength(task.sampleCount!)
  })

  it('that is refused keeps nothing', async () => {
    await put('bos:/rows/a.jsonl', text)
    const { dataset } = qianfanOf(mock)
    await caught(dataset.importTask.create({ versionId: 'ds-none', files: ['bos:/rows/a.jsonl'] }))
    expect(mock.store.list('dataset.importTask').filter(({ versionId }) => versionId === 'ds-none')).toEqual([])
  })
})

describe('an export', () => {
  it('to a bucket is there when the task has ended, not before', async () => {
    await put('bos:/rows/a.jsonl', text)
    const { versionId } = await imported(['bos:/rows/a.jsonl'])
    const { dataset } = qianfanOf(mock)
    const input = { versionId, storageType: 'BOS', storagePath: 'bos:/more-rows/out/' } as const
    const { result: taskId } = await dataset.exportTask.create(input)
    const address = `bos:/more-rows/out/${taskId}.zip`
    expect(await headObject(address, bos)).toBeUndefined()
    mock.clock.step(200)
    const { result } = await dataset.exportTask.describe({ taskId })
    expect(result).toMatchObject({ exportStatus: 'ExportFinished', storagePath: address, sampleCount: 2 })
    expect(result).not.toHaveProperty('downloadUrl')
    expect(unpacked(await buffer(downloadFile(address, bos)))).toBe(text)
    // A test may bring it to its end itself.
    const { result: second } = await dataset.exportTask.create(input)
    mock.store.end('dataset.exportTask', second)
    expect(await headObject(`bos:/more-rows/out/${second}.zip`, bos)).toBeDefined()
  })

  it('to a bucket that is not there fails', async () => {
    await put('bos:/rows/a.jsonl', text)
    const { versionId } = await imported(['bos:/rows/a.jsonl'])
    const { dataset } = qianfanOf(mock)
    for (const storagePath of ['bos:/no-bucket/', 'bos:/easydata-upload/out/']) {
      const { result: taskId } = await dataset.exportTask.create({ versionId, storageType: 'BOS', storagePath })
      mock.clock.step(200)
      expect((await dataset.exportTask.describe({ taskId })).result.exportStatus).toBe('ExportFailed')
    }
  })

  it('of what was there from the start has as many rows as it says, of the format', async () => {
    const { downloadUrl, sampleCount } = await exported('ds-he8srs01ym0b8fh7')
    const lines = (await loaded(downloadUrl!)).trim().split('\n')
    expect(lines).toHaveLength(sampleCount!)
    await put('bos:/rows/again.jsonl', `${lines.join('\n')}\n`)
    expect(await imported(['bos:/rows/again.jsonl'])).toMatchObject({ importStatus: 'ImportFinished', sampleCount })
  })

  it.each([
    'Role',
    'SFT_FIM',
    'Text',
    'Prompt',
    'DPO_PromptChosenRejected',
    'KTO_PromptChosenRejected',
    'PromptSortedresponses',
    'PromptImage',
    'PromptImageResponse',
  ])('of made-up rows of %s is taken in again', async (dataFormat) => {
    await put('bos:/rows/a.xlsx', 'x')
    const { versionId, sampleCount } = await imported(['bos:/rows/a.xlsx'], await newVersion(dataFormat))
    const archive = await fetch((await exported(versionId)).downloadUrl!)
    await put('bos:/rows/again.zip', await archive.arrayBuffer())
    expect(await imported(['bos:/rows/again.zip'], await newVersion(dataFormat))).toMatchObject({
      importStatus: 'ImportFinished',
      sampleCount,
    })
  })

  it('opens to its address alone: not without, not with other keys, not changed', async () => {
    const { downloadUrl } = await exported('ds-he8srs01ym0b8fh7')
    const { origin, pathname } = new URL(downloadUrl!)
    const status = async (url: string) => (await fetch(url)).status
    expect(await status(`${origin}${pathname}`)).toBe(400)
    expect(await status(downloadUrl!.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe(400)
    const address = `bos:${pathname}`
    expect(await caught(headObject(address, bos))).toMatchObject({ status: 403 })
    expect(await caught(uploadFile(new Blob(['x']), 'bos:/easydata-upload/x', bos))).toMatchObject({
      code: 'AccessDenied',
      status: 403,
    })
  })

  it('has an address at the host that the caller asked', async () => {
    const { port } = new URL(mock.url)
    const { dataset } = createQianfan({ baseUrl: `http://localhost:${port}`, credentials: mock.credentials })
    const { result: taskId } = await dataset.exportTask.create({
      versionId: 'ds-he8srs01ym0b8fh7',
      storageType: 'sysStorage',
    })
    mock.clock.step(200)
    const { downloadUrl } = (await dataset.exportTask.describe({ taskId })).result
    expect(downloadUrl).toContain(`http://localhost:${port}/`)
    expect(await loaded(downloadUrl!)).not.toBe('')
  })

  it('gives the rows back after a restart with the same file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qianfan-rows-'))
    try {
      const data = join(folder, 'mock.db')
      const first = await startMock({ data })
      const at = { endpoint: first.url, credentials: first.credentials }
      await uploadFile(new Blob([text]), 'bos:/mock-bucket/a.jsonl', at)
      const versionId = await newVersion('PromptResponse', first)
      await qianfanOf(first).dataset.importTask.create({ versionId, files: ['bos:/mock-bucket/a.jsonl'] })
      await first.close()
      await using second = await startMock({ data })
      second.clock.step(200)
      expect(await loaded((await exported(versionId, second)).downloadUrl!)).toBe(text)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

it.each(['A', 'a_b', 'easydata-upload', 'wenxinworkshop', '-a-', ''])('a bucket cannot be named %j', async (name) =>
  expect(await caught(startMock({ buckets: [name] }))).toMatchObject({
    name: 'TypeError',
    message: expect.stringContaining('bucket'),
  }),
)
