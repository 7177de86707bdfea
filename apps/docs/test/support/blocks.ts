import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/data/repository.ts'

/** A block of code of a guide. */
export interface Block {
  language: string
  /** Word after the language: `mock` starts or names the platform, `install` installs; of JSON, the name of its file. */
  role: string
  code: string
}

export const content = join(root, 'apps/docs/src/content/docs')

/** The blocks of a page, in order. */
export function blocksOf(file: string): Block[] {
  const text = readFileSync(join(content, file), 'utf8')
  return [...text.matchAll(/^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm)].map(([, language, role = '', code]) => ({
    language: language!,
    role,
    code: code!,
  }))
}
