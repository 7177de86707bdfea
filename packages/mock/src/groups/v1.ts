import type { Group } from '../engine/resource.ts'
import { v1DatasetRules } from './v1Dataset.ts'
import { v1EvaluationRules } from './v1Evaluation.ts'
import { v1ModelRules } from './v1Model.ts'

/** The first API, as far as the official Python SDK's pipelines call it: the same things under other names. */
export const v1: Group = {
  resources: [],
  rules: { ...v1DatasetRules, ...v1ModelRules, ...v1EvaluationRules },
}
