import { redactor } from '@qianfan-console/core'
import type { MockKey } from './authenticate.ts'

/** The keys that a mock accepts, and their secrets. */
export interface KeyRing {
  readonly known: ReadonlyMap<string, MockKey>
  /** Accepts temporary keys from now on. */
  issue(key: MockKey): void
  /** Forgets what was issued. */
  reset(): void
  /** Takes the secrets of all of them out of a text. */
  redact(text: string): string
}

/** What is shorter is no secret but a word, which would be taken out of everything. */
const shortest = 6

/** Makes the ring of the keys that are accepted from the start. */
export function createKeyRing(keys: readonly MockKey[]): KeyRing {
  const known = new Map<string, MockKey>()
  let redact = (text: string) => text
  const learn = (more: readonly MockKey[]) => {
    for (const key of more) known.set(key.accessKeyId, { ...key })
    redact = redactor(
      [...known.values()]
        .flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken])
        .filter((secret) => secret !== undefined && secret.length >= shortest),
    )
  }
  learn(keys)
  return {
    known,
    issue: (key) => learn([key]),
    reset() {
      known.clear()
      learn(keys)
    },
    redact: (text) => redact(text),
  }
}
