import stringWidth from 'fast-string-width'
import type { Paint } from '../context/context.ts'
import { truncate } from './width.ts'

/** What a bar shows. */
export interface Progress {
  label: string
  state: string
  /** 0 to 1; undefined while nothing is known. */
  share: number | undefined
  /** What stands behind the bar. */
  note: string
}

const smallestBar = 10
const largestBar = 40

/** A line with a bar, as wide as the terminal allows; on a narrow one the bar gives way first. */
export function progressLine({ label, state, share, note }: Progress, width: number, paint: Paint): string {
  const percent = share === undefined ? '' : `${Math.floor(share * 100)}%`.padStart(4)
  const words = [label, state, percent, note].filter(Boolean)
  const room = width - words.reduce((sum, word) => sum + stringWidth(word) + 1, 0) - 1
  if (share === undefined || room < smallestBar) return truncate(words.join(' '), width - 1)
  const size = Math.min(largestBar, room)
  const full = Math.round(share * size)
  const bar = paint('cyan', '█'.repeat(full)) + paint('dim', '░'.repeat(size - full))
  return [label, state, bar, percent, note].filter(Boolean).join(' ')
}
