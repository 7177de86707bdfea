import { PlatformRefusal } from '../platform/platformRefusal.ts'
import type { SpecAction, SpecTable } from '../platform/spec.ts'
import type { IncomingCall } from './incomingCall.ts'

type Actions = ReadonlyMap<string, SpecAction>

/**
 * Finds the action that a request means.
 *
 * @throws {PlatformRefusal} where there is none; the hint says what there is
 */
export function route(spec: SpecTable, { method, target }: Pick<IncomingCall, 'method' | 'target'>): SpecAction {
  const [path = ''] = target.split('?')
  const there = spec.byRoute.get(`${method} ${path}`)
  if (!there) {
    const plain = byPlainPath(spec, method, path)
    if (plain) return plain
    throw nothingAt(spec, method, path)
  }
  const query = target.slice(path.length + 1)
  // Nearly every call: an Action and nothing else.
  const only = /^Action=(\w+)$/.exec(query)?.[1]
  const names = only === undefined ? new URLSearchParams(query).getAll('Action') : [only]
  if (names.length > 1) throw new PlatformRefusal('InvalidURI', { hint: 'The query names more than one Action.' })
  return byAction(spec, there, path, names[0] ?? '')
}

/** The action of a name at a path; where there is one action alone and it has no name, that one. */
function byAction({ replacement }: SpecTable, there: Actions, path: string, name: string): SpecAction {
  const found = there.get(name) ?? (there.size === 1 ? there.get('') : undefined)
  if (found) return found
  const known = [...there.keys()].join(', ')
  throw new PlatformRefusal('InvalidURI', {
    hint: name
      ? `There is no action ${name} at ${path}; names are case-sensitive. ${replacement(path, name) ?? `Known: ${known}.`}`
      : `The query has to name an Action: ${known}.`,
  })
}

/** The portable edition of the document writes `/v2/finetuning/StopFineTuningTask`, for tools without a query in a path. */
function byPlainPath({ byRoute }: SpecTable, method: string, path: string): SpecAction | undefined {
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  return name === '' ? undefined : byRoute.get(`${method} ${path.slice(0, slash)}`)?.get(name)
}

function nothingAt({ byRoute, routes, replacement }: SpecTable, method: string, path: string): PlatformRefusal {
  if (routes.has(path))
    return new PlatformRefusal('InvalidHTTPRequest', {
      message: `The method ${method} is not supported here.`,
      status: 405,
      hint: 'Actions are POST.',
      headers: { allow: methodsAt(byRoute, path) },
    })
  if (/^\/v\d+(\/|$)/.test(path) && !/^\/v[12](\/|$)/.test(path)) return new PlatformRefusal('InvalidVersion')
  return new PlatformRefusal('ResourceNotFound', {
    hint: `There is nothing at ${path}. ${replacement(path) ?? `Routes: ${[...routes].join(', ')}.`}`,
  })
}

const methodsAt = (byRoute: SpecTable['byRoute'], path: string): string =>
  [...byRoute.keys()]
    .filter((key) => key.endsWith(` ${path}`))
    .map((key) => key.split(' ')[0])
    .join(', ')

/** Of a path of the portable edition: that the platform does not know it. */
export function plainPathHint({ target }: IncomingCall, { route: own, method, path }: SpecAction): string[] {
  return target.split('?')[0] === own
    ? []
    : [`The platform does not know this path, which stands for ${method} ${path}.`]
}
