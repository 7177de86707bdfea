import { createClient, describeDatasetVersion } from '@qianfan-console/core'
import { uploadFile } from '@qianfan-console/core/bos'
import { type ImportFileOptions, type ImportState, type ImportStopped, importFile } from '@qianfan-console/core/dataset'
import { signedKy } from '@qianfan-console/core/ky'
import { caught } from '@qianfan-console/testing'
import ky from 'ky'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

const row = '[{"prompt":"1+1?","response":"2"}]\n'
const file = new File([row], 'train set.jsonl')
let mock: Mock
let options: ImportFileOptions
beforeEach(async () => {
  mock = await startMock({ speed: 100_000 })
  const bos = { endpoint: mock.url, credentials: mock.credentials }
  options = { format: 'PromptResponse', folder: 'bos:/mock-bucket/in/', name: 'my_set', bos, wait: { minDelay: 5 } }
})
afterEach(() => mock.close())

const client = () => createClient({ baseUrl: mock.url, credentials: mock.credentials, retry: false })
const count = (action: string) => mock.requests.filter((request) => request.action === action && request.done).length
const creates = ['CreateDataset', 'PutObject', 'CreateImportTask', 'PublishDatasetVersion']
const once = Object.fromEntries(creates.map((action) => [action, 1]))
const counts = () => Object.fromEntries(creates.map((action) => [action, count(action)]))

describe('importFile', () => {
  it('takes a file to a published version, each step once', async () => {
    const steps: string[] = []
    const { versionId, datasetId, address, report } = await importFile(client(), file, {
      ...options,
      onStep: (step) => steps.push(step),
    })
    expect(steps).toEqual(['check', 'dataset', 'upload', 'import', 'publish'])
    expect(datasetId).toMatch(/^dg-/)
    expect(address).toMatch(/^bos:\/mock-bucket\/in\/[0-9a-f]{16}-train_set\.jsonl$/)
    expect(report).toMatchObject({ rows: 1, validRows: 1 })
    const { result } = await describeDatasetVersion(client(), { versionId })
    expect(result).toMatchObject({ publishStatus: 'Published' })
    expect(counts()).toEqual(once)
  })

  it.each(creates)(
    'goes on after a break at %s, and makes nothing twice',
    async (action) => {
      let state: ImportState | undefined
      const onState = (now: ImportState) => {
        state = now
      }
      if (action === 'PutObject') options.bos = { ...options.bos, endpoint: 'http://127.0.0.1:9' }
      else mock.faults.add({ action, times: 1, when: 'after', reset: true })
      const error = await caught(importFile(client(), file, { ...options, onState }))
      expect(error).toMatchObject({ name: 'ImportStopped', code: 'ImportStopped', state: expect.any(Object) })
      options.bos = { endpoint: mock.url, credentials: mock.credentials }
      await importFile(client(), file, { ...options, onState, state })
      expect(counts()).toEqual(once)
    },
    60_000,
  )

  it('makes one new version of a data set, also where the answer to it was lost', async () => {
    const { datasetId } = await importFile(client(), file, options)
    mock.faults.add({ action: 'CreateDatasetVersion', times: 1, when: 'after', reset: true })
    let state: ImportState | undefined
    const next = { ...options, name: undefined, datasetId, onState: (now: ImportState) => (state = now) }
    expect(await caught(importFile(client(), file, next))).toMatchObject({ step: 'dataset' })
    const { versionId } = await importFile(client(), file, { ...next, state })
    expect(versionId).toMatch(/^ds-/)
    expect(count('CreateDatasetVersion')).toBe(1)
    expect(mock.store.list('dataset.version').filter(({ datasetId: of }) => of === datasetId)).toHaveLength(2)
  })

  it('ends with the import task where nobody waits, and goes on from there', async () => {
    let state: ImportState | undefined
    const onState = (now: ImportState) => (state = now)
    const { taskId } = await importFile(client(), file, { ...options, onState, wait: false })
    expect(taskId).toMatch(/^task-/)
    expect(counts()).toEqual({ ...once, PublishDatasetVersion: 0 })
    await importFile(client(), file, { ...options, onState, state })
    expect(counts()).toEqual(once)
  })

  it('makes nothing of rows that are not of the format', async () => {
    const wrong = new File([row, '{"prompt":1}\n'], 'wrong.jsonl')
    expect(await caught(importFile(client(), wrong, options))).toMatchObject({
      code: 'InvalidRows',
      outcome: 'not-sent',
      report: { rows: 2, problemRows: 1 },
    })
    expect(mock.requests).toEqual([])
  })

  it('carries the error rows of the platform, and goes on when they are put right', async () => {
    const rows = Array.from({ length: 30 }, (_, number) => `{"wrong":${number}}\n`)
    const wrong = new File(rows, 'wrong.jsonl')
    let state: ImportState | undefined
    const onState = (now: ImportState) => {
      state = now
    }
    const error = await caught(importFile(client(), wrong, { ...options, check: false, onState }))
    expect(error).toMatchObject({ name: 'ImportStopped', step: 'import', cause: { code: 'WaiterFailed' } })
    const { errorRows } = error as ImportStopped
    expect(errorRows).toHaveLength(20)
    expect(JSON.parse(errorRows[0]!)).toMatchObject({ line: 1, reason: expect.stringContaining('list of turns') })
    expect((error as Error).message).toContain(errorRows[0])
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ errorRows, step: 'import' })
    // The same object with right rows: the failed task is not waited for again.
    await uploadFile(new Blob([row]), state!.address!, options.bos)
    const { versionId } = await importFile(client(), wrong, { ...options, check: false, onState, state })
    expect(versionId).toBe(state!.versionId)
    expect(counts()).toEqual({ ...once, PutObject: 2, CreateImportTask: 2 })
  })

  it("reads the platform's error rows by the way to the storage that the caller has given", async () => {
    const asked: string[] = []
    const own = ky.create({
      fetch: (input) => {
        asked.push(new URL((input as Request).url).pathname)
        return globalThis.fetch(input)
      },
    })
    const wrong = new File(['{"wrong":1}\n'], 'wrong.jsonl')
    let list = ''
    const onPoll = ({ result }: { result: { errDownloadUrl?: string } }) => {
      if (result.errDownloadUrl) list = new URL(result.errDownloadUrl).pathname
    }
    const wait = { minDelay: 5, onPoll }
    const error = await caught(
      importFile(client(), wrong, { ...options, check: false, wait, bos: { ...options.bos, ky: own } }),
    )
    expect((error as ImportStopped).errorRows).toHaveLength(1)
    expect(list).not.toBe('')
    expect(asked).toContain(list)
  })

  it('fails as it did where the list of errors cannot be read', async () => {
    const onPoll = ({ result }: { result: { errDownloadUrl?: string } }) => {
      if (result.errDownloadUrl) mock.stub({ path: new URL(result.errDownloadUrl).pathname, status: 500 })
    }
    const wrong = new File(['{"wrong":1}\n'], 'wrong.jsonl')
    const error = await caught(importFile(client(), wrong, { ...options, check: false, wait: { minDelay: 5, onPoll } }))
    expect(error).toMatchObject({
      name: 'ImportStopped',
      step: 'import',
      errorRows: [],
      cause: { code: 'WaiterFailed' },
    })
  })

  it('makes nothing of an empty file', async () => {
    const error = await caught(importFile(client(), new File([], 'empty.jsonl'), options))
    expect(error).toMatchObject({ code: 'EmptyFile', outcome: 'not-sent' })
    expect(mock.requests).toEqual([])
  })

  it.each([
    ['bos:/no-bucket/in/', 'NoSuchBucket'],
    ['bos:/easydata-upload/in/', 'AccessDenied'],
  ])('imports nothing where the bucket of %s is not there, or not yours', async (folder, code) => {
    const error = await caught(importFile(client(), file, { ...options, folder }))
    expect(error).toMatchObject({ name: 'ImportStopped', step: 'upload', state: { versionId: expect.any(String) } })
    expect((error as ImportStopped).cause).toMatchObject({ code, outcome: 'refused' })
    expect(count('CreateImportTask')).toBe(0)
  })

  it('stops at a full bucket with what exists, and goes on when there is room', async () => {
    const limit = (maxObjectCount: number) =>
      signedKy(ky, { credentials: mock.credentials }).put(`${mock.url}/mock-bucket?quota`, {
        json: { maxObjectCount, maxCapacityMegaBytes: -1 },
      })
    await uploadFile(file, 'bos:/mock-bucket/old', options.bos)
    await limit(1)
    const stopped = (await caught(importFile(client(), file, options))) as ImportStopped
    expect(stopped).toMatchObject({
      code: 'ImportStopped',
      step: 'upload',
      outcome: 'refused',
      requestId: expect.any(String),
      cause: { code: 'BucketFull', status: 403 },
    })
    expect(stopped.message).toMatch(
      /while it was uploaded: PUT .* the bucket mock-bucket is full .* There are: the data set dg-\w+, its version ds-\w+\./,
    )
    expect(counts()).toEqual({ ...once, CreateImportTask: 0, PublishDatasetVersion: 0 })
    await limit(2)
    await importFile(client(), file, { ...options, state: stopped.state })
    expect(counts()).toEqual({ ...once, PutObject: 2 })
  })

  it('does not take the state of another file for that of this one', async () => {
    const state: ImportState = {
      hash: 'another',
      versionId: 'ds-another',
      address: 'bos:/mock-bucket/x',
      imported: true,
    }
    await importFile(client(), file, { ...options, state })
    expect(counts()).toEqual(once)
  })

  it.each([
    [{ name: undefined }, 'InvalidOption'],
    [{ versionId: 'ds-1' }, 'InvalidOption'],
    [{ folder: 'bos:/mock-bucket/in' }, 'InvalidBosAddress'],
    [{ format: 'jsonl' as never }, 'InvalidDataFormat'],
  ])('refuses %o', async (wrong, code) => {
    expect(await caught(importFile(client(), file, { ...options, ...wrong }))).toMatchObject({ code })
    expect(mock.requests).toEqual([])
  })
})
