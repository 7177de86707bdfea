import { checkNumber, InputError } from '@qianfan-console/core'
import type { GatewayOptions } from './options.ts'

/** The longest that a timer can wait, in ms; what is longer ends at once. */
const longestTimer = 2_147_483_647

/** Refuses options that would limit nothing, or that would be called and are no functions. */
export function checkGatewayOptions(options: GatewayOptions): void {
  for (const name of ['authorizeTimeout', 'storeTimeout', 'bodyTimeout', 'timeout'] as const)
    checkNumber(name, options[name], { least: 1, most: longestTimer })
  checkNumber('maxBodyBytes', options.maxBodyBytes, { least: 1 })
  checkNumber('maxAnswerBytes', options.maxAnswerBytes, { least: 1, infinite: true })
  checkNumber('maxDepth', options.maxDepth, { least: 1, most: 1_000, integer: true })
  checkApiKey(options.apiKey)
  for (const name of ['rateLimit', 'audit', 'scope', 'validate'] as const) checkFunction(name, options[name])
  if (typeof options.authorize !== 'function' && options.dangerouslyAllowAnyone !== true)
    throw new InputError(
      'AuthorizeMissing',
      'createGateway needs authorize(request, action, input): it says who may do what with your account. Without it everybody could; dangerouslyAllowAnyone: true accepts that.',
    )
  if (options.calls === undefined) return
  for (const name of ['claim', 'get', 'set'] as const)
    checkFunction(
      `calls.${name}`,
      (options.calls as Partial<NonNullable<GatewayOptions['calls']>> | null)?.[name],
      true,
    )
}

/** An API key that cannot be one would be told by the first call alone. What it is stands in no message. */
function checkApiKey(apiKey: unknown): void {
  if (apiKey === undefined || apiKey === null || typeof apiKey === 'function') return
  if (typeof apiKey !== 'string' || !/^[\x21-\x7e]+$/.test(apiKey))
    throw new InputError(
      'InvalidOption',
      'The option apiKey must be a key, without spaces and in ASCII, or a function that gives one.',
    )
}

function checkFunction(name: string, value: unknown, required = false): void {
  if (typeof value === 'function' || (value === undefined && !required)) return
  throw new InputError('InvalidOption', `The option ${name} must be a function.`)
}
