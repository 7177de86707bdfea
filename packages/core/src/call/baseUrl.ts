import { environment } from '#environment'
import { InputError } from '../errors/errors.ts'

/** The platform's only endpoint. */
export const platformUrl = 'https://qianfan.baidubce.com'

const loopback = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\]|[a-z0-9-]+\.localhost)$/i

/** Checks a base URL and cuts the slash at its end; a path stays, as a prefix. */
export function checkBaseUrl(value: string, allowInsecureHttp: boolean | undefined): string {
  const refuse = (code: string, why: string): never => {
    throw new InputError(code, `The base URL ${JSON.stringify(value.replace(/\/\/[^/@]*@/, '//***@'))} ${why}`)
  }
  let url: URL
  try {
    url = new URL(value)
  } catch {
    return refuse('InvalidBaseUrl', 'is no absolute URL. Write it like https://qianfan.baidubce.com.')
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse('InvalidBaseUrl', 'must begin with https://.')
  if (url.username || url.password) return refuse('InvalidBaseUrl', 'must not hold a user name or password.')
  if (url.search || url.hash || /[?#]/.test(value))
    return refuse('InvalidBaseUrl', 'must not hold a query or a fragment.')
  if (
    url.protocol === 'http:' &&
    !loopback.test(url.hostname) &&
    !(allowInsecureHttp ?? environment.get('QIANFAN_ALLOW_HTTP') === '1')
  )
    return refuse(
      'InsecureBaseUrl',
      'is plain http: the body is not signed and could be changed on the way. Use https, or allow it by allowInsecureHttp or QIANFAN_ALLOW_HTTP=1.',
    )
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** The base URL where the options name none: the environment's, else the platform. */
export function environmentBaseUrl(allowInsecureHttp: boolean | undefined): string {
  const value = environment.get('QIANFAN_CONSOLE_API_BASE_URL') ?? environment.get('QIANFAN_CONSOLE_BASE_URL')
  return value === undefined ? platformUrl : checkBaseUrl(value, allowInsecureHttp)
}
