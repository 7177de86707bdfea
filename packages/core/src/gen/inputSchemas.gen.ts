// Generated from the spec by `pnpm generate`. Do not edit.

import * as schemas from './valibot.gen.ts'

/** The validator of each action's input, by dotted name. */
export const inputSchemas = {
  'finetuning.job.create': schemas.vCreateFineTuningJobInput,
  'finetuning.task.create': schemas.vCreateFineTuningTaskInput,
  'finetuning.job.delete': schemas.vDeleteFineTuningJobInput,
  'finetuning.task.delete': schemas.vDeleteFineTuningTaskInput,
  'finetuning.job.list': schemas.vDescribeFineTuningJobsInput,
  'finetuning.model.list': schemas.vDescribeFineTuningSupportModelsInput,
  'finetuning.task.describe': schemas.vDescribeFineTuningTaskInput,
  'finetuning.task.list': schemas.vDescribeFineTuningTasksInput,
  'finetuning.task.stop': schemas.vStopFineTuningTaskInput,
}
