import { afterEach, expect, it, vi } from 'vitest'
import { highlight } from '../src/data/highlight.ts'

afterEach(() => void vi.restoreAllMocks())

it('colours a line to its end, however slow the machine is', async () => {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 400))
  const html = await highlight("import { createQianfan } from '@qianfan-console/core'", 'typescript')
  const word = /--shiki-light:#(\w+);--shiki-dark:#(\w+)"> ?from</.exec(html)
  expect(word?.slice(1)).toEqual(['A0111F', 'FF9492'])
})
