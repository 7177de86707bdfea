import { createRequire } from 'node:module'
import type { Manifest } from '@qianfan-console/spec/manifest'
import { Tiktoken } from 'js-tiktoken/lite'
import o200k from 'js-tiktoken/ranks/o200k_base'
import { describe, expect, it } from 'vitest'
import { cut, type Part } from '../src/answer/parts.ts'
import { cleanText } from '../src/text/cleanText.ts'
import { estimateTokens } from '../src/text/estimateTokens.ts'
import { asked, connectTo, newMock, type Told } from './support/connect.ts'

const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as Manifest
const encoder = new Tiktoken(o200k)
const tokens = (value: unknown): number => encoder.encode(JSON.stringify(value)).length

/** Every part of an answer, from the first. */
async function partsOf(first: Part): Promise<Part[]> {
  const parts = [first]
  for (let { next } = first; next; next = parts.at(-1)!.next) parts.push(await next())
  return parts
}

describe('tokens', () => {
  it('are estimated from above, for every example and schema of the spec', () => {
    const texts = actions.flatMap(({ examples, input, output, description }) =>
      [...examples.output.map(({ value }) => value), input, output, description].map((value) => JSON.stringify(value)),
    )
    const off = texts.filter((text) => estimateTokens(text) < encoder.encode(text).length * 0.95)
    expect(off).toEqual([])
    const all = texts.join('\n')
    expect(estimateTokens(all)).toBeLessThan(encoder.encode(all).length * 2)
  })
})

describe('an answer that is too long', () => {
  const rows = Array.from({ length: 500 }, (_, place) => ({ id: `task-${place}`, note: `number ${place} `.repeat(5) }))
  const body = { requestId: 'r', result: { total: 500, rows } }

  it('comes by rows, within the bound, and nothing is lost', async () => {
    const parts = await partsOf(cut(body, { maxTokens: 500, rows: 'result.rows' }))
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.flatMap(({ answer }) => (answer as typeof body).result.rows)).toEqual(rows)
    for (const { answer } of parts) expect(tokens(answer)).toBeLessThanOrEqual(500)
  })

  it('comes as pieces of text where it is not a list, or a row is too long by itself', async () => {
    const long = { text: '中文 and 😀 English. '.repeat(2000) }
    const pieces = await partsOf(cut(long, { maxTokens: 300 }))
    expect(JSON.parse(pieces.map(({ text }) => text!.json).join(''))).toEqual(long)
    for (const { text } of pieces) expect(tokens(text!.json)).toBeLessThanOrEqual(450)
    const mixed = { result: [{ id: 1 }, { id: 2, ...long }, { id: 3 }] }
    const parts = await partsOf(cut(mixed, { maxTokens: 300, rows: 'result' }))
    const found = parts.flatMap(({ answer }) => (answer as typeof mixed | undefined)?.result ?? [])
    expect(found.map(({ id }) => id)).toEqual([1, 3])
    expect(JSON.parse(parts.flatMap(({ text }) => text?.json ?? []).join(''))).toEqual(mixed.result[1])
  })

  it('is whole where it fits', () => {
    expect(cut({ result: true }, { maxTokens: 200 })).toEqual({ answer: { result: true }, next: undefined })
  })
})

describe('texts of the platform', () => {
  it.each([
    ['a\u0000b\u001b[31mc\u001b[0m', 'abc'],
    ['line\nand\ttab', 'line\nand\ttab'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    [`tag${String.fromCodePoint(0xe0041, 0xe0042)}`, 'tag'],
    [`vs${String.fromCodePoint(0xe0100)}`, 'vs'],
    ['中文，“引号”', '中文，“引号”'],
    ['👩\u200d🚀', '👩\u200d🚀'],
  ])('%j is read as %j', (text, clean) => expect(cleanText(text)).toBe(clean))
})

describe('lists', () => {
  it('come a page at a time, and the next by a cursor', async () => {
    const mock = await newMock()
    const { action, call } = await connectTo(mock, ['--allow', 'finetuning.job.create'])
    for (let count = 0; count < 25; count++)
      await action('finetuning.job.create', { name: `job_${count}`, model: 'ERNIE-Speed-8K', trainMode: 'SFT' })
    const names = ({ facts }: Told): string[] =>
      facts.answer.result.jobList.map(({ jobId }: { jobId: string }) => jobId)
    const pages = [await action('finetuning.job.list', { maxKeys: 10 })]
    while (pages.at(-1)!.facts.cursor) pages.push(await call('call_action', { cursor: pages.at(-1)!.facts.cursor }))
    expect(pages.length).toBeGreaterThan(2)
    const all = pages.flatMap(names)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(25)
    expect(asked(mock).filter((name) => name === 'DescribeFineTuningJobs')).toHaveLength(pages.length)
    // The same cursor gives the same page, and asks nobody.
    const again = await call('call_action', { cursor: pages[0]!.facts.cursor })
    expect(names(again)).toEqual(names(pages[1]!))
    expect((await call('call_action', { cursor: 'nonsense' })).facts.error.code).toBe('UnknownCursor')
  })

  it('stay within --max-tokens', async () => {
    const { action, call } = await connectTo(await newMock(), ['--max-tokens', '300'])
    let told = await action('finetuning.model.list')
    let count = 1
    for (; told.facts.cursor; count++) {
      expect(tokens(told.facts.answer ?? told.facts.part)).toBeLessThan(450)
      told = await call('call_action', { cursor: told.facts.cursor })
    }
    expect(count).toBeGreaterThan(2)
  })
})
