import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import {
  type DownloadFileOptions,
  deleteObject,
  downloadFile,
  headObject,
  listObjects,
  type TransferProgress,
  type UploadFileOptions,
  uploadFile,
} from '@qianfan-console/core/bos'
import { signedKy } from '@qianfan-console/core/ky'
import { openFile } from '@qianfan-console/core/node'
import { caught } from '@qianfan-console/testing'
import ky from 'ky'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

const mebibyte = 1_048_576
const folder = mkdtempSync(join(tmpdir(), 'qianfan-bos-test-'))
const content = randomBytes(16 * mebibyte)
const large = join(folder, 'large.jsonl')
let mock: Mock
let bos: UploadFileOptions

beforeAll(() => writeFileSync(large, content))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  mock = await startMock()
  // Four parts: the least size of one is 5 MiB.
  bos = { endpoint: mock.url, credentials: mock.credentials, partSize: 5 * mebibyte }
})
afterEach(() => mock.close())

/** Names of what the storage was asked, as it calls them. */
const asked = () => mock.requests.map(({ action }) => action)
const count = (action: string) => asked().filter((each) => each === action).length

/** A ky whose `fetch` does something of its own to some requests. */
const kyOver = (fetch: (request: Request, send: () => Promise<Response>) => Promise<Response>) =>
  ky.create({
    fetch: (input) => fetch(input as Request, () => globalThis.fetch(input)),
    retry: { limit: 3, delay: () => 1 },
  })

const bytesOf = (address: string, options: DownloadFileOptions = bos) => buffer(downloadFile(address, options))

describe('objects', () => {
  it('go in and come back, are looked at, listed and deleted', async () => {
    const address = 'bos:/mock-bucket/a folder/训练 & 数据.jsonl'
    const file = new File(['{"a":1}\n'], 'x.jsonl', { type: 'application/jsonl' })
    const put = await uploadFile(file, address, bos)
    const eTag = createHash('md5').update('{"a":1}\n').digest('hex')
    expect(put).toEqual({ address, size: 8, eTag, resumed: 0 })
    expect(await headObject(address, bos)).toMatchObject({ size: 8, eTag, type: 'application/jsonl' })
    expect(String(await bytesOf(address))).toBe('{"a":1}\n')
    await uploadFile(new Blob(['b']), 'bos://mock-bucket/b.txt', bos)
    const rows = (options = {}) => Array.fromAsync(listObjects('bos:/mock-bucket/', { ...bos, ...options }))
    expect((await rows()).map(({ key, isFolder }) => [key, isFolder])).toEqual([
      ['a folder/', true],
      ['b.txt', false],
    ])
    expect((await rows({ recursive: true, pageSize: 1 })).map((row) => row.address)).toEqual([
      address,
      'bos:/mock-bucket/b.txt',
    ])
    await deleteObject(address, bos)
    await deleteObject(address, bos)
    expect(await headObject(address, bos)).toBeUndefined()
  })

  it('may be empty', async () => {
    await uploadFile(new Blob([]), 'bos:/mock-bucket/empty', bos)
    expect(await bytesOf('bos:/mock-bucket/empty')).toHaveLength(0)
    expect(await headObject('bos:/mock-bucket/empty', bos)).toMatchObject({ size: 0 })
  })

  it.each([
    ['mock-bucket/key', 'must look like'],
    ['bos:/Mock_Bucket/key', 'cannot be one'],
    ['bos:/mock-bucket/a/../b', '"." or ".."'],
    ['bos:/mock-bucket/', 'names a folder'],
    [`bos:/mock-bucket/${'x'.repeat(1025)}`, 'longer than'],
  ])('a bad one is not asked for (%#)', async (address, words) => {
    for (const run of [
      () => uploadFile(new Blob(['a']), address, bos),
      () => headObject(address, bos),
      () => deleteObject(address, bos),
      () => bytesOf(address),
    ])
      expect(await caught(run)).toMatchObject({ code: 'InvalidBosAddress', message: expect.stringContaining(words) })
    expect(mock.requests).toEqual([])
  })

  it.each([
    ['http://bos.example.com', 'InvalidBosEndpoint'],
    ['not a url', 'InvalidBosEndpoint'],
  ])('are not asked for at %s', async (endpoint, code) =>
    expect(await caught(headObject('bos:/mock-bucket/a', { ...bos, endpoint }))).toMatchObject({ code }),
  )

  it('of a bucket that is not there, or with other keys, are refused in the words of the storage', async () => {
    expect(await caught(uploadFile(new Blob(['a']), 'bos:/other-bucket/a', bos))).toMatchObject({
      name: 'ServiceError',
      code: 'NoSuchBucket',
      status: 404,
      outcome: 'refused',
      requestId: expect.any(String),
    })
    const credentials = { ...mock.credentials, secretAccessKey: 'another' }
    const wrong = await caught(uploadFile(new Blob(['a']), 'bos:/mock-bucket/a', { ...bos, credentials }))
    expect(wrong).toMatchObject({ code: 'SignatureDoesNotMatch', outcome: 'refused' })
    expect(await caught(bytesOf('bos:/mock-bucket/a'))).toMatchObject({ code: 'NoSuchKey', status: 404 })
    expect(count('PutObject')).toBe(2)
  })
})

describe('an answer that has a status alone, as one to HEAD does', () => {
  const answering = (status: number, headers: Record<string, string> = {}) => ({
    ...bos,
    ky: ky.create({ fetch: async () => new Response(null, { status, headers }), retry: 0 }),
  })

  it.each([
    [403, {}, 'Http403', 'access is denied', 'refused'],
    [403, { 'x-bce-error-code': 'AccessDenied', 'x-bce-request-id': 'id-1' }, 'AccessDenied', 'denied', 'refused'],
    [400, {}, 'Http400', 'HTTP 400', 'refused'],
    [500, {}, 'Http500', 'HTTP 500', 'unknown'],
  ])('%i %o is an error of its own', async (status, headers, code, words, outcome) => {
    const error = await caught(headObject('bos:/mock-bucket/a', answering(status, headers)))
    const requestId = (headers as Record<string, string>)['x-bce-request-id']
    expect(error).toMatchObject({
      name: 'ServiceError',
      code,
      status,
      outcome,
      message: expect.stringContaining(words),
    })
    expect((error as { requestId?: string }).requestId).toBe(requestId)
  })

  it('404 is an object that is not there', async () =>
    expect(await headObject('bos:/mock-bucket/a', answering(404))).toBeUndefined())

  it('of the storage itself comes without a body', async () => {
    const credentials = { ...mock.credentials, secretAccessKey: 'another' }
    const error = await caught(headObject('bos:/mock-bucket/a', { ...bos, credentials }))
    expect(error).toMatchObject({
      name: 'ServiceError',
      code: 'SignatureDoesNotMatch',
      status: 400,
      outcome: 'refused',
    })
  })
})

describe('a large file', () => {
  const address = 'bos:/mock-bucket/large.jsonl'

  it('has parts of 5 MiB where nothing is said; one that has no more goes in one piece', async () => {
    const usual = { ...bos, partSize: undefined }
    await uploadFile(new Blob([content.subarray(0, 5 * mebibyte)]), address, usual)
    expect([count('PutObject'), count('UploadPart')]).toEqual([1, 0])
    await uploadFile(new Blob([content.subarray(0, 5 * mebibyte + 1)]), address, usual)
    const sizes = mock.requests
      .filter(({ action }) => action === 'UploadPart')
      .map(({ headers }) => Number(headers['content-length']))
    expect(sizes.sort()).toEqual([1, 5 * mebibyte])
  })

  it.each([
    ['less', 3],
    ['more', 20],
  ])('that gives %s than its size says is not sent', async (_, length) => {
    const file = new Blob(['0123456789'])
    const lying = Object.assign(new Blob([file]), {
      slice: () => Object.assign(new Blob([]), { stream: () => new Blob(['x'.repeat(length)]).stream() }),
    })
    expect(await caught(uploadFile(lying, address, bos))).toMatchObject({
      code: 'FileNotReadable',
      outcome: 'not-sent',
      message: expect.stringContaining(`${length} bytes where 10 are expected`),
    })
    expect(mock.requests).toEqual([])
  })

  it('that was written to since it was opened is not sent, even where its size is the same', async () => {
    const path = join(folder, 'rewritten.bin')
    writeFileSync(path, 'before')
    utimesSync(path, 1, 1)
    const file = await openFile(path)
    writeFileSync(path, 'behind')
    expect(await caught(uploadFile(file, address, bos))).toMatchObject({ code: 'FileNotReadable', outcome: 'not-sent' })
    expect(mock.requests).toEqual([])
  })

  it('goes in parts, and comes back the same', async () => {
    const seen: TransferProgress[] = []
    const options = { ...bos, onProgress: (progress: TransferProgress) => seen.push(progress) }
    const { size, resumed } = await uploadFile(await openFile(large), address, options)
    expect({ size, resumed }).toEqual({ size: content.length, resumed: 0 })
    expect(seen).toHaveLength(4)
    expect(seen.at(-1)).toEqual({ transferred: content.length, total: content.length, resumed: 0 })
    expect(count('UploadPart')).toBe(4)
    expect((await bytesOf(address)).equals(content)).toBe(true)
  })

  it('goes on where it stopped: no part is sent twice', async () => {
    const controller = new AbortController()
    const options = { ...bos, parallel: 1, signal: controller.signal, onProgress: () => controller.abort() }
    expect(await caught(uploadFile(await openFile(large), address, options))).toMatchObject({ code: 'Aborted' })
    const { resumed } = await uploadFile(await openFile(large), address, bos)
    expect(resumed).toBe(5 * mebibyte)
    expect(count('InitiateMultipartUpload')).toBe(1)
    expect(count('UploadPart')).toBe(4)
    expect((await bytesOf(address)).equals(content)).toBe(true)
  })

  it('that is another by now is sent whole', async () => {
    const controller = new AbortController()
    const options = { ...bos, parallel: 1, signal: controller.signal, onProgress: () => controller.abort() }
    await caught(uploadFile(await openFile(large), address, options))
    const other = Buffer.from(content).fill('x', 0, 10)
    const { resumed } = await uploadFile(new Blob([other]), address, bos)
    expect(resumed).toBe(0)
    expect((await bytesOf(address)).equals(other)).toBe(true)
  })

  it('repeats the one part that fails', async () => {
    let failures = 0
    const flaky = kyOver(async ({ url }, send) => {
      if (url.includes('partNumber=2') && ++failures < 3) return new Response('', { status: 503 })
      return send()
    })
    await uploadFile(await openFile(large), address, { ...bos, ky: flaky })
    expect(failures).toBe(3)
    expect(count('UploadPart')).toBe(4)
  })

  it('that is changed on its way is refused', async () => {
    const bending = kyOver(async (request, send) => {
      if (request.method !== 'PUT') return send()
      const bytes = new Uint8Array(await request.arrayBuffer())
      bytes[0]! ^= 1
      return globalThis.fetch(request.url, { method: 'PUT', headers: request.headers, body: bytes })
    })
    const error = await caught(uploadFile(await openFile(large), address, { ...bos, ky: bending }))
    expect(error).toMatchObject({ code: 'BadDigest', outcome: 'refused' })
    expect(await headObject(address, bos)).toBeUndefined()
  })

  it('is there when the answer to the last step is lost', async () => {
    let lost = 0
    const losing = kyOver(async ({ method, url }, send) => {
      const answer = await send()
      if (method !== 'POST' || url.endsWith('?uploads')) return answer
      if (++lost === 1) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
      return answer
    })
    const { eTag } = await uploadFile(await openFile(large), address, { ...bos, ky: losing })
    expect(lost).toBe(2)
    expect(eTag).toMatch(/^-/)
    expect((await bytesOf(address)).equals(content)).toBe(true)
  })

  it('that changes while it is read is not finished', async () => {
    const path = join(folder, 'changing.bin')
    writeFileSync(path, content)
    const options = { ...bos, parallel: 1, onProgress: () => truncateSync(path, 10) }
    expect(await caught(uploadFile(await openFile(path), address, options))).toMatchObject({ code: 'FileNotReadable' })
    expect(count('CompleteMultipartUpload')).toBe(0)
  })

  it('is read on from where the connection broke', async () => {
    await uploadFile(await openFile(large), address, bos)
    let reads = 0
    const breaking = kyOver(async (request, send) => {
      const answer = await send()
      if (request.method !== 'GET' || ++reads > 2) return answer
      return new Response(brokenAfter(answer.body!, 3 * mebibyte), { status: answer.status, headers: answer.headers })
    })
    expect((await bytesOf(address, { ...bos, ky: breaking })).equals(content)).toBe(true)
    expect(reads).toBe(3)
  })

  it('that is replaced while it is read is not mixed', async () => {
    await uploadFile(await openFile(large), address, bos)
    const breaking = kyOver(async (request, send) => {
      if (request.headers.has('range')) return send()
      const answer = await send()
      return new Response(brokenAfter(answer.body!, mebibyte), { status: answer.status, headers: answer.headers })
    })
    let pieces = 0
    const read = async () => {
      for await (const _ of downloadFile(address, { ...bos, ky: breaking }))
        if (++pieces === 1) await uploadFile(new Blob([content.subarray(1)]), address, bos)
    }
    expect(await caught(read())).toMatchObject({ code: 'PreconditionFailed', status: 412 })
  })

  it.each([{ partSize: 1000 }, { parallel: 0 }, { partSize: Number.NaN }])('is not begun with %o', async (wrong) =>
    expect(await caught(uploadFile(new Blob(['a']), address, { ...bos, ...wrong }))).toMatchObject({
      code: 'InvalidOption',
    }),
  )
})

describe('a bucket that is full', () => {
  const address = 'bos:/mock-bucket/large.jsonl'
  const bucket = () => `${mock.url}/mock-bucket?quota`
  const signed = () => signedKy(ky, { credentials: mock.credentials })
  const limit = (maxCapacityMegaBytes: number, maxObjectCount = -1) =>
    signed().put(bucket(), { json: { maxObjectCount, maxCapacityMegaBytes } })

  it('has the limits that its owner sets, shows and takes away', async () => {
    const limits = () => signed().get(bucket()).json()
    expect(await limits()).toEqual({ maxObjectCount: -1, maxCapacityMegaBytes: -1 })
    await limit(12, 3)
    expect(await limits()).toEqual({ maxObjectCount: 3, maxCapacityMegaBytes: 12 })
    await signed().delete(bucket())
    expect(await limits()).toEqual({ maxObjectCount: -1, maxCapacityMegaBytes: -1 })
    for (const json of [{}, { maxObjectCount: 1 }, { maxObjectCount: 1, maxCapacityMegaBytes: 1.5 }])
      expect((await signed().put(bucket(), { json, throwHttpErrors: false })).status).toBe(400)
    expect(await limits()).toEqual({ maxObjectCount: -1, maxCapacityMegaBytes: -1 })
  })

  it('refuses what it has no room for: an object, a part, a copy; not what takes the place of as much', async () => {
    await uploadFile(new Blob([content.subarray(0, mebibyte)]), 'bos:/mock-bucket/a', bos)
    await limit(1)
    const copy = (to: string) =>
      signed().put(`${mock.url}/mock-bucket/${to}`, {
        headers: { 'x-bce-copy-source': '/mock-bucket/a' },
        throwHttpErrors: false,
      })
    expect(await (await copy('b')).json()).toMatchObject({ code: 'QuotaExceeded', requestId: expect.any(String) })
    expect((await copy('a')).status).toBe(200)
    expect(await caught(uploadFile(new Blob(['b']), 'bos:/mock-bucket/b', bos))).toMatchObject({ code: 'BucketFull' })
    await uploadFile(new Blob([content.subarray(1, mebibyte)]), 'bos:/mock-bucket/a', bos)
    await limit(-1, 1)
    await uploadFile(new Blob(['a']), 'bos:/mock-bucket/a', bos)
    expect(await caught(uploadFile(new Blob(['b']), 'bos:/mock-bucket/b', bos))).toMatchObject({ code: 'BucketFull' })
    expect(await caught(uploadFile(await openFile(large), address, bos))).toMatchObject({ code: 'BucketFull' })
    expect((await Array.fromAsync(listObjects('bos:/mock-bucket/', bos))).map(({ key }) => key)).toEqual(['a'])
  })

  it('is told as such, asked once, and takes no part twice when there is room', async () => {
    await limit(12)
    const full = await caught(uploadFile(await openFile(large), address, { ...bos, parallel: 1 }))
    expect(full).toMatchObject({
      name: 'ServiceError',
      code: 'BucketFull',
      status: 403,
      outcome: 'refused',
      requestId: mock.requests.at(-1)!.requestId,
      body: { code: 'QuotaExceeded' },
    })
    expect((full as Error).message).toBe(
      `PUT ${address}: the bucket mock-bucket is full (QuotaExceeded: The quota of the bucket is exceeded.). Parts of the file that are there: 2, with 10485760 of 16777216 bytes. They take room too, and are not sent again. Delete objects or raise its quota, then upload the same file again.`,
    )
    expect(count('UploadPart')).toBe(3)
    await limit(17)
    expect(await uploadFile(await openFile(large), address, bos)).toMatchObject({ resumed: 10 * mebibyte })
    expect([count('InitiateMultipartUpload'), count('UploadPart')]).toEqual([1, 5])
    expect((await bytesOf(address)).equals(content)).toBe(true)
  })

  it('has nothing of a file that would have gone in one piece', async () => {
    await limit(1)
    const small = new Blob([content.subarray(0, 2 * mebibyte)])
    expect(await caught(uploadFile(small, address, bos))).toMatchObject({
      code: 'BucketFull',
      message: expect.stringContaining('is exceeded.). Nothing of the file is stored. Delete objects'),
    })
    expect(count('PutObject')).toBe(1)
  })

  it.each([
    [507, 'InsufficientStorage', 'BucketFull'],
    [400, 'BucketQuotaExceeded', 'BucketFull'],
    [429, 'RequestQuotaExceeded', 'RequestQuotaExceeded'],
    [403, 'AccessDenied', 'AccessDenied'],
  ])('is one whatever the storage calls it: %i %s is %s', async (status, code, told) => {
    const answering = ky.create({ fetch: async () => Response.json({ code, message: 'no' }, { status }), retry: 0 })
    const error = await caught(uploadFile(new Blob(['a']), address, { ...bos, ky: answering }))
    expect(error).toMatchObject({ code: told, outcome: 'refused', status })
  })
})

/** A body that breaks after so many bytes. */
function brokenAfter(body: ReadableStream<Uint8Array>, bytes: number): ReadableStream<Uint8Array> {
  let left = bytes
  return body.pipeThrough(
    new TransformStream({
      transform(piece, controller) {
        if (left <= 0) controller.error(new TypeError('terminated'))
        else controller.enqueue(piece.subarray(0, left))
        left -= piece.length
      },
    }),
  )
}

describe('the storage of the mock', () => {
  it('is kept beside the data file, parts that never became an object are not', async () => {
    const data = join(folder, 'state.json')
    const first = await startMock({ data, buckets: ['kept-bucket'] })
    const at = { endpoint: first.url, credentials: first.credentials }
    await uploadFile(new Blob(['kept']), 'bos:/kept-bucket/a.txt', at)
    await first.close()
    writeFileSync(join(`${data}.objects`, 'left-over'), 'x')
    await using second = await startMock({ data, buckets: ['kept-bucket'] })
    expect(String(await bytesOf('bos:/kept-bucket/a.txt', { ...at, endpoint: second.url }))).toBe('kept')
    expect(readdirSync(`${data}.objects`)).not.toContain('left-over')
  })

  it('leaves no folder behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('qianfan-mock-bos-')).length
    const own = await startMock()
    await uploadFile(new Blob(['x']), 'bos:/mock-bucket/a', { endpoint: own.url, credentials: own.credentials })
    await own.close()
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('qianfan-mock-bos-')).length).toBeLessThanOrEqual(
      before,
    )
  })

  it('leaves paths of the platform, and what is stubbed, alone', async () => {
    mock.stub({ path: '/mock-bucket/stubbed', body: 'stub' })
    expect(await (await fetch(`${mock.url}/mock-bucket/stubbed`)).text()).toBe('stub')
    const unsigned = await fetch(`${mock.url}/mock-bucket/a`)
    expect([unsigned.status, await unsigned.json()]).toMatchObject([400, { code: 'SignatureEmpty' }])
    const nothing = await fetch(`${mock.url}/nothing/here`)
    expect(await nothing.json()).toMatchObject({ code: 'ResourceNotFound' })
  })

  it('records what came, and begins anew with the mock', async () => {
    await uploadFile(new Blob(['x']), 'bos:/mock-bucket/a', bos)
    expect(mock.requests).toMatchObject([{ name: 'bos.PutObject', status: 200, done: true }])
    expect(JSON.stringify(mock.requests)).not.toContain(mock.credentials.secretAccessKey)
    await fetch(`${mock.url}/_mock/reset`, { method: 'POST' })
    expect(await Array.fromAsync(listObjects('bos:/mock-bucket/', bos))).toEqual([])
  })
})

describe("Baidu's own BosClient, unchanged", () => {
  const { BosClient } = createRequire(import.meta.url)('@baiducloud/sdk')
  const clientOf = (endpoint: string) => {
    const { accessKeyId: ak, secretAccessKey: sk } = mock.credentials
    return new BosClient({ endpoint, credentials: { ak, sk } })
  }

  it('puts, looks, lists, reads and deletes', async () => {
    const client = clientOf(mock.url)
    await client.createBucket('sdk-bucket')
    await client.putObjectFromString('sdk-bucket', 'a/b.txt', 'hello')
    expect((await client.getObject('sdk-bucket', 'a/b.txt')).body.toString()).toBe('hello')
    expect((await client.getObjectMetadata('sdk-bucket', 'a/b.txt')).http_headers['content-length']).toBe('5')
    expect((await client.getObject('sdk-bucket', 'a/b.txt', '1-2')).body.toString()).toBe('el')
    expect((await client.listObjects('sdk-bucket', { prefix: 'a/' })).body.contents).toMatchObject([
      { key: 'a/b.txt', size: 5 },
    ])
    await client.copyObject('sdk-bucket', 'a/b.txt', 'sdk-bucket', 'c.txt')
    await client.deleteObject('sdk-bucket', 'a/b.txt')
    await expect(client.getObjectMetadata('sdk-bucket', 'a/b.txt')).rejects.toMatchObject({ status_code: 404 })
    expect(String(await bytesOf('bos:/sdk-bucket/c.txt'))).toBe('hello')
  })

  it('uploads in parts what our client reads, and gives addresses that open without keys', async () => {
    const client = clientOf(mock.url)
    const { body } = await client.initiateMultipartUpload('mock-bucket', 'parts.bin')
    const parts = []
    for (const partNumber of [1, 2]) {
      const place = ['mock-bucket', 'parts.bin', body.uploadId, partNumber] as const
      const start = (partNumber - 1) * mebibyte
      const { http_headers } = await client.uploadPartFromFile(...place, partNumber * mebibyte, large, start)
      parts.push({ partNumber, eTag: http_headers.etag })
    }
    expect((await client.listParts('mock-bucket', 'parts.bin', body.uploadId)).body.parts).toHaveLength(2)
    await client.completeMultipartUpload('mock-bucket', 'parts.bin', body.uploadId, parts)
    expect((await bytesOf('bos:/mock-bucket/parts.bin')).equals(content.subarray(0, 3 * mebibyte))).toBe(true)
    const url = client.generatePresignedUrl('mock-bucket', 'parts.bin', 0, 1800)
    const answer = await fetch(url)
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 3 * mebibyte])
  })

  it('finds a bucket by its host too', async () => {
    const { port } = new URL(mock.url)
    await uploadFile(new Blob(['by host']), 'bos:/mock-bucket/a', bos)
    const text = await new Promise((resolve, reject) => {
      get({ port, path: '/a', headers: { host: `mock-bucket.localhost:${port}` } }, (answer) =>
        resolve(answer.statusCode),
      ).on('error', reject)
    })
    // Found, and not signed.
    expect(text).toBe(400)
    expect(mock.requests.at(-1)).toMatchObject({ name: 'bos.GetObject' })
  })
})
