import type { QianfanError } from '@qianfan-console/core'
import { send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { printAnswer, shapeOf } from '../output/printAnswer.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { type FoundWaiter, pollInput } from '../table/waiters.ts'
import { safeText } from '../terminal/safeText.ts'
import type { ShownAnswer } from './answer.ts'
import type { RunOptions } from './options.ts'
import { sentenceFor } from './sentence.ts'

/** Sends an action, and waits where that was asked for. */
export async function answerTo(
  context: Context,
  action: ManifestAction,
  input: Input,
  options: RunOptions,
): Promise<ShownAnswer> {
  // Who wants to wait wants to know: the rows before are what a new one is told from.
  const comparing = options.waitAsked && action.verify?.adds
  const before = comparing ? await (await import('./newRows.ts')).idsBefore(context, action, input) : undefined
  const started = Date.now()
  let body: unknown
  try {
    const sendIt = takesFile(action) ? (await import('../calls/upload.ts')).upload : send
    body = (await sendIt(context, action, input)).body
  } catch (error) {
    const { settle } = await import('./settle.ts')
    return settle(context, action, input, error as QianfanError, { started, options, before })
  }
  const own = { body, shape: shapeOf(action), sentence: sentenceFor(context, action, input, body, options.waitAsked) }
  return options.waitAsked ? stateAfter(context, action, input, options, own) : own
}

const takesFile = ({ contentType }: ManifestAction): boolean => contentType === 'multipart/form-data'

/** Waits for what a call that was accepted leads to. */
async function stateAfter(
  context: Context,
  action: ManifestAction,
  input: Input,
  { wait, poll, together = false }: RunOptions,
  own: ShownAnswer,
): Promise<ShownAnswer> {
  const { say, note } = context
  const fields = wait && pollInput(action, input, own.body)
  if (!wait || !fields) {
    note(say(`There is nothing to wait for after ${action.name}.`, `${action.name} 没有可等待的状态。`))
    return own
  }
  if (action.effect !== 'read') note(own.sentence ?? resultLine(own.body))
  return stateReached(context, wait, fields, { poll, together, own })
}

/** `taskId task-5kjifvzerc5n`: what came of a call, before the waiting begins. */
const resultLine = (body: unknown): string =>
  safeText(
    Object.entries((body as { result?: object }).result ?? {})
      .map(([name, value]) => `${name} ${value}`)
      .join('  '),
  )

async function stateReached(
  context: Context,
  wait: FoundWaiter,
  fields: Input,
  { poll, together, own }: { poll: number | undefined; together: boolean; own: ShownAnswer },
): Promise<ShownAnswer> {
  const { waitFor } = await import('../calls/waitFor.ts')
  const shape = shapeOf(wait.read)
  let last: unknown
  try {
    const onAnswer = (answer: unknown) => {
      last = answer
    }
    return { body: await waitFor(context, wait, fields, { poll, together, onAnswer }), shape, sentence: undefined }
  } catch (error) {
    // What the call gave is not lost because the waiting failed.
    await printAnswer(context, last ?? own.body, last === undefined ? own.shape : shape)
    throw error
  }
}
