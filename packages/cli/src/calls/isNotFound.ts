import type { QianfanError } from '@qianfan-console/core'

/**
 * Whether the platform says that what was asked for is not there. It has no status and no code of its own for that: official
 * pages show `NotFound`, `ResourceNotExist`, `...NotExist` and messages such as "not exist", so the words are what there is.
 */
export function isNotFound(error: unknown): boolean {
  const { name, code, message } = error as QianfanError
  return name === 'ServiceError' && /not.?(found|exist)/i.test(`${code} ${message}`)
}
