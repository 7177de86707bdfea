import { startChromium } from '../../../../packages/browser-sdk/test/support/chromium.ts'
import { startFirefox } from '../../../../packages/browser-sdk/test/support/firefox.ts'

/** The browsers of this machine; a test is skipped, and counted, where one is missing. */
export async function startBrowsers() {
  const [chromium, firefox] = [await startChromium(), await startFirefox()]
  return {
    chromium,
    each: [
      ['Chromium', chromium],
      ['Firefox', firefox],
    ] as const,
    [Symbol.asyncDispose]: async () => {
      await chromium[Symbol.asyncDispose]()
      await firefox[Symbol.asyncDispose]()
    },
  }
}
