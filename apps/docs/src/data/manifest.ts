import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Manifest, ManifestAction, Text } from '@qianfan-console/spec/manifest'

/** The languages of the site. */
export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** Where a language's pages begin: English at the root. */
export const prefixOf = (language: Language): string => (language === 'en' ? '' : 'zh/')

/** A file of the spec package. */
export const specFile = (name: string): string => fileURLToPath(import.meta.resolve(`@qianfan-console/spec/${name}`))

/** The table that every page is made of. */
export const manifest = JSON.parse(readFileSync(specFile('actions.json'), 'utf8')) as Manifest

export const actionNamed = (name: string): ManifestAction => {
  const row = manifest.actions.find((each) => each.name === name)
  if (!row) throw new Error(`There is no action ${name}.`)
  return row
}

/** The path of an action's page below its language: `finetuning/task/stop`. */
export const pathOf = (name: string): string => name.replaceAll('.', '/')

/** A text in a language, or nothing. */
export const said = (language: Language, text: Partial<Text> | undefined): string =>
  (language === 'zh' ? text?.zh : undefined) ?? text?.en ?? ''
