import { between } from '../platform/random.ts'
import type { LifeState } from '../store/lifeState.ts'

/** How something lives: the states it passes through by itself, and the one it ends in. */
export interface Life {
  /** The states on the way, in order, and how long each takes, in seconds of the mock's clock. */
  phases: { state: string; seconds: readonly [number, number] }[]
  /** Where it ends when all goes well. */
  done: string
  /** Where it ends when it fails. */
  failed: string
  /** Where it ends when it is told to stop; without it, it cannot be stopped. */
  stopped?: string
  /** Shown between the stop and its end, where the platform has a word for that. */
  stopping?: string
  /** It does not begin when the record is made; until it does, this is shown. */
  before?: string
}

/** A life at a moment. */
export interface Moment {
  state: string
  /** 0 to 1 of the phase it is in; 1 when it has ended well. */
  progress: number
  /** When it ended, in ms; undefined while it has not. */
  ended?: number
  /** When the last phase began, in ms; undefined before. */
  started?: number
  /** Which end it came to. */
  end?: 'done' | 'failed' | 'stopped'
}

/** Begins a life. */
export function beginLife(
  life: Life,
  begin: number,
  random: () => number,
  fate: LifeState['fate'] = 'done',
): LifeState {
  const seconds = life.phases.map((phase) => Math.round(between(random, phase.seconds)))
  // What fails, fails on the way.
  if (fate === 'failed') seconds[seconds.length - 1] = Math.round(seconds.at(-1)! * between(random, [0.2, 0.8]))
  return { begin, seconds, fate }
}

/** A life that has come to its end. */
export const endedLife = (life: Life, begin: number, seconds: number, fate: LifeState['fate'] = 'done'): LifeState => ({
  begin,
  seconds: life.phases.map((_, index) => (index === life.phases.length - 1 ? seconds : 0)),
  fate,
})

/** What a life is like at a time. */
export function momentOf(life: Life, state: LifeState, now: number): Moment {
  if (state.stop !== undefined && now >= state.stop) {
    const { progress, started } = without(life, state, state.stop)
    if (now >= state.end!)
      return {
        state: life.stopped!,
        progress,
        ended: state.end!,
        end: 'stopped',
        ...(started !== undefined && { started }),
      }
    if (life.stopping) return { state: life.stopping, progress, ...(started !== undefined && { started }) }
  }
  return without(life, state, now)
}

/** As if it had never been told to stop. */
function without(life: Life, { begin, seconds, fate }: LifeState, now: number): Moment {
  let start = begin
  for (const [index, phase] of life.phases.entries()) {
    const last = index === life.phases.length - 1
    const length = seconds[index]! * 1000
    if (now < start + length) {
      const progress = Math.max(0, (now - start) / length)
      return { state: phase.state, progress: last ? progress : 0, ...(last && { started: start }) }
    }
    if (last)
      return {
        state: fate === 'done' ? life.done : life.failed,
        progress: fate === 'done' ? 1 : 0.5,
        ended: start + length,
        started: start,
        end: fate,
      }
    start += length
  }
  return { state: life.done, progress: 1, ended: begin, end: 'done' }
}

/** How long something that an example shows running still runs, in seconds: ten years. It is far from done at any speed. */
const farFromDone = 315_360_000

/** The states that a life can be put into. */
export const statesOf = ({ phases, done, failed, stopping, stopped, before }: Life): string[] => [
  ...new Set(
    [before, ...phases.map(({ state }) => state), done, failed, stopping, stopped].filter(
      (state): state is string => state !== undefined && state !== '',
    ),
  ),
]

/** A life that stands in a state at a time; undefined when the state is none of it. */
export function lifeInState(life: Life, state: string, now: number, progress = 0.16): LifeState | undefined {
  const seconds = life.phases.map(() => 0)
  const past = now - 3_600_000
  if (state === life.done) return endedLife(life, past - 3_600_000, 3600)
  if (state === life.failed) return endedLife(life, past - 3_600_000, 1800, 'failed')
  if (state === life.stopped) return { ...endedLife(life, past - 3_600_000, 7200), stop: past, end: past }
  if (life.stopping !== undefined && state === life.stopping)
    return { ...endedLife(life, past, farFromDone), stop: now, end: now + farFromDone * 1000 }
  const index = life.phases.findIndex((phase) => phase.state === state)
  if (index === -1) return undefined
  const last = index === life.phases.length - 1
  const share = last ? progress : 0
  seconds[index] = Math.round(farFromDone / (1 - share))
  for (let after = index + 1; after < seconds.length; after++) seconds[after] = 3600
  return { begin: now - Math.round(seconds[index]! * share) * 1000, seconds, fate: 'done' }
}
