import { pagesOf } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { actionNamed } from '../table/actionTable.ts'
import { rowsAt, rowsPath } from '../table/rowsPath.ts'

/** Ids of the data sets of a name; rows that do not have their names under the usual field tell nothing. */
export async function datasetsNamed(context: Context, name: string): Promise<string[]> {
  const list = actionNamed('dataset.list')
  const found: string[] = []
  for await (const page of pagesOf(context, list, {}))
    for (const row of (rowsAt(rowsPath(list) ?? 'auto', page) ?? []) as Record<string, unknown>[])
      if (row.datasetName === name && typeof row.datasetId === 'string') found.push(row.datasetId)
  return found
}
