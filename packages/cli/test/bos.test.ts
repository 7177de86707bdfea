import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '@qianfan-console/testing'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { transferLine } from '../src/terminal/transferView.ts'
import { limitBucket, useMock } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

const place = useMock()
const folder = mkdtempSync(join(tmpdir(), 'qfc-bos-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const qfc = (args: readonly string[], options: Parameters<typeof place.qfc>[1] = {}) =>
  place.qfc(['bos', ...args], { cwd: folder, ...options })
const root = 'bos:/mock-bucket/'
const sent = (action: string) => place.mock.requests.filter((request) => request.action === action).length

beforeEach(async () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  writeFileSync(join(folder, 'train.jsonl'), '{"text":"你好"}\n')
  await qfc(['rm', root, '--recursive', '--yes'])
})

describe('through a proxy', () => {
  /** Counts the addresses that it passes on, whole or as a tunnel. */
  async function openProxy() {
    const passed: string[] = []
    const server = createServer((incoming, response) => {
      const { url = '', method = 'GET', headers } = incoming
      passed.push(new URL(url).host)
      incoming.pipe(
        request(url, { method, headers }, (answer) =>
          answer.pipe(response.writeHead(answer.statusCode!, answer.headers)),
        ),
      )
    }).on('connect', ({ url = '' }, socket) => {
      passed.push(url)
      const [host, port] = url.split(':')
      const target = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
      for (const end of [target, socket]) end.on('error', () => [target, socket].forEach((each) => each.destroy()))
    })
    return { passed, ...(await listen(server)) }
  }

  it('objects go and come, unless NO_PROXY names the storage', async () => {
    await using proxy = await openProxy()
    const storage = new URL(place.mock.url).host
    const env = { HTTP_PROXY: proxy.url }
    expect((await qfc(['cp', 'train.jsonl', `${root}p`], { env })).code).toBe(0)
    expect(proxy.passed).toContain(storage)
    const back = await qfc(['cp', `${root}p`, '-'], { env })
    expect(back.stdout).toBe('{"text":"你好"}\n')
    const before = proxy.passed.length
    expect((await qfc(['ls', root], { env: { ...env, NO_PROXY: '127.0.0.1' } })).code).toBe(0)
    expect(proxy.passed).toHaveLength(before)
  })

  it('that cannot be used nothing is sent', async () => {
    const before = place.mock.requests.length
    const env = { HTTP_PROXY: 'socks5://user:secret@proxy.example:1080' }
    const { code, stderr } = await qfc(['cp', 'train.jsonl', `${root}p`, '-o', 'json'], { env })
    expect(code).toBe(2)
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'InvalidProxy', outcome: 'not-sent' } })
    expect(stderr).not.toContain('secret')
    expect(place.mock.requests).toHaveLength(before)
  })
})

describe('bos', () => {
  it('puts a file, lists it, and gets it back', async () => {
    const put = await qfc(['cp', 'train.jsonl', `${root}in/`])
    expect(put.code).toBe(0)
    expect(JSON.parse(put.stdout)).toMatchObject({ address: `${root}in/train.jsonl`, size: 18 })
    expect(JSON.parse((await qfc(['ls', root])).stdout)).toMatchObject({
      objects: [{ address: `${root}in/`, isFolder: true }],
    })
    const all = await qfc(['ls', root, '--recursive', '-o', 'csv'])
    expect(all.stdout).toMatch(/^address,size,lastModified\r\nbos:\/mock-bucket\/in\/train\.jsonl,18,/)
    const got = await qfc(['cp', `${root}in/train.jsonl`, 'back.jsonl'])
    expect({ code: got.code, answer: JSON.parse(got.stdout) }).toMatchObject({
      code: 0,
      answer: { file: 'back.jsonl', size: 18 },
    })
    expect(readFileSync(join(folder, 'back.jsonl'))).toEqual(readFileSync(join(folder, 'train.jsonl')))
    expect((await qfc(['cp', `${root}in/train.jsonl`, '-'])).stdout).toBe('{"text":"你好"}\n')
  })

  it('takes standard input', async () => {
    expect((await qfc(['cp', '-', `${root}x.txt`], { stdin: 'hello' })).code).toBe(0)
    expect((await qfc(['cp', `${root}x.txt`, '-'])).stdout).toBe('hello')
    expect((await qfc(['cp', '-', `${root}in/`], { stdin: 'hello' })).code).toBe(2)
  })

  it('replaces an object, or a file, only where that is agreed to', async () => {
    await qfc(['cp', 'train.jsonl', `${root}a`])
    const puts = sent('PutObject')
    expect((await qfc(['cp', 'train.jsonl', `${root}a`])).code).toBe(4)
    expect(sent('PutObject')).toBe(puts)
    expect((await qfc(['cp', 'train.jsonl', `${root}a`, '--yes'])).code).toBe(0)
    expect((await qfc(['cp', `${root}a`, 'train.jsonl'])).code).toBe(4)
    expect((await qfc(['cp', `${root}a`, 'train.jsonl', '--force'])).code).toBe(0)
  })

  it('removes only what is agreed to', async () => {
    for (const name of ['a/1', 'a/2', 'b']) await qfc(['cp', 'train.jsonl', root + name])
    const before = sent('DeleteObject')
    expect((await qfc(['rm', `${root}b`])).code).toBe(4)
    expect((await qfc(['rm', `${root}none`, '--yes'])).code).toBe(1)
    expect(sent('DeleteObject')).toBe(before)
    const removed = await qfc(['rm', `${root}a/`, '--recursive', '--yes'])
    expect(JSON.parse(removed.stdout).map(({ address }: { address: string }) => address)).toEqual([
      `${root}a/1`,
      `${root}a/2`,
    ])
    expect(removed.stderr).toMatch(/in all +2 objects/)
    expect(JSON.parse((await qfc(['ls', root, '-r', '-q', 'objects[].key'])).stdout)).toEqual(['b'])
  })

  it('leaves no half a file when an object is not there or breaks off', async () => {
    expect((await qfc(['cp', `${root}none`, 'out'])).code).toBe(1)
    const server = createServer(({ headers }, response) => {
      response.writeHead(headers.range ? 206 : 200, { 'content-length': '1000', etag: '"x"' })
      response.write('half', () => response.destroy())
    })
    await using broken = await listen(server)
    const env = { QIANFAN_BOS_ENDPOINT: broken.url }
    const { code, stderr } = await qfc(['cp', `${root}a`, 'out', '-o', 'json'], { env })
    expect(code).toBe(5)
    expect(JSON.parse(stderr)).toMatchObject({ error: { action: 'bos.object.read' } })
    expect(readdirSync(folder)).toEqual(['train.jsonl'])
  })

  it('does not send parts again that are there', async () => {
    writeFileSync(join(folder, 'large'), Buffer.alloc(64_000_000, 'x'))
    const done = () => place.mock.requests.filter(({ action, done }) => action === 'UploadPart' && done).length
    const killed = await qfc(['cp', 'large', `${root}large`], {
      started(child) {
        const timer = setInterval(() => {
          if (done() < 2) return
          clearInterval(timer)
          child.kill('SIGKILL')
        }, 1)
      },
    })
    expect(killed.code).toBe(null)
    const { code, stdout } = await qfc(['cp', 'large', `${root}large`])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).resumed).toBeGreaterThanOrEqual(2 * 5_242_880)
    expect((await qfc(['ls', root, '-q', 'objects[].size', '-o', 'text'])).stdout).toBe('64000000\n')
  })

  it('tells that a bucket is full, and sends no part again when there is room', async () => {
    writeFileSync(join(folder, 'large'), Buffer.alloc(16_000_000, 'y'))
    const parts = () => place.mock.requests.filter(({ action, done }) => action === 'UploadPart' && done).length
    const before = parts()
    await limitBucket(place.mock, 12)
    const full = await qfc(['cp', 'large', `${root}full`, '-o', 'json'])
    expect({ code: full.code, stdout: full.stdout }).toEqual({ code: 1, stdout: '' })
    expect(JSON.parse(full.stderr.trim().split('\n').at(-1)!)).toMatchObject({
      error: {
        code: 'BucketFull',
        outcome: 'refused',
        action: 'bos.object.write',
        requestId: expect.any(String),
        message: expect.stringMatching(
          /bucket mock-bucket is full .* that are there: [23], with \d+ of 16000000 bytes/,
        ),
        hint: expect.stringContaining('qfc bos rm'),
      },
    })
    const chinese = await qfc(['cp', 'large', `${root}full`, '--lang', 'zh'])
    expect(chinese.stderr).toContain('存储桶已满')
    await limitBucket(place.mock, -1)
    const { code, stdout } = await qfc(['cp', 'large', `${root}full`])
    expect({ code, resumed: JSON.parse(stdout).resumed > 5_000_000 }).toEqual({ code: 0, resumed: true })
    expect(parts() - before).toBe(4)
  })

  it.each([
    ['two files', ['cp', 'train.jsonl', 'x'], 2, 'InvalidArgument'],
    ['two addresses', ['cp', `${root}a`, `${root}b`], 2, 'InvalidArgument'],
    ['a name with ..', ['cp', 'train.jsonl', `${root}../x`], 2, 'InvalidBosAddress'],
    ['a bucket that is not there', ['ls', 'bos:/nobody-has-it/'], 1, 'NoSuchBucket'],
    ['no file', ['cp', 'none', root], 2, 'FileNotReadable'],
    ['a command that is none', ['mv', 'a', 'b'], 2, 'UnknownCommand'],
    ['no command', [], 2, 'IncompleteCommand'],
    ['an address that is none', ['ls', 'mock-bucket'], 2, 'InvalidBosAddress'],
    ['a column that is none', ['ls', root, '--columns', 'nosuch'], 2, 'UnknownColumn'],
  ])('%s', async (_, args, exit, errorCode) => {
    const { code, stdout, stderr } = await qfc([...args, '-o', 'json'])
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' })
    expect(JSON.parse(stderr.trim().split('\n').at(-1)!)).toMatchObject({ error: { code: errorCode } })
  })

  it('is held to the policy', async () => {
    const policy = join(place.home, 'policy.toml')
    writeFileSync(policy, 'deny = ["bos.object.write"]\nconfirm = ["bos.object.list"]\n')
    const env = { QIANFAN_POLICY_FILE: policy }
    expect((await qfc(['cp', 'train.jsonl', `${root}p`], { env })).code).toBe(4)
    writeFileSync(policy, 'deny = ["destructive"]\n')
    expect((await qfc(['rm', `${root}p`, '--yes'], { env })).code).toBe(1)
    await qfc(['cp', 'train.jsonl', `${root}p`])
    expect((await qfc(['rm', `${root}p`, '--yes'], { env })).code).toBe(4)
    expect((await qfc(['cp', `${root}p`, '-'])).code).toBe(0)
  })

  it('does nothing in a dry run', async () => {
    const before = place.mock.requests.length
    for (const args of [
      ['cp', 'train.jsonl', root],
      ['cp', `${root}a`, 'x'],
      ['rm', `${root}a`],
    ])
      expect((await qfc([...args, '--dry-run'])).code).toBe(0)
    expect(place.mock.requests).toHaveLength(before)
  })
})

describe('the bar of a transfer', () => {
  const plain = { paint: (_: unknown, text: string) => text, say: (en: string) => en } as Parameters<
    typeof transferLine
  >[4]

  it('counts the speed of what goes over the wire', () =>
    expect(transferLine('Uploading', { done: 8e6, total: 10e6, skipped: 6e6, state: '' }, 1000, 80, plain)).toContain(
      '8.0 MB of 10.0 MB, 2.0 MB/s, 1s left',
    ))

  it.runIf(hasTerminal)('is shown on a terminal, and taken away', async () => {
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const server = createServer(async (request, response) => {
      request.resume()
      response.writeHead(200, { 'content-length': '2000', etag: '""' })
      response.write('x'.repeat(1000))
      await held
      response.end('x'.repeat(1000))
    })
    await using listening = await listen(server)
    const terminal = openTerminal(['bos', 'cp', `${root}a`, 'bar.out'], {
      cwd: folder,
      env: { ...place.environment(), QIANFAN_BOS_ENDPOINT: listening.url },
      columns: 80,
    })
    await terminal.shows(/Downloading .*50%.*1\.0 kB of 2\.0 kB/)
    goOn()
    expect(await terminal.ended).toBe(0)
    expect(readFileSync(join(folder, 'bar.out'))).toHaveLength(2000)
  })
})
