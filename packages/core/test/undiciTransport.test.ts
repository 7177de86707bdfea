import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, InputError, stopFineTuningTask } from '../src/index.ts'
import { type UndiciTransportOptions, undiciTransport } from '../src/node.ts'
import { caught, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'

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

  it.each(['proxy.example:3128', 'socks5://proxy.example', 'nonsense'])('%s is refused', (proxy) => {
    expect(() => undiciTransport({ proxy })).toThrow(InputError)
  })
})
