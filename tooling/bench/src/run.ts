import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Row } from './measure.ts'
import { meets, writeTable } from './writeTable.ts'

/** Loaded one at a time, in the process that runs it. */
const suites: Record<string, () => Promise<Row[]>> = {
  signing: async () => (await import('./suites/signing.ts')).signing(),
  ownCost: async () => (await import('./suites/ownCost.ts')).ownCost(),
  calls: async () => (await import('./suites/calls.ts')).calls(),
  bundles: async () => (await import('./suites/bundles.ts')).bundles(),
  lines: async () => (await import('./suites/bundles.ts')).lines(),
  startup: async () => (await import('./suites/startup.ts')).startup(),
  codegen: async () => (await import('./suites/codegen.ts')).codegen(),
  cli: async () => (await import('./suites/cli.ts')).cli(),
  gateway: async () => (await import('./suites/gateway.ts')).gateway(),
  console: async () => (await import('./suites/console.ts')).consolePage(),
  site: async () => (await import('./suites/site.ts')).site(),
  mock: async () => (await import('./suites/mock.ts')).mock(),
  mockMemory: async () => (await import('./suites/mock.ts')).mockMemory(),
  mcp: async () => (await import('./suites/mcp.ts')).mcp(),
  memory: async () => (await import('./suites/memory.ts')).memory(),
  go: async () => (await import('./suites/go.ts')).go(),
  java: async () => (await import('./suites/java.ts')).java(),
  python: async () => (await import('./suites/python.ts')).python(),
  bos: async () => (await import('./suites/bos.ts')).bos(),
}

/** Each suite runs in a process of its own, so that none is measured with another's heap. */
const [only] = process.argv.slice(2)
if (only === '--suite') {
  process.stdout.write(JSON.stringify(await suites[process.argv[3]!]!()))
  process.exit(0)
}

const rows: Row[] = []
for (const name of only ? [only] : Object.keys(suites)) {
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, '--suite', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`The suite ${name} ended with ${status}.`)
  for (const row of JSON.parse(stdout) as Row[]) {
    rows.push(row)
    console.log(line(row))
  }
}
if (!only) {
  const results = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]!.model,
    cores: cpus().length,
    rows,
  }
  writeFileSync(
    new URL('../results.json', import.meta.url),
    `${JSON.stringify(results, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value), 1)}\n`,
  )
  writeTable(
    new URL('../../../docs/figures.md', import.meta.url),
    rows,
    `${results.date}, Node ${results.node.slice(1)}, ${results.cores} cores: all sides in one run, medians of ratios within rounds.`,
  )
}

function line(row: Row): string {
  const { suite, what, value, unit, aim, moonshot } = row
  const goals = [aim && { name: 'aim', ...aim }, moonshot && { name: 'moonshot', ...moonshot }].filter(
    (goal) => goal !== undefined,
  )
  const words = goals.map(
    (goal) => `${goal.name} ${goal.at === 'least' ? '>=' : '<='} ${goal.value}: ${meets(row, goal) ? 'met' : 'MISSED'}`,
  )
  return `${suite.padEnd(9)} ${what}: ${Number(value.toPrecision(4))} ${unit}${words.length ? `  (${words.join(', ')})` : ''}`
}
