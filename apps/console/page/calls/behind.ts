import { table } from 'virtual:page-table'
import { signal } from '@preact/signals'

/** A call that stands behind a number or a button. */
export interface Behind {
  /** Dotted name of the action. */
  action: string
  input: Record<string, unknown>
  /** Where in the answer the number stands. */
  path?: string
}

/** Whether the page shows the calls behind it. */
export const showsCalls = signal(false)

/** The call that is looked at. */
export const shownCall = signal<Behind | undefined>(undefined)

/**
 * Says which call stands behind an element: attributes to be spread on it. While the page shows calls, it can be chosen with
 * the mouse and the keyboard, and what it otherwise does is not done.
 */
export function behind(action: string, input: Record<string, unknown>, path?: string): Record<string, unknown> {
  const call: Behind = { action, input, ...(path !== undefined && { path }) }
  return {
    'data-call': JSON.stringify(call),
    ...(showsCalls.value && { tabIndex: 0 }),
  }
}

/** The row of the action table. */
export const rowOf = (action: string) => table[action]!

/** Opens the panel for what is clicked, in place of what a click does. */
export function watchCalls(): void {
  const open = (event: Event) => {
    if (!showsCalls.value) return
    const target = (event.target as Element).closest<HTMLElement>('[data-call]')
    if (!target) return
    event.preventDefault()
    event.stopPropagation()
    shownCall.value = JSON.parse(target.dataset.call!) as Behind
  }
  document.addEventListener('click', open, { capture: true })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') open(event)
    },
    { capture: true },
  )
}
