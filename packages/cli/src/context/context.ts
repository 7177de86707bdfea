// In here is what every part is given: settings, language, exit codes, and how a failure is told.

import type { OutputFailure } from './failure.ts'
import type { Language, Say } from './language.ts'

/** Forms that data can be printed in. */
export const outputFormats = ['table', 'text', 'json', 'ndjson', 'yaml', 'csv'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** The global flags of a call. */
export interface Settings {
  output: OutputFormat
  /** Whether the form was asked for, not chosen by where the output goes. */
  outputGiven: boolean
  query: string | undefined
  columns: string[] | undefined
  profile: string | undefined
  baseUrl: string | undefined
  /** Milliseconds for the whole command. */
  timeout: number | undefined
  yes: boolean
  /** Whether long texts may go through a pager. */
  pager: boolean
  verbose: boolean
}

/** What every command is given. */
export interface Context {
  settings: Settings
  language: Language
  say: Say
  environment: NodeJS.ProcessEnv
  /** Whether a person can be asked. */
  interactive: boolean
  /** Colours for text on standard error; they are left out where they would not be understood. */
  paint: Paint
  /** Colours for text on standard output. */
  paintOutput: Paint
  /** Aborts when the user interrupts. */
  signal: AbortSignal
  /** What has gone out so far. */
  sent: Sent
  /** Writes data, and waits while the reader is slow; after a call that may have changed something it loses nothing. */
  print(text: string | Uint8Array): Promise<void>
  /** Writes a note for people. */
  note(text: string): void
  /** Waits, until the user interrupts. */
  pause(milliseconds: number): Promise<void>
  /** The rules that this command line is held to. */
  policies(): Promise<readonly Policy[]>
}

/** What a command has sent, and whether its answer could be told. */
export interface Sent {
  /** Something other than a read was sent. */
  write: boolean
  /** Why the answer to it went to standard error. */
  lost: OutputFailure | undefined
}

/** Colours a text. */
export type Paint = (style: Style, text: string) => string
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Rules that people, CI and agents are held to. */
export interface Policy {
  file: string
  deny: readonly string[]
  confirm: readonly string[]
}
