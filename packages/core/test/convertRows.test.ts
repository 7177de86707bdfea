import { caught } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { type ConvertRowsOptions, convertRows, type DataFormat, type RowForm, validateRows } from '../src/dataset.ts'

async function converted(text: string, options: ConvertRowsOptions): Promise<string> {
  let lines = ''
  for await (const line of convertRows(new Blob([text]), options)) lines += line
  return lines
}

const chat = {
  messages: [
    { role: 'system', content: 's' },
    { role: 'user', content: 'u1' },
    { role: 'assistant', content: 'a1' },
    { role: 'user', content: 'u2' },
    { role: 'assistant', content: 'a2' },
  ],
}

/** The same conversation in each form. */
const forms: Partial<Record<RowForm, object>> = {
  openai: chat,
  Role: chat,
  alpaca: { instruction: 'u2', input: '', output: 'a2', system: 's', history: [['u1', 'a1']] },
  sharegpt: {
    conversations: [
      { from: 'system', value: 's' },
      { from: 'human', value: 'u1' },
      { from: 'gpt', value: 'a1' },
      { from: 'human', value: 'u2' },
      { from: 'gpt', value: 'a2' },
    ],
  },
  PromptResponse: [
    { system: 's', prompt: 'u1', response: 'a1' },
    { prompt: 'u2', response: 'a2' },
  ],
}
const names = Object.keys(forms) as RowForm[]

describe('a conversation', () => {
  it.each(names.flatMap((from) => names.map((to) => [from, to] as const)))(
    'of %s becomes one of %s',
    async (from, to) =>
      expect(JSON.parse(await converted(JSON.stringify(forms[from]), { from, to }))).toEqual(forms[to]),
  )

  it('of a preference is kept, forth and back', async () => {
    const row = { instruction: 'u', input: 'i', chosen: 'c', rejected: 'r' }
    const dpo = await converted(JSON.stringify(row), { from: 'alpaca', to: 'DPO_PromptChosenRejected' })
    expect(JSON.parse(dpo)).toEqual([{ user: 'u\ni', chosen: 'c', rejected: 'r' }])
    const back = await converted(dpo, { from: 'DPO_PromptChosenRejected', to: 'csv' })
    expect(back).toBe('system,prompt,response,chosen,rejected\n,"u\ni",,c,r\n')
    expect(await converted(back, { from: 'csv', to: 'DPO_PromptChosenRejected' })).toBe(dpo)
  })

  it.each<[string, RowForm, RowForm, object]>([
    ['alpaca', 'alpaca', 'PromptResponse', { instruction: 'i', output: 'o' }],
    ['a table', 'csv', 'Role', {}],
    ['what is written', 'Role', 'KTO_PromptChosenRejected', chat],
    ['a text', 'Role', 'Text', chat],
  ])('%s passes the check of its new form', async (_, from, to, row) => {
    const text = from === 'csv' ? 'question,answer\n"a, ""b""\nc",d\n' : JSON.stringify(row)
    const report = await validateRows(new Blob([await converted(text, { from, to })]), to as DataFormat)
    expect(report).toMatchObject({ rows: 1, validRows: 1 })
  })
})

describe('a table', () => {
  it('has quotes, line ends, a mark, and columns of any name', async () => {
    const text = '\ufeffQ;x\tA\r\n"two\nlines ""here"""\tyes\r\n\r\nshort\r\n'
    const columns = { user: 'Q;x', assistant: 'A' }
    expect(await converted(text, { from: 'tsv', to: 'PromptResponse', columns })).toBe(
      '[{"prompt":"two\\nlines \\"here\\"","response":"yes"}]\n[{"prompt":"short"}]\n',
    )
  })

  it.each([
    ['a quote that stays open', 'prompt,response\n"a,b\n', 'opened in line 2'],
    ['a field too many', 'prompt,response\na,b,c\n', 'Line 2 has 3 fields'],
    ['no column for the user', 'x,y\na,b\n', 'Line 2 has nothing in a field for the user'],
  ])('with %s is told', async (_, text, words) =>
    expect(await caught(converted(text, { from: 'csv', to: 'Role' }))).toMatchObject({
      code: 'RowNotConvertible',
      message: expect.stringContaining(words),
    }),
  )
})

describe('a file', () => {
  it('that is one JSON list is read too', async () => {
    const text = JSON.stringify([forms.alpaca, forms.alpaca], null, 2)
    expect((await converted(text, { from: 'alpaca', to: 'Role' })).trim().split('\n')).toHaveLength(2)
    expect((await converted(JSON.stringify([chat]), { from: 'openai', to: 'Role' })).trim()).toBe(JSON.stringify(chat))
  })

  it('goes on after a row that cannot be converted, where somebody is told', async () => {
    const problems: number[] = []
    const text = `oops\n${JSON.stringify(chat)}\n{"messages":[{"role":"tool","content":"t"}]}\n`
    const rows = await converted(text, { from: 'openai', to: 'Role', onProblem: ({ line }) => problems.push(line) })
    expect([rows.trim(), problems]).toEqual([JSON.stringify(chat), [1, 3]])
    expect(await caught(converted(text, { from: 'openai', to: 'Role' }))).toMatchObject({ code: 'RowNotConvertible' })
  })

  it('of a form that is none is refused', async () => {
    for (const wrong of [{ from: 'word' }, { to: 'word' }])
      expect(await caught(converted('', { from: 'openai', to: 'Role', ...wrong } as never))).toMatchObject({
        code: 'InvalidOption',
      })
  })
})
