import { getDotPath, safeParse } from 'valibot'
import type { Issue } from './errors/errors.ts'
import { inputSchemas } from './gen/inputSchemas.gen.ts'

export * from './gen/valibot.gen.ts'
export { inputSchemas }

/** Longest message that is passed on; a message quotes the value it is about, which may be a whole file. */
const longest = 300

/**
 * Checks an input against the spec. Fields that the spec does not know pass, as they do on the platform.
 * Hand it to a client and nothing that cannot succeed is sent; it costs the validators of every action in a bundle, so
 * a page that needs a few of them imports those alone (`vStopFineTuningTaskInput`, a Standard Schema).
 *
 * @param action - dotted name, such as `finetuning.task.stop`; an action that the spec does not know has nothing to fail
 * @param input - what would be sent
 * @returns what is wrong, one entry a field (`path` is dotted, empty for the whole); empty when all is well
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * import { createQianfan } from '@qianfan-console/core'
 * import { validate } from '@qianfan-console/core/schemas'
 *
 * const qianfan = createQianfan({ validate })
 * validate('finetuning.task.stop', {}) // [{ path: 'taskId', message: 'Invalid key: Expected "taskId" but received undefined' }]
 * ```
 */
export function validate(action: string, input: unknown): readonly Issue[] {
  if (!Object.hasOwn(inputSchemas, action)) return []
  const { issues = [] } = safeParse(inputSchemas[action as keyof typeof inputSchemas], input)
  return issues.map((issue) => ({
    path: getDotPath(issue) ?? '',
    message: issue.message.length > longest ? `${issue.message.slice(0, longest)}...` : issue.message,
  }))
}
