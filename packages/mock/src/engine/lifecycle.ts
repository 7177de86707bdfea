import { between } from '../platform/random.ts'
import type { LifecycleState } from '../store/lifecycleState.ts'

/** The course of a thing: the states it passes through by itself, and the one it ends in. */
export interface Lifecycle {
  /** The states on the way, in order, and how long each takes, in seconds of the mock's clock. */
  steps: { state: string; seconds: readonly [number, number] }[]
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

/** Where a lifecycle stands at a time. */
export interface Phase {
  state: string
  /** 0 to 1 of the step it is in; 1 when it has ended well. */
  progress: number
  /** When it ended, in ms; undefined while it has not. */
  ended?: number
  /** When the last step began, in ms; undefined before. */
  started?: number
  /** Which end it came to. */
  end?: 'done' | 'failed' | 'stopped'
}

/** Begins a lifecycle. */
export function beginLifecycle(
  lifecycle: Lifecycle,
  begin: number,
  random: () => number,
  outcome: LifecycleState['outcome'] = 'done',
): LifecycleState {
  const seconds = lifecycle.steps.map((step) => Math.round(between(random, step.seconds)))
  // What fails, fails on the way.
  if (outcome === 'failed') seconds[seconds.length - 1] = Math.round(seconds.at(-1)! * between(random, [0.2, 0.8]))
  return { begin, seconds, outcome }
}

/** A lifecycle that has come to its end. */
export const endedLifecycle = (
  lifecycle: Lifecycle,
  begin: number,
  seconds: number,
  outcome: LifecycleState['outcome'] = 'done',
): LifecycleState => ({
  begin,
  seconds: lifecycle.steps.map((_, index) => (index === lifecycle.steps.length - 1 ? seconds : 0)),
  outcome,
})

/** What a lifecycle is like at a time. */
export function phaseOf(lifecycle: Lifecycle, state: LifecycleState, now: number): Phase {
  if (state.stop !== undefined && now >= state.stop) {
    const { progress, started } = unstopped(lifecycle, state, state.stop)
    if (now >= state.end!)
      return {
        state: lifecycle.stopped!,
        progress,
        ended: state.end!,
        end: 'stopped',
        ...(started !== undefined && { started }),
      }
    if (lifecycle.stopping) return { state: lifecycle.stopping, progress, ...(started !== undefined && { started }) }
  }
  return unstopped(lifecycle, state, now)
}

/** Where it would stand if it had never been told to stop. */
function unstopped(lifecycle: Lifecycle, { begin, seconds, outcome }: LifecycleState, now: number): Phase {
  let start = begin
  for (const [index, step] of lifecycle.steps.entries()) {
    const last = index === lifecycle.steps.length - 1
    const length = seconds[index]! * 1000
    if (now < start + length) {
      const progress = Math.max(0, (now - start) / length)
      return { state: step.state, progress: last ? progress : 0, ...(last && { started: start }) }
    }
    if (last)
      return {
        state: outcome === 'done' ? lifecycle.done : lifecycle.failed,
        progress: outcome === 'done' ? 1 : 0.5,
        ended: start + length,
        started: start,
        end: outcome,
      }
    start += length
  }
  return { state: lifecycle.done, progress: 1, ended: begin, end: 'done' }
}

/** How long something that an example shows running still runs, in seconds: ten years. It is far from done at any speed. */
const farFromDone = 315_360_000

/** The states that a lifecycle can be put into. */
export const statesOf = ({ steps, done, failed, stopping, stopped, before }: Lifecycle): string[] => [
  ...new Set(
    [before, ...steps.map(({ state }) => state), done, failed, stopping, stopped].filter(
      (state): state is string => state !== undefined && state !== '',
    ),
  ),
]

/** A lifecycle that stands in a state at a time; undefined when it does not have the state. */
export function lifecycleInState(
  lifecycle: Lifecycle,
  state: string,
  now: number,
  progress = 0.16,
): LifecycleState | undefined {
  const seconds = lifecycle.steps.map(() => 0)
  const past = now - 3_600_000
  if (state === lifecycle.done) return endedLifecycle(lifecycle, past - 3_600_000, 3600)
  if (state === lifecycle.failed) return endedLifecycle(lifecycle, past - 3_600_000, 1800, 'failed')
  if (state === lifecycle.stopped)
    return { ...endedLifecycle(lifecycle, past - 3_600_000, 7200), stop: past, end: past }
  if (lifecycle.stopping !== undefined && state === lifecycle.stopping)
    return { ...endedLifecycle(lifecycle, past, farFromDone), stop: now, end: now + farFromDone * 1000 }
  const index = lifecycle.steps.findIndex((step) => step.state === state)
  if (index === -1) return undefined
  const last = index === lifecycle.steps.length - 1
  const share = last ? progress : 0
  seconds[index] = Math.round(farFromDone / (1 - share))
  for (let after = index + 1; after < seconds.length; after++) seconds[after] = 3600
  return { begin: now - Math.round(seconds[index]! * share) * 1000, seconds, outcome: 'done' }
}
