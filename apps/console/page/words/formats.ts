import { language, say } from './language.ts'

const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
const minute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
const count = new Intl.NumberFormat(locale)
const short = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 })

/** A time in ms, with its minute. */
export const dateText = (time: number | undefined): string => (time === undefined ? '–' : minute.format(time))
/** A time in ms, as its day. */
export const dayText = (time: number | undefined): string => (time === undefined ? '–' : day.format(time))
/** A time in ms, with its second and without its day. */
export const clockText = (time: number): string => clock.format(time)
/** A whole number, with its groups. */
export const countText = (value: number): string => count.format(value)

/** A measured number, with the digits that matter. */
export function numberText(value: number | undefined | null): string {
  if (value === undefined || value === null || !Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  return size !== 0 && (size < 1e-3 || size >= 1e6) ? value.toExponential(2) : short.format(value)
}

/** A share as percent. */
export const percentText = (share: number | undefined): string =>
  share === undefined ? '–' : `${Math.floor(share * 100)}%`

/** Milliseconds as people say them: the two largest units. */
export function durationText(milliseconds: number | undefined): string {
  if (milliseconds === undefined || milliseconds < 0) return '–'
  const seconds = Math.round(milliseconds / 1000)
  const units: [number, string][] = [
    [86_400, say('d', '天')],
    [3600, say('h', '小时')],
    [60, say('min', '分钟')],
    [1, say('s', '秒')],
  ]
  const first = units.findIndex(([size]) => seconds >= size)
  if (first === -1) return say('0 s', '0 秒')
  let rest = seconds
  const parts = units.slice(first, first + 2).map(([size, name]) => {
    const amount = Math.floor(rest / size)
    rest -= amount * size
    return [amount, name] as const
  })
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, name]) => `${amount} ${name}`)
    .join(' ')
}
