import { environment } from '#environment'
import type { Client } from '../action/client.ts'
import { noCredentialsHere } from '../credentials/noCredentials.ts'
import { bindActions, type Qianfan } from './bindActions.ts'
import { createClient } from './createClient.ts'
import type { ClientOptions } from './options.ts'

/**
 * Every action on one object, by its dotted name.
 *
 * @param options - as for `createClient`, or a client
 * @returns the tree of actions, `call` for any action by name, and `client`
 * @throws {CredentialsError} in a browser without credentials: call through a gateway there
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const qianfan = createQianfan()
 * const { requestId, result } = await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export function createQianfan(options: ClientOptions | Client = {}): Qianfan {
  const isClient = 'send' in options
  if (!isClient && options.credentials === undefined && !environment.exists) throw noCredentialsHere()
  return bindActions(isClient ? options : createClient(options))
}
