import {
  type Answer,
  type CallOptions,
  type Client,
  definePaginated,
  definitionOf,
  redactBody,
  type SecretKeeper,
} from '@qianfan-console/core'
import type { Caps } from '../permission/caps.ts'
import type { Permissions } from '../permission/permissions.ts'
import { actionNamed, type Input, type ManifestAction } from '../table/actionTable.ts'
import { cleanValue } from '../text/cleanText.ts'
import type { Connection } from './connect.ts'

/** The platform, as tools may use it: whatever is sent was permitted and counted, and what comes back is without secrets. */
export interface Platform {
  /** Sends a call that was agreed to; `counted` where its caller has counted it already. */
  send(action: ManifestAction, input: Input, options?: CallOptions & { counted?: boolean }): Promise<Answer<unknown>>
  /** Makes a read on the server's own account, if it may be made: what a call touches, how a task stands. */
  read(name: string, input: Input, options?: CallOptions): Promise<unknown>
  /** A client that makes such reads and nothing else. */
  reader(): Promise<Client>
  /** Every page of a list that may be read, at most so many of them. */
  readPages(
    name: string,
    input: Input,
    mostPages: number,
    signal?: AbortSignal,
  ): AsyncGenerator<unknown, void, undefined>
  connection(): Promise<Connection>
  /** Takes the keys in use out of a text. */
  redact(text: string): string
}

/** Puts rules, bounds and connection together. The connection is made at the first call. */
export function platformOf(connecting: () => Promise<Connection>, permissions: Permissions, caps: Caps): Platform {
  let connected: Promise<Connection> | undefined
  let secrets: SecretKeeper | undefined
  const connection = async () => {
    connected ??= connecting()
    try {
      const made = await connected
      secrets = made.secrets
      return made
    } catch (error) {
      // Keys that are missing now may be there at the next call.
      connected = undefined
      throw error
    }
  }
  const redact = (text: string) => secrets?.redact(text) ?? text
  const send: Platform['send'] = async (action, input, { counted, ...options } = {}) => {
    permissions.check(action)
    const { client } = await connection()
    if (!counted) caps.count(action)
    const answer = await client.send(definitionOf(action), input, options)
    return { ...answer, body: shown(answer.body, action, redact) }
  }
  const read = async (name: string, input: Input, options?: CallOptions) => {
    const action = readNamed(name)
    return (await send(action, input, options)).body
  }
  const reader = async (): Promise<Client> => ({
    clock: (await connection()).client.clock,
    send: ({ name }, input, options) => send(readNamed(name), input as Input, options) as Promise<Answer<never>>,
  })
  return {
    send,
    read,
    reader,
    async *readPages(name, input, mostPages, signal) {
      const definition = definitionOf(readNamed(name))
      if (!definition.paginated) return yield await read(name, input, { signal })
      const { pages } = definePaginated<Input, unknown, string>(definition)
      let count = 0
      for await (const page of pages(await reader(), input, { signal })) {
        yield page
        if (++count >= mostPages) return
      }
    },
    connection,
    redact,
  }
}

/** What the server does by itself is a read, whatever the name says. */
function readNamed(name: string): ManifestAction {
  const action = actionNamed(name)
  if (action.effect !== 'read' || action.billable) throw new Error(`${name} is not a read.`)
  return action
}

/** An answer without secrets, of the spec and of this server, and without characters that are not seen. */
function shown(body: unknown, { secrets }: ManifestAction, redact: (text: string) => string): unknown {
  const masked = redactBody(body, secrets)
  const json = JSON.stringify(masked)
  if (json === undefined) return masked
  const safe = redact(json)
  return cleanValue(safe === json ? masked : JSON.parse(safe))
}
