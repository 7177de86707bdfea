import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './publishedPackages.ts'
import { run } from './run.ts'

/** Where what is published was used, or why that machine could not. */
export interface Used {
  /** A package of npm, or the artefact of another language. */
  name: string
  /** Runtimes whose tests passed. */
  passed: string[]
  /** Those that this machine lacks. */
  missing: string[]
}

/** Tests that use what is published as its users do, and the words by which each runtime is told in their names. */
const suites: readonly { name: string; file: string; runtimes: Record<string, RegExp> }[] = [
  {
    name: '@qianfan-console/core',
    file: 'packages/core/test/runtimes.test.ts',
    runtimes: {
      'Node 22': /on node22:/,
      'Node 24': /on node24:/,
      'Node 26': /on node26:/,
      Bun: /on bun:/,
      Deno: /on deno:/,
      workerd: /on workerd:/,
    },
  },
  {
    name: '@qianfan-console/gateway',
    file: 'packages/gateway/test/runtimes.test.ts',
    runtimes: { Bun: /^on Bun/, Deno: /^on Deno/, workerd: /^on workerd/ },
  },
  {
    name: '@qianfan-console/browser-sdk',
    file: 'packages/browser-sdk/test/page.test.ts',
    runtimes: { Chromium: /in Chromium/, Firefox: /in Firefox/, WebKit: /in WebKit/ },
  },
  {
    name: 'Python wheel',
    file: 'packages/python/test/package.test.ts',
    runtimes: { Python: /^what is published/ },
  },
  {
    name: 'Go module',
    file: 'packages/go/test/consumer.test.ts',
    runtimes: { Go: /^an empty project/ },
  },
]

const java = {
  name: 'Java artefact',
  file: 'packages/java/test/java.test.ts',
  runtimes: { Java: /^an empty project/ },
}

/** One test, as vitest reports it. */
interface Told {
  fullName: string
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo'
}

/**
 * Runs, on the packed packages, the suites of the runtimes and of the other languages.
 *
 * @param folder - an empty one, for reports
 * @throws when a test fails, or when a runtime has no test any more
 */
export async function runSuites(folder: string): Promise<Used[]> {
  const files = suites.map(({ file }) => file)
  const told = await runTests(folder, files)
  // The checks of its own build belong to `pnpm test`.
  const rest = await runTests(folder, [java.file, '-t', 'an empty project'])
  return [...suites, java].map(({ name, file, runtimes }) => {
    const tests = [...told, ...rest].filter(([path]) => path.endsWith(file)).flatMap(([, each]) => each)
    const states = Object.entries(runtimes).map(([runtime, words]) => {
      const own = tests.filter(({ fullName }) => words.test(fullName))
      if (own.length === 0) throw new Error(`${file} has no test of ${runtime}.`)
      return { runtime, isPassed: own.every(({ status }) => status === 'passed') }
    })
    return {
      name,
      passed: states.filter(({ isPassed }) => isPassed).map(({ runtime }) => runtime),
      missing: states.filter(({ isPassed }) => !isPassed).map(({ runtime }) => runtime),
    }
  })
}

async function runTests(folder: string, args: readonly string[]): Promise<[file: string, tests: Told[]][]> {
  const report = join(folder, `${args.length}.json`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  await run(
    root,
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    process.env,
  )
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: Told[] }[]
  }
  return testResults.map(({ name, assertionResults }) => [name, assertionResults])
}
