import { redactor } from '@qianfan-console/core'
import type { MockKey } from './authenticate.ts'

/** The keys that a mock accepts, and their secrets. */
export interface KeyRing {
  readonly known: ReadonlyMap<string, MockKey>
  /** Accepts temporary keys from now on. */
  issue(key: MockKey): void
  /** Forgets what was issued. */
  reset(): void
  /** Takes the secrets of the keys out of a text: of those from the start, and of the hundred that were issued last. */
  redact(text: string): string
}

/** What is shorter is no secret but a word, which would be taken out of everything. */
const shortest = 6

/** Every text is searched for every secret: there has to be an end to them. */
const mostSearched = 100

const redactorOf = (keys: readonly MockKey[]): ((text: string) => string) =>
  redactor(
    keys
      .flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken])
      .filter((secret) => secret !== undefined && secret.length >= shortest),
  )

/** Makes the ring of the keys that are accepted from the start. */
export function createKeyRing(keys: readonly MockKey[]): KeyRing {
  const start = () => keys.map((key) => [key.accessKeyId, { ...key }] as const)
  const known = new Map<string, MockKey>(start())
  const redactOwn = redactorOf(keys)
  let redactIssued: ((text: string) => string)[] = []
  return {
    known,
    issue(key) {
      known.set(key.accessKeyId, key)
      redactIssued = [...redactIssued, redactorOf([key])].slice(-mostSearched)
    },
    reset() {
      known.clear()
      for (const [id, key] of start()) known.set(id, key)
      redactIssued = []
    },
    redact: (text) => redactIssued.reduce((rest, redact) => redact(rest), redactOwn(text)),
  }
}
