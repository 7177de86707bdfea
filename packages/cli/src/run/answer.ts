import type { Shape } from '../output/printAnswer.ts'
import type { RunOptions } from './options.ts'

/** An answer, and how to show it. */
export interface ShownAnswer {
  body: unknown
  shape: Shape
  /** What happened, in words, for actions whose answer is a bare yes. */
  sentence: string | undefined
}

/** What a read found that shows that a call happened. */
export type Found = Pick<ShownAnswer, 'body' | 'shape'>

/** A call that failed, and what was known before it. */
export interface FailedCall {
  /** When it began, in ms since 1970. */
  started: number
  options: RunOptions
  /** Ids that were there before a create; undefined when that was not looked at. */
  before: ReadonlySet<unknown> | undefined
}
