import type { LifecycleState } from './lifecycleState.ts'

/** One thing that the mock remembers: a job, a task, a data set version ... */
export interface StoredRecord {
  /** `finetuning.task`. */
  kind: string
  id: string
  /** Place in its list; never given twice. */
  order: number
  /** When it was made, by the mock's clock, in ms. */
  created: number
  /** What is known of it, under the platform's field names. */
  fields: Record<string, unknown>
  /** What changes with the clock, by the field that shows it. */
  lifecycles: Record<string, LifecycleState>
}

/** A copy of what a store holds. */
export interface StoreContent {
  records: StoredRecord[]
  tombstones: { kind: string; id: string; order: number }[]
  counter: number
}
