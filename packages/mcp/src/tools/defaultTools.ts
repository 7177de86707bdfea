import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js'
import { InputError } from '@qianfan-console/core'
import type { Extra } from '../consent/askPerson.ts'
import { type Input, lookUp, type ManifestAction, table } from '../table/actionTable.ts'
import { inputSchemaOf } from '../table/schemas.ts'
import { searchActions } from '../table/searchActions.ts'
import { waitersFor } from '../table/waiters.ts'
import { makeCall } from './makeCall.ts'
import { type Session, tellPart, tellValue } from './runtime.ts'
import { waitFor } from './waitFor.ts'

/** A tool, and what it does. */
export interface KnownTool {
  tool: Tool
  run(session: Session, given: Input, extra: Extra): Promise<CallToolResult>
}

/** The row of an action that a model names. */
export function actionCalled(name: unknown): ManifestAction {
  const found = lookUp(String(name))
  if ('row' in found) return found.row
  const near = found.near.length > 0 ? ` Did you mean ${found.near.join(' or ')}?` : ''
  throw new InputError(
    'UnknownAction',
    `There is no action ${JSON.stringify(String(name).slice(0, 100))}.${near} search_actions finds them.`,
  )
}

const search: KnownTool = {
  tool: {
    name: 'search_actions',
    title: 'Search actions',
    description:
      'Finds actions of the Qianfan platform by words in English or Chinese. Tells what each does: read, write, destructive, billable, and whether it may be called here.',
    inputSchema: {
      type: 'object',
      properties: {
        query: { type: 'string' },
        group: { type: 'string', description: 'such as finetuning, model, service, dataset' },
        effect: { type: 'string', enum: ['read', 'write', 'destructive', 'billable'] },
      },
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async run(session, { query, group, effect }) {
    const { permissions, language } = session.runtime
    const known = table().groups.map((each) => each.name)
    if (group !== undefined && !known.includes(String(group)))
      throw new InputError(
        'UnknownGroup',
        `There is no group ${JSON.stringify(String(group).slice(0, 100))}. Groups: ${known.join(', ')}.`,
      )
    const found = searchActions({ query: text(query), group: text(group), effect: text(effect) })
    const rows = found.map((row) => ({
      name: row.name,
      title: row.title[language],
      effect: row.effect,
      ...(row.billable && { billable: true }),
      ...(!permissions.allowed.includes(row.name) && { allowed: false }),
    }))
    return tellValue(session, { found: rows.length, actions: rows }, `${rows.length} actions.`, 'actions')
  },
}

const text = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))

const describe: KnownTool = {
  tool: {
    name: 'describe_action',
    title: 'Describe an action',
    description: 'What an action takes and does: input schema, effect, cost, errors, an example, what to wait for.',
    inputSchema: {
      type: 'object',
      properties: { action: { type: 'string', description: 'such as finetuning.task.stop' } },
      required: ['action'],
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async run(session, { action }) {
    const row = actionCalled(action)
    const { language, permissions } = session.runtime
    return tellValue(
      session,
      describeAction(row, session),
      effectText(row, permissions.allowed.includes(row.name), language === 'zh'),
    )
  },
}

/** All that a model has to know of an action. */
export function describeAction(row: ManifestAction, { runtime }: Pick<Session, 'runtime'>) {
  const { language, permissions, say } = runtime
  const [example] = row.examples.input
  const waiters = waitersFor(row).map(({ waiter }) => waiter.name)
  return {
    name: row.name,
    title: row.title[language],
    description: row.description[language],
    effect: row.effect,
    billable: row.billable,
    idempotent: row.effect === 'read' || row.idempotent === true,
    allowed: permissions.allowed.includes(row.name),
    ...(permissions.reasons(row, say).length > 0 && { asks: permissions.reasons(row, say) }),
    ...(row.verify && { verify: row.verify.action }),
    ...(waiters.length > 0 && { waiters }),
    input: inputSchemaOf(row, language),
    ...(row.errors && { errors: row.errors }),
    ...(example && { example: example.value }),
    ...(row.doc && { doc: row.doc.url }),
  }
}

function effectText({ name, effect, billable }: ManifestAction, allowed: boolean, zh: boolean): string {
  const price = billable ? (zh ? ' 此操作可能产生费用。' : ' It CAN COST MONEY.') : ''
  const gone =
    effect === 'destructive' ? (zh ? ' 此操作不可恢复。' : ' It removes what no further call brings back.') : ''
  return `${name}: ${effect}.${price}${gone}${allowed ? '' : zh ? ' 此服务未允许调用。' : ' This server does not allow it.'}`
}

const call: KnownTool = {
  tool: {
    name: 'call_action',
    title: 'Call an action',
    description:
      'Calls an action by name. Reads run; others need permission, and a person is asked before anything that costs or removes. dryRun shows what would be sent, checks it, and sends nothing. cursor alone gives more of an earlier answer. Never repeat a call whose outcome is unknown: make the read that the answer names.',
    inputSchema: {
      type: 'object',
      properties: {
        action: { type: 'string' },
        input: { type: 'object', description: 'as describe_action says' },
        dryRun: { type: 'boolean' },
        cursor: { type: 'string' },
      },
    },
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
  },
  async run(session, { action, input = {}, dryRun = false, cursor }, extra) {
    if (cursor !== undefined) return tellPart(session, await session.cursors.next(String(cursor)), {}, 'The next part.')
    if (action === undefined)
      throw new InputError('InvalidInput', 'call_action needs action, or cursor. Nothing was sent.')
    // What is not a clear no is a yes to showing it first.
    return makeCall(session, { action: actionCalled(action), input, dryRun: dryRun !== false }, extra)
  },
}

const wait: KnownTool = {
  tool: {
    name: 'wait_for',
    title: 'Wait for a state',
    description:
      'Polls until a state is reached, such as waiter fineTuningTaskDone with input {"taskId": "..."}. describe_action lists waiters. After maxSeconds it tells how it stands; then call it again.',
    inputSchema: {
      type: 'object',
      properties: {
        waiter: { type: 'string' },
        input: { type: 'object' },
        maxSeconds: { type: 'number', minimum: 0, maximum: 3600, default: 45 },
      },
      required: ['waiter', 'input'],
    },
    annotations: { readOnlyHint: true, openWorldHint: true },
  },
  run: waitFor,
}

/** The four tools that are always there. */
export const defaultTools: readonly KnownTool[] = [search, describe, call, wait]
