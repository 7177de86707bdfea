import { send } from '../call/send.ts'
import type { ClientState } from '../call/state.ts'
import { CredentialsError, isQianfanError } from '../errors/errors.ts'
import { createBearerToken } from '../gen/actions.gen.ts'
import type { CreateBearerTokenOutput } from '../gen/types.gen.ts'
import type { ExchangedToken } from './bearerSource.ts'

/** Seconds that an exchanged token lives: what leaks is soon worth nothing. */
const expireInSeconds = 3600

/** Gets a short-lived token for the access keys of a client, by CreateBearerToken. */
export async function exchangeToken(state: ClientState): Promise<ExchangedToken> {
  try {
    const { body } = await send(withoutLimit(state), createBearerToken.definition, { expireInSeconds }, {})
    const { token, expireTime } = body as CreateBearerTokenOutput
    // A clock that is wrong here must not make a token live for ever, or be exchanged for every call.
    const ends = Date.parse(expireTime) - state.clockOffset
    return { token, expiration: Number.isNaN(ends) ? state.now() + expireInSeconds * 1000 : ends }
  } catch (error) {
    if (!isQianfanError(error)) throw error
    // The call that waits for the token was not sent, whatever became of the exchange.
    throw new CredentialsError(
      error.code,
      `There is no API key (apiKey, QIANFAN_API_KEY or APPBUILDER_TOKEN), and the access keys could not be exchanged for a token: ${error.message}`,
    )
  }
}

/** The call that waits for the token holds a place of `maxConcurrency` already; a second one may never come free. */
const withoutLimit = (state: ClientState): ClientState =>
  Object.create(state, {
    limit: { value: undefined },
    calls: { get: () => state.calls, set: (value: number) => Object.assign(state, { calls: value }) },
    clockOffset: { get: () => state.clockOffset, set: (value: number) => Object.assign(state, { clockOffset: value }) },
  })
