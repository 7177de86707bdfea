import type { ClientOptions, Credentials, CredentialsProvider, FetchTransportOptions } from '@qianfan-console/core'

type Shared = Pick<
  ClientOptions,
  | 'allowInsecureHttp'
  | 'fetch'
  | 'hooks'
  | 'logger'
  | 'maxConcurrency'
  | 'now'
  | 'random'
  | 'retry'
  | 'sleep'
  | 'timeout'
  | 'validate'
>

/** What `fetch` takes as headers. Its name `HeadersInit` is in the browser's library alone, and servers compile this too. */
export type GivenHeaders = Headers | [string, string][] | Record<string, string>

/** Headers of every call (an object, pairs or `Headers`), or a function that gives them anew for each. */
export type HeadersSource = GivenHeaders | (() => GivenHeaders | Promise<GivenHeaders>)

/** Options of `createBrowserClient` and `createBrowserQianfan`: a gateway, or temporary credentials. */
export interface BrowserOptions extends Shared {
  /** Where the gateway is mounted: a path such as `/api/qianfan`, seen from the page, or a whole URL. */
  gateway?: string | URL
  /**
   * Temporary keys, with `sessionToken` and `expiration`, or a function that gets new ones. They are in the page: whoever
   * controls it has them until they end.
   */
  credentials?: Credentials | CredentialsProvider
  /** The platform's address for calls with `credentials`; the real one by default. */
  baseUrl?: string
  /** More headers, such as a CSRF token. Where they cannot be had, nothing is sent. */
  headers?: HeadersSource
  /** More options of `fetch`, such as `{ credentials: 'include' }` for the cookies of another origin. */
  fetchOptions?: NonNullable<FetchTransportOptions['fetchOptions']>
  /** Lets keys into the page that do not end: everybody who sees it then owns the account. */
  dangerouslyAllowLongLivedKeys?: boolean
  /** Lets calls that cost money go out without a gateway, though a browser may send them twice. */
  dangerouslyAllowUnprotectedCreates?: boolean
}
