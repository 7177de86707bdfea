import type { Task } from '../calls/listTasks.ts'

/** A parameter of a task, as text. */
export interface Parameter {
  name: string
  value: string
  /** What the other task has, where it is compared with one. */
  other?: string
}

const text = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** What the platform says of a task, and where it is known, what it was made of. */
export function parametersOf(task: Task, input: Record<string, unknown> | undefined): Map<string, string> {
  // The documentation does not name these fields of the answer; where the platform gives them, they count.
  const { hyperParameterConfig } = { ...input, ...task } as { hyperParameterConfig?: Record<string, unknown> }
  const { incrementTaskId } = { ...input, ...task } as { incrementTaskId?: unknown }
  const all: [string, unknown][] = [
    ['model', task.model],
    ['trainMode', task.trainMode],
    ['parameterScale', task.parameterScale],
    ['incrementTaskId', incrementTaskId],
    ...Object.entries(hyperParameterConfig ?? {}),
  ]
  return new Map(all.map(([name, value]) => [name, text(value)] as const).filter(([, value]) => value !== ''))
}

/** The parameters of a task, each beside that of another. */
export function besideOther(
  own: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string> | undefined,
): Parameter[] {
  const names = [...new Set([...own.keys(), ...(other?.keys() ?? [])])]
  return names.map((name) => ({
    name,
    value: own.get(name) ?? '',
    ...(other && { other: other.get(name) ?? '' }),
  }))
}

/** The data sets that a task trains on, where that is known. */
export function datasetsOf(task: Task, input: Record<string, unknown> | undefined) {
  const { datasetConfig } = { ...input, ...task } as {
    datasetConfig?: {
      sourceType?: string
      versions?: { versionId?: string; versionBosUri?: string; samplingRate?: number }[]
    }
  }
  return datasetConfig?.versions ?? []
}
