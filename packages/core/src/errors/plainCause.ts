const kept = ['code', 'errno', 'syscall', 'address', 'hostname', 'port'] as const

/** The words of a failure of the network: `fetch failed` alone says nothing, its cause does. */
export function wordsOf(error: unknown): string {
  const { message, cause } = (error ?? {}) as { message?: string; cause?: { message?: string; code?: string } }
  return [message || String(error), cause?.message || cause?.code].filter(Boolean).join(': ')
}

/**
 * A copy of what a transport threw, with nothing but what tells of the failure: some libraries hang the whole request on
 * their errors, signature and token included, and an error is printed with its cause.
 */
export function plainCause(error: unknown, redact: (text: string) => string, depth = 0): unknown {
  if (typeof error !== 'object' || error === null) return typeof error === 'string' ? redact(error) : error
  const source = error as Error & { errors?: unknown } & Record<string, unknown>
  const copy = new Error(redact(String(source.message ?? '')))
  copy.name = String(source.name ?? 'Error')
  if (typeof source.stack === 'string') copy.stack = redact(source.stack)
  for (const key of kept)
    if (['string', 'number'].includes(typeof source[key])) Object.assign(copy, { [key]: source[key] })
  if (source.cause !== undefined && depth < 4) copy.cause = plainCause(source.cause, redact, depth + 1)
  if (Array.isArray(source.errors) && depth < 4)
    Object.assign(copy, { errors: source.errors.map((each) => plainCause(each, redact, depth + 1)) })
  return copy
}
