/** What of a curve is drawn: its points, or in each pixel column the first, the lowest, the highest and the last of many. */
export interface Drawn {
  x: number[]
  y: (number | null)[]
}

/**
 * The points of a curve between two x that make the same picture as all of them: at most four a column. A hole stays one.
 *
 * @param columns - pixels of the width
 * @param at - how far right an x stands: itself, or its logarithm on a log axis
 */
export function decimate(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  {
    from,
    to,
    columns,
    at = (value) => value,
  }: { from: number; to: number; columns: number; at?: (x: number) => number },
): Drawn {
  // One more on each side, so that lines run to the edge.
  const start = Math.max(0, lowerBound(x, from) - 1)
  const end = Math.min(x.length, lowerBound(x, to) + 2)
  const drawn: Drawn = { x: [], y: [] }
  const put = (place: number) => {
    drawn.x.push(x[place]!)
    drawn.y.push(Number.isFinite(y[place]!) ? y[place]! : null)
  }
  if (end - start <= columns * 4) {
    for (let place = start; place < end; place++) put(place)
    return drawn
  }
  const left = at(from)
  const size = (at(to) - left) / columns
  for (let place = start; place < end; ) {
    const column = Math.floor((at(x[place]!) - left) / size)
    let [low, high, hole, last] = [place, place, -1, place]
    for (; last < end && Math.floor((at(x[last]!) - left) / size) === column; last++) {
      if (!Number.isFinite(y[last]!)) hole = last
      else {
        if (!(y[low]! <= y[last]!)) low = last
        if (!(y[high]! >= y[last]!)) high = last
      }
    }
    const chosen = new Set([place, low, high, last - 1, ...(hole === -1 ? [] : [hole])])
    for (const each of [...chosen].sort((a, b) => a - b)) put(each)
    place = last
  }
  return drawn
}

/** The first place whose x is not below a value. */
function lowerBound(x: ArrayLike<number>, value: number): number {
  let [low, high] = [0, x.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (x[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Lowest and highest of the neighbourhood of each point: what the smoothed line hides. */
export function envelope(y: ArrayLike<number>, reach: number): { low: number[]; high: number[] } {
  const low = new Array<number>(y.length)
  const high = new Array<number>(y.length)
  const block = Math.max(1, reach)
  const lows: number[] = []
  const highs: number[] = []
  for (let start = 0; start < y.length; start += block) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let place = start; place < Math.min(y.length, start + block); place++) {
      const value = y[place]!
      if (!Number.isFinite(value)) continue
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
    lows.push(least)
    highs.push(most)
  }
  for (let place = 0; place < y.length; place++) {
    const own = Math.floor(place / block)
    const least = Math.min(
      lows[own - 1] ?? Number.POSITIVE_INFINITY,
      lows[own]!,
      lows[own + 1] ?? Number.POSITIVE_INFINITY,
    )
    const most = Math.max(
      highs[own - 1] ?? Number.NEGATIVE_INFINITY,
      highs[own]!,
      highs[own + 1] ?? Number.NEGATIVE_INFINITY,
    )
    low[place] = Number.isFinite(least) ? least : Number.NaN
    high[place] = Number.isFinite(most) ? most : Number.NaN
  }
  return { low, high }
}
