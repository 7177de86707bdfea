import { createQianfan, type QianfanError } from '@qianfan-console/core'
import { type Mock, startMock } from '@qianfan-console/mock'

/** Keys of the mock alone; the platform does not know them. */
export const credentials = {
  accessKeyId: 'ALTAKdemodemodemodemo000',
  secretAccessKey: 'demodemodemodemodemodemodemo0000',
}

interface Plan {
  name: string
  model?: string
  trainMode?: string
  scale?: string
  epoch: number
  /** Seconds of the mock's clock after it was created. */
  passes: number
  /** What becomes of it, where that is not by its clock. */
  end?: 'stop' | 'fail' | 'queue'
}

/** A dozen tasks, created one after the other, so that each is somewhere else on its way when the last is made. */
const plans: readonly Plan[] = [
  { name: 'support_faq', scale: 'LoRA', epoch: 2, passes: 3000 },
  { name: 'contract_summary', epoch: 3, passes: 2000, end: 'fail' },
  { name: 'support_faq_v2', scale: 'LoRA', epoch: 3, passes: 2500 },
  { name: 'title_writer', model: 'ERNIE-Lite-8K-0308', scale: 'LoRA', epoch: 1, passes: 2500, end: 'stop' },
  { name: 'legal_corpus', trainMode: 'PostPretrain', epoch: 1, passes: 2000 },
  { name: 'reviews_dpo', trainMode: 'DPO', scale: 'LoRA', epoch: 2, passes: 1500 },
  { name: 'meeting_notes', model: 'ERNIE-Lite-8K-0308', epoch: 4, passes: 1500 },
  { name: 'product_names', scale: 'LoRA', epoch: 2, passes: 1400 },
  { name: 'email_tone', scale: 'LoRA', epoch: 3, passes: 900 },
  { name: 'code_comments', epoch: 2, passes: 800 },
  { name: 'faq_kto', trainMode: 'KTO', scale: 'LoRA', epoch: 1, passes: 40, end: 'queue' },
  { name: 'travel_tips', model: 'ERNIE-Lite-8K-0308', scale: 'LoRA', epoch: 2, passes: 0 },
]

/**
 * Starts the mock with a dozen tasks in every state.
 *
 * @param speed - how many times faster its clock runs; a task trains for about two hours
 */
export async function startAccount(speed: number): Promise<Mock> {
  // It begins so long ago that it is now when the last task is made.
  const past = plans.reduce((sum, { passes }) => sum + passes, 0) * 1000
  const mock = await startMock({ credentials, seed: 'console', now: () => Date.now() - past })
  mock.clock.pause()
  for (const plan of plans) await make(mock, plan)
  mock.clock.setSpeed(speed)
  mock.clock.resume()
  return mock
}

async function make(mock: Mock, plan: Plan): Promise<void> {
  const { name, model = 'ERNIE-Speed-8K', trainMode = 'SFT', scale, epoch, passes, end } = plan
  // The clock of the mock jumps; each client finds out anew.
  const qianfan = createQianfan({ baseUrl: mock.url, credentials, now: mock.clock.now })
  const { jobId } = (await qianfan.finetuning.job.create({ name, model, trainMode })).result
  if (end === 'fail') mock.faults.add({ action: 'finetuning.task.create', life: 'failed' })
  const { taskId } = (
    await qianfan.finetuning.task.create({
      jobId,
      ...(scale !== undefined && { parameterScale: scale }),
      hyperParameterConfig: { epoch, saveStep: 16, checkpointCount: 10 },
      datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
    })
  ).result
  mock.clock.step(passes)
  if (end === 'queue') mock.store.update('finetuning.task', taskId, { runStatus: 'Waiting' })
  if (end !== 'stop') return
  try {
    await qianfan.finetuning.task.stop({ taskId })
  } catch (error) {
    throw new Error(`${name} cannot be stopped: ${(error as QianfanError).code}`, { cause: error })
  }
}
