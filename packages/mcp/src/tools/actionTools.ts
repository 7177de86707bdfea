import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { InputError } from '@qianfan-console/core'
import { type ManifestAction, table, toolName } from '../table/actionTable.ts'
import { inputSchemaOf, outputSchemaOf } from '../table/schemas.ts'
import type { Language, Say } from '../text/language.ts'
import type { KnownTool } from './defaultTools.ts'
import { makeCall } from './makeCall.ts'

/** The actions that `--tools` asks for: of groups, or all. */
export function actionsOfTools(names: readonly string[]): ManifestAction[] {
  const { groups, actions } = table()
  for (const name of names)
    if (name !== 'all' && !groups.some((group) => group.name === name))
      throw new InputError(
        'InvalidTools',
        `tools: ${JSON.stringify(name)} is not a group. Groups: all, ${groups.map((group) => group.name).join(', ')}.`,
      )
  return actions.filter(({ group }) => names.includes('all') || names.includes(group))
}

/** An action as a tool of its own. */
export function actionTool(action: ManifestAction, language: Language, say: Say): KnownTool {
  return {
    tool: toolOf(action, language, say),
    run: (session, input, extra) => makeCall(session, { action, input, dryRun: false }, extra),
  }
}

function toolOf(action: ManifestAction, language: Language, say: Say): Tool {
  const { effect, billable, idempotent } = action
  const notes = [
    billable && say('CAN COST MONEY: a person is asked at each call.', '可能产生费用：每次调用都需人工确认。'),
    effect === 'destructive' &&
      say('Removes for good: a person is asked at each call.', '不可恢复：每次调用都需人工确认。'),
  ].filter(Boolean)
  return {
    name: toolName(action),
    title: action.title[language],
    description: [action.description[language], ...notes].join(' '),
    inputSchema: inputSchemaOf(action, language) as Tool['inputSchema'],
    outputSchema: envelope(action, language),
    annotations: {
      title: action.title[language],
      readOnlyHint: effect === 'read' && !billable,
      destructiveHint: effect === 'destructive',
      idempotentHint: effect === 'read' || idempotent === true,
      openWorldHint: true,
    },
  }
}

/** What `call_action` gives, with the answer of this action. */
function envelope({ output }: ManifestAction, language: Language): NonNullable<Tool['outputSchema']> {
  return {
    type: 'object',
    properties: {
      ok: { type: 'boolean' },
      answer: outputSchemaOf(output, language),
      cursor: { type: 'string', description: 'call_action with it alone gives what follows' },
      part: { type: 'object', description: 'A piece of an answer that is too long' },
      error: { type: 'object' },
    },
    required: ['ok'],
  }
}
