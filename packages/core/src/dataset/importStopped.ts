import { isQianfanError, QianfanError } from '../errors/errors.ts'
import type { ImportState, ImportStep } from './importState.ts'

const words: Record<ImportStep, string> = {
  check: 'while its rows were checked',
  dataset: 'while its data set was made',
  upload: 'while it was uploaded',
  import: 'while its rows were imported',
  publish: 'while its version was published',
}

/** An import that stopped half-way: what exists by now, and how to go on. */
export class ImportStopped extends QianfanError {
  override readonly name = 'ImportStopped'
  /** The step that failed. */
  readonly step: ImportStep
  /** What exists now: give it as `state` to the next call, which goes on from here. */
  readonly state: ImportState
  /** The first rows of the platform's own list of errors, where it refused rows; else none. */
  readonly errorRows: readonly string[]

  constructor(step: ImportStep, state: ImportState, cause: unknown, errorRows: readonly string[] = []) {
    const { message } = cause as Error
    const first = errorRows.length > 0 ? ` The platform's first error: ${errorRows[0]}.` : ''
    super('ImportStopped', `The import of the file stopped ${words[step]}: ${message}${first} ${existing(state)}`, {
      outcome: isQianfanError(cause) ? cause.outcome : 'unknown',
      cause,
    })
    if (isQianfanError(cause)) {
      this.action = cause.action
      this.requestId = cause.requestId
      this.verify = cause.verify
    }
    this.step = step
    this.state = state
    this.errorRows = errorRows
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), step: this.step, state: this.state, errorRows: this.errorRows }
  }
}

function existing({ datasetId, versionId, address, taskId }: ImportState): string {
  const made = [
    datasetId && `the data set ${datasetId}`,
    versionId && `its version ${versionId}`,
    address && `the object ${address}`,
    taskId && `the import task ${taskId}`,
  ].filter(Boolean)
  return made.length > 0
    ? `There are: ${made.join(', ')}. Call importFile again with this state to go on.`
    : 'Nothing was made.'
}
