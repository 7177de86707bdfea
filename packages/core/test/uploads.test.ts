import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { caught, keys, listen, startServer } from '@qianfan-console/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CallOptions,
  createClient,
  createModelCustomConf,
  defineAction,
  toFile,
  type UploadProgress,
} from '../src/index.ts'
import { httpTransport, openFile, undiciTransport } from '../src/node.ts'
import { transports } from './support/transports.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qianfan-uploads-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A write that may be repeated, so that a repeat can be seen. */
const upload = defineAction<object, { result: string }>({
  name: 'x.upload',
  path: '/v2/x?Action=Upload',
  effect: 'write',
  idempotent: true,
  multipart: true,
})

/** The parts of a form as a server reads them. */
const formOf = ({ body, headers }: { body: string; headers: Record<string, string> }) =>
  new Response(body, { headers: { 'content-type': headers['content-type']! } }).formData()

const streaming = [
  ['httpTransport', httpTransport],
  ['undiciTransport', undiciTransport],
] as const

describe.each(transports)('a form over %s', (_, transport) => {
  it('carries files and texts as they are, and says its length', async () => {
    await using server = await startServer(() => ({ requestId: 'r', result: 'ok' }))
    const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
    const file = new File(['print("é")\r\n'], 'a "b"\n.py', { type: 'text/x-python' })
    await upload(client, { file, blob: new Blob(['x']), text: 'line\nline', list: [1] })
    const [request] = server.received
    expect(request!.headers).not.toHaveProperty('transfer-encoding')
    expect(Number(request!.headers['content-length'])).toBe(Buffer.byteLength(request!.body))
    const form = await formOf(request!)
    expect(await (form.get('file') as File).text()).toBe('print("é")\r\n')
    expect(form.get('file')).toMatchObject({ name: 'a "b"\n.py', type: 'text/x-python' })
    expect(form.get('blob')).toMatchObject({ name: 'blob', type: 'application/octet-stream' })
    expect(String(form.get('text')).replaceAll('\r\n', '\n')).toBe('line\nline')
    expect(form.get('list')).toBe('[1]')
  })

  it('tells its start and its end, whatever the listener does', async () => {
    await using server = await startServer(() => ({ requestId: 'r', result: 'ok' }))
    const logged: string[] = []
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      logger: { error: (text) => void logged.push(text) },
      ...transport,
    })
    const seen: UploadProgress[] = []
    const options: CallOptions = {
      onUploadProgress(progress) {
        seen.push(progress)
        throw new Error('the listener broke')
      },
    }
    await upload(client, { file: new File(['x'.repeat(300_000)], 'a.txt') }, options)
    expect(seen[0]).toMatchObject({ sent: 0, attempt: 1 })
    expect(seen.at(-1)!.sent).toBe(seen[0]!.total)
    expect(seen[0]!.total).toBeGreaterThan(300_000)
    expect(logged[0]).toContain('the listener broke')
  })
})

describe.each(streaming)('a large file over %s', (_, transport) => {
  const big = 64 * 1024 * 1024

  it('is read only as fast as the platform takes it', async () => {
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const server = createServer(async (request, response) => {
      await held
      let length = 0
      for await (const chunk of request) length += chunk.length
      response.end(JSON.stringify({ requestId: 'r', result: String(length) }))
    })
    await using listening = await listen(server)
    const path = join(folder, 'big.bin')
    await writeFile(path, Buffer.alloc(big))
    const client = createClient({ credentials: keys, baseUrl: listening.url, transport: transport() })
    const seen: number[] = []
    const call = upload(client, { file: await openFile(path) }, { onUploadProgress: ({ sent }) => seen.push(sent) })
    await expect.poll(stillness(seen)).toBe(true)
    expect(seen.at(-1)).toBeGreaterThan(0)
    expect(seen.at(-1)).toBeLessThan(big / 2)
    goOn()
    const { result } = await call
    expect(Number(result)).toBe(seen.at(-1))
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  it('is sent anew with each repeat', async () => {
    await using server = await startServer((_, response, number) => {
      if (number === 1) return void response.writeHead(503).end()
      return { requestId: 'r', result: 'ok' }
    })
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      transport: transport(),
      sleep: async () => {},
    })
    const path = join(folder, 'twice.txt')
    await writeFile(path, 'twice')
    const seen: UploadProgress[] = []
    await upload(client, { file: await openFile(path) }, { onUploadProgress: (progress) => seen.push(progress) })
    expect(seen.filter(({ sent }) => sent === 0).map(({ attempt }) => attempt)).toEqual([1, 2])
    for (const request of server.received)
      expect(await ((await formOf(request)).get('file') as File).text()).toBe('twice')
  })

  it('that changed since it was opened is not sent, and is not called a lost connection', async () => {
    await using server = await startServer(() => ({ requestId: 'r', result: 'ok' }))
    const client = createClient({ credentials: keys, baseUrl: server.url, transport: transport() })
    const path = join(folder, 'changing.txt')
    await writeFile(path, 'x'.repeat(500_000))
    const file = await openFile(path)
    await truncate(path, 10)
    const error = await caught(upload(client, { file }))
    expect(error).toMatchObject({ code: 'FileNotReadable', outcome: 'not-sent', attempts: 1, action: 'x.upload' })
    expect(server.received).toEqual([])
  })

  it('is let go of when the call is aborted', async () => {
    await using listening = await listen(createServer(() => {}))
    const path = join(folder, 'aborted.bin')
    await writeFile(path, Buffer.alloc(big))
    const client = createClient({ credentials: keys, baseUrl: listening.url, transport: transport() })
    const controller = new AbortController()
    const seen: number[] = []
    const call = upload(
      client,
      { file: await openFile(path) },
      {
        signal: controller.signal,
        onUploadProgress: ({ sent }) => void (seen.push(sent) > 2 && controller.abort()),
      },
    )
    expect(await caught(call)).toMatchObject({ code: 'Aborted', outcome: 'unknown' })
    const told = seen.length
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen.length - told).toBeLessThan(3)
  })
})

describe('what a file is made of', () => {
  it.each([
    ['a stream of the web', () => new Response('abc').body!],
    ["Node's stream", () => Readable.from([Buffer.from('ab'), Buffer.from('c')])],
    [
      'a generator of texts',
      () =>
        (async function* () {
          yield 'ab'
          yield 'c'
        })(),
    ],
    ['an answer of fetch', () => new Response('abc')],
    ['bytes', () => new TextEncoder().encode('abc')],
    ['a buffer', () => new TextEncoder().encode('abc').buffer],
    ['a Blob', () => new Blob(['abc'])],
  ])('%s', async (_, source) => {
    await using server = await startServer(() => ({ requestId: 'r', result: 'id.py' }))
    const client = createClient({ credentials: keys, baseUrl: server.url })
    await createModelCustomConf(client, { customSpecFile: await toFile(source() as never, 'template.py') })
    const file = (await formOf(server.received[0]!)).get('customSpecFile') as File
    expect([file.name, await file.text()]).toEqual(['template.py', 'abc'])
  })

  it('keeps the type that is known, unless another is given', async () => {
    const answer = () => new Response('a', { headers: { 'content-type': 'text/markdown' } })
    expect((await toFile(answer(), 'a.md')).type).toBe('text/markdown')
    expect((await toFile(answer(), 'a.md', { type: 'text/plain' })).type).toBe('text/plain')
    expect((await toFile(new Blob(['a'], { type: 'image/png' }), 'a.png')).type).toBe('image/png')
  })

  const broken = async function* () {
    yield 'a'
    throw new Error('the disk is gone')
  }
  const read = new Response('a')
  it.each([
    ['a path', 'a.txt', 'must be a Blob'],
    ['an object', {}, 'must be a Blob'],
    ['nothing', undefined, 'must be a Blob'],
    ['a stream that breaks off', broken(), 'the disk is gone'],
    ['a stream of objects', Readable.from([{ a: 1 }]), 'it holds a object'],
    ['an answer that was read', read, 'read'],
  ])('refuses %s', async (_, source, words) => {
    if (source === read) await read.text()
    expect(await caught(toFile(source as never, 'x'))).toMatchObject({
      name: 'InputError',
      code: 'InvalidFile',
      outcome: 'not-sent',
      message: expect.stringContaining(words),
    })
  })

  it('needs a name', async () =>
    expect(await caught(toFile(new Blob(), ''))).toMatchObject({ code: 'InvalidFile', name: 'InputError' }))

  it('opens a file by its path, with its name or another', async () => {
    const path = join(folder, 'named.txt')
    await writeFile(path, 'abc')
    expect(await openFile(path)).toMatchObject({ name: 'named.txt', size: 3 })
    expect(await openFile(path, { name: 'other.md', type: 'text/markdown' })).toMatchObject({
      name: 'other.md',
      type: 'text/markdown',
    })
  })

  it.each([
    ['missing', () => join(folder, 'missing'), 'there is no such file'],
    ['a folder', () => folder, 'it is not a file'],
  ])('says why a path cannot be opened: %s', async (_, path, why) =>
    expect(await caught(openFile(path()))).toMatchObject({
      code: 'FileNotReadable',
      outcome: 'not-sent',
      message: expect.stringContaining(why),
    }),
  )
})

/** Tells, at each look, whether nothing has moved since the one before. */
function stillness(seen: readonly number[]): () => boolean {
  let before = 0
  return () => {
    const now = seen.at(-1) ?? 0
    const still = now > 0 && now === before
    before = now
    return still
  }
}
