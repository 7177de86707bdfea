import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import { type Summary, sentence, summaryFile } from './counts.ts'

/** A test that says more than this is read in its own output. */
const shownLines = 30

/** What failed, short enough to stand with others at the end of a run: its first and its last lines. */
function failure(name: string, errors: readonly { message: string }[] = []): string {
  const lines = errors.flatMap(({ message }) => stripVTControlCharacters(message).split('\n'))
  const half = shownLines / 2
  const shown = lines.length <= shownLines ? lines : [...lines.slice(0, half), '...', ...lines.slice(-half)]
  return [name, ...shown.map((line) => `    ${line}`)].join('\n')
}

/** What went wrong in a file: what failed, and what failed once and then passed. */
function troubleOf(module: TestModule): Pick<Summary, 'failures' | 'repeated'> {
  const file = `${module.project.name} ${module.relativeModuleId}`
  const trouble: Pick<Summary, 'failures' | 'repeated'> = { failures: [], repeated: [] }
  for (const part of [...module.children.allTests(), ...module.children.allSuites(), module]) {
    const errors = part.type === 'test' ? part.result().errors : part.errors()
    if (!errors?.length) continue
    const name = part.type === 'module' ? file : `${file} > ${part.fullName}`
    // A test that passed keeps the errors of its tries before.
    const list = part.type === 'test' && part.result().state === 'passed' ? trouble.repeated : trouble.failures
    list.push(failure(name, errors))
  }
  return trouble
}

/** Ends the run on one line that sums up its tests, and leaves a summary beside the package for the sum over all. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts: Summary = {
      passed: 0,
      failed: errors.length,
      skipped: 0,
      failures: errors.map((error) => failure('outside of any test', [error])),
      repeated: [],
    }
    for (const module of modules) {
      const { failures, repeated } = troubleOf(module)
      counts.failures.push(...failures)
      counts.repeated.push(...repeated)
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed') counts[state] += 1
        else counts.skipped += 1
      }
      // A file that failed before its tests ran has none to count.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) counts.failed += 1
    }
    const file = join(process.cwd(), summaryFile)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(counts))
    process.on('exit', () => process.stdout.write(`${sentence(counts)}\n`))
  }
}
