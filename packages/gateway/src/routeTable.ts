import { type ActionDefinition, actionsOf, actionTree, InputError } from '@qianfan-console/core'
import { GatewayRefusal } from './gatewayRefusal.ts'

/** What a URL asks for. */
export interface Target {
  definition: ActionDefinition
  /** The idempotency key of the query, decoded; undefined where there is none. */
  idempotencyKey: string | undefined
}

/**
 * Makes the function that finds the action of a URL. Path and query must be the action's own, byte for byte, below the
 * mount point: a second parameter, another case or an encoded letter is no action. One parameter may follow: the
 * idempotency key of an action that has one.
 */
export function routeTable(allowed: ReadonlySet<ActionDefinition>, basePath?: string): (url: string) => Target {
  if (basePath !== undefined && typeof basePath !== 'string')
    throw new InputError('InvalidBasePath', 'basePath must be a text, such as "/api/qianfan".')
  if (basePath !== undefined && new URL(basePath || '/', 'https://page.example').pathname !== (basePath || '/'))
    throw new InputError('InvalidBasePath', `basePath ${JSON.stringify(basePath)} must look like "/api/qianfan".`)
  const base = basePath?.replace(/\/$/, '')
  // Routes may share the name of an action, and a few have none, so each query leads to a list.
  const bySearch = Map.groupBy(
    actionsOf(actionTree).map(({ definition }) => definition),
    ({ path }) => (path.includes('?') ? path.slice(path.indexOf('?')) : ''),
  )
  return (url) => {
    const { pathname, search } = new URL(url)
    const [named = '', ...more] = search.split('&')
    const target = pathname + named
    const definition = bySearch
      .get(named)
      ?.find(({ path }) => (base === undefined ? target.endsWith(path) : target === base + path))
    if (!definition || !mayFollow(definition, more))
      throw new GatewayRefusal(
        'GatewayUnknownAction',
        `There is no such action here. The URL must end in the route and the Action alone, such as /v2/finetuning?Action=StopFineTuningTask${base ? `, and begin with the basePath ${base} as the gateway sees it: a host that cuts its mount point off needs no basePath` : ''}.`,
      )
    if (!allowed.has(definition))
      throw new GatewayRefusal(
        'GatewayActionNotAllowed',
        `${definition.name} is not among the actions that this gateway allows.`,
      )
    return { definition, idempotencyKey: more[0] === undefined ? undefined : keyIn(more[0]) }
  }
}

/** Whether parameters may stand behind the Action: one, the idempotency key, and only where it travels in the query. */
const mayFollow = ({ idempotencyKey, query = [] }: ActionDefinition, parameters: readonly string[]): boolean =>
  parameters.length === 0 ||
  (parameters.length === 1 &&
    idempotencyKey !== undefined &&
    query.includes(idempotencyKey) &&
    parameters[0]!.startsWith(`${idempotencyKey}=`))

function keyIn(parameter: string): string {
  try {
    return decodeURIComponent(parameter.slice(parameter.indexOf('=') + 1))
  } catch (cause) {
    throw new GatewayRefusal('GatewayInvalidInput', 'The idempotency key of the URL is not encoded as URLs are.', {
      cause,
    })
  }
}
