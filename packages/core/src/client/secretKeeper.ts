import type { Credentials, CredentialsProvider } from '../credentials/credentials.ts'
import type { Transport } from '../transport/transport.ts'
import { redactor } from '../util/redact.ts'

type Source = Credentials | CredentialsProvider | null

/** The keys in use, and what takes them out of texts. */
export interface SecretKeeper {
  /** For `createClient`. */
  credentials: Source
  /** Sees API keys and tokens as they go out, wherever they come from: the option, the environment, or an exchange. */
  watch(transport: Transport): Transport
  /** Takes the keys out of a text. */
  redact(text: string): string
}

/** Secrets that are kept in mind at once. */
const most = 24

/**
 * Knows the keys in use, so that no answer, log line or record carries them, whatever the platform echoes. For what stands
 * between a client and somebody who must not see its keys: a gateway, a server of tools.
 *
 * @param source - keys, or a function that gives them; `null` for none
 * @param fallback - gives the keys where `source` is undefined
 * @returns what takes the keys that were seen so far out of texts
 * @example
 * ```ts
 * const secrets = secretKeeper(undefined, environmentCredentials)
 * const client = createClient({ credentials: secrets.credentials, transport: secrets.watch(fetchTransport()) })
 * secrets.redact(text)
 * ```
 */
export function secretKeeper(source: Source | undefined, fallback: CredentialsProvider): SecretKeeper {
  let known: string[] = []
  let redact = redactor(known)
  const remember = (...texts: (string | undefined)[]): void => {
    const secrets = texts.filter((text): text is string => Boolean(text))
    if (secrets.every((text) => known.includes(text))) return
    // Those before stay for a while: an answer that was signed with them may still be on its way.
    known = [...new Set([...secrets, ...known])].slice(0, most)
    redact = redactor(known)
  }
  const noted = (credentials: Credentials): Credentials => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials
    remember(accessKeyId, secretAccessKey, sessionToken)
    return credentials
  }
  const provider = source ?? fallback
  let credentials: Source = null
  if (typeof source === 'object' && source !== null) credentials = noted(source)
  else if (source !== null && typeof provider === 'function') credentials = async () => noted(await provider())
  return {
    credentials,
    watch: (transport) => (request) => {
      const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
      // Its parts, bce-v3/<id>/<secret>, are no more for a page than the whole.
      remember(key, ...key.split('/').filter((part) => part.length >= 16))
      return transport(request)
    },
    redact: (text) => redact(text),
  }
}
