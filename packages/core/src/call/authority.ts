import type { ActionDefinition } from '../action/definition.ts'
import type { PreparedRequest } from './buildRequest.ts'

/** What an attempt shows the platform to say who calls. */
export interface Grant {
  /** Sent over those of the request. */
  headers: Record<string, string>
  /** What nobody may see of it. */
  secrets: readonly (string | undefined)[]
  /** The platform's time of signing, as far as it is known, in ms; a bearer token has none. */
  signedAt?: number
  /** Asks for another, since the platform refused this one. Says whether there is another now. */
  renew(): Promise<boolean>
}

/** Knows who calls. A client without one sends unsigned. */
export interface Authority {
  /** What to show for one attempt; undefined to show nothing. */
  grant(definition: ActionDefinition, request: PreparedRequest): Promise<Grant | undefined>
}
