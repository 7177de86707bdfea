import { createRequire } from 'node:module'
import type { Ajv2020 as Class } from 'ajv/dist/2020.js'

const require = createRequire(import.meta.url)

/** The validator itself, apart from Prism. */
export const { Ajv2020 } = require('ajv/dist/2020.js') as { Ajv2020: typeof Class }

const addFormats = require('ajv-formats').default as (ajv: Class) => Class

/** A validator for schemas of the spec. */
export function createJudge(): Class {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addFormat('binary', true)
  return ajv
}
