import * as packed from '@qianfan-console/core'
import { expect, it } from 'vitest'
import { createClient, createFineTuningTask, isQianfanError } from '../src/index.ts'
import { caught, input } from './support/calls.ts'
import { keys } from './support/keys.ts'

it('knows the errors of another copy of this library', async () => {
  const foreign = new packed.InputError('TransportMissing', 'install it')
  expect(foreign instanceof (await import('../src/index.ts')).QianfanError).toBe(false)
  expect(isQianfanError(foreign)).toBe(true)
  expect(
    packed.isQianfanError(await caught(createFineTuningTask(createClient({ credentials: keys }), undefined as never))),
  ).toBe(true)
  for (const other of [undefined, null, 'text', new Error('x'), { code: 'InputError' }])
    expect(isQianfanError(other)).toBe(false)
})

it('takes the error of a transport or of keys from another copy for what it says', async () => {
  const transport = async () => {
    throw new packed.InputError('TransportMissing', 'install it')
  }
  expect(await caught(createFineTuningTask(createClient({ credentials: keys, transport }), input))).toMatchObject({
    name: 'InputError',
    code: 'TransportMissing',
    outcome: 'not-sent',
    attempts: 1,
  })
  const credentials = async () => {
    throw new packed.CredentialsError('VaultClosed', 'open it')
  }
  expect(await caught(createFineTuningTask(createClient({ credentials }), input))).toMatchObject({
    name: 'CredentialsError',
    code: 'VaultClosed',
  })
})
