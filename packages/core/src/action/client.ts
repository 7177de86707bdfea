import type { CallOptions } from './callOptions.ts'
import type { ActionDefinition, Answer } from './definition.ts'

/** What actions are called with. Made by `createClient`; holds no connection that would have to be closed. */
export interface Client {
  /** Sends an action. The functions of the actions call this; so may you, with a definition of your own. */
  send<Output = unknown>(definition: ActionDefinition, input: object, options?: CallOptions): Promise<Answer<Output>>
  /** The clock of this client, for what waits between calls. */
  readonly clock: Clock
}

/** Time, as tests may replace it. */
export interface Clock {
  now(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  random(): number
}
