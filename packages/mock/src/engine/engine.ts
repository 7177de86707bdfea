// In here is what actions do to the things of the mock: lifecycles, views, pages, the rules, and the account at the start.

import type { Draft } from '../bos/platformStorage.ts'
import type { Fields } from '../platform/fields.ts'
import type { Schema, SpecAction, SpecTable } from '../platform/spec.ts'
import { type CallParts, type ContextParts, createContext } from './context.ts'
import { plainest, project } from './project.ts'
import type { Context, Group, Resource } from './resource.ts'
import { answerOf } from './rules/answerOf.ts'
import { seedStore } from './seed.ts'

/** An answer of the engine: the body, and what the caller is told beside it. */
export interface EngineAnswer {
  body: Fields
  hint?: string
  /** No state stands behind it: it is the spec's example. */
  example?: true
}

/** Interprets the tables of the groups. */
export interface Engine {
  /** Does what an action does. Throws a `PlatformRefusal` before anything has changed. */
  run(action: SpecAction, input: Fields, requestId: string, call?: CallParts): EngineAnswer
  /** Reads what an action needs of the storage, before it runs. */
  read(action: SpecAction, input: Fields, call?: CallParts): Promise<Draft | undefined>
  /** Whether state stands behind an action. */
  knows(action: SpecAction): boolean
  context(): Context
  resource(kind: string): Resource
  /** Puts the account's things in. */
  seed(options: { empty: boolean }): void
}

/** Makes the engine. */
export function createEngine(options: Omit<ContextParts, 'resourceOf'> & { spec: SpecTable; groups: Group[] }): Engine {
  const { spec, groups } = options
  const resources = new Map(groups.flatMap((group) => group.resources).map((resource) => [resource.kind, resource]))
  const rules = new Map(groups.flatMap((group) => Object.entries(group.rules)))
  const ids = new Set([...resources.values()].flatMap(({ id, rowId = id }) => [id, rowId]))
  /** Whether a schema shows a thing of the mock: it names its id. */
  const isThing = ({ properties = {} }: Schema): boolean => Object.keys(properties).some((name) => ids.has(name))
  const resourceOf = (kind: string): Resource => {
    const resource = resources.get(kind)
    if (!resource)
      throw new TypeError(`There is no kind ${JSON.stringify(kind)}. Kinds: ${[...resources.keys()].join(', ')}.`)
    return resource
  }
  const parts: ContextParts = { ...options, resourceOf }
  const context = (call?: CallParts) => createContext(parts, call)

  return {
    context,
    resource: resourceOf,
    knows: (action) => rules.has(action.name),
    async read(action, input, call) {
      const rule = rules.get(action.name)
      return rule && 'read' in rule ? rule.read?.(project(input, action.input) as Fields, context(call)) : undefined
    },
    run(action, input, requestId, call) {
      const rule = rules.get(action.name)
      if (!rule)
        return {
          body: envelope(action, structuredClone(action.examples.output[0]?.value ?? {}) as Fields, requestId),
          example: true,
        }
      const self = context(call)
      // Unknown fields are ignored, and so are those left empty.
      const known = project(input, action.input) as Fields
      const shown = project(answerOf(rule, action, known, self), action.output, { isThing }) as Fields
      return { body: envelope(action, shown, requestId), ...(self.hint && { hint: self.hint }) }
    },
    seed({ empty }) {
      seedStore({ spec, groups, context: context(), resourceOf, empty })
    },
  }
}

/** Request id, log id and the like, where the answer of the action has them. */
function envelope(action: SpecAction, body: Fields, requestId: string): Fields {
  const { properties = {}, required = [] } = action.output
  if (properties.requestId) body.requestId = requestId
  if (properties.log_id) {
    body.log_id = String(properties.log_id.type).includes('string')
      ? requestId
      : Number.parseInt(requestId.slice(0, 8), 16)
    if (properties.status?.type === 'integer') body.status = 200
    if (properties.success) body.success = true
  }
  for (const name of required) body[name] ??= plainest(properties[name]!)
  return body
}
