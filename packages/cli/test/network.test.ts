import { createServer, request as forward, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useMock } from './harness.ts'

const place = useMock()
const { qfc } = place
const list = ['finetuning', 'job', 'list']

describe('through a proxy', () => {
  let proxy: Server
  let address = ''
  let through = 0
  const knows = (header: string | undefined) => header === `Basic ${Buffer.from('user:p@ss').toString('base64')}`

  beforeAll(async () => {
    proxy = createServer((incoming, response): void => {
      if (!knows(incoming.headers['proxy-authorization'])) {
        response.writeHead(407).end()
        return
      }
      through++
      incoming.pipe(
        forward(incoming.url!, { method: incoming.method!, headers: incoming.headers }, (answer) =>
          answer.pipe(response.writeHead(answer.statusCode!, answer.headers)),
        ),
      )
    })
    proxy.on('connect', (incoming, socket): void => {
      if (!knows(incoming.headers['proxy-authorization'])) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
        return
      }
      through++
      const [host, port] = incoming.url!.split(':')
      const target = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => proxy.close(resolve)))

  it('goes through with the password in the address', async () => {
    const { code } = await qfc(list, { env: { HTTP_PROXY: `http://user:p%40ss@${address}` } })
    expect(code).toBe(0)
    expect(through).toBeGreaterThan(0)
  })

  it.each([
    ['a read', list],
    [
      'a create',
      ['finetuning', 'job', 'create', '--name', 'proxied', '--model', 'ERNIE-Speed-8K', '--train-mode', 'SFT'],
    ],
  ])('%s without the password is exit 5: nothing went through', async (_name, args) => {
    for (const env of [
      { HTTP_PROXY: `http://${address}` },
      { HTTPS_PROXY: `http://${address}`, QIANFAN_CONSOLE_API_BASE_URL: 'https://qianfan.example' },
    ]) {
      const { code, stderr } = await qfc(args, { env })
      expect(code).toBe(5)
      expect(stderr).toContain('HTTPS_PROXY=http://user:password@host:port')
    }
  })

  it.each([
    ['ALL_PROXY', () => ({ ALL_PROXY: `http://user:p%40ss@${address}` })],
    ['upper case where lower case is empty', () => ({ http_proxy: '', HTTP_PROXY: `http://user:p%40ss@${address}` })],
    ['an address without a scheme', () => ({ HTTP_PROXY: `user:p%40ss@${address}` })],
  ])('goes through that of %s', async (_name, env) => {
    const before = through
    expect(await qfc(list, { env: env() })).toMatchObject({ code: 0 })
    expect(through).toBeGreaterThan(before)
  })

  it('an empty no_proxy does not hide NO_PROXY', async () => {
    const before = through
    const env = { HTTP_PROXY: `http://user:p%40ss@${address}`, no_proxy: '', NO_PROXY: '127.0.0.1' }
    expect(await qfc(list, { env })).toMatchObject({ code: 0 })
    expect(through).toBe(before)
  })

  it.each([
    ['HTTP_PROXY', 'socks5h://127.0.0.1:4401'],
    ['ALL_PROXY', 'socks5://127.0.0.1:4401'],
    ['HTTP_PROXY', 'http://us er:se cret@127.0.0.1:4401'],
  ])('%s=%s sends nothing, and says which variable it is', async (variable, value) => {
    const before = place.mock.requests.length
    const create = ['charge', 'compute-unit', 'purchase', '--yes', '--no-check', '-i', '-']
    const { code, stderr } = await qfc(create, { env: { [variable]: value }, stdin: '{"count":1}' })
    expect(code).toBe(2)
    expect(stderr).toContain(variable)
    expect(stderr).not.toContain('se cret')
    expect(stderr).not.toContain('is not known')
    expect(place.mock.requests).toHaveLength(before)
  })

  it('is left alone for hosts of NO_PROXY', async () => {
    expect((await qfc(list, { env: { HTTP_PROXY: `http://${address}`, NO_PROXY: '127.0.0.1' } })).code).toBe(0)
  })
})

describe('answers that are none', () => {
  it.each([
    ['half an answer', { truncate: true }],
    ['a broken connection', { reset: true }],
    ['HTTP 503', { status: 503 }],
    ['throttling', { retryAfter: 0 }],
  ])('a read is repeated after %s', async (_name, fault) => {
    place.mock.faults.add({ action: 'finetuning.job.list', ...fault })
    expect((await qfc(list)).code).toBe(0)
    expect(place.mock.faults.list().every(({ left }) => left === 0)).toBe(true)
    place.mock.faults.clear()
  })

  it('a redirect is not followed', async () => {
    const server = createServer((_request, response) =>
      response.writeHead(307, { location: `${place.mock.url}/v2/finetuning?Action=DescribeFineTuningJobs` }).end(),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const before = place.mock.requests.length
    const { code, stderr } = await qfc([
      ...list,
      '--base-url',
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ])
    server.close()
    expect(code).toBe(5)
    expect(stderr).toContain('Redirected')
    expect(place.mock.requests).toHaveLength(before)
  })

  it('an answer that does not come ends after --timeout', async () => {
    place.mock.faults.add({ action: 'finetuning.job.list', delay: 20_000, times: 5 })
    const { code, stderr } = await qfc([...list, '--timeout', '500ms'])
    place.mock.faults.clear()
    expect(code).toBe(5)
    expect(stderr).toContain('Timeout')
  })
})
