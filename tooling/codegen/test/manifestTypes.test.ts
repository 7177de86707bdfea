import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  ActionFacts,
  Manifest,
  ManifestAction,
  Paging,
  VerifyFacts,
  WaiterFacts,
  WaitForFacts,
} from '@qianfan-console/spec/manifest'
import { describe, expect, it } from 'vitest'
import { specFolder } from '../src/document/specFiles.ts'

const read = (file: string) => JSON.parse(readFileSync(join(specFolder, file), 'utf8'))
const schema = read('x-qianfan.schema.json')

/** The keys of a type: the compiler wants all of them, and no other. */
const keysOf = <T extends object>(keys: Record<keyof T, true>): string[] => Object.keys(keys).toSorted()

const facts = keysOf<ActionFacts>({
  name: true,
  auth: true,
  idempotencyKey: true,
  effect: true,
  billable: true,
  idempotent: true,
  idempotentReason: true,
  acceptance: true,
  verify: true,
  paginated: true,
  waiters: true,
  waitFor: true,
  policies: true,
  doc: true,
  source: true,
  gaps: true,
  'x-zh': true,
  errors: true,
  cli: true,
})

describe('manifest.d.ts says what x-qianfan.schema.json says', () => {
  const { verify, paginated, waiters, waitFor, cli, doc } = schema.properties
  it.each([
    ['x-qianfan', facts, schema],
    ['verify', keysOf<VerifyFacts>({ action: true, input: true, open: true, adds: true }), verify],
    [
      'paginated',
      keysOf<Paging>({ style: true, input: true, output: true, more: true, items: true, size: true, total: true }),
      paginated,
    ],
    [
      'waiters',
      keysOf<WaiterFacts>({ name: true, description: true, 'x-zh': true, delay: true, acceptors: true }),
      waiters.items,
    ],
    [
      'acceptors',
      keysOf<WaiterFacts['acceptors'][number]>({ path: true, equals: true, state: true }),
      waiters.items.properties.acceptors.items,
    ],
    ['waitFor', keysOf<WaitForFacts>({ waiter: true, input: true, proof: true }), waitFor],
    [
      'cli',
      keysOf<ActionFacts['cli']>({
        check: true,
        positional: true,
        rows: true,
        columns: true,
        parent: true,
        progress: true,
      }),
      cli,
    ],
    ['doc', keysOf<NonNullable<ActionFacts['doc']>>({ url: true, updated: true }), doc],
  ])('%s', (_, keys, { properties }) => expect(keys).toEqual(Object.keys(properties).toSorted()))
})

it('manifest.d.ts names every field of a row of actions.json, and none that no row has', () => {
  const { actions }: Manifest = read('actions.json')
  const own = keysOf<Omit<ManifestAction, keyof ActionFacts>>({
    operationId: true,
    action: true,
    group: true,
    method: true,
    path: true,
    route: true,
    host: true,
    contentType: true,
    query: true,
    defaults: true,
    title: true,
    description: true,
    secrets: true,
    input: true,
    output: true,
    examples: true,
  })
  expect([...new Set(actions.flatMap((row) => Object.keys(row)))].toSorted()).toEqual([...facts, ...own].toSorted())
})
