import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'

const { env } = process

/** A browser that runs, or why there is none. */
export interface FoundBrowser {
  browser: Browser | undefined
  /** Opens a page; the function that comes back closes it. */
  open: ((url: string) => Promise<() => Promise<void>>) | undefined
  why: string
  [Symbol.asyncDispose](): Promise<void>
}

/** Opens pages of a browser that puppeteer drives. */
export const opener = (browser: Browser) => async (url: string) => {
  const page = await browser.newPage()
  await page.goto(url)
  return () => page.close()
}

/**
 * Starts Chromium: the one that npm brings, with the few system libraries that come beside it, else the machine's own.
 * Web security stays as in a user's browser.
 *
 * @param fontFolders - fonts beside the few that come with it, which have no Chinese
 */
export async function startChromium(fontFolders: readonly string[] = []): Promise<FoundBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'qianfan-chromium-'))
  const tried: string[] = []
  let browser: Browser | undefined
  for (const find of [fromNpm, fromMachine]) {
    try {
      const found = await find(folder, fontFolders)
      if (!found) continue
      browser = await puppeteer.launch({
        executablePath: found.path,
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
        env: { ...env, ...found.env },
        userDataDir: join(folder, 'profile'),
      })
      break
    } catch (error) {
      tried.push(String((error as Error).message).split('\n')[0]!)
    }
  }
  return {
    browser,
    open: browser && opener(browser),
    why: browser ? '' : `no Chromium runs here: ${tried.join('; ') || 'none was found'}`,
    async [Symbol.asyncDispose]() {
      await browser?.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Found = { path: string; env: Record<string, string> } | undefined

async function fromNpm(folder: string, fontFolders: readonly string[]): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const temporary = env.TMPDIR
  env.TMPDIR = folder
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
    await inflate(join(home, 'bin/al2023.tar.br'))
    // A machine may have no fonts, and a browser without any does not show a page.
    const fonts = join(folder, 'fonts.conf')
    const folders = [join(folder, 'fonts'), ...fontFolders].map((each) => `<dir>${each}</dir>`)
    await writeFile(
      fonts,
      `<fontconfig>${folders.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
    )
    return { path, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts } }
  } finally {
    if (temporary === undefined) delete env.TMPDIR
    else env.TMPDIR = temporary
  }
}

async function fromMachine(): Promise<Found> {
  const path = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find(existsSync)
  return path ? { path, env: {} } : undefined
}
