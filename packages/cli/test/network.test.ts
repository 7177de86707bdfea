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
