import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as core from '@qianfan-console/core'
import { describe, expect, it } from 'vitest'
import { definitionOf } from '../src/table/definition.ts'
import type { Manifest } from '../src/table/manifest.ts'

const require = createRequire(import.meta.url)
const { actions }: Manifest = JSON.parse(readFileSync(require.resolve('@qianfan-console/spec/actions.json'), 'utf8'))
const functions = core as unknown as Record<string, { definition: unknown }>

describe('what is sent by', () => {
  it('is the definition that core has of each action', () => {
    expect(actions.length).toBeGreaterThan(100)
    for (const row of actions) {
      const name = row.operationId[0]!.toLowerCase() + row.operationId.slice(1)
      expect(definitionOf(row), row.name).toEqual(functions[name]!.definition)
    }
  })

  it('has no field that is for people', () => {
    const fields = new Set(actions.flatMap((row) => Object.keys(definitionOf(row))))
    for (const field of ['title', 'description', 'examples', 'input', 'output', 'cli', 'group'])
      expect(fields).not.toContain(field)
  })
})
