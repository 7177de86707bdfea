import { signal } from '@preact/signals'

/** What the server says of itself. */
export interface Session {
  /** Dotted names of the actions that this page may call. */
  allowed: readonly string[]
  /** Base URL of the platform; null for the real one. */
  platform: string | null
}

export const session = signal<Session>({ allowed: [], platform: null })

/** Whether the page may call an action. */
export const may = (action: string): boolean => session.value.allowed.includes(action)

/** Asks the server; a page that is not let in stays without anything that it may do. */
export async function loadSession(): Promise<void> {
  const response = await fetch('/session').catch(() => undefined)
  if (response?.ok) session.value = (await response.json()) as Session
}
