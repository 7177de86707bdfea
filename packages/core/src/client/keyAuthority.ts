import type { Authority, Grant } from '../call/authority.ts'
import type { PreparedRequest } from '../call/buildRequest.ts'
import type { ClientState } from '../call/state.ts'
import type { Credentials } from '../credentials/credentials.ts'
import { CredentialsError, isQianfanError } from '../errors/errors.ts'
import { wordsOf } from '../errors/plainCause.ts'
import { signedHeaders } from '../signing/signedHeaders.ts'
import { redactor } from '../util/redact.ts'
import { bearerSource } from './bearerSource.ts'
import { credentialsSource } from './credentialsSource.ts'
import { exchangeToken } from './exchangeToken.ts'
import type { ClientOptions } from './options.ts'

/**
 * The authority of a client that holds keys: signs with `credentials`, and sends `apiKey`, or a token that the keys are
 * exchanged for, to actions with `auth: bearer`.
 *
 * @param options - `credentials` and `apiKey`, as of `createClient`
 * @returns the second argument of `makeClient`
 * @throws {CredentialsError} when a key is missing of a pair
 */
export function keyAuthority({ credentials, apiKey }: Pick<ClientOptions, 'credentials' | 'apiKey'>) {
  return (state: ClientState): Authority => {
    const keys = credentialsSource(credentials, () => state.now() + state.clockOffset)
    const exchange = credentials === null ? undefined : () => exchangeToken(state)
    const tokens = bearerSource(apiKey, { now: state.now, exchange })
    return {
      async grant({ auth }, request) {
        if (auth !== 'bearer') {
          const held = await keys.get()
          return held && signed(state, request, held, () => keys.renew(held))
        }
        const token = await tokens.get()
        if (token === undefined) return undefined
        return { headers: { authorization: `Bearer ${token}` }, secrets: [token], renew: () => tokens.renew(token) }
      },
    }
  }
}

/** Whoever has the signature can send any body for as long as it is valid, so it is a secret too. */
async function signed(
  state: ClientState,
  request: PreparedRequest,
  keys: Credentials,
  renew: Grant['renew'],
): Promise<Grant> {
  const secrets = [keys.secretAccessKey, keys.sessionToken]
  const signedAt = state.now() + state.clockOffset
  try {
    const headers = await signedHeaders(request, keys, signedAt)
    return { headers, secrets: [...secrets, headers.authorization?.slice(-64)], signedAt, renew }
  } catch (error) {
    const { code, message } = isQianfanError(error)
      ? error
      : { code: 'SigningFailed', message: `Signing failed: ${wordsOf(error)}` }
    throw new CredentialsError(code, redactor(secrets)(message))
  }
}
