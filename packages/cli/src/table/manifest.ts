import type { Effect, Group, ManifestAction as SpecAction, Text } from '@qianfan-console/spec/manifest'

export type {
  Effect,
  Example,
  Group,
  Manifest,
  ParentFacts as Parent,
  Schema,
  Text,
  WaiterFacts,
} from '@qianfan-console/spec/manifest'

/** The input of a call, by field. */
export type Input = Record<string, unknown>

/** One row of the table of actions. */
export interface ManifestAction extends SpecAction {
  /** Not of the table: called by its route, on its caller's word. */
  unknown?: true
}

/** What is known of an action without reading its group. */
export interface IndexedAction {
  group: string
  operationId: string
  action?: string
  route: string
  title: Text
  effect: Effect
  billable?: boolean
}

/** The small table that every start may read. */
export interface ActionIndex {
  server: string
  groups: Group[]
  actions: Record<string, IndexedAction>
}
