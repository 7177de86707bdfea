import { createRequire } from 'node:module'
import { createConfig, lint } from '@redocly/openapi-core'
import { validate } from '@scalar/openapi-parser'
import { expect, it } from 'vitest'
import { editions, readJson } from './support/documents.ts'

const require = createRequire(import.meta.url)
const { Spectral } = require('@stoplight/spectral-core') as typeof import('@stoplight/spectral-core')
const { oas } = require('@stoplight/spectral-rulesets') as typeof import('@stoplight/spectral-rulesets')

/** What both linters say of a query in a path key; the portable edition is there for those who mind. */
const queryInPath = 'path-not-include-query'

const count = Object.keys(readJson(editions[0]!.file).paths).length

it.each(editions)('Redocly finds no error in $name', async ({ file, isPortable }) => {
  const problems = await lint({ ref: file, config: await createConfig({ extends: ['recommended'] }) })
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)
  expect([...new Set(errors)]).toEqual(isPortable ? [] : [queryInPath])
})

it.each(editions)('Spectral finds no error in $name', async ({ file, isPortable }) => {
  const spectral = new Spectral()
  spectral.setRuleset({ extends: [[oas as never, 'recommended']] })
  const results = await spectral.run(readJson(file))
  // Spectral takes a field of an example for a schema's default, where that field is called `default`.
  const errors = results.filter(
    ({ severity, path }) => severity === 0 && !(path.includes('value') && path.at(-1) === 'default'),
  )
  expect(errors.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([])
  expect(results.some(({ code }) => code === queryInPath)).toBe(!isPortable)
})

it.each(editions)('Scalar reads $name', async ({ file, isPortable }) => {
  const { valid, errors, specification, version } = await validate(readJson(file))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(version).toBe(isPortable ? '3.0' : '3.1')
  expect(Object.keys(specification!.paths!).length).toBeGreaterThan(0)
})

it('holds every action in the portable edition and those of other hosts', () => {
  const [, , ...parts] = editions
  const paths = parts.flatMap(({ file }) => Object.keys(readJson(file).paths))
  expect(new Set(paths).size).toBe(count)
  expect(paths.filter((path) => /[?#]/.test(path))).toEqual([])
})
