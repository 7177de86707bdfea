// In here is what knows no command, no action and no terminal.

/** Reads a dotted path; undefined where a part is missing. */
export function valueAt(value: unknown, path: string): unknown {
  let node = value
  for (const part of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined
    node = (node as Record<string, unknown>)[part]
  }
  return node
}
