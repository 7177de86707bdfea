import { environment } from '#environment'
import type { Credentials, CredentialsProvider } from '../credentials/credentials.ts'
import { signedHeaders } from '../signing/signedHeaders.ts'
import { refuseRedirect } from '../transport/refuseRedirect.ts'
import { credentialsSource } from './credentialsSource.ts'

/** Options of `signingFetch`. */
export interface SigningFetchOptions {
  /** The `fetch` that sends what is signed; the platform's own by default. */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds since 1970, for tests. */
  now?: (() => number) | undefined
}

/** Puts the signature on a request, in place. */
export type RequestSigner = (request: Request) => Promise<void>

/** Makes a signer whose keys are asked for, renewed and checked as those of a client; beside the host it signs the headers that `isSigned` names. */
export function requestSigner(
  credentials: Credentials | CredentialsProvider,
  now: () => number = () => Date.now(),
  isSigned: (name: string) => boolean = () => false,
): RequestSigner {
  const source = credentialsSource(credentials, now)
  return async (request) => {
    const { method, url } = request
    const keys = await source.get()
    if (!keys) return
    const host = request.headers.get('host')
    const covered = Object.fromEntries([...request.headers].filter(([name]) => isSigned(name)))
    const signed = await signedHeaders({ method, url, headers: host === null ? {} : { host } }, keys, now(), covered)
    for (const [name, value] of Object.entries(signed)) request.headers.set(name, value)
  }
}

/** A `fetch` that signs by a signer, so that several share its keys. */
export function fetchBy(sign: RequestSigner, fetch?: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    // What is followed is not signed for its new address, and the session token would go along.
    const request = new Request(input, { ...init, redirect: 'manual' })
    await sign(request)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    // Called as a plain function: `fetch` must not be a method of anything.
    const send = fetch ?? globalThis.fetch
    const response = await send(request, reads ? undefined : environment.freshConnection())
    refuseRedirect(response)
    return response
  }
}

/**
 * A `fetch` that signs what it sends with bce-auth-v1, for addresses that no action covers. It sends once, follows no
 * redirect, and returns the answer as it is: repeats, limits of time and errors are those of whoever calls it. The actions
 * themselves are called through a client, which knows what may be repeated.
 *
 * The method, the address and the date are signed, for five minutes; the body is not.
 *
 * @param credentials - keys, or a function that gives them (asked again before temporary keys end)
 * @param options - `fetch`, `now`
 * @returns a function with the type of `fetch`
 * @throws {CredentialsError} when the keys are not whole; from a call, when they cannot be had or have ended
 * @throws {TypeError} from a call, with `code: 'ERR_REDIRECT'`, when the answer leads elsewhere
 * @see https://cloud.baidu.com/doc/Reference/s/njwvz1yfu
 * @example
 * ```ts
 * const signed = signingFetch({ accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' })
 * const response = await signed('https://bcc.bj.baidubce.com/v2/instance')
 * ```
 */
export function signingFetch(
  credentials: Credentials | CredentialsProvider,
  { fetch, now }: SigningFetchOptions = {},
): typeof globalThis.fetch {
  return fetchBy(requestSigner(credentials, now), fetch)
}
