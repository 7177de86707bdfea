import { environmentCredentials } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { clientOptions } from './connect.ts'

/** Whose calls these are, as a plan has it: the access key by its last four letters, and the platform. */
export async function accountInUse(context: Context): Promise<{ account: string; baseUrl: string }> {
  const { credentials = environmentCredentials, baseUrl } = await clientOptions(context)
  const keys = typeof credentials === 'function' ? await credentials() : credentials
  return { account: keys ? `****${keys.accessKeyId.slice(-4)}` : 'no keys', baseUrl }
}
