import { InputError } from '@qianfan-console/core'
import type { Input, ManifestAction } from '../table/actionTable.ts'

/** Largest input, as JSON: the bound of the gateway. */
const maxBytes = 1_048_576

/** Deepest input. */
const maxDepth = 32

/** Fields that take a file. */
const fileFields = ({ input }: ManifestAction): string[] =>
  Object.entries(input.properties ?? {}).flatMap(([name, { format }]) => (format === 'binary' ? [name] : []))

/** Stops an input that is not an object, too large or too deep, before anything else looks at it. */
export function checkSize(action: ManifestAction, input: unknown): asserts input is Input {
  const refuse = (code: string, message: string): never => {
    throw new InputError(code, `${message} Nothing was sent.`, { action: action.name })
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('InvalidInput', `The input of ${action.name} must be an object.`)
  if (depthOf(input, maxDepth) >= maxDepth)
    return refuse('InputTooDeep', `The input of ${action.name} has more than ${maxDepth} levels.`)
  const size = Buffer.byteLength(JSON.stringify(input))
  if (size > maxBytes)
    return refuse('InputTooLarge', `The input of ${action.name} has ${size} bytes; at most ${maxBytes} are taken.`)
}

function depthOf(value: unknown, bound: number): number {
  if (typeof value !== 'object' || value === null || bound <= 0) return 0
  let deepest = 0
  for (const each of Object.values(value)) deepest = Math.max(deepest, depthOf(each, bound - 1))
  return deepest + 1
}

/** The input as core takes it: a file that a model gave as text is a file. */
export function toSend(action: ManifestAction, input: Input): Input {
  const files = fileFields(action).filter((field) => typeof input[field] === 'object' && input[field] !== null)
  return {
    ...input,
    ...Object.fromEntries(files.map((field) => [field, fileOf(action, field, input[field] as Input)])),
  }
}

function fileOf({ name: action }: ManifestAction, field: string, { name, text, encoding = 'utf8' }: Input): File {
  if (typeof name !== 'string' || typeof text !== 'string' || (encoding !== 'utf8' && encoding !== 'base64'))
    throw new InputError(
      'InvalidInput',
      `The input of ${action} is not what the platform takes: ${field} is a file: { name, text, encoding: "utf8" or "base64" }.`,
      {
        action,
        issues: [{ path: field, message: 'is a file: { name, text, encoding }' }],
      },
    )
  return new File([encoding === 'base64' ? Buffer.from(text, 'base64') : text], name)
}
