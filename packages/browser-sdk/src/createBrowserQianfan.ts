import { bindActions, type Qianfan } from '@qianfan-console/core'
import { createBrowserClient } from './createBrowserClient.ts'
import type { BrowserOptions } from './options.ts'

/**
 * Every action on one object, for a page or a worker: the same object and errors as `createQianfan` of core.
 *
 * @param options - `gateway`, or temporary `credentials`; times in ms as in core
 * @returns the tree of actions, `call` for any action by name, and `client`
 * @throws {CredentialsError} `NoCredentials` without gateway and credentials, `LongLivedKeys` for keys that do not end
 * @throws {InputError} when both are given, or the gateway is no URL
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const qianfan = createBrowserQianfan({ gateway: '/api/qianfan' })
 * const { requestId, result } = await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export const createBrowserQianfan = (options: BrowserOptions): Qianfan => bindActions(createBrowserClient(options))
