import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sign } from '@qianfan-console/core/signing'
import { startMock } from '@qianfan-console/mock'
import { listen } from '@qianfan-console/testing'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FoundBrowser, startChromium } from '../../../packages/browser-sdk/test/support/chromium.ts'
import { actionPageOf } from '../src/data/actionPage.ts'
import { actionNamed } from '../src/data/manifest.ts'
import { serveSite } from '../src/serve/serveSite.ts'
import { dist } from './support/built.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const base = '/deep/site/'

let chromium: FoundBrowser
let mock: Awaited<ReturnType<typeof startMock>>
let site: { url: string; [Symbol.asyncDispose](): Promise<void> }
const foreign: string[] = []
const faults: string[] = []

beforeAll(async () => {
  mock = await startMock({ credentials: null, speed: 600 })
  site = await listen(serveSite({ folder: dist, base, platform: mock.url }))
  chromium = await startChromium()
})
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]()
  await site?.[Symbol.asyncDispose]()
  await mock?.close()
})

/** Opens a page of the site, and notes what it asks of others and what goes wrong in it. */
async function open(path: string, scheme = 'light', width = 1280): Promise<Page> {
  const page = await chromium.browser!.newPage()
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('pageerror', (error) => faults.push(`${path}: ${error}`))
  await page.goto(`${site.url}${base}${path}`, { waitUntil: 'networkidle0' })
  return page
}

/** Types a search and gives the addresses that are found, best first. */
async function search(path: string, words: string): Promise<string[]> {
  const page = await open(path)
  await page.click('.q-search-open')
  await page.type('q-search input', words)
  await page.waitForSelector('q-search ol a')
  await new Promise((resolve) => setTimeout(resolve, 600))
  const found = await page.$$eval('q-search ol a', (links) => links.map((link) => new URL(link.href).pathname))
  await page.close()
  return found.map((each) => each.slice(base.length))
}

describe('in Chromium, below another path', () => {
  it.each([
    ['', 'stop task', 'finetuning/task/stop/'],
    ['finetuning/', 'stop a fine-tuning task', 'finetuning/task/stop/'],
    ['', 'StopFineTuningTask', 'finetuning/task/stop/'],
    ['zh/', '停止任务', 'zh/finetuning/task/stop/'],
    ['zh/guides/quick-start/', '停止精调', 'zh/finetuning/task/stop/'],
    ['zh/', '精调', 'zh/finetuning/'],
    ['', '精调', 'zh/finetuning/'],
    ['finetuning/', '停止精调', 'zh/finetuning/task/stop/'],
    ['zh/', 'cannot be resumed', 'finetuning/task/stop/'],
  ])('a search from /%s for “%s” finds %s among the first five', async (path, words, wanted) => {
    expect((await search(path, words)).slice(0, 5)).toContain(wanted)
  })

  it('copies the block of every way to call', async () => {
    const page = await open('finetuning/task/stop/')
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
      })
    })
    for (const { program } of actionPageOf(actionNamed('finetuning.task.stop'), 'en').programs) {
      await page.click(`#tab-${program.kind}`)
      await page.click(`#panel-${program.kind} [data-copy]`)
      expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(
        `${program.code.trimEnd()}\n`,
      )
    }
    await page.close()
  })

  it('keeps the chosen language from page to page, and follows the arrow keys', async () => {
    const page = await open('finetuning/task/stop/')
    await page.focus('#tab-typescript')
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight')
    const chosen = () => page.$eval('[role=tab][aria-selected=true]', (tab) => tab.id)
    expect(await chosen()).toBe('tab-python')
    await page.goto(`${site.url}${base}zh/finetuning/task/create/`, { waitUntil: 'networkidle0' })
    expect(await chosen()).toBe('tab-python')
    expect(await page.$eval('#panel-python', (panel) => (panel as HTMLElement).hidden)).toBe(false)
    await page.close()
  })

  it('signs in the page as core does', async () => {
    const page = await open('zh/guides/signing/')
    await page.waitForFunction(() => document.querySelector('[data-step=authorization]')?.textContent)
    const shown = await page.$eval('[data-step=authorization]', (step) => step.textContent)
    const { authorization } = await sign(
      {
        method: 'POST',
        url: 'https://qianfan.baidubce.com/v2/finetuning?Action=StopFineTuningTask',
        headers: { 'x-bce-date': '2026-04-17T08:00:00Z' },
      },
      { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' },
      { timestamp: '2026-04-17T08:00:00Z', expiresInSeconds: 300 },
    )
    expect(shown).toBe(authorization)
    await page.close()
  })

  it('tries a call on the mock, and tells what core makes of a lost answer', async () => {
    const page = await open('finetuning/task/create/')
    await page.select('#try-fault', 'reset')
    await page.click('q-try button')
    await page.waitForFunction(() => document.querySelector('q-try output')?.textContent?.includes('outcome'))
    const told = await page.$eval('q-try output', (output) => output.textContent)
    expect(told).toContain('outcome: unknown')
    expect(told).toContain('finetuning.task.list')
    await page.select('#try-fault', 'none')
    await page.goto(`${site.url}${base}finetuning/task/stop/`, { waitUntil: 'networkidle0' })
    await page.click('q-try button')
    await page.waitForFunction(() => document.querySelector('q-try output')?.textContent?.includes('done'))
    expect(mock.store.get('finetuning.task', 'task-5kjifvzerc5n')).toMatchObject({ runStatus: 'Stopped' })
    await page.close()
  })

  it.each([
    ['', 'light', 1280],
    ['zh/', 'dark', 390],
    ['finetuning/task/stop/', 'light', 1280],
    ['zh/finetuning/task/create/', 'dark', 1280],
    ['charge/tpm/purchase/', 'dark', 390],
    ['zh/finetuning/', 'light', 390],
    ['guides/signing/', 'light', 1280],
    ['zh/guides/migrating/', 'dark', 1280],
    ['guides/errors/', 'dark', 1280],
    ['coverage/', 'light', 1280],
  ])('/%s in %s at %i px has no violation of accessibility, and no sideways scroll', async (path, scheme, width) => {
    const page = await open(path, scheme, width)
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
    }
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).slice(0, 3),
      ]),
    ).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('asked nothing of another host, and no script failed', () => {
    expect(foreign).toEqual([])
    expect(faults).toEqual([])
  })
})
