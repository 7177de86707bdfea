import type { CallOptions } from '../action/callOptions.ts'
import { encodeForm } from '../transport/encodeForm.ts'
import { notify } from '../util/notify.ts'
import type { Attempt } from './failure.ts'

/** Where a transport reports to, and the end that it may not be able to see. */
export interface UploadReport {
  told(sent: number, total: number): void
  end(): void
}

/** Passes on what a transport tells of a form; undefined where nobody listens or nothing is uploaded. */
export function uploadProgress(
  { state, event, request: { body } }: Attempt,
  listener: CallOptions['onUploadProgress'],
): UploadReport | undefined {
  if (!listener || !(body instanceof FormData)) return undefined
  const { size } = encodeForm(body)
  let last = 0
  const told = (sent: number, total: number) => {
    last = sent
    notify(
      () => listener({ sent, total, attempt: event.attempt }),
      (error) => state.log('error', `onUploadProgress failed: ${(error as Error)?.message ?? error}`, {}),
    )
  }
  told(0, size)
  return { told, end: () => (last === 0 ? told(size, size) : undefined) }
}
