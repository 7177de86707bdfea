import type { Credentials, CredentialsProvider, Transport } from '@qianfan-console/core'
import type { Cap } from '../permission/caps.ts'

/** Options of `createMcpServer`. */
export interface McpServerOptions {
  /** Keys, a function that gives them, or `null` for none. By default those that `qfc` has: environment, `.env`, profile, command. */
  credentials?: Credentials | CredentialsProvider | null | undefined
  /** The API key for actions that take one. By default from where the keys are. */
  apiKey?: string | null | undefined
  /** By default from where the keys are, else the platform. */
  baseUrl?: string | undefined
  /** A profile of the configuration file of `qfc`. */
  profile?: string | undefined
  /**
   * Actions that may be called beside the reads: dotted names, patterns, or the platform's names. A pattern brings in reads
   * and plain idempotent writes alone; what costs, removes or must not happen twice is named in full.
   */
  allow?: readonly string[] | undefined
  /** Actions that may not be called, whatever allows them. */
  deny?: readonly string[] | undefined
  /** A policy file of `qfc`, beside those that are in force for every `qfc`. */
  policy?: string | undefined
  /** Groups whose actions are tools of their own, such as `finetuning`, or `all`. */
  tools?: readonly string[] | undefined
  /** Calls at most: 1000 an hour and 10 000 a day by default. */
  maxCalls?: Partial<Cap> | undefined
  /** Calls at most that can cost money, over all servers of this user: 5 an hour and 20 a day by default. */
  maxPaidCalls?: Partial<Cap> | undefined
  /** Bound of an answer in tokens, 4000 by default; at least 200. */
  maxTokens?: number | undefined
  /** `json`: texts hold the answer too, for clients that show a model nothing but text. `short` by default. */
  text?: 'short' | 'json' | undefined
  /** Language of titles, descriptions and questions. By QIANFAN_LANG and the locale by default. */
  language?: 'en' | 'zh' | undefined
  /** Limit of one attempt in ms; 60 000 by default. */
  timeout?: number | undefined
  /** Milliseconds between two polls; those of the spec by default. */
  poll?: number | undefined
  /** Calls under way at once; 16 by default. */
  maxConcurrency?: number | undefined
  /** Another transport to the platform. */
  transport?: Transport | undefined
  /** The environment; `process.env` by default. */
  variables?: Record<string, string | undefined> | undefined
}

/** What a client is connected by, as the official SDK has them: stdio, streamable HTTP, in memory. */
export interface McpTransport {
  start(): Promise<void>
  send(message: any, options?: any): Promise<void>
  close(): Promise<void>
  onclose?: (() => void) | undefined
  onerror?: ((error: Error) => void) | undefined
  onmessage?: ((message: any, extra?: any) => void) | undefined
  sessionId?: string | undefined
}

/** One client of a server. */
export interface McpSession {
  /** Notes that nobody waits for the answers to these requests any more; for transports that know. */
  leave(requestIds: readonly (string | number)[]): void
  /** Ends the connection; calls that are under way go on to their end. */
  close(): Promise<void>
}

/** A server of tools, to which any number of clients connect. */
export interface McpServer {
  /** Actions that may be called, by dotted name. */
  readonly allowed: readonly string[]
  /** Serves a client. */
  connect(transport: McpTransport): Promise<McpSession>
  /** Ends all connections, and waits for calls that may have changed something: each is finished and recorded. */
  close(): Promise<void>
}
