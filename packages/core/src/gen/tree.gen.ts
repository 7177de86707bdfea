// Generated from the spec by `pnpm generate`. Do not edit.

import * as actions from './actions.gen.ts'

/** Every action, by its dotted name. */
export const actionTree = {
  finetuning: {
    job: {
      create: actions.createFineTuningJob,
      delete: actions.deleteFineTuningJob,
      list: actions.describeFineTuningJobs,
    },
    task: {
      create: actions.createFineTuningTask,
      delete: actions.deleteFineTuningTask,
      describe: actions.describeFineTuningTask,
      list: actions.describeFineTuningTasks,
      stop: actions.stopFineTuningTask,
    },
    model: {
      list: actions.describeFineTuningSupportModels,
    },
  },
}
