import { createClient, describeDatasetVersion } from '@qianfan-console/core'
import { type ImportFileOptions, type ImportState, importFile } from '@qianfan-console/core/dataset'
import { caught } from '@qianfan-console/testing'
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

  it('makes nothing of rows that are not of the format', async () => {
    const wrong = new File([row, '{"prompt":1}\n'], 'wrong.jsonl')
    expect(await caught(importFile(client(), wrong, options))).toMatchObject({
      code: 'InvalidRows',
      outcome: 'not-sent',
      report: { rows: 2, problemRows: 1 },
    })
    expect(mock.requests).toEqual([])
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
