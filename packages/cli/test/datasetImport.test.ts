import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mock, startMock } from '@qianfan-console/mock'
import { listen } from '@qianfan-console/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bareEnvironment, limitBucket, type Result, type RunOptions, runBare } from './harness.ts'

let mock: Mock
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qfc-import-'))
  mock = await startMock({ speed: 100_000 })
  write(rows(20))
})
afterEach(async () => {
  await mock.close()
  rmSync(folder, { recursive: true, force: true })
})

const rows = (count: number, mark = ''): string =>
  Array.from(
    { length: count },
    (_, index) => `${JSON.stringify([{ prompt: `问题 ${index} ${mark}`, response: `答案 ${index}` }])}\n`,
  ).join('')
const write = (text: string) => writeFileSync(join(folder, 'train.jsonl'), text)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

const qfc = (args: readonly string[], { env = {}, ...options }: RunOptions = {}): Promise<Result> =>
  runBare([...args, '--poll', '100ms'], {
    cwd: folder,
    env: {
      ...bareEnvironment(folder),
      QIANFAN_ACCESS_KEY: mock.credentials.accessKeyId,
      QIANFAN_SECRET_KEY: mock.credentials.secretAccessKey,
      QIANFAN_CONSOLE_API_BASE_URL: mock.url,
      ...env,
    },
    ...options,
  })
const whole = ['dataset', 'import', 'train.jsonl', '--name', 'my_set', '--bucket', 'mock-bucket', '--wait']

const creates = ['CreateDataset', 'PutObject', 'CreateImportTask', 'PublishDatasetVersion']
const count = (action: string) => mock.requests.filter((request) => request.action === action && request.done).length
const counts = () => Object.fromEntries(creates.map((action) => [action, count(action)]))
const once = Object.fromEntries(creates.map((action) => [action, 1]))
const errorOf = ({ stderr }: Result) => JSON.parse(stderr.trim().split('\n').at(-1)!).error

describe('from a file to a service, and back', () => {
  it('brings 10 000 rows to a service; the export has the same rows', async () => {
    write(rows(10_000))
    const args = ['--model', 'ERNIE-Speed-8K', '--name', 'mine', '--bucket', 'mock-bucket', '--deploy', '--yes']
    const run = await qfc(['finetuning', 'run', 'train.jsonl', ...args])
    expect(run.code).toBe(0)
    const { versionId, serviceId } = JSON.parse(run.stdout)
    expect(mock.store.get('service.custom', serviceId)).toMatchObject({ runStatus: 'Serving' })
    const saved = await qfc(['dataset', 'export', versionId, 'out.jsonl'])
    expect({ code: saved.code, answer: JSON.parse(saved.stdout) }).toMatchObject({
      code: 0,
      answer: {
        rows: 10_000,
        sampleCount: 10_000,
        sha256: createHash('sha256').update(rows(10_000)).digest('hex'),
      },
    })
    expect(read('out.jsonl')).toBe(rows(10_000))
  }, 120_000)
})

describe('dataset import', () => {
  it('ends with the import begun, and goes on with --wait', async () => {
    const begun = await qfc(whole.filter((word) => word !== '--wait'))
    expect({ code: begun.code, answer: JSON.parse(begun.stdout) }).toMatchObject({
      code: 0,
      answer: { versionId: expect.stringMatching(/^ds-/), importTaskId: expect.stringMatching(/^task-/) },
    })
    expect(counts()).toEqual({ ...once, PublishDatasetVersion: 0 })
    const done = await qfc(whole)
    expect({ code: done.code, answer: JSON.parse(done.stdout) }).toMatchObject({
      code: 0,
      answer: { importStatus: 'ImportFinished', publishStatus: 'Published', dataFormat: 'PromptResponse' },
    })
    expect(counts()).toEqual(once)
    expect((await qfc(whole)).stderr).toContain('Done already')
    expect(counts()).toEqual(once)
  })

  it('goes on after a kill -9 during each call', async () => {
    for (const action of creates) {
      const killed = await qfc(whole, {
        started(child: ChildProcess) {
          const timer = setInterval(() => count(action) > 0 && child.kill('SIGKILL'), 1)
          child.on('close', () => clearInterval(timer))
        },
      })
      expect({ action, code: killed.code }).toEqual({ action, code: null })
    }
    expect((await qfc(whole)).code).toBe(0)
    expect(counts()).toEqual(once)
  }, 120_000)

  it('makes a version of the same data set of a file that has changed, and says so', async () => {
    const first = JSON.parse((await qfc(whole)).stdout)
    write(rows(20, 'changed'))
    const second = await qfc(whole)
    expect(second.stderr).toContain('train.jsonl has changed since')
    expect(JSON.parse(second.stdout)).toMatchObject({ datasetId: first.datasetId, importStatus: 'ImportFinished' })
    expect(JSON.parse(second.stdout).versionId).not.toBe(first.versionId)
    expect([count('CreateDataset'), count('CreateDatasetVersion')]).toEqual([1, 1])
  })

  it('takes a data set, or a version without rows, that is there', async () => {
    const { datasetId } = JSON.parse((await qfc(whole)).stdout)
    const into = [...whole.slice(0, 3), '--dataset-id', datasetId, '--bucket', 'bos:/mock-bucket/deep/er', '--wait']
    const { code, stdout } = await qfc(into)
    expect({ code, answer: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      answer: { datasetId, address: expect.stringMatching(/^bos:\/mock-bucket\/deep\/er\/[0-9a-f]{16}-train\.jsonl$/) },
    })
    expect(count('CreateDataset')).toBe(1)
  })

  it('does not take a name that another data set has', async () => {
    await qfc(whole)
    rmSync(join(folder, '.local'), { recursive: true })
    const taken = await qfc([...whole, '-o', 'json'])
    expect({ code: taken.code, error: errorOf(taken) }).toMatchObject({ code: 2, error: { code: 'NameTaken' } })
    expect(counts()).toEqual(once)
  })

  it('tells that a file changed while it was read', async () => {
    write(rows(200_000))
    const changed = await qfc([...whole, '-o', 'json'], {
      started: (child) => child.stderr!.once('data', () => writeFileSync(join(folder, 'train.jsonl'), rows(1))),
    })
    expect(changed.code).toBe(2)
    expect(errorOf(changed).code).toMatch(/^(FileChanged|FileNotReadable)$/)
    expect(count('CreateImportTask')).toBe(0)
  })

  it.each<[string, () => void, string[], number, string]>([
    ['no target', () => {}, ['train.jsonl', '--bucket', 'mock-bucket'], 2, 'MissingFlag'],
    ['two targets', () => {}, ['train.jsonl', '--name', 'a', '--version-id', 'ds-1'], 2, 'MissingFlag'],
    ['no bucket', () => {}, ['train.jsonl', '--name', 'a'], 2, 'MissingBucket'],
    ['a bad row', () => write(`${rows(1)}{}\n`), whole.slice(2), 2, 'InvalidRows'],
    ['a bucket that is not there', () => {}, ['train.jsonl', '--name', 'a', '--bucket', 'nobody'], 1, 'NoSuchBucket'],
    [
      'a bucket with ..',
      () => {},
      ['train.jsonl', '--name', 'a', '--bucket', 'bos:/mock-bucket/../x/'],
      2,
      'InvalidBosAddress',
    ],
    [
      'a version that is not there',
      () => {},
      ['train.jsonl', '--version-id', 'ds-none', '--bucket', 'mock-bucket'],
      1,
      '',
    ],
  ])('%s', async (_, prepare, args, exit, errorCode) => {
    prepare()
    const result = await qfc(['dataset', 'import', ...args, '-o', 'json'])
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code: exit, stdout: '' })
    if (errorCode) expect(errorOf(result).code).toBe(errorCode)
    expect(count('CreateImportTask')).toBe(0)
  })

  it('tells that the bucket is full and what exists, and the same command sends what is missing', async () => {
    write(rows(120_000))
    await limitBucket(mock, 6)
    const full = await qfc([...whole, '-o', 'json'])
    expect({ code: full.code, error: errorOf(full) }).toMatchObject({
      code: 1,
      error: {
        code: 'BucketFull',
        requestId: expect.any(String),
        message: expect.stringMatching(/bucket mock-bucket is full .* that are there: 1, with/),
        stopped: {
          exists: [expect.stringMatching(/^data set dg-/), expect.stringMatching(/^version ds-/)],
          goOn: expect.stringMatching(/^qfc dataset import train\.jsonl/),
        },
      },
    })
    expect(count('UploadPart')).toBe(1)
    await limitBucket(mock, -1)
    expect((await qfc(whole)).code).toBe(0)
    expect([count('InitiateMultipartUpload'), count('UploadPart')]).toEqual([1, 2])
    expect(counts()).toEqual({ ...once, PutObject: 0 })
  })

  it('shows the rows that the platform refused, and the same command tries again', async () => {
    mock.faults.add({ action: 'CreateImportTask', life: 'failed', times: 1 })
    const failed = await qfc([...whole, '-o', 'json'])
    expect({ code: failed.code, error: errorOf(failed) }).toMatchObject({
      code: 5,
      error: { code: 'WaiterFailed', stopped: { stage: 'Data set' } },
    })
    expect((await qfc(whole)).code).toBe(0)
    expect(counts()).toMatchObject({ CreateDataset: 1, PutObject: 1, CreateImportTask: 2 })
  })

  it('leaves its journal readable by its owner alone, without keys', async () => {
    await qfc(whole)
    const runs = join(folder, '.local/state/qianfan/runs')
    const [name] = readdirSync(runs)
    expect(readdirSync(runs)).toHaveLength(1)
    expect(readFileSync(join(runs, name!), 'utf8')).not.toContain(mock.credentials.accessKeyId)
    const { statSync } = await import('node:fs')
    expect(statSync(join(runs, name!)).mode & 0o077).toBe(0)
  })

  it('does not begin anew where the journal cannot be read', async () => {
    await qfc(whole)
    const runs = join(folder, '.local/state/qianfan/runs')
    writeFileSync(join(runs, readdirSync(runs)[0]!), '{"half')
    const broken = await qfc([...whole, '-o', 'json'])
    expect({ code: broken.code, error: errorOf(broken) }).toMatchObject({ code: 2, error: { code: 'BrokenJournal' } })
    expect(counts()).toEqual(once)
  })
})

describe('dataset export', () => {
  const version = 'ds-he8srs01ym0b8fh7'

  it('writes to standard output, to a bucket first, or keeps the archive', async () => {
    const out = await qfc(['dataset', 'export', version, '-'])
    expect(out.code).toBe(0)
    expect(out.stdout).toMatch(/^(\[?\{.*\n)+$/)
    const bucket = await qfc(['dataset', 'export', version, 'b.jsonl', '--bucket', 'mock-bucket'])
    expect({ code: bucket.code, text: read('b.jsonl') }).toEqual({ code: 0, text: out.stdout })
    expect((await qfc(['dataset', 'export', version, 'a.zip'])).code).toBe(0)
    expect(readFileSync(join(folder, 'a.zip')).subarray(0, 2).toString()).toBe('PK')
  })

  it('replaces a file only where that is said', async () => {
    expect((await qfc(['dataset', 'export', version, 'train.jsonl'])).code).toBe(4)
    expect(count('CreateExportTask')).toBe(0)
    expect((await qfc(['dataset', 'export', version, 'train.jsonl', '--force'])).code).toBe(0)
  })

  it('leaves no half a file, and goes on with the export task', async () => {
    const failed = await qfc(['dataset', 'export', version, 'no/out.jsonl', '-o', 'json'])
    expect(failed.code).toBe(2)
    const { stopped } = errorOf(failed)
    expect(readdirSync(folder)).not.toContain('no')
    const taskId = /task-\w+/.exec(stopped.goOn)![0]
    expect((await qfc(['dataset', 'export', version, 'out.jsonl', '--task', taskId])).code).toBe(0)
    expect(count('CreateExportTask')).toBe(1)
    expect(readdirSync(folder).filter((name) => name.startsWith('.qfc') || name.endsWith('.part'))).toEqual([])
  })

  it.each([
    ['half an archive', (zip: Buffer) => zip.subarray(0, zip.length / 2)],
    ['a changed archive', (zip: Buffer) => Buffer.from(zip.map((byte, at) => (at === 200 ? byte ^ 0xff : byte)))],
    ['nothing', () => Buffer.alloc(0)],
  ])('does not take %s for rows', async (_, damage) => {
    const { stdout } = await qfc(['dataset', 'export', version, 'whole.zip', '-q', 'taskId', '-o', 'text'])
    const zip = damage(readFileSync(join(folder, 'whole.zip')))
    const server = createServer((_request, response) => response.end(zip))
    await using damaged = await listen(server)
    const task = stdout.trim()
    const answers = createServer((request, response) => {
      request.resume()
      const result = {
        storageType: 'sysStorage',
        exportStatus: 'ExportFinished',
        progress: '100%',
        downloadUrl: damaged.url,
        sizeMB: 1,
        sampleCount: 1,
        creator: 'user',
      }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ requestId: 'r', result }))
    })
    await using platform = await listen(answers)
    const env = { QIANFAN_CONSOLE_API_BASE_URL: platform.url }
    const { code } = await qfc(['dataset', 'export', version, 'out.jsonl', '--task', task], { env })
    if (zip.length > 0) expect(code).toBe(5)
    expect(existsSync(join(folder, 'out.jsonl'))).toBe(zip.length === 0 && code === 0)
  })

  it('tells what the platform refuses', async () => {
    expect((await qfc(['dataset', 'export', 'ds-none', 'out.jsonl'])).code).toBe(1)
    expect((await qfc(['dataset', 'export', version, 'out.jsonl', '--bucket', 'nobody'])).code).toBe(5)
    expect(existsSync(join(folder, 'out.jsonl'))).toBe(false)
  })

  it('prints the request in a dry run', async () => {
    const { code, stdout } = await qfc(['dataset', 'export', version, 'out.jsonl', '--dry-run'])
    expect({ code, body: JSON.parse(stdout).body }).toEqual({
      code: 0,
      body: { versionId: version, storageType: 'sysStorage' },
    })
    expect(mock.requests).toEqual([])
  })
})
