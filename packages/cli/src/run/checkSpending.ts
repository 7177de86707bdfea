import type { Context } from '../context/context.ts'
import type { ManifestAction } from '../table/manifest.ts'

type Check = (context: Context, input: Record<string, unknown>) => Promise<void>

/** What is compared with the platform before money is spent, by the name that the spec gives it. */
const checks: Readonly<Record<NonNullable<ManifestAction['cli']['check']>, () => Promise<Check>>> = {
  fineTuningTask: async () => (await import('../finetuning/checkTask.ts')).checkFineTuning,
}

/** Compares an input with what the platform says it supports, and stops with the reason where it does not fit. */
export async function checkSpending(
  context: Context,
  action: ManifestAction,
  input: Record<string, unknown>,
): Promise<void> {
  const { check } = action.cli
  if (check) await (await checks[check]())(context, input)
}
