import type { Client } from './action/client.ts'
import type { ActionDefinition } from './action/definition.ts'
import { createClient } from './client/createClient.ts'
import { actionsOf } from './client/resolveAction.ts'
import { readCredentials } from './credentials/readCredentials.ts'
import { InputError } from './errors/errors.ts'
import * as actions from './gen/actions.gen.ts'
import { readVariables } from './node/nodeCredentials.ts'

/** What `consoleAction` takes, by the official names. */
export interface ConsoleActionParams {
  /** Route, with or without the slash in front: `/v2/finetuning`. */
  base_api_route: string
  /** Action name: `StopFineTuningTask`. */
  action?: string
  /** The input. */
  data?: Record<string, any>
}

/**
 * The client of the last configuration; another configuration gets another client. State of the module, since the functions of
 * the official SDK are called without anything that could hold it, and read `process.env`, which is one a process too.
 */
let last: { configuration: string; client: Client } | undefined

/**
 * Calls any action of the platform, as `consoleAction` of the official SDK (`@baiducloud/qianfan`) does: keys and base URL
 * come from the environment or the `.env` file, read at each call, and the answer is the platform's body with its headers.
 * `result: false` is returned, not thrown.
 *
 * It differs where the official one loses money or errors: what may have happened is not repeated when it can cost money
 * or is not idempotent, every error of the platform is thrown, and an attempt is given up after 60 seconds.
 *
 * @param params - `base_api_route`, `action`, `data`
 * @returns the platform's answer, with `headers` beside it
 * @throws {QianfanError} whatever stands in the way, with `code`, `outcome` and `requestId`
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * import { consoleAction, setEnvVariable } from '@qianfan-console/core/compat'
 *
 * setEnvVariable('QIANFAN_ACCESS_KEY', 'your_iam_ak')
 * setEnvVariable('QIANFAN_SECRET_KEY', 'your_iam_sk')
 * const answer = await consoleAction({ base_api_route: '/v2/finetuning', action: 'StopFineTuningTask', data: { taskId: 'task-5kjifvzerc5n' } })
 * ```
 */
export async function consoleAction({ base_api_route, action, data = {} }: ConsoleActionParams): Promise<any> {
  if (typeof base_api_route !== 'string' || !/^[\w./-]+$/.test(base_api_route))
    throw new InputError(
      'InvalidRoute',
      `base_api_route must look like /v2/finetuning; it is ${JSON.stringify(base_api_route)}.`,
    )
  const path = `/${base_api_route.replace(/^\/+/, '')}${action ? `?Action=${encodeURIComponent(action)}` : ''}`
  const { body, response } = await (await clientOfEnvironment()).send<object>(definitionAt(path), data)
  return { headers: Object.fromEntries(response.headers), ...body }
}

/**
 * Sets an environment variable of this process, as the official SDK does.
 *
 * @param key - such as `QIANFAN_ACCESS_KEY`
 * @param value - its value; the next call of `consoleAction` uses it
 * @example
 * ```ts
 * setEnvVariable('QIANFAN_ACCESS_KEY', 'your_iam_ak')
 * ```
 */
export function setEnvVariable(key: string, value: string): void {
  process.env[key] = value
}

async function clientOfEnvironment(): Promise<Client> {
  const { variables, from } = await readVariables({})
  const get = (name: string) => variables[name] || undefined
  const credentials = readCredentials(get, from)
  const baseUrl = get('QIANFAN_CONSOLE_API_BASE_URL') ?? get('QIANFAN_CONSOLE_BASE_URL')
  const allowInsecureHttp = get('QIANFAN_ALLOW_HTTP') === '1'
  const configuration = JSON.stringify([credentials, baseUrl, allowInsecureHttp])
  if (last?.configuration !== configuration)
    last = { configuration, client: createClient({ credentials, ...(baseUrl && { baseUrl }), allowInsecureHttp }) }
  return last.client
}

const known = new Map(actionsOf(actions).map(({ definition }) => [definition.path, definition]))

/** What the spec says of a path, but for what turns `result: false` into an error. What it does not know is held to cost money. */
function definitionAt(path: string): ActionDefinition {
  const { acceptance, ...definition } = known.get(path) ?? { name: path, path, effect: 'write', billable: true }
  return definition
}
