import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { startServer } from '@qianfan-console/testing'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, createFineTuningTask, InputError, stopFineTuningTask } from '../src/index.ts'
import { type UndiciTransportOptions, undiciTransport } from '../src/node.ts'
import { loadPackage } from '../src/transport/loadPackage.ts'
import { caught, input, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'
import { transports } from './support/transports.ts'

let certificate: string
let folder: string
let url: string
let proxyUrl: string
const tunnels: string[] = []
const closers: (() => void)[] = []

beforeAll(async () => {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  })
  certificate = pems.cert
  folder = await mkdtemp(join(tmpdir(), 'qianfan-'))
  await writeFile(join(folder, 'ca.pem'), certificate)

  const target = createHttpsServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    request
      .resume()
      .on('end', () => response.setHeader('content-type', 'application/json').end('{"requestId":"tls","result":true}'))
  })
  const proxy = createHttpServer().on('connect', (request, socket) => {
    tunnels.push(request.url!)
    const { hostname, port } = new URL(`http://${request.url}`)
    const upstream = connect(Number(port), hostname === 'qianfan.invalid' ? '127.0.0.1' : hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const each of [upstream, socket]) each.on('error', () => {})
    closers.push(() => upstream.destroy())
  })
  for (const server of [target, proxy]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => {
      server.closeAllConnections()
      server.close()
    })
  }
  url = `https://localhost:${(target.address() as AddressInfo).port}`
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
})
afterAll(async () => {
  for (const close of closers) close()
  await rm(folder, { recursive: true, force: true })
})

const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'] as const
/** Makes a call with the environment given, which the transport reads at its first call. */
async function call(
  options: UndiciTransportOptions,
  environment: Partial<Record<(typeof variables)[number], string>> = {},
) {
  const before = variables.map((name) => process.env[name])
  for (const name of variables) delete process.env[name]
  Object.assign(process.env, environment)
  tunnels.length = 0
  try {
    const client = createClient({ credentials: keys, baseUrl: url, retry: false, transport: undiciTransport(options) })
    return await stopFineTuningTask(client, { taskId })
  } finally {
    for (const [index, name] of variables.entries()) {
      if (before[index] === undefined) delete process.env[name]
      else process.env[name] = before[index]
    }
  }
}
const host = () => new URL(url).host

describe('certificates', () => {
  it('are refused when nobody vouches for them, and nothing is sent', async () => {
    expect(await caught(call({}))).toMatchObject({
      name: 'ConnectionError',
      code: 'CertificateRefused',
      outcome: 'not-sent',
      attempts: 1,
    })
  })

  it('are trusted by the ca option', async () => {
    expect(await call({ ca: certificate })).toEqual({ requestId: 'tls', result: true })
    expect(await call({ ca: [certificate], proxy: false })).toMatchObject({ result: true })
  })

  it('are trusted by NODE_EXTRA_CA_CERTS, also beside the ca option', async () => {
    const source = fileURLToPath(new URL('../dist/', import.meta.url))
    const script = `
      import { createClient, stopFineTuningTask } from '${source}index.js'
      import { undiciTransport } from '${source}node.js'
      for (const transport of [undefined, undiciTransport(), undiciTransport({ ca: [] })]) {
        const client = createClient({ credentials: null, baseUrl: '${url}', retry: false, ...(transport && { transport }) })
        console.log((await stopFineTuningTask(client, { taskId: 't' })).requestId)
      }`
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
    expect(stdout.trim().split('\n')).toEqual(['tls', 'tls', 'tls'])
  })
})

describe('proxies', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'] as const)('%s is used', async (name) => {
    await call({ ca: certificate }, { [name]: proxyUrl })
    expect(tunnels).toEqual([host()])
  })

  it('the option is used before the environment, and false means none', async () => {
    await call({ ca: certificate, proxy: proxyUrl }, { HTTPS_PROXY: 'http://127.0.0.1:1' })
    expect(tunnels).toEqual([host()])
    await call({ ca: certificate, proxy: false }, { HTTPS_PROXY: 'http://127.0.0.1:1' })
    expect(tunnels).toEqual([])
  })

  it('NO_PROXY and the noProxy option keep hosts off it', async () => {
    await call({ ca: certificate }, { HTTPS_PROXY: proxyUrl, NO_PROXY: 'example.com,localhost' })
    await call({ ca: certificate, noProxy: 'localhost' }, { HTTPS_PROXY: proxyUrl, NO_PROXY: 'example.com' })
    expect(tunnels).toEqual([])
    await call({ ca: certificate }, { HTTPS_PROXY: proxyUrl, NO_PROXY: 'example.com' })
    expect(tunnels).toEqual([host()])
  })

  it('a proxy that is not there proves that nothing was sent', async () => {
    expect(await caught(call({ ca: certificate, proxy: 'http://127.0.0.1:1' }))).toMatchObject({
      code: 'NotReachable',
      outcome: 'not-sent',
    })
  })

  it.each(['socks5://proxy.example', 'http://', 'http://user:pass/word@proxy.example'])('%s is refused', (proxy) => {
    expect(() => undiciTransport({ proxy })).toThrow(InputError)
    expect(() => undiciTransport({ proxy })).not.toThrow(/user:pass/)
  })

  it('needs no scheme, in the option or in a variable', async () => {
    const bare = proxyUrl.replace('http://', '')
    await call({ ca: certificate, proxy: bare })
    await call({ ca: certificate }, { HTTPS_PROXY: bare })
    expect(tunnels).toEqual([host()])
  })

  it.each(['socks5h://proxy.example:1080', 'http://'])(
    'a variable that holds %s is named, and nothing was sent',
    async (value) => {
      const error = await caught(call({ ca: certificate }, { HTTPS_PROXY: value }))
      expect(error).toMatchObject({ name: 'InputError', code: 'InvalidProxy', outcome: 'not-sent', attempts: 1 })
      expect(error.message).toContain('HTTPS_PROXY')
    },
  )

  it.each([
    [407, 1],
    [403, 1],
    [502, 3],
  ])('that answers CONNECT with %i has sent nothing on', async (status, attempts) => {
    const refusing = createHttpServer().on('connect', (_, socket) => {
      socket.on('error', () => {}).end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
    })
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve))
    const proxy = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`
    const client = createClient({
      credentials: keys,
      baseUrl: url,
      sleep: async () => {},
      transport: undiciTransport({ ca: certificate, proxy }),
    })
    const error = await caught(createFineTuningTask(client, input))
    expect(error).toMatchObject({ code: 'ProxyRefused', outcome: 'not-sent', attempts, verify: undefined })
    expect(error.message).toContain(String(status))
    refusing.close()
  })
})

describe('options', () => {
  it.each([
    { connections: Number.NaN },
    { connections: 0 },
    { ca: '-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----' },
  ])('that cannot be used are refused at creation: %j', (options) =>
    expect(() => undiciTransport(options)).toThrow(expect.objectContaining({ code: 'InvalidOption' })),
  )
})

describe('an answer in an encoding', () => {
  const encoders: [string, (text: string) => Buffer][] = [
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ...(typeof zstdCompressSync === 'function' ? [['zstd', zstdCompressSync] as [string, typeof gzipSync]] : []),
    ['gzip, br', (text) => brotliCompressSync(gzipSync(text))],
  ]
  it.each(encoders)('%s is read, over every transport', async (encoding, encode) => {
    await using server = await startServer((_, response) => {
      response.setHeader('content-encoding', encoding)
      response.end(encode('{"requestId":"r","result":"字"}'))
    })
    for (const [, transport] of transports) {
      const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
      expect(await createFineTuningTask(client, input)).toEqual({ requestId: 'r', result: '字' })
    }
  })

  it('that nobody knows is named, and the call may have happened', async () => {
    await using server = await startServer((_, response) => {
      response.setHeader('content-encoding', 'rot13')
      response.end('{}')
    })
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      transport: undiciTransport({ proxy: false }),
    })
    expect(await caught(createFineTuningTask(client, input))).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('rot13'),
    })
  })
})

describe('a package that does not load', () => {
  const failing = (code: string | undefined, message: string) =>
    caught(
      loadPackage('undici', 'undiciTransport', async () => {
        throw Object.assign(new Error(message), { code })
      }),
    )
  it('is not installed, or says why else', async () => {
    expect(await failing('ERR_MODULE_NOT_FOUND', "Cannot find package 'undici' imported from /app/x.js")).toMatchObject(
      { code: 'UndiciMissing', outcome: 'not-sent' },
    )
    for (const [code, why] of [
      [undefined, 'Dynamic require of "node:assert" is not supported'],
      ['ERR_MODULE_NOT_FOUND', "Cannot find module '/app/node_modules/undici/lib/x.js'"],
    ] as const) {
      const error = await failing(code, why)
      expect(error).toMatchObject({ code: 'UndiciUnusable', cause: { message: why } })
      expect(error.message).toContain(why)
    }
  })
})
