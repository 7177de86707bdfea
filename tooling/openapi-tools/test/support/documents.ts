import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The document that is right where a query may stand in a path key. */
export const main = resolve('@qianfan-console/spec/openapi.json')

/** The edition for tools where it may not. */
export const portable = resolve('@qianfan-console/spec/openapi.portable.json')

/** Every edition that is published, by its name in the package. */
export const editions = [
  'openapi.json',
  'openapi.zh.json',
  'openapi.portable.json',
  'openapi.portable.iam.json',
  'openapi.portable.sts.json',
].map((name) => ({ name, file: resolve(`@qianfan-console/spec/${name}`), isPortable: name.includes('portable') }))

export const collection = resolve('@qianfan-console/spec/postman.json')

export const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
