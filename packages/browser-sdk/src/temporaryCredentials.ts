import { type Credentials, CredentialsError, type CredentialsProvider } from '@qianfan-console/core'

/** Lets through keys that end by themselves and no others, unless told to. */
export function temporaryCredentials(
  source: Credentials | CredentialsProvider,
  allowLongLived: boolean | undefined,
): Credentials | CredentialsProvider {
  const check = (credentials: Credentials): Credentials => {
    if (allowLongLived || (credentials?.sessionToken && credentials.expiration !== undefined)) return credentials
    throw new CredentialsError(
      'LongLivedKeys',
      'These keys do not end, and whoever opens the page has them. Call through a gateway, or give temporary keys with sessionToken and expiration; dangerouslyAllowLongLivedKeys: true accepts the risk.',
    )
  }
  return typeof source === 'function' ? async () => check(await source()) : check(source)
}
