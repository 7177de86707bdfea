import { pagesOf } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { shapeOf } from '../output/printAnswer.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { rowsAt, rowsPath } from '../table/rowsPath.ts'
import { valueAt } from '../util/valueAt.ts'
import type { FailedCall, Found } from './answer.ts'
import { readThatTells, verifyInput } from './verify.ts'

/** Reads made before saying that nothing can be found, and the pause between two of them in ms. */
const reads = 3
const pause = 2000

/** More pages than this are not read for a comparison. */
const mostPages = 5

/** Ids of what is there before a create, so that what it makes can be told from the rest; undefined when that cannot be had. */
export async function idsBefore(
  context: Context,
  action: ManifestAction,
  input: Input,
): Promise<ReadonlySet<unknown> | undefined> {
  const read = readThatTells(action)
  if (!read || rowsPath(read) === undefined) return undefined
  const found = new Set<unknown>()
  let pages = 0
  try {
    for await (const page of pagesOf(context, read, verifyInput(action, input))) {
      if (++pages > mostPages) return undefined
      for (const row of rowsOf(page, read)) found.add(idOf(row, read))
    }
    return found
  } catch {
    return undefined
  }
}

const rowsOf = (page: unknown, read: ManifestAction) => rowsAt(rowsPath(read)!, page) ?? []
const idOf = (row: unknown, { cli }: ManifestAction) => valueAt(row, cli.columns?.[0] ?? '')

/**
 * Rows that were not there before the call. Where that was not looked at, rows made since it began: the platform does not
 * say in which zone it writes its times, so both are taken.
 */
export async function madeSince(
  context: Context,
  action: ManifestAction,
  input: Input,
  { started, before }: FailedCall,
): Promise<Found | undefined> {
  const read = readThatTells(action)
  if (!read || rowsPath(read) === undefined) return undefined
  const isNew = (row: unknown) =>
    before ? !before.has(idOf(row, read)) : isSince(valueAt(row, 'createDate') ?? valueAt(row, 'createTime'), started)
  for (let number = 1; number <= reads; number++) {
    const rows: unknown[] = []
    for await (const page of pagesOf(context, read, verifyInput(action, input)))
      rows.push(...rowsOf(page, read).filter(isNew))
    if (rows.length > 0) return { body: rows, shape: { ...shapeOf(read), items: undefined } }
    if (number < reads) await context.pause(pause)
  }
  return undefined
}

/** How far the platform's clock may be off, in ms. */
const tolerance = 120_000
/** The zone of Beijing, in ms: times without one may be meant in it. */
const beijing = 8 * 3_600_000

function isSince(value: unknown, started: number): boolean {
  const time = Date.parse(String(value))
  return [time, time - beijing].some((each) => each >= started - tolerance && each <= Date.now() + tolerance)
}
