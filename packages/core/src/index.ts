export {
  type Action,
  type ActionDefinition,
  type Answer,
  type Arguments,
  defineAction,
  definePaginated,
  type PaginatedAction,
} from './action/defineAction.ts'
export { type Acceptor, defineWaiter, type Waiter } from './action/defineWaiter.ts'
export { checkPattern, effectPatterns, type MatchedAction, matchesAction } from './action/matchesAction.ts'
export type { Paging } from './action/paginate.ts'
export { type WaitOptions, waitUntil } from './action/waitUntil.ts'
export { type Client, type Clock, createClient } from './client/createClient.ts'
export {
  actionsOf,
  type Bound,
  type BoundAction,
  type BoundPaginatedAction,
  createQianfan,
  type Qianfan,
  type RawCallOptions,
  resolveAction,
} from './client/createQianfan.ts'
export { type Credentials, type CredentialsProvider, environmentCredentials } from './client/credentialsSource.ts'
export type * from './client/options.ts'
export * from './errors/errors.ts'
export * from './gen/actions.gen.ts'
export type * from './gen/publicTypes.gen.ts'
export { actionTree } from './gen/tree.gen.ts'
export * from './gen/waiters.gen.ts'
export { type FetchTransportOptions, fetchTransport } from './transport/fetchTransport.ts'
export { kyTransport } from './transport/kyTransport.ts'
export { refuseRedirect } from './transport/refuseRedirect.ts'
export type { AnswerHeaders, Transport, TransportAnswer, TransportRequest } from './transport/transport.ts'
export { checkNumber, type NumberRange } from './util/checkNumber.ts'
export { decodeText } from './util/decodeText.ts'
export { notify } from './util/notify.ts'
export { redactor } from './util/redact.ts'
export { valueAt } from './util/valueAt.ts'
export { type Given, withDefaults } from './util/withDefaults.ts'
