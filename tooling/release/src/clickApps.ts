import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Mock, startMock } from '@qianfan-console/mock'
import { closedPort, keys as known } from '@qianfan-console/testing'
import { type FoundBrowser, startChromium } from '../../../packages/browser-sdk/test/support/chromium.ts'
import { leaksIn, leaksOf } from './findLeaks.ts'
import { add } from './install.ts'
import { root } from './publishedPackages.ts'
import { run } from './run.ts'
import type { Used } from './runSuites.ts'
import { serve } from './serve.ts'
import type { Registry } from './startRegistry.ts'
import { startTap } from './startTap.ts'

/** An app of a user, in a folder of `tooling/release/apps`. */
interface App {
  /** As the table has it. */
  name: string
  folder: string
  /** The published packages that it is made with. */
  packages: readonly string[]
  /** Its scripts that build it, each of which is tried. */
  builds: readonly string[]
  /** What they write, of which nothing may hold a key. */
  built: string
  /** The script that serves what is built, and its arguments without the port. */
  start: readonly string[]
}

/**
 * In both, `#look` asks for the state of a task and `#stop` stops it; `#answer` shows what came of it. Next looks in a server
 * action, which is made with core; Vite looks through the gateway.
 */
export const apps: readonly App[] = [
  {
    name: 'Next',
    folder: 'next',
    packages: ['@qianfan-console/core', '@qianfan-console/gateway', '@qianfan-console/browser-sdk'],
    // Webpack is what Next 15 builds with, and checks the types of a route in a way of its own.
    builds: ['build:webpack', 'build:turbopack'],
    built: '.next',
    start: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
  },
  {
    name: 'Vite',
    folder: 'vite',
    packages: ['@qianfan-console/gateway', '@qianfan-console/browser-sdk'],
    builds: ['build'],
    built: 'dist',
    start: ['node_modules/vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--strictPort'],
  },
]

const keys = { accessKeyId: known.accessKeyId, secretAccessKey: known.secretAccessKey }
const clicks = [
  ['#look', '"Running"'],
  ['#stop', 'true'],
  ['#look', '"Stopped"'],
] as const
const calls = ['finetuning.task.describe', 'finetuning.task.stop', 'finetuning.task.describe']

/**
 * Installs apps from the registry, builds them, serves what was built, and clicks their buttons in Chromium.
 *
 * @param names - folders of the apps to click; all when undefined
 * @param parent - an empty folder, for the apps
 * @returns for each package the apps that were clicked, or that could not be for want of a browser
 * @throws when a build complains, a button does not do what it says, or a key gets out
 */
export async function clickApps(
  registry: Registry,
  parent: string,
  names: readonly string[] = apps.map(({ folder }) => folder),
): Promise<Used[]> {
  const asked = apps.filter(({ folder }) => names.includes(folder))
  if (asked.length === 0) return []
  await using chromium = await startChromium()
  for (const app of asked) await clickApp(app, registry, join(parent, app.folder), chromium)
  return asked.flatMap(({ name, packages }) =>
    packages.map((each) => ({
      name: each,
      passed: chromium.browser ? [name] : [],
      missing: chromium.browser ? [] : [name],
    })),
  )
}

async function clickApp(app: App, registry: Registry, folder: string, chromium: FoundBrowser): Promise<void> {
  const start = Date.now()
  cpSync(join(root, 'tooling/release/apps', app.folder), folder, { recursive: true })
  writeFileSync(join(folder, '.npmrc'), registry.npmrc)
  await add('npm', [], folder, registry)
  for (const script of app.builds) await clickBuild(app, script, folder, chromium)
  console.error(`${app.name} app: ${app.builds.join(', ')}, ${((Date.now() - start) / 1000).toFixed()} s`)
}

async function clickBuild(app: App, script: string, folder: string, { browser }: FoundBrowser): Promise<void> {
  await build(folder, script)
  const found = leaksIn(join(folder, app.built), keys)
  if (found.length > 0) throw new Error(`${script} of the ${app.name} app puts a key into a file:\n${found.join('\n')}`)
  if (!browser) return
  await using mock = await startMock({ credentials: keys })
  const { url, port } = await closedPort()
  await using tap = await startTap(port)
  const env = { ...environment(), QIANFAN_CONSOLE_API_BASE_URL: mock.url, APP_ORIGIN: tap.url }
  await using _server = await serve([...app.start, '--port', `${port}`], url, folder, env)
  await click(app, browser, tap.url)
  holds(app, tap.text(), mock)
}

/** The keys are there while an app is built too, where a careless build could find them. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  QIANFAN_ACCESS_KEY: keys.accessKeyId,
  QIANFAN_SECRET_KEY: keys.secretAccessKey,
  NEXT_TELEMETRY_DISABLED: '1',
  CI: 'true',
})

/** What a framework says of itself is its own matter; a line about what is ours is a failure. */
async function build(folder: string, script: string): Promise<void> {
  const { stdout, stderr } = await run(folder, 'npm', ['run', script], environment())
  if (/qianfan-console/.test(stdout + stderr)) throw new Error(`${script} in ${folder} complains:\n${stdout}${stderr}`)
}

/** Clicks each button, and reads what it says. */
async function click({ name }: App, browser: NonNullable<FoundBrowser['browser']>, url: string): Promise<void> {
  await using page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(url, { waitUntil: 'networkidle0' })
  for (const [button, expected] of clicks) {
    await page.click(button)
    // The click empties it before anything else.
    await page.waitForSelector('#answer:not(:empty)')
    const answer = await page.$eval('#answer', (output) => output.textContent)
    if (answer !== expected) throw new Error(`${button} of the ${name} app says ${answer}, not ${expected}.`)
  }
  if (complaints.length > 0) throw new Error(`The page of the ${name} app complains:\n${complaints.join('\n')}`)
}

/** What reached the platform, signed with the keys, and that none of them went to the browser. */
function holds({ name }: App, wire: string, { requests }: Mock): void {
  const seen = requests.map((each) => `${each.name} ${each.status} ${each.accessKeyId}`)
  const expected = calls.map((call) => `${call} 200 ${keys.accessKeyId}`)
  if (seen.join() !== expected.join())
    throw new Error(`The ${name} app called ${seen.join(', ') || 'nothing'}, not ${expected.join(', ')}.`)
  if (!wire.includes('Action=StopFineTuningTask')) throw new Error(`The wire of the ${name} app was not seen.`)
  const leaks = leaksOf(wire, keys)
  if (leaks.length > 0) throw new Error(`On the wire of the ${name} app is ${leaks.join(', ')}.`)
}
