import { type Credentials, CredentialsError, type CredentialsProvider } from '@qianfan-console/core'

/** Whether an end is a time at all: null, Infinity and what is no date never come. */
const ends = (expiration: Credentials['expiration']): boolean =>
  expiration !== undefined &&
  expiration !== null &&
  expiration !== '' &&
  Number.isFinite(new Date(expiration).getTime())

/** Lets through keys that end by themselves and no others, unless told to. */
export function temporaryCredentials(
  source: Credentials | CredentialsProvider,
  allowLongLived: boolean | undefined,
): Credentials | CredentialsProvider {
  const check = (credentials: Credentials): Credentials => {
    if (allowLongLived || (credentials?.sessionToken && ends(credentials.expiration))) return credentials
    throw new CredentialsError(
      'LongLivedKeys',
      'These keys do not end, and whoever opens the page has them. Call through a gateway, or give temporary keys with sessionToken and expiration; dangerouslyAllowLongLivedKeys: true accepts the risk.',
    )
  }
  return typeof source === 'function' ? async () => check(await source()) : check(source)
}
