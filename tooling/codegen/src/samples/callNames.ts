import type { ManifestAction } from '@qianfan-console/spec/manifest'
import { goName, groupNames } from '../emit/go.ts'
import { snakeCase } from '../emit/python.ts'

/** How an action and its fields are called in each language: what a sample of a call is made of, without the table. */
export interface CallNames {
  /** Dotted name, which is the path on the object of TypeScript. */
  name: string
  operationId: string
  /** The platform's name, where the route has several actions. */
  action: string | undefined
  route: string
  /** The field that the command line takes without a flag. */
  positional: string | undefined
  /** Fields that must be given, in the order of the spec. */
  required: string[]
  python: string
  go: string
  java: string
  /** By field of the input, its names. */
  fields: Record<string, { flag: string; python: string; go: string; isInteger: boolean }>
}

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()

/**
 * Finds the names of an action in every language, by the rules by which the clients are generated.
 *
 * @param row - its row of `actions.json`
 */
export function callNamesOf({ name, operationId, action, route, cli, input }: ManifestAction): CallNames {
  const parts = name.split('.')
  const last = parts.length - 1
  return {
    name,
    operationId,
    action,
    route,
    positional: cli.positional,
    required: input.required ?? [],
    python: parts.map(snakeCase).join('.'),
    go: parts.map((part) => groupNames[part] ?? goName(part)).join('.'),
    java: parts.map((part, place) => (place === last ? part : `${part}()`)).join('.'),
    fields: Object.fromEntries(
      Object.entries(input.properties ?? {}).map(([field, { type }]) => [
        field,
        { flag: kebab(field), python: snakeCase(field), go: goName(field), isInteger: type === 'integer' },
      ]),
    ),
  }
}
