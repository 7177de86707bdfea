import { pagesOf } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { shapeOf } from '../output/printAnswer.ts'
import { printPages } from '../output/printPages.ts'
import { actionNamed } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import type { Parent } from '../table/parents.ts'
import { valueAt } from '../util/valueAt.ts'

/** Lists over all parents: the tasks of all jobs. Pages come as they are read, so that memory does not grow. */
export async function listOfParents(
  context: Context,
  action: ManifestAction,
  parent: Parent,
  input: Record<string, unknown>,
): Promise<void> {
  await printPages(context, pagesOfAll(context, action, parent, input), {
    ...shapeOf(action),
    items: action.paginated!.items,
  })
}

/** Every page of every parent. */
export async function* pagesOfAll(
  context: Context,
  action: ManifestAction,
  parent: Parent,
  input: Record<string, unknown> = {},
): AsyncGenerator<unknown, void, undefined> {
  const list = actionNamed(parent.list)
  for await (const page of pagesOf(context, list, {})) {
    for (const row of valueAt(page, list.paginated!.items) as unknown[])
      yield* pagesOf(context, action, { ...input, [parent.field]: valueAt(row, parent.id) })
  }
}
