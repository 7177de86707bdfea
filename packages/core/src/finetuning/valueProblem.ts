import { isSlip } from '../util/isSlip.ts'

/** What the platform says of a hyper-parameter: a row of `supportHyperParameterConfig`. */
export interface ParameterRule {
  key?: string | undefined
  /** `range`, `choice` or `mult_choice`. */
  checkType?: string | undefined
  /** The ends of a range, or the choices. */
  checkValue?: readonly (number | string)[] | undefined
}

/** What is wrong with a hyper-parameter. */
export type ValueProblem =
  | { code: 'Misspelled'; key: string; meant: string }
  | { code: 'OutOfRange'; key: string; value: unknown; least: number; most: number }
  | { code: 'NotAChoice'; key: string; value: unknown; known: readonly (number | string)[] }

/**
 * Compares one hyper-parameter with what the platform supports.
 *
 * @param rules - `supportHyperParameterConfig` of a model, a train mode and a parameter scale
 * @param key - name of the hyper-parameter
 * @param value - what would be sent
 * @returns what is wrong; undefined where nothing is, or nothing can be said. The list that the platform gives is not
 *   always whole, so an unknown name is wrong only where it is one slip away from a known one.
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * valueProblem([{ key: 'epoch', checkType: 'range', checkValue: [1, 50] }], 'epoch', 500)
 * // { code: 'OutOfRange', key: 'epoch', value: 500, least: 1, most: 50 }
 * ```
 */
export function valueProblem(rules: readonly ParameterRule[], key: string, value: unknown): ValueProblem | undefined {
  const rule = rules.find((each) => each.key === key)
  if (!rule) {
    const meant = rules.find((each) => each.key !== undefined && isSlip(key, each.key))?.key
    return meant === undefined ? undefined : { code: 'Misspelled', key, meant }
  }
  const { checkType, checkValue = [] } = rule
  if (checkType === 'range' && checkValue.length === 2) {
    const [least, most] = checkValue.map(Number) as [number, number]
    return Number(value) >= least && Number(value) <= most ? undefined : { code: 'OutOfRange', key, value, least, most }
  }
  if (checkType !== 'choice' && checkType !== 'mult_choice') return undefined
  const known = checkValue.map(String)
  return [value].flat().every((each) => known.includes(String(each)))
    ? undefined
    : { code: 'NotAChoice', key, value, known: checkValue }
}
