import { pagesOf, pagesOfAll } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import { documentedColumns } from '../help/documentedColumns.ts'
import { checkInput } from '../input/checkInput.ts'
import { checkSendable } from '../input/checkSendable.ts'
import { unknownColumns } from '../output/columns.ts'
import { printAnswer, shapeOf } from '../output/printAnswer.ts'
import { requireConsent } from '../policy/consent.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import type { ShownAnswer } from './answer.ts'
import { answerTo } from './answerTo.ts'
import { checkPositional } from './checkPositional.ts'
import { targetOf } from './describeTarget.ts'
import type { RunOptions } from './options.ts'
import { noteMore, noteNext } from './sentence.ts'

/** Runs an action for each of its inputs: checks all of them, asks, and sends. */
export async function runInputs(
  context: Context,
  action: ManifestAction,
  inputs: readonly Input[],
  options: RunOptions,
  { dryRun }: { dryRun: boolean },
): Promise<number> {
  const { query } = context.settings
  // A query that cannot be one is said before anything is sent.
  if (query !== undefined) await (await import('../output/query.ts')).compileQuery(query, context.say)
  if (!dryRun && inputs.length === 1) checkColumns(context, options.wait?.read ?? action)
  const [first] = inputs as [Input, ...Input[]]
  const { parent } = action.cli
  if (parent && inputs.length === 1 && first[parent.field] === undefined && !dryRun)
    return printList(context, action, pagesOfAll(context, action, parent, first))
  await checkInputs(context, action, inputs, options)
  if (dryRun) {
    const { dryRun } = await import('../calls/dryRun.ts')
    await dryRun(context, action, inputs)
    return exitCodes.done
  }
  if (options.check && action.billable) {
    const { checkSpending } = await import('./checkSpending.ts')
    for (const input of inputs) await checkSpending(context, action, input)
  }
  await requireConsent(context, action, () => targetOf(context, action, inputs))
  if (inputs.length > 1) {
    const { runMany } = await import('./runMany.ts')
    return runMany(context, action, inputs, (input) => answerTo(context, action, input, { ...options, together: true }))
  }
  if (options.all) return printList(context, action, pagesOf(context, action, first))
  const answer = await answerTo(context, action, first, options)
  await printOne(context, action, answer)
  if (!options.waitAsked && !action.waitFor?.proof) noteNext(context, action, first, answer.body)
  noteMore(context, action, answer.body)
  return exitCodes.done
}

async function checkInputs(
  context: Context,
  action: ManifestAction,
  inputs: readonly Input[],
  { check }: RunOptions,
): Promise<void> {
  for (const input of inputs) {
    checkPositional(context, action, input)
    checkSendable(input, context.say, action)
    if (check) await checkInput(action, input, context.say)
  }
}

async function printList(context: Context, action: ManifestAction, pages: AsyncIterable<unknown>): Promise<number> {
  const { printPages } = await import('../output/printPages.ts')
  await printPages(context, pages, { ...shapeOf(action), items: action.paginated!.items })
  return exitCodes.done
}

async function printOne(
  context: Context,
  _action: ManifestAction,
  { body, shape, sentence }: ShownAnswer,
): Promise<void> {
  const { output, query } = context.settings
  if (sentence && output === 'table' && query === undefined && !shape.columns)
    await context.print(`${context.paintOutput('green', '✓')} ${sentence}\n`)
  else {
    await printAnswer(context, body, shape)
    if (sentence) context.note(context.paint('dim', sentence))
  }
}

/** A column that no answer can have is refused before anything is sent. */
function checkColumns({ settings, say }: Context, action: ManifestAction): void {
  const known = settings.query === undefined ? documentedColumns(action) : undefined
  const unknown = known ? (settings.columns ?? []).filter((column) => !known.knows(column)) : []
  if (unknown.length > 0) throw unknownColumns(unknown, known!.names, say)
}
