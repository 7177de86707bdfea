import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { listen } from '@qianfan-console/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { uploadLine } from '../src/terminal/uploadView.ts'
import { useMock } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

const place = useMock()
const folder = mkdtempSync(join(tmpdir(), 'qfc-uploads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const plain = {
  paint: (_: unknown, text: string) => text,
  say: (english: string) => english,
} as Parameters<typeof uploadLine>[3]
const chinese = { ...plain, say: (_: string, zh: string) => zh } as typeof plain

describe('the bar of an upload', () => {
  const progress = { sent: 12_400_000, total: 24_800_000, attempt: 1 }

  it('tells size, speed and time left', () => {
    expect(uploadLine(progress, 4000, 80, plain)).toMatch(
      /^Uploading █+░+ {2}50% 12\.4 MB of 24\.8 MB, 3\.1 MB\/s, 4s left$/,
    )
    expect(uploadLine(progress, 4000, 80, chinese)).toMatch(
      /^正在上传 █+░+ {2}50% 12\.4 MB \/ 24\.8 MB，3\.1 MB\/s，剩余 4s$/,
    )
  })

  it.each([20, 40, 60, 80, 200])('fits %i columns', (width) =>
    expect(uploadLine({ ...progress, attempt: 2 }, 4000, width, plain).length).toBeLessThan(width),
  )

  it('promises nothing while nothing was sent', () =>
    expect(uploadLine({ ...progress, sent: 0 }, 4000, 80, plain)).not.toContain('left'))
})

describe.skipIf(!hasTerminal)('in a terminal', () => {
  it('shows how far a large file is, and takes the bar away at the end', async () => {
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const server = createServer(async (request, response) => {
      await held
      for await (const _ of request);
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ requestId: 'r', result: 'stored.py' }))
    })
    await using listening = await listen(server)
    const path = join(folder, 'template.py')
    writeFileSync(path, Buffer.alloc(20_000_000, 'x'))
    const env = { ...place.environment(), QIANFAN_CONSOLE_API_BASE_URL: listening.url }
    const terminal = openTerminal(['model', 'chat-template', 'create', path, '--yes'], { env, cwd: folder })
    await terminal.shows(/Uploading .*of 20\.0 MB/)
    goOn()
    expect(await terminal.ended).toBe(0)
    expect(stripVTControlCharacters(terminal.output)).toContain('stored.py')
  })
})

describe('without a terminal', () => {
  it('uploads a file, and shows the answer alone', async () => {
    const path = join(folder, 'small.py')
    writeFileSync(path, 'template = ""\n')
    const { code, stdout, stderr } = await place.qfc(['model', 'chat-template', 'create', path, '--yes'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toHaveProperty('result')
  })

  it.each([
    ['en', 'cannot be read: there is no such file.'],
    ['zh', '：文件不存在。'],
  ])('says in %s why a file cannot be sent', async (language, words) => {
    const missing = join(folder, 'missing.py')
    const { code, stderr } = await place.qfc(['model', 'chat-template', 'create', missing, '--yes', '--lang', language])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
