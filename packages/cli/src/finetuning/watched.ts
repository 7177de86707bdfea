import type { WaiterError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import { type ErrorReport, reportOf } from '../output/errorReport.ts'
import { actionNamed } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { valueAt } from '../util/valueAt.ts'

/** The read that shows how a task is. */
export const describeTask = (): ManifestAction => actionNamed('finetuning.task.describe')

/** How the watching of one task ended. */
export interface Watched {
  id: string
  state: string
  body: unknown
  exitCode: number
  error: ErrorReport | undefined
}

/** A task as it was found. One that ended without being done is a failure, also for the one who only looks. */
export function found(id: string, body: unknown): Watched {
  const state = stateOf(body)
  return {
    id,
    state,
    body,
    exitCode: ['Failed', 'Stopped'].includes(state) ? exitCodes.network : exitCodes.done,
    error: undefined,
  }
}

/** The state of a task, as its answer says it. */
export const stateOf = (body: unknown): string => String(valueAt(body, 'result.runStatus'))

/** A task that could not be followed to its end, with what was seen of it last. */
export function failed(context: Context, id: string, error: unknown): Watched {
  const last = (error as Partial<WaiterError>).last
  const report = reportOf(error, context)
  return {
    id,
    state: last ? stateOf(last) : report.code,
    body: last,
    exitCode: report.exitCode,
    error: report,
  }
}
