/** An object of the document. */
export type Node = Record<string, unknown>

/** What stands below these is data, and not a part of the document. */
const data = new Set(['examples', 'example', 'default', 'x-qianfan'])

/** Below these stand names of somebody's own: a field may be called `default`. */
const ofNames = new Set(['properties', 'schemas'])

/** Makes every object of a tree anew, from its leaves up; `key` is what an object stands under. */
export function mapObjects(node: unknown, change: (node: Node, key: string) => unknown, key = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, change, key))
  if (typeof node !== 'object' || node === null) return node
  const named = ofNames.has(key)
  const copy = Object.fromEntries(
    Object.entries(node).map(([name, child]) => {
      if (named) return [name, mapObjects(child, change)]
      return [name, data.has(name) ? child : mapObjects(child, change, name)]
    }),
  )
  return named ? copy : change(copy, key)
}
