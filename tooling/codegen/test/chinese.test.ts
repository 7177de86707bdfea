// biome-ignore-all lint/suspicious/noTemplateCurlyInString: samples of code
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../src/lint/chinese/faultsOf.ts'
import { refused, refusedWords } from '../src/lint/chinese/glossary.ts'
import { lintCode } from '../src/lint/chinese/lintCode.ts'
import { lintMarkdown } from '../src/lint/chinese/lintMarkdown.ts'
import { missingIn } from '../src/lint/chinese/missingIn.ts'
import { researchNote } from '../src/lint/chinese/researchNotes.ts'
import { lintTexts } from '../src/lint/lintTexts.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

describe('faultsOf', () => {
  it.each([
    '任务 ID（task- 开头），取值 1~50，默认 3',
    '推理服务地址，如 https://qianfan.baidubce.com/v2/finetuning?Action=x',
    'result: true 表示已受理；rule,model（两种）',
    '请求头 "authorization: Bearer <令牌>" 中',
    'Nothing in Chinese: (a), b; c.',
  ])('has nothing to say of %s', (text) => expect(faultsOf(text)).toEqual([]))

  it.each([
    ['任务ID', /a blank/],
    ['共3个', /a blank/],
    ['停止， 再试', /no blank/],
    ['停止 。', /no blank/],
    ['停止,再试', /full-width/],
    ['处理建议: 重试', /full-width/],
    ['任务(停止)', /full-width/],
    ['是否停止?', /full-width/],
    ['已停止.', /full-width/],
    ['已停止。; 必填', /full-width/],
    ['任务 \ufffc (请求 \ufffc)', /full-width/],
    ['模型微调', /微调: write 模型精调/],
    ['可重复指定', /可多次指定/],
  ])('finds what is wrong with %s', (text, words) => expect(faultsOf(text).join('\n')).toMatch(words))

  it('refuses every word of the glossary, and none that it prescribes', () => {
    expect(refused.length).toBeGreaterThan(60)
    for (const { word, instead } of refused) {
      expect(faultsOf(`写${word}字`).join('\n')).toContain(word)
      expect(refused.filter((other) => instead.includes(other.word))).toEqual([])
    }
  })

  it('reads the words from the column of the table', () =>
    expect(
      refusedWords(
        '| English | 中文 | not · 不用 | s |\n|---|---|---|---|\n| a | 甲 | 乙、丙 | s |\n| b | 丁 |  | s |',
      ),
    ).toEqual([
      { word: '乙', instead: '甲' },
      { word: '丙', instead: '甲' },
    ]))
})

describe('missingIn', () => {
  it.each([
    ['学习率，1e-7~0.01，默认 3e-5', 'Range: 1e-07 to 0.01, default 0.00003.'],
    ['ID（ds- 开头），sourceType 为 Bos 时必填', 'Id (ds-...). Needed when sourceType is Bos.'],
    ['有效期官方文档未说明', 'The documentation does not state how long it lives.'],
  ])('finds all in %s', (zh, english) => expect(missingIn(zh, english)).toEqual([]))

  it.each([
    ['学习率', 'Range: 1 to 50.', ['the number 1', 'the number 50']],
    ['数据集 ID', 'Id of a data set (dg-...).', ['the prefix dg-']],
    ['模型版本', 'Needed when sourceType is Train.', [expect.stringContaining('必填')]],
    ['进度', 'Progress; only while it runs.', [expect.stringContaining('仅')]],
    ['策略', 'The schedule; linear by default.', [expect.stringContaining('默认')]],
    ['模型系列', 'Model family; may be absent.', [expect.stringContaining('不返回')]],
    ['有效期', 'How long it lives is not documented.', [expect.stringContaining('未说明')]],
    ['字段名', 'The name of the field is inferred.', [expect.stringContaining('推断')]],
    ['删除任务', 'Deletes a task for good.', [expect.stringContaining('永久')]],
    ['开始时间', 'Start, UTC.', ['UTC']],
  ])('finds what %s lacks', (zh, english, missing) => expect(missingIn(zh, english)).toEqual(missing))
})

it.each([
  'The printed answer could not be read.',
  "Values of the SDK's test data.",
  'An empty string was seen right after creation.',
  'It very probably holds more.',
  '响应字段仅见于 SDK 的测试数据',
  '页面未能读到',
  '公开客户端代码',
])('calls %s a note of research', (text) => expect(researchNote(text)).toBeDefined())
it.each(['The documentation does not state the answer.', 'Known from the official SDK only.', '官方文档未说明响应'])(
  'does not call %s one',
  (text) => expect(researchNote(text)).toBeUndefined(),
)

describe('lintCode', () => {
  const faults = (source: string, joins = true) => lintCode('a.ts', source, { joins }).map(({ message }) => message)

  it.each([
    'say(`There are: ${all.join(", ")}.`, `可选：${all.join("、")}。`)',
    'const text = { en: `a: ${all.join(", ")}`, zh: `甲：${all.join("、")}` }',
    '`${say("To do", "处理建议")}${colon}${next}`',
    'rows.join("\\n")',
    'say(`qfc ${name} (a)`, `qfc ${name}（甲）`)',
  ])('has nothing to say of %s', (source) => expect(faults(source)).toEqual([]))

  it.each([
    ['`${say("To do", "处理建议")}: ${next}`', /Half-width punctuation is joined to 处理建议/],
    ['`${say("Request", "请求")} (${id})`', /joined to 请求/],
    ['`${title}（${id}）: 停止`', /full-width/],
    ['`已停止 (${id})`', /full-width/],
    ['const list = all.join("; ")', /joined by punctuation/],
    ["const what = '没有 profile 这个任务ID'", /a blank/],
    ["const what = '结果未知'", /无法确认结果/],
  ])('finds what is wrong with %s', (source, words) => expect(faults(source).join('\n')).toMatch(words))

  it('leaves lists alone where nobody reads them', () => expect(faults('all.join(", ")', false)).toEqual([]))
  it('names the line', () =>
    expect(lintCode('a.ts', '\n\nconst a = "微调"', { joins: false })).toEqual([
      { line: 3, message: expect.stringContaining('微调') },
    ]))
})

describe('lintMarkdown', () => {
  it('reads texts, and neither code nor addresses', () =>
    expect(
      lintMarkdown('- **停止**：见 [说明](a.md)，用 `微调` 和 `qfc`。\n```ts\n// 任务ID\n```\n', { notes: true }),
    ).toEqual([]))
  it.each([
    ['一段中文(括号)', 1, /full-width/],
    ['| 任务 | 用`qfc`停止 |', 1, /a blank/],
    ['\n模型微调', 2, /模型精调/],
    ['Its page could not be read.', 1, /research/],
  ])('finds what is wrong with %j', (source, line, words) =>
    expect(lintMarkdown(source, { notes: true })[0]).toMatchObject({ line, message: expect.stringMatching(words) }),
  )
})

describe('lintTexts', () => {
  it('finds nothing in this tree', async () => expect(await lintTexts(root)).toEqual([]))
  it('looks at code, READMEs and documents', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'texts-'))
    for (const [file, text] of [
      ['README.zh.md', '任务ID'],
      ['docs/a.md', '任务ID'],
      ['packages/cli/src/a.ts', "const a = '任务ID'"],
      ['packages/cli/dist/a.ts', "const a = '任务ID'"],
      ['docs/glossary.md', '任务ID'],
    ] as const) {
      mkdirSync(join(folder, file, '..'), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    expect((await lintTexts(folder)).map(({ file }) => file).toSorted()).toEqual([
      'README.zh.md',
      'docs/a.md',
      'packages/cli/src/a.ts',
    ])
    rmSync(folder, { recursive: true })
  })
})
