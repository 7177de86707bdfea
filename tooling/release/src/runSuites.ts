import { cpSync, existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
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

/** The library's own tests, SpotBugs and the format are checked by `pnpm test`. */
const quick = ['-DskipTests', '-Dspotbugs.skip', '-Dspotless.check.skip']

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
  const told = await runTests(folder, files, {})
  const rest = await useJava(folder)
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

/** The artefact is installed into a repository of its own, which starts with what the machine's has of others. */
async function useJava(folder: string): Promise<[file: string, tests: Told[]][]> {
  const repository = join(folder, 'maven')
  const known = join(homedir(), '.m2/repository')
  if (existsSync(known))
    cpSync(known, repository, { recursive: true, filter: (path) => !path.includes('qianfan-console') })
  const env = { MAVEN_OPTS: `${process.env.MAVEN_OPTS ?? ''} -Dmaven.repo.local=${repository}`.trim() }
  const hasMaven = await run(root, 'mvn', ['-version'], process.env).then(
    () => true,
    () => false,
  )
  if (hasMaven)
    await run(join(root, 'packages/java'), 'mvn', ['-B', '-ntp', '-q', 'install', ...quick], {
      ...process.env,
      ...env,
    })
  return runTests(folder, [java.file, '-t', 'an empty project'], env)
}

async function runTests(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<[file: string, tests: Told[]][]> {
  const report = join(folder, `${args.length}.json`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  await run(
    root,
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    {
      ...process.env,
      ...env,
    },
  )
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: Told[] }[]
  }
  return testResults.map(({ name, assertionResults }) => [name, assertionResults])
}
