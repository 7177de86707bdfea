import { isNotFound } from '@qianfan-console/core'
import { pagesOf, send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { findAction } from '../table/actionTable.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { isRowOf, rowsAt, rowsPath } from '../table/rowsPath.ts'
import type { Found } from './answer.ts'
import { verifyInput } from './verify.ts'

/** A removed thing is neither listed nor described any more. */
export async function isGone(context: Context, action: ManifestAction, input: Input): Promise<Found | undefined> {
  const read = action.verify && findAction(action.verify.action)
  const { positional } = action.cli
  if (!read || positional === undefined) return undefined
  const fields = verifyInput(action, input)
  const gone = { body: { requestId: null, result: true }, shape: {} }
  const path = rowsPath(read)
  if (path === undefined) {
    try {
      await send(context, read, fields)
      return undefined
    } catch (error) {
      if (isNotFound(error)) return gone
      throw error
    }
  }
  for await (const page of pagesOf(context, read, fields)) {
    if (rowsAt(path, page)?.some((row) => isRowOf(row, positional, input[positional], path))) return undefined
  }
  return gone
}
