import { findTaskProblems, isQianfanError, type PlannedTask, type TaskProblem } from '@qianfan-console/core'
import type { Input, ManifestAction } from '../table/actionTable.ts'
import { quoted } from '../text/cleanText.ts'
import type { Platform } from './platform.ts'

/** What was compared with the platform before money is spent. */
export interface SpendingCheck {
  /** Why the call would not be what the platform supports; empty where nothing speaks against it. */
  problems: string[]
  /** What could not be looked at. */
  unchecked?: string
}

/** Compares an input with what the platform says it supports. A read that fails stops nothing, and is told. */
export async function checkSpending(platform: Platform, action: ManifestAction, input: Input): Promise<SpendingCheck> {
  if (action.cli.check !== 'fineTuningTask') return { problems: [] }
  try {
    return { problems: (await findTaskProblems(await platform.reader(), input as PlannedTask)).map(sentence) }
  } catch (error) {
    return { problems: [], unchecked: isQianfanError(error) ? error.code : 'the check failed' }
  }
}

/** A problem in words for a model: what the platform or the model itself wrote stands in quotes. */
function sentence(problem: TaskProblem): string {
  const known = 'known' in problem ? problem.known.map((each) => quoted(String(each))).join(', ') : ''
  switch (problem.code) {
    case 'UnknownJob':
      return `there is no job ${quoted(String(problem.jobId))}`
    case 'UnknownModel':
      return `${quoted(problem.model)} cannot be fine-tuned (there are ${known})`
    case 'UnsupportedMode':
      return `${quoted(problem.model)} does not support the train mode ${quoted(problem.trainMode)} (it supports ${known})`
    case 'UnsupportedScale':
      return `parameterScale ${quoted(problem.parameterScale)} is not supported (it supports ${known})`
    case 'Misspelled':
      return `hyperParameterConfig.${quoted(problem.key)} is not known; did you mean ${quoted(problem.meant)}?`
    case 'OutOfRange':
      return `hyperParameterConfig.${problem.key} must be from ${problem.least} to ${problem.most}, not ${quoted(String(problem.value))}`
    case 'NotAChoice':
      return `hyperParameterConfig.${problem.key} must be one of ${known}, not ${quoted(String(problem.value))}`
    case 'NotPublished':
      return `the data set version ${quoted(problem.versionId)} is not published (${quoted(problem.state)})`
    case 'UnreadableVersion':
      return `the data set version ${quoted(problem.versionId)} cannot be read (${problem.error.code})`
  }
}
