import { describe, expect, it } from 'vitest'
import type { Paging } from '../src/action/definition.ts'
import { type ActionDefinition, createQianfan, definePaginated, describeFineTuningJobs } from '../src/index.ts'
import { mockClient } from '../src/testing.ts'
import { caught } from './support/calls.ts'

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of source) items.push(item)
  return items
}

/** A list of `length` rows on a platform that pages as stated. */
function list(paging: Paging, answer: (input: any) => object) {
  const definition: ActionDefinition = { name: 'x.list', path: '/v2/x?Action=List', effect: 'read', paginated: paging }
  const test = mockClient()
  test.on('x.list').resolves(answer)
  const action = definePaginated<any, { rows?: number[] }, 'rows'>(definition)
  return {
    inputs: () => test.calls.map(({ input }) => input),
    items: (input: object = {}) => collect(action.items(test, input)),
    pages: (input: object = {}) => collect(action.pages(test, input)),
  }
}
const rows = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

describe('by marker', () => {
  const paging: Paging = { input: 'marker', output: 'page.next', more: 'page.more', items: 'rows', size: 'maxKeys' }
  const answer = (total: number) => (input: { marker?: string; maxKeys?: number }) => {
    const from = Number(input.marker ?? 0)
    const to = Math.min(total, from + (input.maxKeys ?? 10))
    return { rows: rows(from, to), page: { more: to < total, ...(to < total && { next: String(to) }) } }
  }

  it.each([0, 1, 10, 25])('gives all of %i rows once, in order, and keeps the rest of the input', async (total) => {
    const it = list(paging, answer(total))
    expect(await it.items({ model: 'm', maxKeys: 4 })).toEqual(rows(0, total))
    expect(it.inputs().every(({ model, maxKeys }) => model === 'm' && maxKeys === 4)).toBe(true)
    expect(it.inputs()).toHaveLength(Math.max(1, Math.ceil(total / 4)))
    expect(it.inputs()[0]).not.toHaveProperty('marker')
  })

  it('begins where it is told, and fetches no page before it is asked for', async () => {
    const it = list(paging, answer(25))
    expect(await it.items({ marker: '20' })).toEqual(rows(20, 25))
    const lazy = list(paging, answer(25))
    const definition: ActionDefinition = {
      name: 'x.list',
      path: '/v2/x?Action=List',
      effect: 'read',
      paginated: paging,
    }
    const test = mockClient()
    test.on('x.list').resolves(answer(25))
    for await (const item of definePaginated<any, { rows: number[] }, 'rows'>(definition).items(test))
      if (item === 5) break
    expect(test.calls).toHaveLength(1)
    expect((await lazy.pages()).map((page) => page.rows?.length)).toEqual([10, 10, 5])
  })

  it.each([
    ['ends without an answer to "more"', { more: undefined, next: '' }],
    ['ends at "more": false even with a marker', { more: false, next: '5' }],
    ['ends at a null marker', { more: undefined, next: null }],
  ])('%s', async (_, page) => {
    expect(await list(paging, () => ({ rows: [1], page })).items()).toEqual([1])
  })

  it.each([
    ['says more without saying where', () => ({ rows: [1], page: { more: true } }), /does not say where/, 1],
    [
      'names the same page again',
      () => ({ rows: [1], page: { more: true, next: 'a' } }),
      /rows of the page before again|given already/,
      2,
    ],
    [
      'runs in a circle',
      ({ marker }: any) => ({ rows: [marker ?? 'start'], page: { more: true, next: marker === 'a' ? 'b' : 'a' } }),
      /given already/,
      3,
    ],
  ])('fails on a platform that %s', async (_, answer, words, calls) => {
    const it = list(paging, answer)
    const error = await caught(it.items())
    expect(error).toMatchObject({ code: 'BrokenPaging', action: 'x.list' })
    expect(error.message).toMatch(words)
    expect(it.inputs()).toHaveLength(calls)
  })

  it('passes the errors of a page on, after the rows before it', async () => {
    const test = mockClient()
    test
      .on(describeFineTuningJobs)
      .resolvesOnce({ result: { jobList: [{ jobId: 'job-1' }], pageInfo: { isTruncated: true, nextMarker: 'm' } } })
      .rejects({ code: 'AccessDenied', status: 403 })
    const seen: unknown[] = []
    const all = async () => {
      for await (const { jobId } of createQianfan(test).finetuning.job.list.items()) seen.push(jobId)
    }
    expect(await caught(all())).toMatchObject({ code: 'AccessDenied' })
    expect(seen).toEqual(['job-1'])
  })
})

describe('by offset', () => {
  const paging: Paging = { style: 'offset', input: 'offset', items: 'rows', size: 'limit', total: 'total' }
  const answer =
    (total: number) =>
    ({ offset = 0, limit = 10 }) => ({ rows: rows(offset, Math.min(total, offset + limit)), total })

  it.each([0, 1, 10, 20, 25])('gives all of %i rows', async (total) => {
    const it = list(paging, answer(total))
    expect(await it.items()).toEqual(rows(0, total))
    expect(it.inputs()).toHaveLength(Math.max(1, Math.ceil(total / 10)))
    expect(await it.items({ offset: 5, limit: 3 })).toEqual(rows(5, total))
  })

  it('ends at an empty page where no total is told, and fails where the offset is ignored', async () => {
    const { total, ...blind } = paging
    expect(await list(blind, answer(25)).items()).toEqual(rows(0, 25))
    for (const page of [[1], [1, 2]])
      expect(await caught(list(blind, () => ({ rows: page })).items())).toMatchObject({ code: 'BrokenPaging' })
    expect(await caught(list({ ...blind, more: 'more' }, () => ({ rows: [], more: true })).items())).toMatchObject({
      code: 'BrokenPaging',
    })
  })
})

describe('by page', () => {
  const paging: Paging = { style: 'page', input: 'pageNo', items: 'rows', size: 'pageSize', total: 'total' }
  const answer =
    (total: number) =>
    ({ pageNo = 1, pageSize = 10 }) => ({
      rows: rows((pageNo - 1) * pageSize, Math.min(total, pageNo * pageSize)),
      total,
    })

  it.each([0, 1, 10, 20, 25])('gives all of %i rows, whether the size is given or not', async (total) => {
    const it = list(paging, answer(total))
    expect(await it.items()).toEqual(rows(0, total))
    expect(it.inputs()).toHaveLength(Math.max(1, Math.ceil(total / 10)))
    expect(await it.items({ pageNo: 2, pageSize: 4 })).toEqual(rows(4, total))
  })

  it('ends at an empty page where no total is told', async () => {
    const { total, ...blind } = paging
    expect(await list(blind, answer(25)).items()).toEqual(rows(0, 25))
  })

  it('goes on where more are said to follow, whatever the total says', async () => {
    const short = ({ pageNo = 1 }) => ({ ...answer(25)({ pageNo }), total: 10, more: pageNo < 3 })
    expect(await list({ ...paging, more: 'more' }, short).items()).toEqual(rows(0, 25))
  })

  it('fails where page after page is empty and more are said to follow', async () => {
    const it = list({ ...paging, more: 'more' }, () => ({ rows: [], more: true }))
    expect(await caught(it.items())).toMatchObject({ code: 'BrokenPaging' })
    expect(it.inputs()).toHaveLength(2)
  })

  it('gives all rows of a platform that caps the page below what was asked for', async () => {
    const capped = ({ pageNo = 1, pageSize = 10 }) => answer(120)({ pageNo, pageSize: Math.min(50, pageSize) })
    expect(await list(paging, capped).items({ pageSize: 100 })).toEqual(rows(0, 120))
    expect(await list(paging, capped).items({ pageNo: 2, pageSize: 100 })).toEqual(rows(50, 120))
  })
})

it('takes equal rows under different markers for rows', async () => {
  const paging: Paging = { input: 'marker', output: 'next', items: 'rows' }
  const next: Record<string, string> = { start: 'a', a: 'b', b: '' }
  const it = list(paging, ({ marker = 'start' }: { marker?: string }) => ({ rows: [1], next: next[marker] }))
  expect(await it.items()).toEqual([1, 1, 1])
})

describe('where the rows have no documented name', () => {
  const paging: Paging = { input: 'marker', output: 'result.next', items: 'auto', size: 'maxKeys' }
  const row = { id: 1 }

  it.each([
    ['the one list in result', { whatever: [row], pageInfo: {} }, [row]],
    ['a result that is the list', [row], [row]],
    ['the list of objects among others', { tags: ['a'], whatever: [row] }, [row]],
    ['no list at all', { pageInfo: {} }, []],
    ['a result that is null', null, []],
  ])('finds %s', async (_, result, expected) => {
    expect(await list(paging, () => ({ result })).items()).toEqual(expected)
  })

  it('goes on to the next page', async () => {
    const it = list(paging, ({ marker }) => ({ result: marker ? { rows: [2] } : { rows: [1], next: 'b' } }))
    expect(await it.items()).toEqual([1, 2])
  })

  it('says so where two lists could be the rows', async () => {
    const error = await caught(list(paging, () => ({ result: { a: [row], b: [row] } })).items())
    expect(error).toMatchObject({ code: 'BrokenPaging', message: expect.stringContaining('several lists') })
  })
})
