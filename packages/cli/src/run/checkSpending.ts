import type { Context } from '../context/context.ts'
import type { ManifestAction } from '../table/manifest.ts'

type Check = (context: Context, input: Record<string, unknown>) => Promise<void>

/** What is compared with the platform before money is spent, by action. */
const checks: Readonly<Record<string, () => Promise<Check>>> = {
  'finetuning.task.create': async () => (await import('../finetuning/checkTask.ts')).checkFineTuning,
}

/** Compares an input with what the platform says it supports, and stops with the reason where it does not fit. */
export async function checkSpending(
  context: Context,
  action: ManifestAction,
  input: Record<string, unknown>,
): Promise<void> {
  const check = checks[action.name]
  if (check) await (await check())(context, input)
}
