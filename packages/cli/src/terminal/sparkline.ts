const bars = '▁▂▃▄▅▆▇█'

/** Numbers as a line of bars, from the least to the most; longer series are thinned to the width. */
export function sparkline(values: readonly number[], width = 40): string {
  const numbers = values.filter(Number.isFinite)
  if (numbers.length === 0) return ''
  const step = Math.max(1, numbers.length / width)
  const shown = Array.from(
    { length: Math.min(width, numbers.length) },
    (_, position) => numbers[Math.min(numbers.length - 1, Math.floor(position * step))]!,
  )
  // The last value is where it ended, and is always shown.
  shown[shown.length - 1] = numbers.at(-1)!
  const least = Math.min(...shown)
  const range = Math.max(...shown) - least
  return shown
    .map((value) => bars[range === 0 ? 3 : Math.round(((value - least) / range) * (bars.length - 1))])
    .join('')
}
