import { type ImportedFile, type ImportFileOptions, ImportStopped, importFile } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { stoppedAt } from '../context/failure.ts'
import { permit } from '../policy/policy.ts'
import { actionNamed } from '../table/actionTable.ts'
import { storageActions } from '../table/storageActions.ts'
import { clientOf } from './connect.ts'
import { storageOptions } from './storage.ts'

/** All that an import may send. */
export const importActions = [
  'dataset.create',
  'dataset.version.create',
  'dataset.importTask.create',
  'dataset.version.publish',
  'dataset.version.describe',
  'dataset.importTask.describe',
] as const

/** Takes a file to a version of a data set, as core does it: the policies are asked for each of its calls beforehand. */
export async function importRows(
  context: Context,
  file: File,
  { region, ...options }: Omit<ImportFileOptions, 'bos' | 'signal'> & { region: string | undefined },
): Promise<ImportedFile> {
  const policies = await context.policies()
  for (const name of importActions) permit(policies, actionNamed(name), context.say)
  for (const action of [storageActions.read, storageActions.write]) permit(policies, action, context.say)
  const [client, bos] = [await clientOf(context), await storageOptions(context, region)]
  context.sent.write = true
  try {
    return await importFile(client, file, { ...options, bos, signal: context.signal })
  } catch (error) {
    // What exists now is in the journal; what is told is why it stopped.
    throw error instanceof ImportStopped ? named(error) : error
  }
}

/** The storage's own errors name no action. */
function named({ step, cause, errorRows }: ImportStopped): unknown {
  if (errorRows.length > 0) stoppedAt(cause, { refusedRows: errorRows })
  if (step === 'upload' && cause instanceof Error && 'outcome' in cause)
    (cause as { action?: string }).action ??= storageActions.write.name
  return cause
}
