import { computed, signal } from '@preact/signals'

/** Where in the page one is: everything that can be shared as a link. */
export interface Route {
  path: string
  query: URLSearchParams
}

const here = (): Route => ({ path: location.pathname, query: new URLSearchParams(location.search) })

export const route = signal<Route>(here())

/** The view, which is the first word of the path, and what it is about. */
export const place = computed(() => {
  const [view = '', id = ''] = route.value.path.split('/').slice(1)
  return { view: view || 'tasks', id: decoded(id) }
})

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

addEventListener('popstate', () => {
  route.value = here()
})

/** Goes to an address of the page. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  const leaves = new URL(address, location.href).pathname !== location.pathname
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address)
  route.value = here()
  if (leaves) scrollTo(0, 0)
}

/** The address of here with some words of its query changed; an empty one is left out. */
export function withQuery(changes: Record<string, string | undefined>): string {
  const { path, query } = route.value
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes))
    if (value) next.set(name, value)
    else next.delete(name)
  const text = next.toString()
  return text ? `${path}?${text}` : path
}

/** Lets links of the page change the view in place of loading it. */
export function watchLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute('download')) return
    if (link.origin !== location.origin || link.hash) return
    event.preventDefault()
    go(link.pathname + link.search)
  })
}
