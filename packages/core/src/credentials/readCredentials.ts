import { CredentialsError } from '../errors/errors.ts'
import { checkCredentials } from './checkCredentials.ts'
import type { Credentials } from './credentials.ts'

/**
 * Reads the keys of the account from variables: `QIANFAN_ACCESS_KEY`, `QIANFAN_SECRET_KEY` and `QIANFAN_SESSION_TOKEN`.
 *
 * @param get - reads a variable
 * @param from - where the variables are, for messages
 */
export function readCredentials(get: (name: string) => string | undefined, from = 'the environment'): Credentials {
  const accessKeyId = get('QIANFAN_ACCESS_KEY')
  const secretAccessKey = get('QIANFAN_SECRET_KEY')
  if (accessKeyId && secretAccessKey)
    return checkCredentials({ accessKeyId, secretAccessKey, sessionToken: get('QIANFAN_SESSION_TOKEN') }, from)
  const missing = [!accessKeyId && 'QIANFAN_ACCESS_KEY', !secretAccessKey && 'QIANFAN_SECRET_KEY']
    .filter(Boolean)
    .join(' and ')
  throw new CredentialsError(
    missing.includes(' and ') ? 'NoCredentials' : 'IncompleteCredentials',
    `${missing} not set in ${from}. Set both QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY, or pass { credentials }. Keys: https://console.bce.baidu.com/iam/#/iam/accesslist`,
  )
}
