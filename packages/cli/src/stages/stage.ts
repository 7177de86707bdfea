import type { Text } from '../table/manifest.ts'

/** What a stage may tell while it runs. */
export interface StageRun<Facts> {
  readonly facts: Readonly<Facts>
  /** Writes down what is known by now. */
  keep(change: Partial<Facts>): void
  /** Shows how it stands; `share` is 0 to 1 where that is known. */
  show(state: string, share?: number): void
}

/** A part of the work. What it is about is data; `runStages` knows how it is gone about. */
export interface Stage<Facts> {
  name: string
  title: Text
  isDone(facts: Readonly<Facts>): boolean
  /** What is known after it. */
  run(run: StageRun<Facts>): Promise<Partial<Facts>>
  /** What it has made, for people. */
  shown?(facts: Readonly<Facts>): string | undefined
  /** Of a stage that makes something by one call, which must not be sent twice. */
  makes?: Making<Facts>
}

/** How what a call has made is found again when its answer was lost. */
export interface Making<Facts> {
  /** The ids of all that the call may have made, and of what was there before. */
  ids(facts: Readonly<Facts>): Promise<string[]>
  /** What is known when the thing of an id is what was made. */
  found(id: string): Partial<Facts>
  /** A name that must be new: things that have it already stop the run before anything is made. */
  isNamed?: boolean
}
