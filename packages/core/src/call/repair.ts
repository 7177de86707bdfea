import type { AnswerHead, TransportAnswer } from '../transport/transport.ts'
import { type Attempt, type AttemptFailure, failedWith } from './failure.ts'
import type { ReadAnswer } from './readAnswer.ts'

/** A clock is wrong when the platform's differs by more than this, in ms. */
const skew = 60_000

/** The failure that a refusal is, after what it was refused for has been put right where that can be done. */
export async function repair(
  made: Attempt,
  { error, evidence: stated }: Extract<ReadAnswer, { error: unknown }>,
  { status, headers }: TransportAnswer,
): Promise<AttemptFailure> {
  // A bearer token that is not accepted has no documented code; its status is one.
  const bearer = made.grant && made.grant.signedAt === undefined
  const evidence = bearer && status === 401 ? 'clock-or-key' : stated
  if (evidence !== 'clock-or-key') return failedWith(made, error, evidence)
  const repaired = repairClock(made, error.code, headers) || (await renewKey(made))
  return failedWith(made, error, evidence, repaired)
}

/** Each call compares with its own time of signing, so that all that failed together are repaired. */
function repairClock({ state, grant }: Attempt, code: string, headers: AnswerHead['headers']): boolean {
  const serverTime = Date.parse(headers.get('date') ?? '')
  if (grant?.signedAt === undefined || !(Math.abs(serverTime - grant.signedAt) > skew)) return false
  state.clockOffset = serverTime - state.now()
  const seconds = Math.round(state.clockOffset / 1000)
  state.log('warn', `The platform's clock is ${seconds} s ahead of the local one; corrected for this client.`, { code })
  return true
}

/** Whether there are other keys now. */
const renewKey = async ({ limit, grant }: Attempt): Promise<boolean> =>
  grant !== undefined && limit.bound(grant.renew()).catch(() => false)
