import { actionsOf, actionTree, isQianfanError } from '@qianfan-console/core'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createGateway, type Gateway, type GatewayOptions } from '../src/index.ts'

const credentials = { accessKeyId: 'ALTAKexample', secretAccessKey: 'secretexample' }
const make = (options: Partial<GatewayOptions>) =>
  createGateway({ credentials, allow: [], authorize: () => true, ...options })
const allowed = (...allow: string[]) => make({ allow }).allowed
const definitions = actionsOf(actionTree).map(({ definition }) => definition)
const plain = definitions.filter(
  ({ method = 'POST', host, multipart, query = [], idempotencyKey }) =>
    method === 'POST' && host === undefined && !multipart && query.every((field) => field === idempotencyKey),
)

const refusal = (options: Partial<GatewayOptions>) => {
  try {
    make(options)
  } catch (error) {
    if (isQianfanError(error)) return { code: error.code, message: error.message }
    throw error
  }
  return undefined
}

describe('allow', () => {
  it('is nothing by default', () => expect(allowed()).toEqual([]))

  it('takes dotted names, whatever they do', () => {
    expect(allowed('finetuning.task.stop', 'finetuning.task.create', 'finetuning.task.delete')).toEqual([
      'finetuning.task.create',
      'finetuning.task.delete',
      'finetuning.task.stop',
    ])
  })

  it('lets "read" and wildcards bring in nothing that costs, removes or must not happen twice', () => {
    const wildcards = [...new Set(plain.map(({ name }) => name.replace(/[^.]+/g, '*')))]
    const harmless = plain.filter(
      ({ effect, idempotent, billable }) => !billable && (effect === 'read' || (effect === 'write' && idempotent)),
    )
    expect(allowed(...wildcards)).toEqual(harmless.map(({ name }) => name).sort())
    const reads = plain.filter(({ effect, billable }) => effect === 'read' && !billable)
    expect(allowed('read')).toEqual(reads.map(({ name }) => name).sort())
  })

  it('takes "*" for one segment', () => {
    expect(allowed('finetuning.*.list')).toEqual([
      'finetuning.job.list',
      'finetuning.model.list',
      'finetuning.task.list',
    ])
    expect(allowed('finetuning.task.*')).toEqual([
      'finetuning.task.describe',
      'finetuning.task.list',
      'finetuning.task.stop',
    ])
  })

  it.each([
    ['finetuning.task.halt', /is no action/],
    ['Finetuning.task.stop', /Did you mean "finetuning.task.stop"/],
    ['StopFineTuningTask', /Did you mean "finetuning.task.stop"/],
    ['finetuning.nothing.*', /matches no action/],
    ['finetuning.*', /matches no action/],
    ['finetuning.*.delete', /named in full/],
    ['*.task.create', /named in full/],
    ['finetuning.task.st*', /is not a pattern/],
    ['finetuning.(job|task).*', /is not a pattern/],
    ['write', /is no action/],
    ['*', /matches no action/],
    ['iam.sessionToken.create', /cannot go through a gateway/],
    ['model.chatTemplate.create', /cannot go through a gateway/],
  ])('throws at creation on %s', (pattern, message) => {
    expect(refusal({ allow: [pattern] })).toEqual({ code: 'InvalidAllow', message: expect.stringMatching(message) })
  })

  it('shows its result, and the result cannot be changed', () => {
    const gateway = make({ allow: ['finetuning.task.stop'] })
    expect(() => (gateway.allowed as string[]).push('finetuning.task.delete')).toThrow(TypeError)
  })
})

describe('creation', () => {
  it('throws without authorize, unless anyone may call', () => {
    expect(refusal({ authorize: undefined as never })?.code).toBe('AuthorizeMissing')
    expect(refusal({ authorize: true as never })?.code).toBe('AuthorizeMissing')
    expect(refusal({ authorize: undefined as never, dangerouslyAllowAnyone: 'yes' as never })?.code).toBe(
      'AuthorizeMissing',
    )
    expect(refusal({ authorize: undefined as never, dangerouslyAllowAnyone: true })).toBeUndefined()
  })

  it.each([
    '*',
    'null',
    'https://app.example/',
    'https://app.example/path',
    'app.example',
    'file:///page',
    'https://*.example',
    '',
  ])('refuses %j as an origin', (origin) => expect(refusal({ origins: [origin] })?.code).toBe('InvalidOrigin'))

  it.each(['api/qianfan', '/api/../qianfan', '/api?x', 'https://app.example/api'])(
    'refuses %j as a base path',
    (basePath) => expect(refusal({ basePath })?.code).toBe('InvalidBasePath'),
  )
})

/** As Next, built with webpack, infers what a route handler takes beside the request. */
type Second<T> = T extends (...args: [any, infer Context]) => any ? Context : never

it('is a route handler of Next by its type: it infers nothing that Next does not give', () => {
  expectTypeOf<Second<Gateway>>().toBeUnknown()
  expectTypeOf<Gateway>().toBeCallableWith(new Request('https://app.example'), { waitUntil: () => {} })
})
