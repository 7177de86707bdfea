import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Summary, sentence, summaryFile } from './counts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const withTests = ['packages/*', 'tooling/*', 'apps/*', 'spec']

/** Runs a tool of the workspace; what it prints goes through. */
function run(tool: string, ...args: string[]): boolean {
  const file = join(root, 'node_modules/.bin', tool)
  return spawnSync(file, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

const summaries = (): string[] =>
  globSync(
    withTests.map((folder) => `${folder}/${summaryFile}`),
    { cwd: root },
  )

function sum(): Summary {
  const total: Summary = { passed: 0, failed: 0, skipped: 0, failures: [], repeated: [] }
  for (const file of summaries()) {
    const summary: Summary = JSON.parse(readFileSync(join(root, file), 'utf8'))
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += summary[key]
    total.failures.push(...summary.failures)
    total.repeated.push(...summary.repeated)
  }
  return total
}

/** Checks, then tests package by package; what did not change since its last run comes from turbo's cache. */
function testAll(): boolean {
  // A count that is left from before would be added for a package that was never tested.
  for (const file of summaries()) rmSync(join(root, file))
  // Each test run uses every core by itself, so one package at a time. Browsers, shells and other languages' tools start in
  // many of them: the task of a package runs a test that failed once more, and what passed only then is told below.
  const passed =
    run('turbo', 'run', 'build', 'typecheck', 'lint', '--output-logs=errors-only') &&
    run('turbo', 'run', 'test', '--concurrency=1', '--continue', '--output-logs=new-only')
  const counts = sum()
  if (!passed && counts.failed === 0) counts.failed = 1
  // Once more at the end, where they are found without a search through the output of all packages.
  for (const failure of counts.repeated) console.log(`PASSED AT THE SECOND TRY ${failure}`)
  for (const failure of counts.failures) console.log(`FAILED ${failure}`)
  console.log(sentence(counts))
  return passed
}

/** Builds, then hands the arguments to vitest: `pnpm test --project core retry`. */
const testSome = (args: string[]): boolean =>
  run('turbo', 'run', 'build', '--output-logs=errors-only') && run('vitest', 'run', ...args)

const args = process.argv.slice(2)
process.exitCode = (args.length === 0 ? testAll() : testSome(args)) ? 0 : 1
