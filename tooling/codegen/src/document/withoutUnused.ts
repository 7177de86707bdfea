import type { Document } from './document.ts'

/** The document without the schemas that nothing in it leads to. */
export function withoutUnused(document: Document): Document {
  const { schemas } = document.components
  const reached = new Set<string>()
  const walk = (node: unknown): void => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (reached.has(name!)) continue
      reached.add(name!)
      walk(schemas[name!])
    }
  }
  walk({ ...document, components: { ...document.components, schemas: {} } })
  const kept = Object.entries(schemas).filter(([name]) => reached.has(name))
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } }
}
