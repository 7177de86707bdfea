import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may see the page: whoever came by a link that was not used before, and holds the cookie since. */
export interface Session {
  /** A new token for a link; it lets in one browser, once. */
  invite(): string
  /** Uses a token up; false where it is wrong or was used before. */
  redeem(token: string): boolean
  /** The header that gives a browser its cookie. */
  readonly setCookie: string
  /** Whether a Cookie header holds the cookie. */
  isHeldBy(header: string | null | undefined): boolean
}

const secret = (): string => randomBytes(32).toString('base64url')
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Makes the session of one server.
 *
 * @param port - cookies do not tell ports apart, so the name of this one does
 */
export function createSession(port: number): Session {
  const invitations = new Set<string>()
  const name = `qianfan-console-${port}`
  const value = secret()
  const wanted = digest(value)
  return {
    invite() {
      const token = secret()
      invitations.add(digest(token).toString('hex'))
      return token
    },
    // Looked up by its digest: the time that takes tells nothing of the token.
    redeem: (token) => invitations.delete(digest(token).toString('hex')),
    setCookie: `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`,
    isHeldBy(header) {
      const given = (header ?? '').split('; ').find((each) => each.startsWith(`${name}=`))
      return given !== undefined && timingSafeEqual(digest(given.slice(name.length + 1)), wanted)
    },
  }
}
