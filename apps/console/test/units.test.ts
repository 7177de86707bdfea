import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Task } from '../page/calls/listTasks.ts'
import { decimate, envelope } from '../page/charts/decimate.ts'
import { nearest } from '../page/charts/nearest.ts'
import { smooth } from '../page/charts/smooth.ts'
import { arrange, readArrangement } from '../page/state/arrange.ts'
import { cleanSamples } from '../page/util/cleanSamples.ts'
import { csvOf } from '../page/util/csv.ts'
import { dateOf } from '../page/util/dateOf.ts'
import { NotALog, parseLog } from '../page/util/parseLog.ts'
import { plainText } from '../page/util/plainText.ts'
import { remainingTime } from '../page/util/remainingTime.ts'
import { setAt } from '../page/util/setAt.ts'
import { shareOf } from '../page/util/shareOf.ts'
import { durationText, numberText, percentText } from '../page/words/formats.ts'
import { languageOf } from '../page/words/language.ts'
import { wordsOf } from '../page/words/states.ts'

describe('a training log', () => {
  const points = (text: string, name = 'run.csv') =>
    Object.fromEntries(
      parseLog(text, name).curves.map(({ name, x, y }) => [name, x.map((at, place) => [at, y[place]])]),
    )

  it('of TensorBoard is named by its file, and its times are no curve', () =>
    expect(points('Wall time,Step,Value\n1.5,10,0.5\n2.5,20,0.25\n', 'loss.csv')).toEqual({
      loss: [
        [10, 0.5],
        [20, 0.25],
      ],
    }))

  it('may be in any order, and hold a step twice: the later counts', () =>
    expect(points('step,loss\n3,1\n1,3\n2,9\n2,2')).toEqual({
      loss: [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
    }))

  it('may hold what is no number: a hole', () =>
    expect(points('step,loss\n1,2\n2,NaN\n3,\n4,inf\n5,1')).toEqual({
      loss: [
        [1, 2],
        [2, Number.NaN],
        [3, Number.NaN],
        [4, Number.NaN],
        [5, 1],
      ],
    }))

  it('may have semicolons, tabs, quotes, a BOM and Windows lines', () => {
    expect(points('\ufeff"step";"my ""loss"""\r\n1;2\r\n')).toEqual({ 'my "loss"': [[1, 2]] })
    expect(points('step\tloss\n1\t2\n')).toEqual({ loss: [[1, 2]] })
  })

  it('may be of several quantities that share no row', () =>
    expect(points('[{"step":1,"loss":2},{"step":1,"eval":3},{"step":2,"loss":1}]', 'a.json')).toEqual({
      loss: [
        [1, 2],
        [2, 1],
      ],
      eval: [
        [1, 3],
        [2, Number.NaN],
      ],
    }))

  it('may stand inside what a trainer writes, with bare NaN', () =>
    expect(
      points('{"best": 1, "log_history": [{"step": 1, "loss": NaN}, {"step": 2, "loss": 1}]}', 's.json'),
    ).toMatchObject({
      loss: [
        [1, Number.NaN],
        [2, 1],
      ],
    }))

  it.each([
    '',
    ' \n',
    '{',
    '[]',
    '{}',
    'null',
    '"x"',
    '42',
    'a,b\nc,d',
    '<html>',
    '\u0000\u0001',
    '[[1,2]]',
    '{"a":{"b":1}}',
  ])('%j is none', (text) => expect(() => parseLog(text, 'x')).toThrow(NotALog))

  it('is read or refused, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.array(fc.array(fc.string()))), (content) => {
        const text = typeof content === 'string' ? content : content.map((row) => row.join(',')).join('\n')
        try {
          for (const { x, y } of parseLog(text, 'x').curves) {
            expect(x.length).toBe(y.length)
            for (let place = 1; place < x.length; place++) expect(x[place]!).toBeGreaterThan(x[place - 1]!)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(NotALog)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is drawn of a long curve', () => {
  const x = Array.from({ length: 100_000 }, (_, place) => place)

  it('is few points, and keeps its highest and lowest and its holes', () => {
    const y = x.map((at) => (at === 5000 ? 100 : at === 7000 ? -100 : at === 9000 ? Number.NaN : Math.sin(at)))
    const drawn = decimate(x, y, { from: 0, to: 99_999, columns: 500 })
    expect(drawn.x.length).toBeLessThanOrEqual(500 * 5 + 5)
    expect(drawn.y).toEqual(expect.arrayContaining([100, -100, null]))
    expect(drawn.x).toEqual(drawn.x.toSorted((a, b) => a - b))
  })

  it('is every point where few are in sight, and one more on each side', () =>
    expect(decimate(x, x, { from: 10, to: 12, columns: 500 }).x).toEqual([9, 10, 11, 12, 13]))

  it('counts its columns by the logarithm on a log axis', () => {
    const drawn = decimate(x, x, { from: 1, to: 99_999, columns: 50, at: Math.log10 })
    expect(drawn.x.filter((at) => at > 0 && at < 10).length).toBeGreaterThan(5)
  })
})

it('smoothing without an amount changes nothing, starts unbiased, and goes on behind a hole', () => {
  expect(smooth([1, 2, 3], [3, 1, 2], 0)).toEqual([3, 1, 2])
  const [first, second, hole, last] = smooth([1, 2, 3, 4], [10, 10, Number.NaN, 10], 0.9)
  expect([first, second, last].map((value) => value!.toFixed(6))).toEqual(['10.000000', '10.000000', '10.000000'])
  expect(hole).toBeNaN()
  // A long step counts for more.
  expect(smooth([0, 1, 100], [0, 0, 1], 0.9)[2]).toBeGreaterThan(smooth([0, 1, 2], [0, 0, 1], 0.9)[2]!)
})

it('the band lies around the curve', () => {
  const y = [5, 1, Number.NaN, 9, 3]
  const { low, high } = envelope(y, 1)
  for (const [place, value] of y.entries())
    if (Number.isFinite(value)) {
      expect(low[place]!).toBeLessThanOrEqual(value)
      expect(high[place]!).toBeGreaterThanOrEqual(value)
    }
})

it('the nearest point is found', () => {
  expect([-5, 1.4, 1.6, 9].map((value) => nearest([0, 1, 2], value))).toEqual([0, 1, 2, 2])
  expect(nearest([], 1)).toBe(-1)
})

describe('the time left', () => {
  const at = (time: number, share: number) => ({ time, share })
  it('follows the pace that was seen', () =>
    expect(remainingTime([at(0, 0), at(1000, 0.25), at(2000, 0.5)], 2000)).toBe(2000))
  it('runs down between two looks', () => expect(remainingTime([at(0, 0), at(1000, 0.5)], 1400)).toBe(600))
  it.each([[[]], [[at(0, 0.4)]], [[at(0, 0.4), at(1000, 0.4)]], [[at(1000, 0.1), at(1000, 0.5)]]])(
    'is not known where nothing has moved (%j)',
    (samples) => expect(remainingTime(samples, 2000)).toBeUndefined(),
  )
  it('leaves out what a wrong clock left behind, and a run before this one', () => {
    expect(cleanSamples([at(90_000, 0.9), at(1, 0.1), at(2, 0.2)], 10)).toEqual([at(1, 0.1), at(2, 0.2)])
    expect(cleanSamples([at(1, 0.5), at(2, 0.6), at(3, 0.1), at(4, 0.2)], 10)).toEqual([at(3, 0.1), at(4, 0.2)])
  })
})

describe('words and numbers', () => {
  it('a progress is a share, or nothing', () =>
    expect(['40%', ' 12.5 % ', '400%', '', 'x', undefined, null].map(shareOf)).toEqual([
      0.4,
      0.125,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]))
  it('a date is one of the platform, or nothing', () =>
    expect(['2024-01-30T09:41:54Z', '0000-00-00T00:00:00Z', 'soon', 5].map(dateOf)).toEqual([
      1706607714000,
      undefined,
      undefined,
      undefined,
    ]))
  it('a number keeps the digits that matter', () =>
    expect([0, 0.61, 0.000012345, 12345678, Number.NaN, undefined].map(numberText)).toEqual([
      '0',
      '0.61',
      '1.23e-5',
      '1.23e+7',
      '–',
      '–',
    ]))
  it('a time is its two largest units', () =>
    expect([0, 59_000, 3_600_000, 90_061_000, -5, undefined].map(durationText)).toEqual([
      '0 s',
      '59 s',
      '1 h',
      '1 d 1 h',
      '–',
      '–',
    ]))
  it('a share is rounded down: what is not done is not 100%', () =>
    expect([0.999, 1].map(percentText)).toEqual(['99%', '100%']))
  it('the first language that the page has is taken', () =>
    expect([['zh-TW', 'en'], ['fr', 'zh'], ['fr'], [], ['en', 'zh']].map(languageOf)).toEqual([
      'zh',
      'zh',
      'en',
      'en',
      'en',
    ]))
  it('a state that is the name of something in JavaScript is only a name', () =>
    expect(wordsOf('constructor').name).toBe('constructor'))
  it('what is not seen is taken out of a name', () =>
    expect(plainText('\u001b[31ma\u0007\u202eb\u001b]8;;x\u0007c')).toBe('a  b c'))
})

it('CSV quotes what it must, and makes no formula', () =>
  expect(csvOf([['a,b', '=1+1', 'say "x"', 1.5, Number.NaN, -2]])).toBe(`"a,b",'=1+1,"say ""x""",1.5,,-2\r\n`))

it('a form sends what was filled in, and nothing that was emptied', () => {
  const one = setAt({}, ['datasetConfig', 'versions', 0, 'versionId'], 'ds-1')
  expect(one).toEqual({ datasetConfig: { versions: [{ versionId: 'ds-1' }] } })
  expect(setAt({ a: { b: 1 } }, ['a', 'b'], undefined)).toEqual({})
  expect(setAt({ a: 1 }, ['a'], '')).toEqual({})
})

describe('the order of tasks', () => {
  const task = (taskId: string, fields: Partial<Task>): Task =>
    ({
      taskId,
      jobId: 'job-1',
      jobName: taskId,
      model: 'M',
      trainMode: 'SFT',
      parameterScale: 'LoRA',
      runStatus: 'Done',
      ...fields,
    }) as Task
  const all = [
    task('a', { runStatus: 'Running', runProgress: '40%', createDate: '2024-01-01T00:00:00Z' }),
    task('b', { runStatus: '', createDate: '2024-03-01T00:00:00Z' }),
    task('c', { jobId: 'job-2', createDate: '2024-02-01T00:00:00Z' }),
  ]
  const ids = (query: string) => arrange(all, readArrangement(new URLSearchParams(query))).map(({ taskId }) => taskId)
  it.each([
    ['', ['b', 'c', 'a']],
    ['sort=created', ['a', 'c', 'b']],
    ['sort=-progress', ['c', 'a', 'b']],
    ['sort=constructor', ['a', 'c', 'b']],
    ['status=Created', ['b']],
    ['status=Done,Running', ['c', 'a']],
    ['job=job-2', ['c']],
    ['q=JOB-1 m', ['b', 'a']],
    ['q=nothing', []],
  ])('of %j', (query, wanted) => expect(ids(query)).toEqual(wanted))
})
