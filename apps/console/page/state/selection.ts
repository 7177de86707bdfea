import { signal } from '@preact/signals'

/** Most tasks that are laid over one another: more colours than that cannot be told apart. */
export const mostCompared = 6

/** The ids of tasks that are chosen for a comparison. */
export const selection = signal<ReadonlySet<string>>(new Set())

/** Chooses a task, or lets go of it. */
export function toggle(taskId: string): void {
  const next = new Set(selection.value)
  if (!next.delete(taskId)) next.add(taskId)
  if (next.size <= mostCompared) selection.value = next
}
