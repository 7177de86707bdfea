import type { Document, Operation } from '../document/document.ts'
import type { SourceFile } from './sourceFile.ts'

/** An action file as the rules see it. */
export interface LintedAction {
  file: string
  path: string | undefined
  method: string
  /** As it stands in the file. */
  operation: Operation | undefined
  /** As it stands in the bundle: the same, with its schemas named. */
  bundled: Operation | undefined
}

/** What a rule gets. */
export interface LintContext {
  document: Document
  files: SourceFile[]
  actions: LintedAction[]
  report(file: string, path: readonly (string | number)[], message: string): void
}

/** One thing that must be so. */
export type Rule = (context: LintContext) => void
