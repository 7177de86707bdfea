import type { Document, Schema } from '../document/document.ts'
import { dereference } from '../document/manifest.ts'

/** The named schema of a document, with what it refers to. */
export const schemaOf = (document: Document, name: string): Schema | undefined => {
  const schema = document.components.schemas[name]
  return schema && dereference(document, schema)
}

/** How many lists stand directly in an object. */
export const arrays = (schema: Schema | undefined): number =>
  Object.values(schema?.properties ?? {}).filter(({ type }) => type === 'array').length

/** The schema of a dotted path, through objects and `allOf`. */
export function fieldAt(schema: Schema | undefined, path: string): Schema | undefined {
  return path.split('.').reduce<Schema | undefined>((current, part) => {
    const parts = current?.allOf ? [current, ...current.allOf] : [current]
    return parts.map((each) => each?.properties?.[part]).find(Boolean)
  }, schema)
}

/** Visits every schema of a file, `$ref`s left alone. */
export function eachSchema(
  node: unknown,
  path: (string | number)[],
  visit: (schema: Schema, path: (string | number)[]) => void,
  isSchema = isComponent(node),
): void {
  if (typeof node !== 'object' || node === null) return
  if (isSchema) visit(node as Schema, path)
  for (const [key, child] of Object.entries(node)) {
    if (['examples', 'example', 'x-qianfan', 'default', 'x-extensible-enum'].includes(key)) continue
    const inMap = isSchema && key === 'properties'
    if (inMap)
      for (const [name, field] of Object.entries(child as object)) eachSchema(field, [...path, key, name], visit, true)
    else if (isSchema && ['allOf', 'anyOf', 'oneOf'].includes(key))
      (child as unknown[]).forEach((each, index) => eachSchema(each, [...path, key, index], visit, true))
    else
      eachSchema(
        child,
        [...path, key],
        visit,
        key === 'schema' || (isSchema && ['items', 'additionalProperties'].includes(key)),
      )
  }
}

const isComponent = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  !('content' in node) &&
  !('x-path' in node) &&
  ('type' in node || 'allOf' in node || 'anyOf' in node || 'properties' in node)
