/** What one side did in one round. */
export interface Round {
  /** Operations a second. */
  rate: number
  /** CPU time of this process an operation, in microseconds. */
  cpu: number
}

/** A side: does `count` operations. */
export type Side = (count: number) => void | Promise<void>

/** A result row: a ratio of two sides of the same run, or a size. */
export interface Row {
  suite: string
  what: string
  /** The figure that the aim is about. */
  value: number
  unit: 'x' | 'ms' | 'kB' | 'lines' | 'packages' | 'MB' | 'tokens'
  aim?: { at: 'least' | 'most'; value: number }
  moonshot?: { at: 'least' | 'most'; value: number }
  /** The figures behind a ratio. */
  details?: Record<string, number>
}

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * Runs the sides in turns, round by round, so that what else the machine does falls on all of them, and gives the rounds
 * of each. The first round warms up and is not counted.
 */
export async function compare<Name extends string>(
  sides: Record<Name, Side>,
  { count, rounds = 7 }: { count: number; rounds?: number },
): Promise<Record<Name, Round[]>> {
  const names = Object.keys(sides) as Name[]
  const results = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<Name, Round[]>
  for (let round = 0; round <= rounds; round++) {
    // Each round begins with another side.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      globalThis.gc?.()
      const cpu = process.cpuUsage()
      const start = performance.now()
      await sides[name](count)
      const seconds = (performance.now() - start) / 1000
      const used = process.cpuUsage(cpu)
      if (round > 0) results[name].push({ rate: count / seconds, cpu: (used.user + used.system) / count })
    }
  }
  return results
}

/** Median of the round-by-round ratios of two sides. */
export const ratio = (of: Round[], to: Round[], by: keyof Round): number =>
  median(of.map((round, index) => round[by] / to[index]![by]))

/** Median of one side. */
export const middle = (rounds: Round[], by: keyof Round): number => median(rounds.map((round) => round[by]))
