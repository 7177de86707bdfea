import type { Sample } from './remainingTime.ts'

/**
 * The part of what was kept that can be true: in order of time, not of the future, and since the last time that the progress
 * went back. A clock that was wrong for a day, and was put right, leaves samples that are neither.
 */
export function cleanSamples(samples: readonly Sample[], now: number): Sample[] {
  const past = samples.filter(({ time }) => time <= now).toSorted((a, b) => a.time - b.time)
  const restart = past.findLastIndex(({ share }, place) => place > 0 && share < past[place - 1]!.share)
  return restart === -1 ? past : past.slice(restart)
}
