/**
 * A time-weighted exponential moving average: a step that is long counts for more, so that uneven steps do not bend the line.
 * It starts unbiased, and goes on behind a hole.
 *
 * @param amount - 0 for none, to 0.99
 */
export function smooth(x: ArrayLike<number>, y: ArrayLike<number>, amount: number): number[] {
  const mean = x.length > 1 ? (x[x.length - 1]! - x[0]!) / (x.length - 1) : 1
  const result = new Array<number>(x.length)
  let last = 0
  let weight = 0
  let before: number | undefined
  for (let place = 0; place < x.length; place++) {
    const value = y[place]!
    if (!Number.isFinite(value)) {
      result[place] = Number.NaN
      continue
    }
    const gap = before === undefined || mean === 0 ? 1 : Math.max(0, (x[place]! - before) / mean)
    const keep = amount ** gap
    before = x[place]!
    last = last * keep + value * (1 - keep)
    weight = weight * keep + (1 - keep)
    result[place] = weight === 0 ? value : last / weight
  }
  return result
}
