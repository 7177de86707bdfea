import { describe, expect, it } from 'vitest'
import { readAnswer } from '../src/call/readAnswer.ts'
import { ConnectionError, ServiceError } from '../src/errors/errors.ts'
import { parseJson } from '../src/util/parseJson.ts'

const now = Date.parse('2026-04-17T08:00:00Z')
const stop = { name: 'finetuning.task.stop', effect: 'write', idempotent: true, acceptance: 'result' } as const
const read = (
  status: number,
  text: string,
  headers: Record<string, string> = {},
  definition: Parameters<typeof readAnswer>[2] = stop,
) => readAnswer({ status, headers: new Headers(headers) }, text, definition, now)
const errorOf = (...parameters: Parameters<typeof read>) => {
  const result = read(...parameters)
  expect(result).toHaveProperty('error')
  return (result as unknown as { error: ServiceError }).error
}

describe('an outcome that a gateway states', () => {
  const read = (code: string, status: number, stated: string, billable = true) =>
    readAnswer(
      { status, headers: new Headers({ 'x-qianfan-outcome': stated }) },
      JSON.stringify({ requestId: 'r', code, message: 'm' }),
      { name: 'x.y', effect: 'write', billable },
      0,
    )
  it.each([
    ['GatewayNotReachable', 502, 'not-sent', 'not-sent', 'refused'],
    ['GatewayTimeout', 504, 'unknown', 'unknown', 'untrusted'],
    ['GatewayCallsFull', 503, 'refused', 'refused', 'refused'],
    ['GatewayRateLimited', 429, 'not-sent', 'not-sent', 'throttled'],
    // The platform cannot set it, nor can anybody set something else.
    ['InternalError', 500, 'refused', 'unknown', 'unknown'],
    ['Http503', 503, 'not-sent', 'unknown', 'unknown'],
    ['GatewayTimeout', 504, 'happened', 'unknown', 'unknown'],
  ])('%s (HTTP %i) that states %s is %s', (code, status, stated, outcome, evidence) =>
    expect(read(code, status, stated)).toMatchObject({ error: { code, outcome }, evidence }),
  )
})

describe('every form of an error becomes a ServiceError', () => {
  it.each([
    [
      'V2',
      400,
      '{"requestId":"r","code":"InappropriateJSON","message":"param[x] invalid."}',
      {},
      'InappropriateJSON',
      'param[x] invalid.',
      'r',
    ],
    [
      'V2 with HTTP 200',
      200,
      '{"requestId":"r","code":"AccessDenied","message":"Access denied."}',
      {},
      'AccessDenied',
      'Access denied.',
      'r',
    ],
    [
      'V1',
      200,
      '{"error_code":500001,"error_msg":"param invalid","log_id":"1234567890123456789"}',
      {},
      '500001',
      'param invalid',
      '1234567890123456789',
    ],
    [
      'V1 with a number for id, too long to round',
      200,
      '{"error_code":6,"error_msg":"no","log_id":1234567890123456789}',
      {},
      '6',
      'no',
      '1234567890123456789',
    ],
    [
      'inference',
      401,
      '{"error":{"code":"invalid_iam_token","message":"no","type":"t"},"id":"as-1"}',
      { 'x-bce-request-id': 'h' },
      'invalid_iam_token',
      'no',
      'h',
    ],
    [
      'IAM, headers alone',
      403,
      '',
      { 'x-bce-error-code': 'AccessDenied', 'x-bce-error-message': 'Access denied.' },
      'AccessDenied',
      'Access denied.',
      undefined,
    ],
    [
      'IAM, a message with its code in front',
      403,
      '',
      { 'x-bce-error-message': 'SignatureDoesNotMatch, cause: Fail to authn user: Signature does not match' },
      'SignatureDoesNotMatch',
      'SignatureDoesNotMatch, cause: Fail to authn user: Signature does not match',
      undefined,
    ],
    [
      'IAM, an unknown key',
      404,
      '{"code":"NotFound"}',
      { 'x-bce-error-message': 'NotFound, cause: Could not find credential.' },
      'InvalidAccessKeyId',
      'NotFound, cause: Could not find credential.',
      undefined,
    ],
    [
      'IAM with HTTP 200 and a body',
      200,
      '{"result":true}',
      { 'x-bce-error-code': 'InvalidHTTPAuthHeader', 'x-bce-error-message': 'bad' },
      'InvalidHTTPAuthHeader',
      'bad',
      undefined,
    ],
    [
      'a page',
      403,
      '<html>\n<h1>no</h1></html>',
      {},
      'Http403',
      'The platform answered HTTP 403: <html> <h1>no</h1></html>.',
      undefined,
    ],
    [
      'nothing but a status',
      404,
      '',
      { 'x-bce-request-id': 'h' },
      'Http404',
      'The platform answered HTTP 404 without a word.',
      'h',
    ],
    [
      'success: false',
      200,
      '{"success":false,"requestId":"r"}',
      {},
      'SuccessFalse',
      'The platform answered success: false.',
      'r',
    ],
    [
      'result: false',
      200,
      '{"requestId":"r","result":false}',
      {},
      'ResultFalse',
      'The platform answered result: false: it did not accept finetuning.task.stop.',
      'r',
    ],
  ])('%s', (_, status, text, headers, code, message, requestId) => {
    const error = errorOf(status, text, headers as Record<string, string>)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      code,
      message,
      requestId,
      status,
      action: 'finetuning.task.stop',
      outcome: 'refused',
    })
  })

  it.each([
    ['', 'an empty answer'],
    ['<html>', 'no JSON object: <html>'],
    ['{"requestId":"r"', 'no JSON object'],
    ['[1]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['"hello"', 'no JSON object'],
  ])('%j with HTTP 200 may have happened', (text, words) => {
    const error = errorOf(200, text)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({
      code: 'UnreadableAnswer',
      outcome: 'unknown',
      message: expect.stringContaining(words),
    })
  })

  it('codes that mean success are none', () => {
    for (const body of [
      '{"code":0,"result":true}',
      '{"code":"","result":true}',
      '{"error_code":"0","success":true,"result":true}',
      '{"error":null,"code":null,"result":true}',
    ])
      expect(read(200, body)).toEqual({ body: JSON.parse(body) })
  })

  it('gives the body unchanged, result: false too where that is no refusal', () => {
    const { acceptance, ...describeIt } = stop
    expect(read(200, '{"requestId":"r","result":false}', {}, describeIt)).toEqual({
      body: { requestId: 'r', result: false },
    })
    const dates = '{"requestId":"r","result":{"createDate":"2024-01-29T16:24:32Z","finishDate":"0000-00-00T00:00:00Z"}}'
    expect(read(200, dates)).toEqual({ body: JSON.parse(dates) })
  })

  it('keeps a long page short in its message and whole in its body', () => {
    const page = `<html>${'x'.repeat(100_000)}</html>`
    const error = errorOf(500, page)
    expect(error.message.length).toBeLessThan(300)
    expect(error.body).toBe(page)
  })
})

describe('Retry-After', () => {
  const wait = (headers: Record<string, string>) => errorOf(429, '', headers).retryAfter
  it.each([
    ['seconds', { 'retry-after': '3' }, 3000],
    ['none', {}, undefined],
    [
      "a date, by the platform's clock",
      { 'retry-after': 'Fri, 17 Apr 2026 10:00:05 GMT', date: 'Fri, 17 Apr 2026 10:00:00 GMT' },
      5000,
    ],
    ["a date, without the platform's clock", { 'retry-after': 'Fri, 17 Apr 2026 08:00:05 GMT' }, 5000],
    ['a date gone by', { 'retry-after': 'Fri, 17 Apr 2026 07:00:00 GMT' }, 0],
    ['a negative number', { 'retry-after': '-5' }, 0],
    ['rubbish', { 'retry-after': 'soon' }, undefined],
  ])('%s', (_, headers, milliseconds) => expect(wait(headers as Record<string, string>)).toBe(milliseconds))

  it('throttling is a refusal, but where money is at stake it may be none', () => {
    expect(errorOf(429, '').outcome).toBe('refused')
    expect(errorOf(429, '', {}, { name: 'x', effect: 'write', billable: true }).outcome).toBe('unknown')
  })
})

describe('numbers that do not fit', () => {
  it.each([
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['{"id":-9223372036854775808,"n":9007199254740991}', { id: '-9223372036854775808', n: 9007199254740991 }],
    [
      '[18446744073709551615,1.2345678901234567,1e30,12345678901234567890e2]',
      ['18446744073709551615', 1.2345678901234567, 1e30, 1234567890123456800000],
    ],
    [
      '{"text":"id 12345678901234567890, \\"9007199254740993\\" \\\\","9007199254740993":true}',
      { text: 'id 12345678901234567890, "9007199254740993" \\', '9007199254740993': true },
    ],
    ['{"id":9007199254740993} trailing', undefined],
    ['{"id":9007199254740993', undefined],
    ['{9007199254740993:1}', undefined],
  ])('%s', (text, value) => expect(parseJson(text)).toEqual(value))

  it('reads an answer cut in the middle of a long text without taking for ever', () => {
    expect(parseJson(`{"id":9007199254740993,"text":"${'\\"'.repeat(200_000)}`)).toBeUndefined()
  })
})
