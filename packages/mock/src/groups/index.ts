import type { Group } from '../engine/resource.ts'
import { dataset } from './dataset.ts'
import { finetuning } from './finetuning.ts'

/** Every group that has state. */
export const groups: Group[] = [dataset, finetuning]
