/** The clock that the state of the mock lives by. It runs `speed` times faster than the real one. */
export interface MockClock {
  /** Its time, in ms since 1970. */
  now(): number
  /** How many times faster than real time it runs; 0 while it is paused. */
  readonly speed: number
  /** Stops it. What it says stays the same until `step`, `set` or `resume`. */
  pause(): void
  /** Lets it run again. */
  resume(): void
  /** Moves it by so many seconds, forward or back. */
  step(seconds: number): void
  /** Sets it to a time: a Date, ISO text or ms since 1970. */
  set(time: Date | string | number): void
  /** Changes how fast it runs, from now on. */
  setSpeed(speed: number): void
}

/** What is saved of a clock. */
export interface ClockState {
  time: number
  paused: boolean
}

/** Makes a clock over the real one; a saved one goes on from where it stood. */
export function createClock(
  real: () => number,
  speed: number,
  saved?: ClockState,
): MockClock & { state(): ClockState } {
  let rate = checkSpeed(speed)
  let paused = saved?.paused ?? false
  let base = saved?.time ?? real()
  let since = real()
  const now = () => (paused ? base : base + (real() - since) * rate)
  const rebase = (time: number) => {
    base = time
    since = real()
  }
  return {
    now: () => Math.floor(now()),
    state: () => ({ time: now(), paused }),
    get speed() {
      return paused ? 0 : rate
    },
    pause() {
      rebase(now())
      paused = true
    },
    resume() {
      rebase(now())
      paused = false
    },
    step(seconds) {
      if (!Number.isFinite(seconds)) throw new RangeError(`clock.step takes seconds, such as 60; it got ${seconds}.`)
      rebase(now() + seconds * 1000)
    },
    set(time) {
      const value = new Date(time).getTime()
      if (Number.isNaN(value))
        throw new RangeError(`clock.set takes a Date, ISO text or ms since 1970; it got ${JSON.stringify(time)}.`)
      rebase(value)
    },
    setSpeed(value) {
      rebase(now())
      rate = checkSpeed(value)
    },
  }
}

/** A speed is a positive number: time that stands still or runs backwards is `pause` and `step`. */
export function checkSpeed(speed: number): number {
  if (!Number.isFinite(speed) || speed <= 0)
    throw new RangeError(`speed must be a number above 0, such as 1 or 600; it is ${speed}.`)
  return speed
}
