import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startConsole } from '@qianfan-console/console'
import { startMock } from '@qianfan-console/mock'
import type { Page } from 'puppeteer-core'
import { startChromium } from '../../../../packages/browser-sdk/test/support/chromium.ts'
import { median, type Row } from '../measure.ts'

const credentials = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
const suite = 'console'

/** The page in a real browser: a long list that is scrolled, and a long curve that is drawn. Times are of one run on one machine. */
export async function consolePage(): Promise<Row[]> {
  await using chromium = await startChromium()
  if (!chromium.browser) throw new Error(chromium.why)
  await using mock = await startMock({ credentials, empty: true })
  fill(mock, 10_000)
  await using served = await startConsole({ credentials, baseUrl: mock.url })
  const page = await chromium.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.goto(served.url)
  await page.waitForFunction(() => document.querySelector('.count')?.textContent?.startsWith('10'), {
    timeout: 300_000,
  })
  return [...(await scrolled(page)), await drawn(page, served.origin)]
}

/** So many tasks that have ended, of a hundred jobs. */
function fill(mock: Awaited<ReturnType<typeof startMock>>, count: number): void {
  for (let job = 0; job < 100; job++)
    mock.store.insert('finetuning.job', `job-bench${job}`, {
      name: `bench_${job}`,
      model: 'ERNIE-Speed-8K',
      trainMode: 'SFT',
    })
  for (let task = 0; task < count; task++) {
    const job = task % 100
    mock.store.insert('finetuning.task', `task-bench${task}`, {
      jobId: `job-bench${job}`,
      jobName: `bench_${job}`,
      jobDescription: '',
      model: 'ERNIE-Speed-8K',
      trainMode: 'SFT',
      parameterScale: 'LoRA',
      runStatus: 'Stopped',
    })
  }
}

/**
 * Scrolls through the whole list, a screen a frame. Without a graphics card the browser paints on the same cores, and a task
 * stands still while it does; so the CPU time of the page's own thread is told beside what a watch shows.
 */
async function scrolled(page: Page): Promise<Row[]> {
  await page.tracing.start({ categories: ['toplevel'] })
  const { longest, frames, milliseconds } = await scrollThrough(page)
  const own = longestTask((await page.tracing.stop())!)
  const what = 'longest task while 10 000 rows are scrolled, a screen a frame'
  const aim = { at: 'most', value: 50 } as const
  const details = { frames, 'frames/s': (frames * 1000) / (milliseconds - 500) }
  return [
    { suite, what, value: longest, unit: 'ms', aim, details },
    { suite, what: `${what}: CPU of its thread`, value: own, unit: 'ms', aim },
  ]
}

const scrollThrough = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ longest: number; frames: number; milliseconds: number }>((resolve) => {
        let longest = 0
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
        }).observe({ type: 'longtask' })
        const start = performance.now()
        let frames = 0
        const step = () => {
          scrollBy(0, 900)
          frames++
          if (frames < 600 && scrollY + innerHeight < document.documentElement.scrollHeight - 1)
            requestAnimationFrame(step)
          else setTimeout(() => resolve({ longest, frames, milliseconds: performance.now() - start }), 500)
        }
        requestAnimationFrame(step)
      }),
  )

/** CPU time in ms of the longest task that makes a frame. */
function longestTask(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: { name: string; tdur?: number; args?: { src_func?: string } }[]
  }
  const frames = traceEvents.filter(
    ({ name, args }) =>
      name === 'ThreadControllerImpl::RunTask' && args?.src_func === 'ScheduledActionSendBeginMainFrame',
  )
  if (frames.length < 100) throw new Error(`The trace holds ${frames.length} frames.`)
  return Math.max(...frames.map(({ tdur = 0 }) => tdur / 1000))
}

/** Drops a log of 200 000 points, and draws it again for each switch of an axis. */
async function drawn(page: Page, origin: string): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-console-'))
  try {
    const rows = Array.from({ length: 200_000 }, (_, step) => `${step},${3 / (1 + step / 5000) + Math.sin(step) / 20}`)
    await writeFile(join(folder, 'long.csv'), `step,loss\n${rows.join('\n')}`)
    await page.goto(`${origin}/logs`)
    const input = (await page.waitForSelector('input[type=file]'))!
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, 'long.csv'))
    await page.waitForSelector('.chart canvas')
    const times = await page.evaluate(async () => {
      const found: number[] = []
      const button = [...document.querySelectorAll<HTMLButtonElement>('.tools button')].find(
        (each) => each.textContent === 'log y',
      )!
      for (let round = 0; round < 15; round++) {
        const before = document.querySelector('.chart canvas')
        const start = performance.now()
        button.click()
        // The chart is made anew; its canvas is another, and painted in a microtask.
        while (document.querySelector('.chart canvas') === before) await new Promise((resolve) => setTimeout(resolve))
        await new Promise((resolve) => setTimeout(resolve))
        found.push(performance.now() - start)
      }
      return found
    })
    return {
      suite,
      what: '200 000 points drawn, from a click to the picture',
      value: median(times),
      unit: 'ms',
      aim: { at: 'most', value: 100 },
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
