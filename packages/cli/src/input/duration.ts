import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'

const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `90`, `30s`, `5m`, `1h30m` in milliseconds; a number alone is seconds. */
export function parseDuration(text: string, flag: string, say: Say): number {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0) return Number(text) * 1000
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)]
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit!]!, 0)
  if (parts.map(([part]) => part).join('') === text && total > 0) return total
  throw new Failure(
    'InvalidFlag',
    say(
      `${flag} takes a time such as 30s, 5m or 1h30m, not ${JSON.stringify(text)}.`,
      `${flag} 的值无效：${JSON.stringify(text)}。应为时长，如 30s、5m、1h30m。`,
    ),
  )
}
