import type { Credentials } from '../credentials/credentials.ts'

/** What core may ask of the place it runs in. */
export interface Environment {
  /** Reads an environment variable; there are none in a browser. */
  get(name: string): string | undefined
  /** The keys that the environment holds; throws where it holds none. */
  credentials(): Credentials
  /** Whether there is an environment at all. */
  readonly exists: boolean
  /** The runtime, for the user agent; empty where a page may not set one. */
  readonly runtime: string
  /** Options of `fetch` that keep a call off reused connections, where the runtime resends on those by itself. */
  readonly freshConnection: () => Record<string, unknown> | undefined
  /** Writes one line of log. */
  log(line: string): void
}
