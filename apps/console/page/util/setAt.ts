type Fields = Record<string, unknown>

/**
 * A copy of an object with one place in it changed. What is empty is taken out, so that an input holds what was filled in
 * and nothing else.
 */
export const setAt = (value: Fields, path: readonly (string | number)[], next: unknown): Fields =>
  (changed(value, path, next) ?? {}) as Fields

function changed(value: unknown, [key, ...rest]: readonly (string | number)[], next: unknown): unknown {
  if (key === undefined) return next
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...value] : []
    list[key] = changed(list[key], rest, next) ?? {}
    return list
  }
  const fields: Fields = { ...(value as Fields | undefined) }
  const inner = changed(fields[key], rest, next)
  if (inner === undefined || inner === '') delete fields[key]
  else fields[key] = inner
  return Object.keys(fields).length === 0 ? undefined : fields
}
