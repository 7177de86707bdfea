// In here is one file a group of the spec, as data: its things, what its actions do, and what is there at the start.

import type { Group } from '../engine/resource.ts'
import { agentApp } from './agentApp.ts'
import { app } from './app.ts'
import { batchInference } from './batchInference.ts'
import { charge } from './charge.ts'
import { dataset } from './dataset.ts'
import { evaluation } from './evaluation.ts'
import { finetuning } from './finetuning.ts'
import { iam } from './iam.ts'
import { knowledgeBase } from './knowledgeBase.ts'
import { memory } from './memory.ts'
import { model } from './model.ts'
import { prompt } from './prompt.ts'
import { service } from './service.ts'
import { tags } from './tag.ts'
import { v1 } from './v1.ts'

/** Every group: its things, what its actions do to them, and what is there at the start. */
export const groups: Group[] = [
  finetuning,
  dataset,
  model,
  service,
  charge,
  evaluation,
  batchInference,
  prompt,
  memory,
  app,
  knowledgeBase,
  agentApp,
  tags,
  iam,
  v1,
]
