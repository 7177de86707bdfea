type Fields = Record<string, unknown>

/**
 * A copy of a value with one place in it changed. What is empty is taken out, so that an input holds what was filled in and
 * nothing else.
 */
export function setAt(value: unknown, path: readonly (string | number)[], next: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return next
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...value] : []
    list[key] = setAt(list[key], rest, next) ?? {}
    return list
  }
  const fields: Fields = { ...(value as Fields | undefined) }
  const inner = setAt(fields[key], rest, next)
  if (inner === undefined || inner === '') delete fields[key]
  else fields[key] = inner
  return Object.keys(fields).length === 0 && rest.length > 0 ? undefined : fields
}
