import { findAction, type ManifestAction, table } from './actionTable.ts'

/** A read that shows a task, and the field of its input that takes the id. */
export interface TaskKind {
  read: ManifestAction
  field: string
}

/** Reads of things that end by themselves, which are what can be watched by one id. */
function kinds(): TaskKind[] {
  return table().actions.flatMap((read) => {
    const field = read.cli.positional
    const required = read.input.required ?? []
    const isWatched = read.effect === 'read' && read.waiters && field && required.every((each) => each === field)
    return isWatched ? [{ read, field }] : []
  })
}

/** The letters before the first dash or underscore. */
const prefixOf = (id: string): string => /^[a-z]+(?=[-_])/i.exec(id)?.[0]?.toLowerCase() ?? ''

/** Prefixes of a kind, as the examples of the spec show them. */
const prefixesOf = ({ read, field }: TaskKind): string[] =>
  [
    ...(read.input.properties?.[field]?.examples ?? []),
    ...read.examples.input.map(({ value }) => (value as Record<string, unknown> | undefined)?.[field]),
  ]
    .filter((each): each is string => typeof each === 'string')
    .map(prefixOf)

/** Which read shows the task of an id: by the prefix of ids, a fine-tuning task where several have the same. */
export function taskKindOf(id: string): TaskKind | undefined {
  const prefix = prefixOf(id)
  const own = { read: findAction('finetuning.task.describe')!, field: 'taskId' }
  if (prefix === '' || prefixesOf(own).includes(prefix)) return own
  return kinds().find((kind) => prefixesOf(kind).includes(prefix))
}

/** Where the state of a task stands in the answer of its read. */
export const statePath = ({ read }: TaskKind): string => read.waiters![0]!.acceptors[0]!.path
