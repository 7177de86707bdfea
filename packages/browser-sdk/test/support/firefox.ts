import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type FoundBrowser, opener } from './chromium.ts'

/** Starts the machine's own Firefox, where there is one. */
export async function startFirefox(): Promise<FoundBrowser> {
  const path = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    existsSync,
  )
  const folder = await mkdtemp(join(tmpdir(), 'qianfan-firefox-'))
  let browser: Browser | undefined
  let why = 'no Firefox on this machine'
  try {
    // Its own home: Firefox writes beside its profile too.
    const env = { ...process.env, HOME: folder, MOZ_DISABLE_CONTENT_SANDBOX: '1' }
    if (path) browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, env })
  } catch (error) {
    why = `Firefox does not start: ${String((error as Error).message).split('\n')[0]}`
  }
  return {
    browser,
    open: browser && opener(browser),
    why: browser ? '' : why,
    async [Symbol.asyncDispose]() {
      await browser?.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
