import type { ClientOptions, Issue } from '@qianfan-console/core'
import type { AuditRecord } from './audit.ts'
import type { CallStore } from './callStore.ts'
import type { BodyLimits, Input } from './readInput.ts'

/** How the gateway reaches the platform: as `createClient` of core does. */
type Upstream = Pick<
  ClientOptions,
  | 'allowInsecureHttp'
  | 'apiKey'
  | 'baseUrl'
  | 'credentials'
  | 'fetch'
  | 'headers'
  | 'hooks'
  | 'logger'
  | 'maxConcurrency'
  | 'retry'
  | 'timeout'
  | 'transport'
  | 'userAgent'
>

/**
 * Says whether a call may be made. Only `true` lets it through; anything else, an error or no answer does not.
 *
 * @param request - as it came; its body is read already
 * @param action - dotted name, such as `finetuning.task.stop`
 * @param input - checked against the spec and frozen: exactly what the platform gets
 */
export type Authorize = (request: Request, action: string, input: Input) => boolean | Promise<boolean>

/**
 * Says whether a request may go on: `true`, or `false`, or the milliseconds after which another may.
 *
 * @param request - as it came; its body is not read yet, and must not be
 * @param action - dotted name
 */
export type RateLimit = (request: Request, action: string) => boolean | number | Promise<boolean | number>

/**
 * Says who calls.
 *
 * @param request - as it came; its body is read already
 */
export type Scope = (request: Request) => string | Promise<string>

/** What a host may give beside the request; what else is in it is not looked at. */
export type GatewayContext =
  | {
      /** Keeps the host alive until a call is made and its answer stored, as `ctx.waitUntil` of Workers. */
      waitUntil?: (promise: Promise<unknown>) => void
    }
  | object

/** Options of `createGateway`. */
export interface GatewayOptions extends Upstream, Partial<BodyLimits> {
  /**
   * What pages may call; nothing else. Dotted names, `*` for one segment, and `'read'`. Wildcards bring in reads and
   * writes that may be repeated; what costs, removes or must not happen twice is named in full.
   */
  allow: readonly string[]
  /** Exact origins of the pages that may call, such as `https://app.example`. Without any, no browser may. */
  origins?: readonly string[]
  /** Decides about each call. */
  authorize?: Authorize
  /** Lets everybody who reaches the gateway make every allowed call. */
  dangerouslyAllowAnyone?: boolean
  /** Path under which the gateway is mounted, such as `/api/qianfan`. Any by default. */
  basePath?: string
  /** Asked before a body is read. */
  rateLimit?: RateLimit
  /** Told of each request when it is answered. Its errors change nothing. */
  audit?: (record: AuditRecord) => unknown
  /** Where calls that must not happen twice are remembered; this process's memory by default. Several instances need one in common. */
  calls?: CallStore
  /**
   * Who calls: a text that is the same for all requests of one user, and never that of another, such as the id of the
   * session's user. It is mixed into the call id, so that no user gets the answer of another's call or takes its id.
   */
  scope?: Scope
  /** Milliseconds that `authorize`, `rateLimit` and `scope` may take; 10 000 by default. */
  authorizeTimeout?: number
  /** Milliseconds that `calls` may take for one question; 5 000 by default. */
  storeTimeout?: number
  /** Bytes of an answer of the platform; 10 MiB by default. */
  maxAnswerBytes?: number
  /** Checks inputs; by the spec when absent. */
  validate?: (action: string, input: unknown) => readonly Issue[]
}

/** What an HTTP host is given: it answers every request and never throws. */
export interface Gateway {
  (request: Request, context?: GatewayContext): Promise<Response>
  // TypeScript takes the last form where the parameters are inferred. Next, built with webpack, infers the second one of a
  // route handler, and refuses any that is not its own: `export { gateway as POST }` would not compile.
  (request: Request): Promise<Response>
  /** Dotted names of what it allows, in order. */
  readonly allowed: readonly string[]
}
