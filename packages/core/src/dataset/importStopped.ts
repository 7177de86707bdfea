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

  constructor(step: ImportStep, state: ImportState, cause: unknown) {
    const { message } = cause as Error
    super('ImportStopped', `The import of the file stopped ${words[step]}: ${message} ${existing(state)}`, {
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
