import { signal } from '@preact/signals'

/** What is known of the looking. */
export type PollState = 'off' | 'waiting' | 'looking' | 'hidden' | 'still'

/** What a look found. */
export interface Look {
  /** Something was different from the look before. */
  changed: boolean
  /** Something may still change by itself. */
  open: boolean
}

/** Shortest and longest time between two looks, in ms. */
const shortest = 3000
const longest = 60_000

/** Waits longer with each look that found nothing new, and after one that failed. */
export const nextDelay = (delay: number, changed: boolean): number =>
  changed ? shortest : Math.min(longest, delay * 1.6)

/**
 * Looks again and again: sooner while things change, later while they do not, never while the page is hidden, and no more
 * once nothing can change by itself.
 */
export function createPoller(look: () => Promise<Look>) {
  const state = signal<PollState>('off')
  let timer: ReturnType<typeof setTimeout> | undefined
  let delay = shortest

  const plan = () => {
    clearTimeout(timer)
    if (state.value === 'off') return
    if (document.hidden) {
      state.value = 'hidden'
      return
    }
    state.value = 'waiting'
    timer = setTimeout(run, delay)
  }
  const run = async () => {
    clearTimeout(timer)
    if (state.value === 'looking') return
    state.value = 'looking'
    const found = await look().catch((): Look => ({ changed: false, open: true }))
    // Ended meanwhile.
    if ((state.value as PollState) !== 'looking') return
    delay = nextDelay(delay, found.changed)
    state.value = 'waiting'
    if (found.open) plan()
    else state.value = 'still'
  }
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && state.value === 'hidden') void run()
    else if (document.hidden && state.value === 'waiting') plan()
  })
  return {
    state,
    /** Looks now, and goes on from there. */
    now: () => {
      delay = shortest
      return run()
    },
    end: () => {
      clearTimeout(timer)
      state.value = 'off'
    },
  }
}
