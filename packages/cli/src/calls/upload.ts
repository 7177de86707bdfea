import type { Answer } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { createUploadView } from '../terminal/uploadView.ts'
import { send } from './send.ts'

/** Longest time for a file, in ms, where the command line names none: a large one takes longer than any other call. */
const longestUpload = 3_600_000

/** Sends an action that takes a file, and shows how far it is. */
export async function upload(context: Context, action: ManifestAction, input: Input): Promise<Answer<unknown>> {
  const view = await createUploadView(context)
  try {
    const timeout = context.settings.timeout ?? longestUpload
    return await send(context, action, input, { timeout, onUploadProgress: view.show })
  } finally {
    view.end()
  }
}
