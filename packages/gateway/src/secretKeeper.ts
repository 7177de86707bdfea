import { type Credentials, type CredentialsProvider, redactor } from '@qianfan-console/core'

type Source = Credentials | CredentialsProvider | null

/** The keys in use, and what takes them out of texts. */
export interface SecretKeeper {
  /** For `createClient`. */
  credentials: Source
  /** Takes the keys out of a text. */
  redact(text: string): string
}

/** Knows the keys in use, so that no answer, log line or record carries them, whatever the platform echoes. */
export function secretKeeper(source: Source | undefined, fallback: () => Credentials): SecretKeeper {
  let known: string[] = []
  let redact = redactor(known)
  const remember = (credentials: Credentials): Credentials => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials
    const texts = [accessKeyId, secretAccessKey, sessionToken].filter((text): text is string => Boolean(text))
    if (texts.every((text) => known.includes(text))) return credentials
    // Those before stay for a while: an answer that was signed with them may still be on its way.
    known = [...new Set([...texts, ...known])].slice(0, 12)
    redact = redactor(known)
    return credentials
  }
  const provider = source ?? fallback
  let credentials: Source = null
  if (typeof source === 'object' && source !== null) credentials = remember(source)
  else if (source !== null && typeof provider === 'function') credentials = async () => remember(await provider())
  return { credentials, redact: (text) => redact(text) }
}
