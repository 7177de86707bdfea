import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startConsole } from '@qianfan-console/console'
import type { Mock } from '@qianfan-console/mock'
import type { Browser, Page } from 'puppeteer-core'
import { startChromium } from '../../../packages/browser-sdk/test/support/chromium.ts'
import { credentials, startAccount } from './account.ts'

/** A picture: what is opened, and how it is looked at. */
interface Picture {
  name: string
  path: string
  dark?: boolean
  zh?: boolean
  phone?: boolean
  /** What is done before it is taken. */
  first?: (page: Page, mock: Mock) => Promise<unknown>
  /** It stands in the README; the others are made to be looked at, by --all. */
  isShown?: boolean
}

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    out: { type: 'string', default: fileURLToPath(new URL('../pictures', import.meta.url)) },
    only: { type: 'string', default: '' },
  },
})

/** Lets the mock's clock go on, with a look of the page after each step. */
const follow = (steps: number, seconds: number) => async (page: Page, mock: Mock) => {
  for (let step = 0; step < steps; step++) {
    mock.clock.step(seconds)
    await page.click('.looking')
    await settled(page)
  }
}

const chosen = async (page: Page) => {
  for (const box of (await page.$$('.choose input')).slice(0, 2)) await box.click()
}

const clickText = async (page: Page, text: string) => {
  await page.locator(`::-p-text(${text})`).click()
  await new Promise((resolve) => setTimeout(resolve, 400))
}

const taskOf = (mock: Mock, jobName: string): string =>
  String(mock.store.list('finetuning.task').find((task) => task.jobName === jobName)!.taskId)

const pictures: readonly Picture[] = [
  { name: 'tasks', path: '/', isShown: true, first: follow(3, 120) },
  { name: 'task', path: '/task/support_faq', isShown: true, dark: true },
  { name: 'tasks-dark', path: '/', dark: true, first: chosen },
  { name: 'tasks-zh', path: '/', zh: true, first: follow(2, 120) },
  { name: 'tasks-phone', path: '/', phone: true, first: follow(2, 120) },
  { name: 'running', path: '/task/meeting_notes', first: follow(6, 240) },
  { name: 'task-phone-zh', path: '/task/support_faq', phone: true, zh: true },
  { name: 'compare', path: '/compare?tasks=support_faq,support_faq_v2,title_writer' },
  { name: 'jobs', path: '/jobs' },
  { name: 'models', path: '/models' },
  { name: 'services', path: '/services', dark: true },
  { name: 'logs', path: '/logs' },
  { name: 'new', path: '/new' },
  { name: 'new-phone', path: '/new', phone: true },
  { name: 'stop', path: '/task/meeting_notes', first: (page) => clickText(page, 'Stop') },
  {
    name: 'calls',
    path: '/task/support_faq',
    first: async (page) => {
      await page.click('.calls')
      await page.click('.tile')
      await new Promise((resolve) => setTimeout(resolve, 300))
    },
  },
  { name: 'none-fits', path: '/?q=nothing' },
  { name: 'gone', path: '/task/task-doesnotexist' },
]

/** Until the page has read what it reads. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-state="looking"], .box.loading'))
  await new Promise((resolve) => setTimeout(resolve, 250))
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, path, dark = false, zh = false, phone = false, first } = picture
  // Time stands still but for what a picture asks for: two pictures of one tree are the same.
  await using mock = await startAccount(60)
  mock.clock.pause()
  await using server = await startConsole({ credentials, baseUrl: mock.url, write: true })
  await using context = await browser.createBrowserContext()
  const page = await context.newPage()
  page.on('console', (message) => console.error(`${name}: ${message.text()}`))
  page.on('pageerror', (error) => console.error(`${name}: ${error}`))
  await page.setViewport(phone ? { width: 390, height: 844, deviceScaleFactor: 2 } : { width: 1280, height: 800 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
  if (zh)
    await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'languages', { get: () => ['zh-CN'] }))
  await page.goto(server.url)
  await page.waitForSelector('main')
  const names = mock.store.list('finetuning.task').map((task) => String(task.jobName))
  const address = names.reduce(
    (text, each) => text.replaceAll(new RegExp(`\\b${each}\\b`, 'g'), () => taskOf(mock, each)),
    path,
  )
  await page.goto(server.origin + address)
  await settled(page)
  await first?.(page, mock)
  await page.screenshot({ path: join(values.out, `${name}.webp`) as `${string}.webp`, type: 'webp', quality: 82 })
  if (values.all) await page.screenshot({ path: join(values.out, `${name}.png`) as `${string}.png`, fullPage: true })
}

await mkdir(values.out, { recursive: true })
await using chromium = await startChromium()
if (!chromium.browser) throw new Error(chromium.why)
const wanted = pictures.filter(({ name, isShown }) =>
  values.only ? values.only.split(',').includes(name) : values.all || isShown,
)
for (const picture of wanted) await take(chromium.browser, picture)
