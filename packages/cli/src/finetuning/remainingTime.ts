/** Estimates the time left from what was seen: progress over time since the first poll that showed progress. */
export function remainingTime() {
  let first: { share: number; time: number } | undefined
  let last: { share: number; time: number } | undefined
  return {
    /** Notes the progress at a time in ms. */
    add(share: number, time: number): void {
      if (last && share < last.share) first = undefined
      first ??= { share, time }
      if (last?.share !== share) last = { share, time }
    },
    /** Milliseconds left at a time; undefined while nothing has moved. */
    at(time: number): number | undefined {
      if (!first || !last || last.share <= first.share) return undefined
      const perShare = (last.time - first.time) / (last.share - first.share)
      return Math.max(0, perShare * (1 - last.share) - (time - last.time))
    },
  }
}

/** `40%` as 0.4; undefined for anything else. */
export function shareOf(progress: unknown): number | undefined {
  const value = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(progress ?? '').trim())?.[1]
  return value === undefined ? undefined : Math.min(1, Number(value) / 100)
}
