import { describe, expect, it } from 'vitest'
import { type Effects, mayRepeat } from '../src/action/effects.ts'
import { type Evidence, evidenceOfAnswer, evidenceOfNetwork } from '../src/errors/evidence.ts'

describe('what may be repeated, row by row', () => {
  const rows: [string, Effects, notAccepted: boolean, throttled: boolean, unknown: boolean][] = [
    ['read', { effect: 'read' }, true, true, true],
    ['write, idempotent', { effect: 'write', idempotent: true }, true, true, true],
    ['write, not idempotent', { effect: 'write' }, true, true, false],
    ['destructive, idempotent', { effect: 'destructive', idempotent: true }, true, true, true],
    ['destructive, not idempotent', { effect: 'destructive' }, true, true, false],
    ['billable write', { effect: 'write', billable: true }, true, false, false],
    ['billable write, idempotent', { effect: 'write', billable: true, idempotent: true }, true, false, false],
    ['billable read', { effect: 'read', billable: true }, true, false, false],
    ['billable and destructive', { effect: 'destructive', billable: true, idempotent: true }, true, false, false],
  ]
  it.each(rows)('%s', (_, effects, notAccepted, throttled, unknown) => {
    expect(mayRepeat(effects, 'not-accepted')).toBe(notAccepted)
    expect(mayRepeat(effects, 'throttled')).toBe(throttled)
    expect(mayRepeat(effects, 'unknown')).toBe(unknown)
    for (const evidence of ['refused', 'untrusted', 'clock-or-key'] satisfies Evidence[])
      expect(mayRepeat(effects, evidence)).toBe(false)
  })
})

const failure = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })
const fetchFailure = (cause: unknown) => new TypeError('fetch failed', { cause })

describe('what a failure of the network proves', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s proves that nothing was accepted: on the error, its cause, or all of several',
    (code) => {
      const proof = { evidence: 'not-accepted', outcome: 'not-sent', code: 'NotReachable' }
      expect(evidenceOfNetwork(failure(code))).toEqual(proof)
      expect(evidenceOfNetwork(fetchFailure(failure(code)))).toEqual(proof)
      expect(evidenceOfNetwork(fetchFailure(fetchFailure(failure(code))))).toEqual(proof)
      const several = Object.assign(new AggregateError([failure(code), failure('ECONNREFUSED')]), {
        code: 'ECONNREFUSED',
      })
      expect(evidenceOfNetwork(fetchFailure(several))).toEqual(proof)
    },
  )

  it.each([
    ['a reset', failure('ECONNRESET')],
    ['a broken pipe', failure('EPIPE')],
    ['a time-out of the socket', failure('ETIMEDOUT')],
    ['a socket that the other side closed', fetchFailure(failure('UND_ERR_SOCKET'))],
    ['a body cut short', fetchFailure(failure('UND_ERR_RES_CONTENT_LENGTH_MISMATCH'))],
    ['one of several that proves nothing', new AggregateError([failure('ECONNREFUSED'), failure('ECONNRESET')])],
    ['one of several without a code', new AggregateError([failure('ECONNREFUSED'), new Error('odd')])],
    ['a host that got lost while the answer was awaited', failure('EHOSTUNREACH', { syscall: 'read' })],
    ['a network that got lost while the request was written', failure('ENETUNREACH', { syscall: 'write' })],
    ['what a browser says', new TypeError('Failed to fetch')],
    ['a lower-case code, or a word in the message', Object.assign(new Error('ECONNREFUSED'), { code: 'refused' })],
    ['nothing', undefined],
    ['a text', 'ECONNREFUSED'],
    [
      'a circle',
      Object.assign(new Error('a'), {
        get cause() {
          return this
        },
      }),
    ],
  ])('%s may have happened', (_, error) => {
    expect(evidenceOfNetwork(error)).toEqual({ evidence: 'unknown', outcome: 'unknown', code: 'ConnectionLost' })
  })

  it.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s is never repeated, and nothing was sent', (code) =>
    expect(evidenceOfNetwork(fetchFailure(failure(code)))).toEqual({
      evidence: 'untrusted',
      outcome: 'not-sent',
      code: 'CertificateRefused',
    }),
  )

  it.each(['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'])('%s is never repeated', (code) =>
    expect(evidenceOfNetwork(fetchFailure(failure(code)))).toEqual({
      evidence: 'untrusted',
      outcome: 'unknown',
      code: 'TlsFailed',
    }),
  )

  it('a redirect is never repeated', () =>
    expect(
      evidenceOfNetwork(fetchFailure(Object.assign(new Error('unexpected redirect'), { code: 'ERR_REDIRECT' }))),
    ).toEqual({
      evidence: 'untrusted',
      outcome: 'unknown',
      code: 'Redirected',
    }))
})

describe('what an answer proves', () => {
  it.each([
    [429, 'TooManyRequests', 'throttled'],
    [429, 'Http429', 'throttled'],
    [200, '18', 'throttled'],
    [200, '4', 'throttled'],
    [200, '336501', 'throttled'],
    [200, '336502', 'throttled'],
    [500, 'InternalError', 'unknown'],
    [502, 'Http502', 'unknown'],
    [503, 'Http503', 'unknown'],
    [504, 'Http504', 'unknown'],
    [408, 'Http408', 'unknown'],
    [200, '500000', 'unknown'],
    [200, '336100', 'unknown'],
    [400, 'InternalError', 'unknown'],
    [400, 'RequestExpired', 'clock-or-key'],
    [403, 'InvalidAccessKeyId', 'clock-or-key'],
    [400, 'SignatureDoesNotMatch', 'clock-or-key'],
    [500, 'SignatureDoesNotMatch', 'clock-or-key'],
    [400, 'InappropriateJSON', 'refused'],
    [403, 'AccessDenied', 'refused'],
    [404, 'Http404', 'refused'],
    [409, 'Http409', 'refused'],
    [200, '336003', 'refused'],
    [200, '510202', 'refused'],
  ] as const)('HTTP %i with %s is %s', (status, code, evidence) =>
    expect(evidenceOfAnswer(status, code)).toBe(evidence),
  )
})
