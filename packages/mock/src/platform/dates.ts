const two = (value: number) => String(value).padStart(2, '0')

/** `2024-01-29T16:24:32Z`. */
export const zulu = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

/** `2024-06-04T18:38:59+08:00`: how models write time. */
export const beijing = (time: number): string => `${new Date(time + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`

/** `2024-09-01 10:04:44`: no zone; Beijing time. */
export function plainDate(time: number): string {
  const date = new Date(time + 8 * 3_600_000)
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
}

/** How fine-tuning says "not yet". */
export const notYet = '0000-00-00T00:00:00Z'
