import { startConsole } from '@qianfan-console/console'
import type { Mock } from '@qianfan-console/mock'
import type { Browser, Page } from 'puppeteer-core'
import { credentials } from '../../demo/account.ts'

/** How a page is looked at. */
export interface Looked {
  write?: boolean
  zh?: boolean
  dark?: boolean
  phone?: boolean
  permits?: (action: string) => boolean
  /** Runs in the page before its own scripts. */
  before?: () => void
  /** Keys in place of the mock's own. */
  keys?: { accessKeyId: string; secretAccessKey: string }
}

/** A page that is open, with what went wrong in it. */
export interface Opened extends AsyncDisposable {
  page: Page
  origin: string
  /** What the page complained of, and what it asked of other hosts. */
  complaints: string[]
  go(address: string): Promise<void>
  /** What stands in the page, once it is there. */
  text(selector: string): Promise<string>
  /** Waits until a text stands in the page. */
  shows(text: string, selector?: string): Promise<void>
  /** Looks now, and waits until it has. */
  look(): Promise<void>
  click(text: string, within?: string): Promise<void>
}

/** Serves the console on a mock, and opens it as a person does: by the link with the token. */
export async function openPage(browser: Browser, mock: Mock, looked: Looked = {}): Promise<Opened> {
  const { write = true, permits, keys = credentials } = looked
  const server = await startConsole({ credentials: keys, baseUrl: mock.url, write, ...(permits && { permits }) })
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const complaints = watch(page, server.origin)
  await prepare(page, looked)
  await page.goto(server.url)
  await page.waitForSelector('main')
  const shows = async (text: string, selector = 'body') => {
    await page.waitForFunction(
      (place, wanted) => [...document.querySelectorAll(place)].some((each) => each.textContent?.includes(wanted)),
      { timeout: 20_000 },
      selector,
      text,
    )
  }
  const look = async () => {
    const before = await page.$eval('.looking small', (each) => each.textContent).catch(() => '')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await page.click('.looking')
    await page.waitForFunction(
      (last) => {
        const button = document.querySelector<HTMLElement>('.looking')
        return button?.dataset.state !== 'looking' && button?.querySelector('small')?.textContent !== last
      },
      {},
      before,
    )
  }
  return {
    page,
    origin: server.origin,
    complaints,
    shows,
    look,
    async go(address) {
      await page.goto(server.origin + address)
      await page.waitForFunction(() => document.querySelector('main') && !document.querySelector('.box.loading'))
    },
    async text(selector) {
      await page.waitForSelector(selector)
      return page.$eval(selector, (each) => each.textContent ?? '')
    },
    async click(text, within = 'body') {
      const found = await page.waitForFunction(
        (place, wanted) =>
          [...document.querySelectorAll<HTMLElement>(`${place} :is(button, a, summary, label)`)].find(
            (each) => each.textContent?.trim() === wanted && !(each as HTMLButtonElement).disabled,
          ),
        { timeout: 20_000 },
        within,
        text,
      )
      await (found as unknown as { click(): Promise<void> }).click()
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      await server.close()
    },
  }
}

function watch(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A refusal of the platform is told by the browser too, and is no fault of the page.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) complaints.push(request.url())
  })
  return complaints
}

async function prepare(page: Page, { zh, dark, phone, before }: Looked): Promise<void> {
  await page.setViewport(phone ? { width: 390, height: 844 } : { width: 1280, height: 900 })
  const languages = zh ? ['zh-CN', 'en'] : ['en-GB']
  await page.evaluateOnNewDocument((list) => {
    Object.defineProperty(navigator, 'languages', { get: () => list })
  }, languages)
  if (before) await page.evaluateOnNewDocument(before)
  if (dark !== undefined)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
}
