import type { UploadProgress } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { createTransferView, type Transfer, transferLine } from './transferView.ts'

/** Shows how much of a file has been sent. */
export interface UploadView {
  show(progress: UploadProgress): void
  end(): void
}

/** The bar of a file that an action takes. */
export async function createUploadView(context: Context): Promise<UploadView> {
  const view = await createTransferView(context, labelIn(context))
  return { ...view, show: (progress) => view.show(transferOf(progress, context)) }
}

/** `Uploading ████░░░░ 42% 12.4 of 29.5 MB, 3.1 MB/s, 6 s left`. */
export const uploadLine = (
  progress: UploadProgress,
  elapsed: number,
  width: number,
  context: Pick<Context, 'paint' | 'say'>,
): string => transferLine(labelIn(context), transferOf(progress, context), elapsed, width, context)

const labelIn = ({ say }: Pick<Context, 'say'>): string => say('Uploading', '正在上传')

const transferOf = ({ sent, total, attempt }: UploadProgress, { say }: Pick<Context, 'say'>): Transfer => ({
  done: sent,
  total,
  skipped: 0,
  state: attempt > 1 ? say(`attempt ${attempt}`, `第 ${attempt} 次尝试`) : '',
})
