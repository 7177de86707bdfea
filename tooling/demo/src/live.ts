import { createQianfan, isQianfanError } from '@qianfan-console/core'

/** Lists the account's jobs from the real platform: reads only. Says what is missing when there are no keys. */
export async function live(): Promise<number> {
  const qianfan = createQianfan({ userAgent: 'demo' })
  try {
    let count = 0
    for await (const job of qianfan.finetuning.job.list.items({ maxKeys: 100 })) {
      count += 1
      console.log(
        `${job.jobId}  ${job.createDate ?? ''}  ${job.trainMode ?? ''}  ${job.model ?? ''}  ${job.name ?? ''}`,
      )
    }
    console.log(
      count === 0 ? 'The account has no fine-tuning jobs.' : `${count} fine-tuning job${count === 1 ? '' : 's'}.`,
    )
    return 0
  } catch (error) {
    if (!isQianfanError(error)) throw error
    console.error(`${error.code}: ${error.message}${error.requestId ? ` (request ${error.requestId})` : ''}`)
    return error.name === 'CredentialsError' ? 3 : error.name === 'ServiceError' ? 1 : 5
  }
}
