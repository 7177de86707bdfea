/** What is kept of one life: all of its states follow from this and the time. */
export interface LifeState {
  /** When it began, in ms of the mock's clock. */
  begin: number
  /** How long each phase takes, in seconds. */
  seconds: number[]
  fate: 'done' | 'failed'
  /** When it was told to stop. */
  stop?: number
  /** When a stop takes effect. */
  end?: number
}
