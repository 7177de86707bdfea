// biome-ignore-all assist/source/organizeImports: what users need stands apart from what libraries need

// For users.
export type { CallOptions, RetryOptions, UploadProgress } from './action/callOptions.ts'
export type { Client } from './action/client.ts'
export type { Action, Arguments, PaginatedAction } from './action/defineAction.ts'
export type { Waiter } from './action/defineWaiter.ts'
export type { Answer } from './action/definition.ts'
export { type WaitOptions, waitUntil } from './action/waitUntil.ts'
export type {
  ErrorEvent,
  HookEvent,
  Hooks,
  Logger,
  LogLevel,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './call/hooks.ts'
export { createClient } from './client/createClient.ts'
export { createQianfan } from './client/createQianfan.ts'
export type { Bound, BoundAction, BoundPaginatedAction, Qianfan } from './client/bindActions.ts'
export { environmentCredentials } from './client/environmentCredentials.ts'
export type { ClientOptions } from './client/options.ts'
export type { RawCallOptions } from './client/resolveAction.ts'
export type { ApiKey, Credentials, CredentialsProvider } from './credentials/credentials.ts'
export {
  AbortError,
  ConnectionError,
  CredentialsError,
  type ErrorDetails,
  InputError,
  type Issue,
  isQianfanError,
  type Outcome,
  QianfanError,
  ServiceError,
  TimeoutError,
  type Verify,
  WaiterError,
} from './errors/errors.ts'
export {
  findTaskProblems,
  type PlannedTask,
  type TaskCheckOptions,
  type TaskProblem,
  type TrainedModel,
} from './finetuning/findTaskProblems.ts'
export * from './gen/actions.gen.ts'
export type * from './gen/publicTypes.gen.ts'
export * from './gen/waiters.gen.ts'
export { type FetchTransportOptions, fetchTransport } from './transport/fetchTransport.ts'
export { type FileSource, toFile } from './util/toFile.ts'

// For libraries that build on this one.
export type { Authority, Grant } from './call/authority.ts'
export type { Validate } from './action/callOptions.ts'
export type { Clock } from './action/client.ts'
export { defineAction, definePaginated } from './action/defineAction.ts'
export { type Acceptor, defineWaiter } from './action/defineWaiter.ts'
export type { ActionDefinition, Paging } from './action/definition.ts'
export { type DescribedAction, definitionOf } from './action/definitionOf.ts'
export type { Effects } from './action/effects.ts'
export { type FoundActions, findActions, type NamedAction, wireName } from './action/findActions.ts'
export { checkPattern, effectPatterns, type MatchedAction, matchesAction } from './action/matchesAction.ts'
export { rowPlaces } from './action/rowPlaces.ts'
export { bindActions } from './client/bindActions.ts'
export { type KeylessOptions, makeClient } from './client/makeClient.ts'
export { actionsOf, resolveAction } from './client/resolveAction.ts'
export { type SecretKeeper, secretKeeper } from './client/secretKeeper.ts'
export { type Evidence, evidenceOfAnswer } from './errors/evidence.ts'
export { isNotFound } from './errors/isNotFound.ts'
export { type ParameterRule, type ValueProblem, valueProblem } from './finetuning/valueProblem.ts'
export { actionTree } from './gen/tree.gen.ts'
export { refuseRedirect } from './transport/refuseRedirect.ts'
export type { AnswerHead, AnswerHeaders, Transport, TransportAnswer, TransportRequest } from './transport/transport.ts'
export { checkNumber, type NumberRange } from './util/checkNumber.ts'
export { decodeText } from './util/decodeText.ts'
export { notify } from './util/notify.ts'
export { parseJson } from './util/parseJson.ts'
export { redactBody, redactor } from './util/redact.ts'
export { valueAt } from './util/valueAt.ts'
export { type Given, withDefaults } from './util/withDefaults.ts'
