/** The place of the x nearest to a value; -1 in nothing. */
export function nearest(x: ArrayLike<number>, value: number): number {
  let [low, high] = [0, x.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (x[middle]! < value) low = middle + 1
    else high = middle
  }
  return low > 0 && value - x[low - 1]! < x[low]! - value ? low - 1 : x.length === 0 ? -1 : low
}
