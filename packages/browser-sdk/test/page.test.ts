import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from '@qianfan-console/mock'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bunBinary, bundlers } from './support/bundlers.ts'
import { startChromium } from './support/chromium.ts'
import { startFirefox } from './support/firefox.ts'
import { packedFolder } from './support/packed.ts'
import { startSite } from './support/site.ts'
import { startWebKit } from './support/webkit.ts'

const chromium = await startChromium()
const firefox = await startFirefox()
const webkit = await startWebKit()
const credentials = { accessKeyId: 'ALTAKpagetestaccesskey00', secretAccessKey: 'pagetestsecretaccesskey0000000000' }
const allow = ['read', 'finetuning.task.stop', 'finetuning.job.create']

let packed: Awaited<ReturnType<typeof packedFolder>>
let mock: Mock
let site: Awaited<ReturnType<typeof startSite>>

beforeAll(async () => {
  packed = await packedFolder()
  await cp(fileURLToPath(new URL('pages', import.meta.url)), packed.folder, { recursive: true })
  const readme = await readFile(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!)
  for (const [index, code] of blocks.entries()) {
    await cp(join(packed.folder, 'stop/index.html'), join(packed.folder, `readme-${index}/index.html`))
    await mkdir(join(packed.folder, `readme-${index}/src`))
    await writeFile(join(packed.folder, `readme-${index}/src/main.ts`), code)
    await build({ root: join(packed.folder, `readme-${index}`), configFile: false, logLevel: 'error' })
  }
  // The keys are where a careless build could find them.
  process.env.QIANFAN_ACCESS_KEY = credentials.accessKeyId
  process.env.QIANFAN_SECRET_KEY = credentials.secretAccessKey
  process.env.VITE_NOTHING = 'public'
  try {
    for (const page of ['stop', 'suite'])
      await build({
        root: join(packed.folder, page),
        configFile: false,
        logLevel: 'error',
        worker: { format: 'es' },
        build: { sourcemap: true },
      })
  } finally {
    for (const name of ['QIANFAN_ACCESS_KEY', 'QIANFAN_SECRET_KEY', 'VITE_NOTHING']) delete process.env[name]
  }
})
beforeEach(async () => {
  mock = await startMock({ credentials })
})
afterEach(async () => {
  await site?.[Symbol.asyncDispose]()
  await mock.close()
})
afterAll(async () => {
  for (const found of [chromium, firefox, webkit]) await found[Symbol.asyncDispose]()
  await packed?.[Symbol.asyncDispose]()
})

const serve = async (page: string) => {
  site = await startSite(join(packed.folder, page, 'dist'), { credentials, baseUrl: mock.url, allow, logger: {} })
  return site
}
const answerOf = async (page: Page) => {
  await page.waitForFunction(() => document.querySelector('#answer')!.textContent !== '')
  return JSON.parse(await page.$eval('#answer', (output) => output.textContent!))
}

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
])('in %s', (_, { browser }) => {
  it.skipIf(!browser)(
    'a page made with Vite stops a task, and holds no key: not in its files, nor on the wire',
    async () => {
      await serve('stop')
      await using page = await browser!.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(site.url)
      await page.click('#stop')
      expect(await answerOf(page)).toEqual({ requestId: expect.any(String), result: true })
      expect(mock.requests.map(({ name, status, accessKeyId }) => ({ name, status, accessKeyId }))).toEqual([
        { name: 'finetuning.task.stop', status: 200, accessKeyId: credentials.accessKeyId },
      ])
      const shown = await page.evaluate(() => document.documentElement.outerHTML)
      const wire = JSON.stringify(site.seen)
      expect(wire).toContain('sourceMappingURL')
      const maps = (
        await readFile(join(packed.folder, 'stop/dist', `${/assets\/[\w-]+\.js/.exec(shown)![0]}.map`))
      ).toString()
      for (const place of [shown, wire, maps]) {
        expect(place).not.toContain(credentials.accessKeyId)
        expect(place).not.toContain(credentials.secretAccessKey)
        expect(place).not.toMatch(/bce-auth-v1\/\w/)
      }
      expect(complaints).toEqual([])
    },
  )

  it.skipIf(!browser)('a create whose connection is cut reaches the platform once', async () => {
    await serve('stop')
    await using page = await browser!.newPage()
    await page.goto(site.url)
    site.cut.next = true
    await page.click('#create')
    await answerOf(page)
    expect(creates()).toHaveLength(1)
  })
})

const creates = () => mock.requests.filter(({ name }) => name === 'finetuning.job.create')

describe('the call id', () => {
  it.skipIf(!chromium.browser)('is why: Chromium sends the create twice by itself, and gets one answer', async () => {
    await serve('stop')
    await using page = await chromium.browser!.newPage()
    await page.goto(site.url)
    site.cut.next = true
    await page.click('#create')
    expect(await answerOf(page)).toEqual({ requestId: expect.any(String), result: { jobId: expect.any(String) } })
    expect(site.seen.filter(({ url }) => url.includes('Action=Create'))).toHaveLength(2)
    expect(creates()).toHaveLength(1)
  })

  it.skipIf(!chromium.browser)(
    'is what it takes: where each copy has another, the platform creates twice',
    async () => {
      await serve('stop')
      await using page = await chromium.browser!.newPage()
      await page.goto(site.url)
      Object.assign(site.cut, { next: true, callIds: false })
      await page.click('#create')
      await answerOf(page)
      expect(creates()).toHaveLength(2)
    },
  )
})

/** What signs is a file of its own, so the entry is the one that holds the page's own words. */
async function entryIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'))
  for (const file of files) if ((await readFile(join(folder, file), 'utf8')).includes('document.title')) return file
  throw new Error(`No entry among ${files.join(', ')}.`)
}

describe.each(Object.keys(bundlers))('what %s builds', (name) => {
  it.skipIf(!chromium.browser || (name === 'bun' && !bunBinary()))('runs in a page as it is', async () => {
    const [source, out] = [join(packed.folder, `bundled-${name}`), join(packed.folder, `bundled-${name}/dist`)]
    await mkdir(source)
    await writeFile(
      join(source, 'main.js'),
      `import { createBrowserClient, stopFineTuningTask } from '@qianfan-console/browser-sdk'
      const client = createBrowserClient({ gateway: '/api/qianfan' })
      stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' }).then(
        (answer) => { document.title = JSON.stringify(answer) },
        (error) => { document.title = JSON.stringify(error) },
      )`,
    )
    await bundlers[name]!(source, 'main.js', out)
    const script = await entryIn(out)
    await writeFile(
      join(out, 'index.html'),
      `<!doctype html><title></title><script type="module" src="/${script}"></script>`,
    )
    await serve(`bundled-${name}`)
    await using page = await chromium.browser!.newPage()
    await page.goto(site.url)
    await page.waitForFunction(() => document.title !== '')
    expect(JSON.parse(await page.title())).toEqual({ requestId: expect.any(String), result: true })
  })
})

describe('the README', () => {
  it.skipIf(!chromium.browser)('has a page that runs as it stands, and shows what became of its call', async () => {
    await serve('readme-0')
    await using page = await chromium.browser!.newPage()
    await page.goto(site.url)
    await page.waitForFunction(() => document.body.textContent === 'stopped: true')
    expect(mock.requests.map(({ name }) => name)).toEqual(['finetuning.task.stop'])
    await page.reload()
    await page.waitForFunction(() => document.body.textContent!.startsWith('ResultFalse: '))
  })

  it.skipIf(!chromium.browser)('has functions that run as they stand', async () => {
    await serve('readme-1')
    await using page = await chromium.browser!.newPage()
    const logged: string[] = []
    page.on('console', (message) => logged.push(message.text()))
    const stopped = page.waitForResponse((response) => response.url().includes('StopFineTuningTask'))
    await page.goto(site.url)
    expect(await (await stopped).json()).toMatchObject({ result: true })
    expect(logged.length).toBeGreaterThan(0)
    for (const line of logged) expect(line).toMatch(/^job-/)
    expect(site.seen.find(({ url }) => url.includes('StopFine'))!.headers).toContain('from your page')
  })
})

it.skipIf(!chromium.browser)('is told when the machine is offline, and works again when it is not', async () => {
  await serve('stop')
  await using page = await chromium.browser!.newPage()
  await page.goto(site.url)
  await page.setOfflineMode(true)
  await page.click('#create')
  expect(await answerOf(page)).toMatchObject({ name: 'ConnectionError', code: 'ConnectionLost', outcome: 'unknown' })
  await page.setOfflineMode(false)
  await page.click('#stop')
  expect(await answerOf(page)).toMatchObject({ result: true })
})

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
  ['WebKit', webkit],
])('every check passes in %s', (_, found) => {
  it.skipIf(!found.open)(
    `under default-src 'self', in page and worker${found.open ? '' : ` (${found.why})`}`,
    async () => {
      await serve('suite')
      const suite = new URL('../../../spec/conformance/signing.json', import.meta.url)
      const vectors = JSON.stringify(JSON.parse(await readFile(fileURLToPath(suite), 'utf8')).cases)
      const results: Record<string, unknown> = {}
      let done!: () => void
      const both = new Promise<void>((resolve) => (done = resolve))
      Object.assign(site.extra, {
        '/vectors.json': (_: unknown, response: ServerResponse) => response.end(vectors),
        '/closed': (_: unknown, response: ServerResponse) => response.end('http://127.0.0.1:9'),
        '/report': (_: unknown, response: ServerResponse, body: string) => {
          const { where, results: found } = JSON.parse(body)
          results[where] = found
          response.end()
          if (Object.keys(results).length === 2) done()
        },
      })
      for (const where of ['page', 'worker']) {
        let asked = 0
        // The gateway's own limit: what it passes on of the platform it has repeated itself.
        site.extra[`/throttled/${where}/v2/finetuning`] = (_, response) =>
          asked++ === 0
            ? response.writeHead(429).end('{"requestId":"r-1","code":"GatewayRateLimited","message":"Too many calls."}')
            : response.writeHead(200).end('{"requestId":"r-1","result":{}}')
      }
      site.extra['/redirect/v2/finetuning'] = (_, response) => response.writeHead(307, { location: '/' }).end()
      // One for each of page and worker.
      mock.faults.add({ action: 'finetuning.task.stop', delay: 2000, times: 2 })
      const close = await found.open!(site.url)
      try {
        await both
      } finally {
        await close()
      }
      const ok = Object.fromEntries(Object.keys(results.page as object).map((name) => [name, 'ok']))
      expect(Object.keys(ok).length).toBeGreaterThan(6)
      expect(results).toEqual({ page: ok, worker: ok })
    },
  )
})
