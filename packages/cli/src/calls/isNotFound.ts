import type { QianfanError } from '@qianfan-console/core'

/**
 * Whether the platform says that what was asked for is not there. Its pages name no status and no code for that, so the
 * words of code and message are what there is to go by.
 */
export function isNotFound(error: unknown): boolean {
  const { name, code, message } = error as QianfanError
  return name === 'ServiceError' && /not.?(found|exist)/i.test(`${code} ${message}`)
}
