import { type Signal, signal } from '@preact/signals'

/** Follows a media query. */
function following(query: string): Signal<boolean> {
  const list = matchMedia(query)
  const value = signal(list.matches)
  list.addEventListener('change', () => {
    value.value = list.matches
  })
  return value
}

export const isDark = following('(prefers-color-scheme: dark)')
export const isNarrow = following('(max-width: 44rem)')
