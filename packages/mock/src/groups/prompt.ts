import type { Context, Group, Resource } from '../engine/resource.ts'
import { beijing } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'

const template = 'prompt.template'
const label = 'prompt.label'

const colours = ['#0099E6', '#1A73E8', '#F5A623', '#7ED321', '#BD10E0']

const resources: Resource[] = [
  {
    kind: label,
    id: 'labelId',
    mint: ['pl-', 16],
    example: (id) => ({ labelName: `label ${id.slice(-4)}`, type: 'Custom' }),
    view: (record, { random }) => ({
      type: record.fields.type ?? 'Custom',
      color: record.fields.color ?? colours[Math.floor(random() * colours.length)],
      createTime: record.fields.createTime ?? beijing(record.created),
      updateTime: record.fields.updateTime ?? beijing(record.created),
    }),
  },
  {
    kind: template,
    id: 'templateId',
    mint: ['pt-', 16],
    view({ fields }, { context }) {
      const { templateContent, negativeTemplateContent, variableIdentifier } = fields
      return {
        type: fields.type ?? 'Custom',
        sceneType: fields.sceneType ?? 'TextToText',
        creatorName: 'user',
        labels: ((fields.labelIds ?? []) as string[]).flatMap((id) => {
          const record = context.store.get(label, id)
          return record ? [context.view(record)] : []
        }),
        templateVariables: variablesOf(templateContent, variableIdentifier).join(','),
        ...(negativeTemplateContent !== undefined && {
          negativeTemplateVariables: variablesOf(negativeTemplateContent, variableIdentifier).join(','),
        }),
      }
    },
  },
]

const escapeBrackets = (text: string): string => text.replace(/[[\](){}]/g, '\\$&')

/** What finds the variables of a text, by the brackets that mark them: `{}` or `[[]]`. */
function pattern(identifier: unknown): RegExp {
  const brackets = String(identifier ?? '{}')
  const half = brackets.length / 2
  return new RegExp(
    `${escapeBrackets(brackets.slice(0, half))}([a-zA-Z_][a-zA-Z0-9_]*)${escapeBrackets(brackets.slice(half))}`,
    'g',
  )
}

const variablesOf = (text: unknown, identifier: unknown): string[] => [
  ...new Set([...String(text ?? '').matchAll(pattern(identifier))].map((match) => match[1]!)),
]

/** Labels are given by name; ids are understood, too. */
function labelIds(labels: unknown, context: Context): Fields {
  if (!Array.isArray(labels)) return {}
  const ids = labels.map((one) => {
    const found =
      context.store.get(label, String(one)) ?? context.store.list(label).find(({ fields }) => fields.labelName === one)
    if (!found) throw badField('labels', `There is no label ${JSON.stringify(one)}.`)
    return found.id
  })
  return { labelIds: ids }
}

function ownTemplate(record: StoredRecord): void {
  if (record.fields.type === 'System') throw badField('templateId', `${record.id} belongs to the platform.`)
}

/** Prompt templates and their labels. */
export const prompt: Group = {
  resources,
  rules: {
    'prompt.template.create': {
      does: 'create',
      kind: template,
      set: ({ labels, ...input }, context) => ({ ...input, ...labelIds(labels, context) }),
    },
    'prompt.template.list': {
      does: 'list',
      kind: template,
      where: {
        name: (view, wanted: string) => String(view.templateName).includes(wanted),
        labelIds: (view, wanted: string[]) =>
          (view.labels as { labelId: string }[]).some(({ labelId }) => wanted.includes(labelId)),
        type: 'type',
      },
    },
    'prompt.template.describe': {
      does: 'describe',
      kind: template,
      // Further fields are values of the template's variables.
      view: (view, input) => ({
        ...view,
        content: String(view.templateContent).replaceAll(pattern(view.variableIdentifier), (whole, name) =>
          Object.hasOwn(input, name) && name !== 'templateId' ? String(input[name]) : whole,
        ),
      }),
    },
    'prompt.template.update': {
      does: 'update',
      kind: template,
      set({ templateId: _, labels, ...input }, record, context) {
        ownTemplate(record)
        return { ...input, ...labelIds(labels, context) }
      },
    },
    'prompt.template.delete': {
      does: 'answer',
      with(input, context) {
        const record = context.need(template, input.templateId, 'templateId')
        ownTemplate(record)
        context.remove(record)
        return true
      },
    },
    'prompt.label.create': {
      does: 'answer',
      with(input, context) {
        const taken = new Set(context.store.list(label).map(({ fields }) => fields.labelName))
        const names = [...new Set(input.name as string[])].filter((name) => !taken.has(name))
        return { labels: names.map((labelName) => context.view(context.create(label, { labelName, type: 'Custom' }))) }
      },
    },
    'prompt.label.list': { does: 'list', kind: label },
    'prompt.label.delete': { does: 'delete', kind: label },
  },
  seed({ context, put, outputs }) {
    type Labels = { labels?: { labelId: string; labelName: string; color?: string }[] }
    for (const { result } of outputs('prompt.label.create'))
      for (const { labelId, labelName } of (result as Labels).labels ?? [])
        put(label, labelId, { labelName, type: 'Custom' })
    type Page = { pageInfo?: { nextMarker?: string }; items?: (Labels & { templateId: string })[] }
    for (const { result } of outputs('prompt.label.list'))
      put(label, (result as Page).pageInfo?.nextMarker ?? '', { labelName: 'preset', type: 'System' })
    for (const { result } of outputs('prompt.template.list'))
      for (const { templateId, labels = [] } of (result as Page).items ?? []) {
        const record = context.store.get(template, templateId)
        if (record)
          record.fields = {
            ...without(record.fields, 'labels', 'content', 'templateVariables'),
            labelIds: labels.map(({ labelId }) => labelId),
          }
      }
  },
}

const without = (fields: Fields, ...names: string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
