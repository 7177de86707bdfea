/** How far a task was at a time. */
export interface Sample {
  /** Milliseconds since 1970, by the clock of this browser. */
  time: number
  /** 0 to 1. */
  share: number
}

/**
 * Milliseconds until a task is done, by how fast it came on since it was first seen; undefined while nothing has moved.
 * Samples and `now` are of one clock, so that a clock which is wrong makes the estimate no worse.
 */
export function remainingTime(samples: readonly Sample[], now: number): number | undefined {
  const first = samples[0]
  const last = samples.findLast(({ share }, place) => place === 0 || share > samples[place - 1]!.share)
  if (!first || !last || last.share <= first.share || last.time <= first.time) return undefined
  const perShare = (last.time - first.time) / (last.share - first.share)
  return Math.max(0, perShare * (1 - last.share) - Math.max(0, now - last.time))
}
