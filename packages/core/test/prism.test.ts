import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validate } from '../src/schemas.ts'

interface Row {
  name: string
  method: string
  path: string
  query?: string[]
  contentType?: string
  examples: { input: { value: unknown }[] }
}

const { actions }: { actions: Row[] } = JSON.parse(
  readFileSync(new URL('../../../spec/actions.json', import.meta.url), 'utf8'),
)
const rows = actions.filter(
  ({ method, query, contentType }) => method === 'POST' && !query && contentType === 'application/json',
)
const mutations = 6000

/** Prism, as a library, needs a newer Node than core does. */
const [major, minor] = process.versions.node.split('.').map(Number) as [number, number]
const hasPrism = major > 24 || (major === 24 && minor >= 18)

const silent: any = { child: () => silent }
for (const level of ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'success', 'start', 'note'])
  silent[level] = () => {}

/** What Prism finds wrong with a body. */
async function createJudge(): Promise<(row: Row, body: unknown) => Promise<string[]>> {
  const { createInstance, getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
  const document = fileURLToPath(new URL('../../../spec/dist/openapi.json', import.meta.url))
  const operations = new Map(
    (await getHttpOperationsFromSpec(document)).map((operation) => [operation.path, operation]),
  )
  const right = (value: unknown) => ({ _tag: 'Right', right: value })
  const components: any = {
    logger: silent,
    route: ({ resources }: { resources: unknown[] }) => right(resources[0]),
    mock:
      ({ input }: any) =>
      () =>
        right({ statusCode: 200, headers: {}, body: input.validations.map(({ message }: Error) => message) }),
  }
  const config = {
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    isProxy: false as const,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  }
  const prism = createInstance(config, components)
  return async ({ path }, body) => {
    const operation = operations.get(path)!
    const request: any = {
      method: 'post',
      url: { path: operation.path, query: {} },
      headers: { 'content-type': 'application/json' },
      body,
    }
    const result: any = await prism.request(request, [operation])()
    if (result._tag !== 'Right') throw result.left
    return result.right.output.body
  }
}

type Path = (string | number)[]
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([key, child]) =>
      pathsOf(child, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

function changed(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return change(value)
  const copy: any = Array.isArray(value) ? [...value] : { ...(value as object) }
  const next = changed(copy[head], rest, change)
  if (next === undefined) Array.isArray(copy) ? copy.splice(head as number, 1) : delete copy[head]
  else copy[head] = next
  return copy
}

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ minLength: 1990, maxLength: 2100 }),
  fc.constantFrom('', '1', 'SFT', '2024-06-04T18:38:59+08:00', 'bos:/a/b'),
)
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -1, 1, 0.5, 2, 20, 21, 100, 101, 1e9, 2 ** 53, 1e300),
)
const anything = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.array(fc.oneof(text, number), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
)

/** An example of the spec with something done to one part of it. */
const mutated = fc
  .nat({ max: rows.length - 1 })
  .map((index) => rows[index]!)
  .chain((row) =>
    fc.constantFrom(...row.examples.input.map(({ value }) => value)).chain((value) =>
      fc.constantFrom(...pathsOf(value)).chain((path) => {
        const changes = fc.oneof(
          anything.map((next) => () => next),
          fc.constant(() => undefined),
          anything.map(
            (next) => (old: unknown) =>
              Array.isArray(old)
                ? [...old, next]
                : typeof old === 'object' && old !== null
                  ? { ...old, unknown: next }
                  : next,
          ),
          fc.constant((old: unknown) =>
            typeof old === 'number' ? String(old) : typeof old === 'string' ? [old] : [old],
          ),
          fc.constant((old: unknown) =>
            typeof old === 'string'
              ? old.repeat(60)
              : Array.isArray(old)
                ? Array.from({ length: 200 }, () => old[0])
                : old,
          ),
        )
        return changes.map((change) => ({ name: row.name, body: changed(value, path, change) }))
      }),
    ),
  )

describe.skipIf(!hasPrism)('the validators', () => {
  it(`agree with Prism on ${mutations} inputs`, async () => {
    const judge = await createJudge()
    const counts = { right: 0, wrong: 0 }
    await fc.assert(
      fc.asyncProperty(mutated, async ({ name, body }) => {
        fc.pre(body !== undefined)
        const findings = await judge(rows.find((row) => row.name === name)!, body)
        const issues = validate(name, body)
        const said = `${name}: Prism says ${JSON.stringify(findings)}, we say ${JSON.stringify(issues)}`
        expect(issues.length === 0, said).toBe(findings.length === 0)
        counts[findings.length === 0 ? 'right' : 'wrong']++
      }),
      { numRuns: mutations, endOnFailure: false },
    )
    // Both kinds are met often enough to mean something.
    expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(mutations / 10)
  }, 120_000)
})
