import { afterEach, expect, it, vi } from 'vitest'
import { highlight } from '../src/data/highlight.ts'

afterEach(() => void vi.restoreAllMocks())

it('colours a line to its end, however slow the machine is', async () => {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 400))
  const html = await highlight("import { createQianfan } from '@qianfan-console/core'", 'typescript')
  const word = (text: string) => new RegExp(`--shiki-light:#(\\w+);--shiki-dark:#(\\w+)">${text}<`).exec(html)?.slice(1)
  expect(word('import')).toEqual(word(' ?from'))
  expect(word('import')).not.toEqual(['0E1116', 'F0F3F6'])
})
