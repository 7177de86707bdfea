/** `40%` as 0.4; undefined for anything that is not a share. */
export function shareOf(progress: unknown): number | undefined {
  const value = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(progress ?? '').trim())?.[1]
  return value === undefined ? undefined : Math.min(1, Number(value) / 100)
}
