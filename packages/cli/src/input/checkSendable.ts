import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { isRawJson } from '../util/exactNumber.ts'

/**
 * Stops what JSON cannot carry as it is meant, whatever the input came from and also with `--no-check`: a number without
 * an end would go out as `null`, `__proto__` would be lost on the way, and an empty id is a variable that was not set. To a
 * read, an empty id that need not be given means that nothing is asked for: the platform's own examples send it.
 */
export function checkSendable(
  input: Record<string, unknown>,
  say: Say,
  { effect, input: { required = [] } }: Pick<ManifestAction, 'effect' | 'input'>,
): void {
  const isFilter = (field: string) => effect === 'read' && !required.includes(field)
  const asked = Object.entries(input).filter(([field, value]) => value !== '' || !isFilter(field))
  const [first] = problemsIn(Object.fromEntries(asked), [], say)
  if (first === undefined) return
  throw new Failure('InvalidInput', first)
}

function problemsIn(value: unknown, path: readonly string[], say: Say): string[] {
  const at = path.join('.')
  if (typeof value === 'number' && !Number.isFinite(value))
    return [say(`${at}: ${value} is not a number that can be sent.`, `${at}：${value} 不是可发送的数字。`)]
  if (value === '' && /(^i|I)ds?$/.test(path.at(-1) ?? '')) return [say(`${at} is empty.`, `${at} 为空。`)]
  if (typeof value !== 'object' || value === null || isRawJson(value) || value instanceof Blob) return []
  if (Object.hasOwn(value, '__proto__'))
    return [
      say(
        `${[...path, '__proto__'].join('.')}: a field of this name cannot be sent.`,
        `${[...path, '__proto__'].join('.')}：无法发送此名称的字段。`,
      ),
    ]
  return Object.entries(value).flatMap(([key, each]) => problemsIn(each, [...path, key], say))
}
