/** The clock that the state of the mock follows. It runs `speed` times faster than the real one. */
export interface MockClock {
  /** Its time, in ms since 1970. */
  now(): number
  /** How many times faster than real time it runs; 0 while it is paused. */
  readonly speed: number
  /** Stops it. What it says stays the same until `step`, `set` or `resume`. */
  pause(): void
  /** Lets it run again. */
  resume(): void
  /** Moves it by so many seconds, forward or back. Throws a `RangeError` out of 1970 to 8999. */
  step(seconds: number): void
  /** Sets it to a time: a Date, ISO text or ms since 1970. Throws a `RangeError` out of 1970 to 8999. */
  set(time: Date | string | number): void
  /** Changes how fast it runs, from now on. */
  setSpeed(speed: number): void
}

/** What is saved of a clock. */
export interface ClockState {
  time: number
  paused: boolean
}

/** Several changes at once, as `POST /_mock/clock` takes them. */
export interface ClockChange {
  pause?: true
  resume?: true
  /** Seconds. */
  step?: number
  set?: string | number
  speed?: number
}

/** The clock as the mock holds it. */
export interface HeldClock extends MockClock {
  state(): ClockState
  /** Does all of it, or nothing. */
  change(change: ClockChange): void
  /** Shows the real time again, running at the speed it was made with. */
  reset(): void
}

/** Dates keep their four digits for as long as anything runs that begins now. */
const latest = Date.UTC(9000, 0) - 1

/** Makes a clock over the real one; a saved one goes on from where it stood. `changed` is called after each change; where it throws, nothing has changed. */
export function createClock(
  real: () => number,
  speed: number,
  saved?: ClockState,
  changed: (state: ClockState) => void = () => {},
): HeldClock {
  /** Where it stood at a real time, and how it goes on from there. */
  let held = { base: saved?.time ?? real(), since: real(), paused: saved?.paused ?? false, rate: checkSpeed(speed) }
  const now = () => (held.paused ? held.base : Math.min(latest, held.base + (real() - held.since) * held.rate))
  const state = (): ClockState => ({ time: now(), paused: held.paused })
  const move = (time: number, next: { paused?: boolean; rate?: number } = {}) => {
    const before = held
    held = { ...before, ...next, base: time, since: real() }
    try {
      changed(state())
    } catch (error) {
      held = before
      throw error
    }
  }
  return {
    now: () => Math.floor(now()),
    state,
    get speed() {
      return held.paused ? 0 : held.rate
    },
    pause: () => move(now(), { paused: true }),
    resume: () => move(now(), { paused: false }),
    step: (seconds) => move(stepped(now(), seconds)),
    set: (time) => move(timeOf(time)),
    setSpeed: (value) => move(now(), { rate: checkSpeed(value) }),
    change({ pause, resume, step, set, speed: wanted }) {
      const start = set === undefined ? now() : timeOf(set)
      const time = step === undefined ? start : stepped(start, step)
      move(time, {
        ...(wanted !== undefined && { rate: checkSpeed(wanted) }),
        ...((pause || resume) && { paused: pause === true }),
      })
    },
    reset: () => move(real(), { paused: false, rate: speed }),
  }
}

function stepped(time: number, seconds: number): number {
  if (typeof seconds !== 'number' || !Number.isFinite(seconds))
    throw new RangeError(`clock.step takes seconds, such as 60; it got ${JSON.stringify(seconds)}.`)
  return inRange(time + seconds * 1000, 'step')
}

function timeOf(time: Date | string | number): number {
  const fits =
    typeof time === 'number' || time instanceof Date || (typeof time === 'string' && /^\d{4}(-\d\d|$)/.test(time))
  const value = fits ? new Date(time).getTime() : Number.NaN
  if (Number.isNaN(value))
    throw new RangeError(`clock.set takes a Date, ISO text or ms since 1970; it got ${JSON.stringify(time)}.`)
  return inRange(value, 'set')
}

function inRange(time: number, what: string): number {
  if (time >= 0 && time <= latest) return time
  throw new RangeError(`clock.${what} would leave the years 1970 to 8999.`)
}

const fields: Record<keyof ClockChange, (value: unknown) => boolean> = {
  pause: (value) => value === true,
  resume: (value) => value === true,
  step: (value) => typeof value === 'number',
  set: (value) => typeof value === 'string' || typeof value === 'number',
  speed: (value) => typeof value === 'number',
}

/** Reads what shall change of a clock; throws a `TypeError` that says what is wrong with it. */
export function readClockChange(given: Record<string, unknown>): ClockChange {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(fields, name))
      throw new TypeError(`A clock has no ${name}. It takes: ${Object.keys(fields).join(', ')}.`)
    if (!fields[name as keyof ClockChange](value))
      throw new TypeError(
        `${name} of a clock is ${name === 'set' ? 'ISO text or ms since 1970' : name === 'pause' || name === 'resume' ? 'true' : 'a number'}; it got ${JSON.stringify(value)}.`,
      )
  }
  if (Object.keys(given).length === 0)
    throw new TypeError(`Say what shall change of the clock: ${Object.keys(fields).join(', ')}.`)
  if (given.pause && given.resume) throw new TypeError('Give either pause or resume.')
  return given
}

/** A speed is a positive number: time that stands still or runs backwards is `pause` and `step`. */
export function checkSpeed(speed: number): number {
  if (typeof speed !== 'number' || !Number.isFinite(speed) || speed <= 0)
    throw new RangeError(`speed must be a number above 0, such as 1 or 600; it is ${JSON.stringify(speed)}.`)
  return speed
}
