/** What the page reads; nothing else is let through. */
export const reads: readonly string[] = [
  'dataset.list',
  'dataset.version.describe',
  'dataset.version.list',
  'finetuning.job.list',
  'finetuning.model.list',
  'finetuning.task.describe',
  'finetuning.task.list',
  'model.set.describe',
  'model.set.list',
  'model.version.describe',
  'service.custom.list',
  'service.preset.list',
]

/** What the page does where writing is allowed, each by its full name. */
export const writes: readonly string[] = [
  'finetuning.job.create',
  'finetuning.task.create',
  'finetuning.task.stop',
  'model.set.create',
  'model.version.create',
]
