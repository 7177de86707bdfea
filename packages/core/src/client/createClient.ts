import type { Client } from '../action/client.ts'
import { keyAuthority } from './keyAuthority.ts'
import { makeClient } from './makeClient.ts'
import type { ClientOptions } from './options.ts'

/**
 * Makes a client. Nothing is read or sent before the first call.
 *
 * @param options - see `ClientOptions`; without any, keys come from `QIANFAN_ACCESS_KEY` and `QIANFAN_SECRET_KEY`
 * @returns the client that every action takes as its first argument
 * @throws {InputError} when the base URL cannot be one, or an option is out of its range
 * @throws {CredentialsError} when a key is missing of a pair
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const client = createClient()
 * const { result } = await stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(options, keyAuthority(options))
}
