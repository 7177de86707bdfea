import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** The validator of the linter: the same as in the tests, with every error of a value. */
export const ajv = new Ajv2020({ strict: false, allErrors: true })
;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
