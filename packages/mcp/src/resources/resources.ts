// In here is what a client reads or starts from without a tool: resources, and prompts.

import type { ReadResourceResult, Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js'
import { InputError } from '@qianfan-console/core'
import { dataNotice } from '../answer/result.ts'
import { findAction, table } from '../table/actionTable.ts'
import { taskKindOf } from '../table/taskKinds.ts'
import { describeAction } from '../tools/defaultTools.ts'
import type { Session } from '../tools/runtime.ts'

const json = 'application/json'

/** What a list of resources shows; single actions and tasks are found by their templates. */
export const resourceList: readonly Resource[] = [
  {
    uri: 'qianfan://actions',
    name: 'actions',
    title: 'All actions',
    description: 'Every action of the platform: name, title, effect.',
    mimeType: json,
  },
]

/** Resources by name. */
export const resourceTemplates: readonly ResourceTemplate[] = [
  {
    uriTemplate: 'qianfan://actions/{name}',
    name: 'action',
    title: 'An action',
    description: 'Input, effect, cost, errors and example of one action.',
    mimeType: json,
  },
  {
    uriTemplate: 'qianfan://tasks/{id}',
    name: 'task',
    title: 'A task',
    description: 'State of a task; subscribe to hear of changes.',
    mimeType: json,
  },
]

/** The id of `qianfan://tasks/<id>`. */
export function taskIdOf(uri: string): string | undefined {
  const [, id] = /^qianfan:\/\/tasks\/([\w-]{1,128})$/.exec(uri) ?? []
  return id
}

/** Reads a resource. */
export async function readResource(session: Session, uri: string, signal: AbortSignal): Promise<ReadResourceResult> {
  const give = (value: unknown) => ({ contents: [{ uri, mimeType: json, text: JSON.stringify(value) }] })
  const { permissions, language } = session.runtime
  if (uri === 'qianfan://actions')
    return give(
      table().actions.map(({ name, title, effect, billable }) => ({
        name,
        title: title[language],
        effect,
        ...(billable && { billable }),
        allowed: permissions.allowed.includes(name),
      })),
    )
  const [, name] = /^qianfan:\/\/actions\/([\w.]+)$/.exec(uri) ?? []
  const row = name === undefined ? undefined : findAction(name)
  if (row) return give(describeAction(row, session))
  const id = taskIdOf(uri)
  if (id === undefined)
    throw new InputError('UnknownResource', `There is no resource ${JSON.stringify(uri.slice(0, 200))}.`)
  return give({ notice: dataNotice, action: kindOf(id).read.name, answer: await readTask(session, id, signal) })
}

const kindOf = (id: string) => {
  const kind = taskKindOf(id)
  if (!kind) throw new InputError('UnknownResource', `No read is known for a task with the id ${id}.`)
  return kind
}

/** How a task stands. */
export function readTask({ runtime }: Session, id: string, signal?: AbortSignal): Promise<unknown> {
  const { read, field } = kindOf(id)
  return runtime.platform.read(read.name, { [field]: id }, { signal })
}
