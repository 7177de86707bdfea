import type { Authority, Credentials, CredentialsProvider, makeClient } from '@qianfan-console/core'

/**
 * Signs with keys. What signs is loaded with the first call, so that a page that calls through a gateway never loads it:
 * bundlers put it into a script of its own.
 */
export const keysOnDemand =
  (credentials: Credentials | CredentialsProvider): NonNullable<Parameters<typeof makeClient>[1]> =>
  (state) => {
    let loading: Promise<Authority> | undefined
    const load = () =>
      import('@qianfan-console/core/keys').then(
        ({ keyAuthority }) => keyAuthority({ credentials })(state),
        (error: unknown) => {
          // A network that is back may bring it.
          loading = undefined
          throw error
        },
      )
    return {
      async grant(definition, request) {
        loading ??= load()
        return (await loading).grant(definition, request)
      },
    }
  }
