import type { IncomingMessage, ServerResponse } from 'node:http'
import type { QianfanError, ServiceError } from '@qianfan-console/core'
import { send } from '../../calls/send.ts'
import type { Context } from '../../context/context.ts'
import type { Input, ManifestAction } from '../../table/manifest.ts'
import { bodyLimit, readJson } from './readJson.ts'
import { type Grant, targetOf } from './target.ts'

/** Answers one request: with a refusal, or with what the platform says. */
export async function answer(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  grant: Grant,
): Promise<void> {
  const target = targetOf(request, grant)
  if ('code' in target) return reply(response, target.status, { code: target.code, message: target.message })
  const { action } = target
  const input = await readJson(request, context, action)
  if (input === undefined)
    return reply(response, 400, {
      code: 'ProxyMalformedBody',
      message: `The body must be a JSON object of at most ${bodyLimit} bytes, of numbers that JSON has.`,
    })
  const query = Object.fromEntries([...target.query].filter(([name]) => action.query?.includes(name)))
  await sendOn(context, response, action, { ...query, ...input })
}

/** Sends a call on; the platform's own answer goes back as it came. */
async function sendOn(context: Context, response: ServerResponse, action: ManifestAction, input: Input): Promise<void> {
  const { note, paint } = context
  note(paint('dim', `${action.name} ...`))
  try {
    // What was sent on is not broken off with the proxy.
    const { body, response: head } = await send(context, action, input, { signal: undefined })
    reply(response, head.status, body)
    note(paint('dim', `${action.name} ${head.status}`))
  } catch (error) {
    const { code, message, requestId, outcome } = error as QianfanError
    const { status = 502, body } = error as Partial<ServiceError>
    reply(response, status, typeof body === 'object' && body !== null ? body : { code, message, requestId, outcome })
    note(paint('yellow', `${action.name} ${code}${outcome === 'unknown' ? ' (unknown whether it happened)' : ''}`))
  }
}

const reply = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
