let lastSecond: number | undefined

let lastTimestamp = ''

/** `2026-04-17T08:00:00Z`: UTC, whole seconds, as bce-auth-v1 writes time. Kept for its second, in which many requests are signed. */
export function formatTimestamp(time: number): string {
  const second = Math.floor(time / 1000)
  if (second !== lastSecond) {
    lastTimestamp = `${new Date(time).toISOString().slice(0, 19)}Z`
    lastSecond = second
  }
  return lastTimestamp
}
