'use server'

import { createQianfan } from '@qianfan-console/core'

/** A server action: its keys stay on the server. */
export async function look(taskId: string): Promise<string | undefined> {
  const { result } = await createQianfan().finetuning.task.describe({ taskId })
  return result.runStatus
}
