/** What is kept of one lifecycle: all of its states follow from this and the time. */
export interface LifecycleState {
  /** When it began, in ms of the mock's clock. */
  begin: number
  /** How long each step takes, in seconds. */
  seconds: number[]
  outcome: 'done' | 'failed'
  /** When it was told to stop. */
  stop?: number
  /** When a stop takes effect. */
  end?: number
}
