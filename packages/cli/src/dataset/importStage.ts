// In here is what takes rows into data sets and out of them: files checked, converted, imported and exported.

import type { QianfanError } from '@qianfan-console/core'
import type { DataFormat, ImportState, ImportStep } from '@qianfan-console/core/dataset'
import { importRows } from '../calls/importRows.ts'
import type { Context } from '../context/context.ts'
import { punctuation, textIn } from '../context/language.ts'
import type { Stage, StageRun } from '../stages/stage.ts'
import type { Text } from '../table/manifest.ts'
import { formatBytes } from '../util/formatBytes.ts'

/** What is known of an import. */
export interface ImportFacts {
  import?: ImportState
  /** When that was written, in ms. */
  importAt?: number
}

/** Where the rows go: a new data set of a name, a new version of a data set, or a version without rows. */
export interface ImportTarget {
  name?: string | undefined
  datasetId?: string | undefined
  versionId?: string | undefined
}

interface ImportOptions extends ImportTarget {
  file: File
  format: DataFormat
  /** `bos:/bucket/folder/`. */
  folder: string
  region: string | undefined
  /** Whether to wait for import and publication. */
  waits: boolean
  /** Time between two polls, in ms. */
  poll: number | undefined
}

/** A call that was sent may still be on its way for this long, in ms. */
const onItsWay = 5000

/** Before a second look, in ms. */
const pause = 1000

const shortestPoll = 100

const stepTitles: Record<ImportStep, Text> = {
  check: { en: 'checking', zh: '检查数据' },
  dataset: { en: 'making the data set', zh: '创建数据集' },
  upload: { en: 'uploading', zh: '上传文件' },
  import: { en: 'importing', zh: '导入数据' },
  publish: { en: 'publishing', zh: '发布版本' },
}

/** The stage that takes a file to a version of a data set. Its own steps are in `facts.import`, where core keeps them. */
export function importStage(context: Context, options: ImportOptions): Stage<ImportFacts> {
  return {
    name: 'data',
    title: { en: 'Data set', zh: '数据集' },
    isDone: ({ import: state }) =>
      state?.published === true || (!options.waits && state?.versionId !== undefined && state.taskId !== undefined),
    shown: ({ import: state }) => [state?.datasetId, state?.versionId].filter(Boolean).join('  '),
    async run(run) {
      await notOnItsWay(context, run)
      try {
        await importOnce(context, options, run)
      } catch (error) {
        const { outcome, name } = error as QianfanError
        if (outcome !== 'unknown' || name === 'WaiterError' || context.signal.aborted) throw error
        // Core looks up whether it happened before it sends anything again.
        run.show(context.say('the answer was lost; looking', '响应丢失，正在查询'))
        await context.pause(pause)
        await notOnItsWay(context, run)
        await importOnce(context, options, run)
      }
      return {}
    },
  }
}

async function notOnItsWay(context: Context, { facts }: StageRun<ImportFacts>): Promise<void> {
  const wait = (facts.importAt ?? 0) + onItsWay - Date.now()
  if (facts.import?.begun && wait > 0) await context.pause(wait)
}

async function importOnce(
  context: Context,
  { file, waits, poll, ...target }: ImportOptions,
  run: StageRun<ImportFacts>,
): Promise<void> {
  const { language, settings, say } = context
  const { colon } = punctuation(say)
  const delay = poll === undefined ? undefined : Math.max(shortestPoll, poll)
  let step = ''
  await importRows(context, file, {
    ...target,
    check: false,
    state: run.facts.import,
    onState: (state) => run.keep({ import: state, importAt: Date.now() }),
    onStep(name) {
      step = textIn(language, stepTitles[name])
      run.show(step)
    },
    onProgress: ({ transferred, total }) =>
      run.show(`${step}${colon}${formatBytes(total)}`, total === 0 ? 1 : transferred / total),
    wait: waits && {
      ...(settings.timeout !== undefined && { maxWait: settings.timeout }),
      ...(delay !== undefined && { minDelay: delay, maxDelay: delay }),
      onPoll: (_answer: unknown, { state }: { state: unknown }) => run.show(`${step}${colon}${String(state)}`),
    },
  })
}
