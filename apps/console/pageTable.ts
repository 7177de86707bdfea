import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { callNamesOf } from '@qianfan-console/codegen/src/samples/callNames.ts'
import type { Manifest, ManifestAction, Schema } from '@qianfan-console/spec/manifest'
import type { Plugin } from 'vite'
import { reads, writes } from './src/pageActions.ts'

const modules = ['virtual:page-table', 'virtual:create-form']

/** What the page knows of a field that is filled in: the spec's words, and nothing that it does not show. */
function field(schema: Schema): object {
  const { type, description, properties, items, required } = schema
  return {
    type,
    description: { en: description ?? '', zh: schema['x-zh'] ?? description ?? '' },
    ...(required && { required }),
    ...(schema['x-extensible-enum'] && { known: schema['x-extensible-enum'] }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, field(each)])),
    }),
    ...(items && { items: field(items) }),
  }
}

/** The rows of the action table that the page shows, and the form of what it creates, as modules. */
export function pageTable(): Plugin {
  return {
    name: 'page-table',
    resolveId: (id) => (modules.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (!modules.includes(id.slice(1))) return undefined
      const file = fileURLToPath(import.meta.resolve('@qianfan-console/spec/actions.json'))
      this.addWatchFile(file)
      const { actions } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
      if (id.endsWith('create-form'))
        return exported('createForm', field(actions.find(({ name }) => name === 'finetuning.task.create')!.input))
      const shown = actions.filter(({ name }) => reads.includes(name) || writes.includes(name))
      return exported('table', Object.fromEntries(shown.map((row) => [row.name, shownOf(row)])))
    },
  }
}

/** Parsed at run time: that is faster than a literal, and smaller. */
const exported = (name: string, value: object): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** What the page knows of an action. */
const shownOf = (row: ManifestAction): object => ({
  ...callNamesOf(row),
  title: row.title,
  policies: row.policies,
  doc: row.doc?.url,
})
