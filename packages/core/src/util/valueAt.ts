/** Reads a dotted path: `result.pageInfo.nextMarker`. Undefined where a part is missing. */
export function valueAt(value: unknown, path: string): unknown {
  let current = value
  for (const part of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined
    current = (current as Record<string, unknown>)[part]
  }
  return current
}
