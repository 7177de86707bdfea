import { isQianfanError } from './errors.ts'

/**
 * Whether the platform says that what was asked for is not there. Its pages name no status and no code for that, so the
 * words of code and message are what there is to go by.
 *
 * @param error - what a call threw
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * isNotFound(new TypeError('not found'))   // false: only the platform knows
 * ```
 */
export const isNotFound = (error: unknown): boolean =>
  isQianfanError(error) && error.name === 'ServiceError' && /not.?(found|exist)/i.test(`${error.code} ${error.message}`)
