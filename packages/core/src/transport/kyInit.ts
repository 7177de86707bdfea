import { encodeForm } from './encodeForm.ts'
import type { TransportRequest } from './transport.ts'

/** Whether a function is a ky instance: it takes the arguments of `fetch`, and throws for what `fetch` returns. */
export const isKy = (send: unknown): boolean =>
  typeof send === 'function' && 'extend' in send && 'create' in send && 'stop' in send

/**
 * Options of ky for one attempt. All that an instance may say of the address, the query, the body, repeats and time is
 * reset, since the request is signed as it is, and bounded and repeated above signing. `init` hooks may change any of it
 * again, so they are left out; hooks that see the request and the answer stay.
 */
export function kyInit({ method, headers, body, signal }: TransportRequest) {
  const form = body instanceof FormData ? encodeForm(body) : undefined
  return {
    method,
    // As `Headers`, ours take the place of the instance's in any spelling instead of standing beside them.
    headers: new Headers({ ...headers, ...(form && { 'content-type': form.type }) }),
    body: form ?? (body as string | undefined),
    signal,
    redirect: 'manual' as const,
    prefix: '',
    baseUrl: undefined,
    searchParams: undefined,
    json: undefined,
    onUploadProgress: undefined,
    onDownloadProgress: undefined,
    retry: 0,
    timeout: false as const,
    totalTimeout: false as const,
    throwHttpErrors: false,
    hooks: { init: undefined },
  }
}
