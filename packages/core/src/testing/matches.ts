/** Whether a value has at least what a pattern has, at any depth; lists must agree in length. */
export function matches(pattern: unknown, value: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) return Object.is(pattern, value)
  if (typeof value !== 'object' || value === null || Array.isArray(pattern) !== Array.isArray(value)) return false
  if (Array.isArray(pattern) && pattern.length !== (value as unknown[]).length) return false
  return Object.entries(pattern).every(([key, part]) => matches(part, (value as Record<string, unknown>)[key]))
}
