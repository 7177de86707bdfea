import { globSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'puppeteer-core'
import { startChromium } from '../../../../packages/browser-sdk/test/support/chromium.ts'
import { median, type Row } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'

const docs = new URL('../../../../apps/docs/', import.meta.url)
const slowdown = 4
const rounds = 7

/**
 * The reference site as `pnpm docs` serves it, in a real browser on a slowed processor: nothing cached, each page loaded
 * by a profile of its own. Times are of one run on one machine.
 */
export async function site(): Promise<Row[]> {
  const pages = {
    'the home page': '',
    'the page of an action': 'finetuning/task/stop/',
    'the longest guide': longest(),
  }
  // Chinese letters are painted too, where the machine has them.
  await using chromium = await startChromium(['/usr/share/fonts'])
  const { browser } = chromium
  if (!browser) throw new Error(chromium.why)
  await using server = await startServer(fileURLToPath(new URL('serve.ts', docs)), ['--port', '0'])
  // The first page of a browser also starts its processes.
  await firstPaint(browser, server.url)
  const rows: Row[] = []
  for (const [name, path] of Object.entries(pages)) {
    const [en, zh]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      en.push(await firstPaint(browser, server.url + path))
      zh.push(await firstPaint(browser, `${server.url}zh/${path}`))
    }
    const details = { en: median(en), zh: median(zh) }
    rows.push({
      suite: 'site',
      what: `first paint of ${name}, processor slowed ${slowdown} times, the slower of both languages`,
      value: Math.max(details.en, details.zh),
      unit: 'ms',
      aim: { at: 'most', value: 1000 },
      details,
    })
  }
  return rows
}

/** The guide with the most bytes, below the root of the site. */
function longest(): string {
  const folder = fileURLToPath(new URL('dist/', docs))
  const files = globSync('guides/*/index.html', { cwd: folder })
  if (files.length === 0) throw new Error('The site is not built: run `pnpm exec turbo run site`.')
  const size = (file: string) => statSync(join(folder, file)).size
  return `${dirname(files.reduce((most, file) => (size(file) > size(most) ? file : most)))}/`
}

/** Milliseconds from the start of a navigation to the first content that is painted. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await page.emulateCPUThrottling(slowdown)
    await page.goto(url)
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries())
              if (name === 'first-contentful-paint') resolve(startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
  } finally {
    await context.close()
  }
}
