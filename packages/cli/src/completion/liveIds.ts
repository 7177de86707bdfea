import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf, pagesOfAll } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { rowSchema } from '../help/documentedColumns.ts'
import { cellText } from '../output/cell.ts'
import { actionIndex, findAction } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { rowsAt, rowsPath } from '../table/rowsPath.ts'
import { valueAt } from '../util/valueAt.ts'
import type { Candidate } from './candidate.ts'

/** How long ids are offered again without asking, in ms. */
const freshness = 60_000

/** A shell waits for its candidates, in ms. */
const patience = 3000

const most = 200

/** Ids of a kind, fetched from the platform and kept for a minute. */
export async function liveIds(
  context: Context,
  action: ManifestAction | undefined,
  field: string,
): Promise<Candidate[]> {
  const list = listOf(action, field)
  if (!list) return []
  const { cacheFolder } = await import('@qianfan-console/core/node')
  const folder = cacheFolder(context.environment)
  const file = folder && join(folder, 'completion', `${cacheKey(context, list, field)}.json`)
  const kept = file && readCache(file)
  if (kept) return kept
  const found = await fetchIds(context, list, field)
  if (file) writeCache(file, found)
  return found
}

/** The list whose rows hold the field: that of the same noun, else any that needs no input. */
function listOf(action: ManifestAction | undefined, field: string): ManifestAction | undefined {
  const noun = action?.name.slice(0, action.name.lastIndexOf('.'))
  const lists = Object.entries(actionIndex().actions)
    .filter(([name, { effect }]) => effect === 'read' && name.endsWith('.list'))
    .sort(([a], [b]) => Number(b.startsWith(`${noun}.`)) - Number(a.startsWith(`${noun}.`)))
  // Only groups that are likely are read: that of the action, and for a flag all.
  for (const [name, { group }] of lists) {
    if (action && group !== action.group) continue
    const row = findAction(name)!
    const needs = (row.input.required ?? []).filter((each) => each !== row.cli.parent?.field)
    const path = rowsPath(row)
    if (needs.length === 0 && path !== undefined && Object.hasOwn(rowSchema(row.output, path)?.properties ?? {}, field))
      return row
  }
  return undefined
}

async function fetchIds(context: Context, list: ManifestAction, field: string): Promise<Candidate[]> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(patience)])
  const inTime = { ...context, signal }
  const { parent } = list.cli
  const pages = parent ? pagesOfAll(inTime, list, parent) : pagesOf(inTime, list, {})
  const found: Candidate[] = []
  try {
    for await (const page of pages) {
      for (const row of rowsAt(rowsPath(list)!, page) ?? []) {
        const id = valueAt(row, field)
        const what = (list.cli.columns ?? [])
          .filter((column) => column !== field)
          .map((column) => cellText(valueAt(row, column)))
          .filter(Boolean)
          .slice(0, 5)
          .join(' ')
        if (typeof id === 'string' || typeof id === 'number') found.push({ word: String(id), what })
      }
      if (found.length >= most) break
    }
  } catch (error) {
    // What came in time is better than nothing.
    if (found.length === 0) throw error
  }
  return found
}

/** Accounts and platforms are kept apart. */
function cacheKey({ settings, environment }: Context, list: ManifestAction, field: string): string {
  const parts = [
    settings.profile,
    environment.QIANFAN_PROFILE,
    settings.baseUrl,
    environment.QIANFAN_CONSOLE_API_BASE_URL,
    environment.QIANFAN_CONSOLE_BASE_URL,
    environment.QIANFAN_ACCESS_KEY,
    environment.QIANFAN_API_KEY,
    environment.APPBUILDER_TOKEN,
    list.name,
    field,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

function readCache(file: string): Candidate[] | undefined {
  try {
    const { time, found } = JSON.parse(readFileSync(file, 'utf8')) as { time: number; found: Candidate[] }
    return Date.now() - time < freshness ? found : undefined
  } catch {
    return undefined
  }
}

function writeCache(file: string, found: Candidate[]): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(file, JSON.stringify({ time: Date.now(), found }), { mode: 0o600 })
  } catch {
    // A home that cannot be written to has no cache.
  }
}
