export { checkNumber, type NumberRange } from './checkNumber.ts'
export { type Client, type Clock, createClient } from './client.ts'
export {
  actionsOf,
  type Bound,
  type BoundAction,
  type BoundPaginatedAction,
  createQianfan,
  type Qianfan,
  type RawCallOptions,
  resolveAction,
} from './createQianfan.ts'
export { type Credentials, type CredentialsProvider, environmentCredentials } from './credentials.ts'
export { decodeText } from './decodeText.ts'
export {
  type Action,
  type ActionDefinition,
  type Answer,
  type Arguments,
  defineAction,
  definePaginated,
  type PaginatedAction,
} from './defineAction.ts'
export { type Acceptor, defineWaiter, type Waiter } from './defineWaiter.ts'
export * from './errors.ts'
export { type FetchTransportOptions, fetchTransport } from './fetchTransport.ts'
export * from './gen/actions.gen.ts'
export type * from './gen/publicTypes.gen.ts'
export { actionTree } from './gen/tree.gen.ts'
export * from './gen/waiters.gen.ts'
export { kyTransport } from './kyTransport.ts'
export { checkPattern, effectPatterns, type MatchedAction, matchesAction } from './matchesAction.ts'
export { notify } from './notify.ts'
export type * from './options.ts'
export type { Paging } from './paginate.ts'
export { valueAt } from './path.ts'
export { redactor } from './redact.ts'
export { refuseRedirect } from './refuseRedirect.ts'
export type { Transport, TransportAnswer, TransportRequest } from './transport.ts'
export { type WaitOptions, waitUntil } from './waitUntil.ts'
export { type Given, withDefaults } from './withDefaults.ts'
