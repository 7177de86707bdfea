import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js'
import {
  type ClientCapabilities,
  ElicitResultSchema,
  type ServerNotification,
  type ServerRequest,
} from '@modelcontextprotocol/sdk/types.js'
import { InputError } from '@qianfan-console/core'
import type { Say } from '../text/language.ts'
import { type CallPlan, planText } from './plan.ts'

/** What a request of a client comes with. */
export type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>

/** How long a person has for an answer, in ms. */
const patience = 900_000

/** Whether a client can ask its person by a form. */
export const canAsk = (capabilities: ClientCapabilities | undefined): boolean => {
  const { elicitation } = capabilities ?? {}
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)
}

/**
 * Asks the person in front of the client. Only a form that was accepted with its box ticked is a yes: no answer, an answer
 * that is late, and a client that goes away are not.
 *
 * @throws {InputError} `NotConfirmed`; nothing was sent
 */
export async function askPerson(extra: Extra, plan: CallPlan, say: Say): Promise<void> {
  const refused = (why: string) =>
    new InputError(
      'NotConfirmed',
      `${plan.action} was not confirmed: ${why}. Nothing was sent. Do not ask again unless the person you work for tells you to.`,
      { action: plan.action },
    )
  const asked = extra.sendRequest(
    {
      method: 'elicitation/create',
      params: {
        mode: 'form',
        message: planText(plan, say),
        requestedSchema: {
          type: 'object',
          properties: {
            confirm: {
              type: 'boolean',
              title: say(`Make this call: ${plan.action}`, `执行 ${plan.action}`),
              description: plan.reasons.join(' '),
              default: false,
            },
          },
          required: ['confirm'],
        },
      },
    },
    ElicitResultSchema,
    { timeout: patience, signal: extra.signal },
  )
  const answer = await asked.catch((error: Error) => {
    throw refused(`there was no answer (${error.message})`)
  })
  if (answer.action === 'accept' && answer.content?.confirm === true) return
  throw refused(answer.action === 'accept' ? 'the box was not ticked' : `the person chose ${answer.action}`)
}
