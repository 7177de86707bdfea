import type { Transport } from '@qianfan-console/core'
import { undiciTransport } from '@qianfan-console/core/node'

/** How undici says that the proxy itself turned the request away. */
const wantsPassword = /Proxy (response \(407\)|Authentication Required)/

/**
 * A transport through a proxy. A proxy that wants a password has sent nothing on: that is told as the
 * refusal it is, not as a connection that broke and may have carried the call.
 */
export function proxyTransport(proxy: URL): Transport {
  const transport = undiciTransport({ proxy: proxy.href, noProxy: '' })
  return async (request) => {
    try {
      return await transport(request)
    } catch (error) {
      if (!wantsPassword.test(messagesOf(error))) throw error
      return { status: 407, headers: new Headers(), text: '' }
    }
  }
}

function messagesOf(error: unknown): string {
  const { message, cause } = (error ?? {}) as { message?: string; cause?: unknown }
  return `${message ?? ''} ${cause ? messagesOf(cause) : ''}`
}
