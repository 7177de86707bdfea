import { InputError } from '../errors/errors.ts'
import type { DataFormatFacts } from './dataFormat.ts'
import type { RowsReport, RowsWarning } from './rowsReport.ts'
import { createSeenRows } from './seenRows.ts'

type Code = RowsWarning['code']

const words: Record<Code, (facts: DataFormatFacts, mostTokens: number | undefined) => string> = {
  DuplicateRows: () => 'Rows that stand in the file already.',
  FewRows: ({ advisedRows }) => `The guide advises ${advisedRows} rows or more.`,
  NoAnswer: () => 'Rows without an answer: they can be imported, and have to be annotated before they train.',
  TooManyTurns: ({ mostTurns }) => `Rows of more than ${mostTurns} turns, which the platform cuts.`,
  TooManyTokens: (_, mostTokens) => `Rows of more than about ${mostTokens} tokens, which the model takes at most.`,
  EmptyLines: () => 'Empty lines.',
}

/** Counts what is seen of the rows. */
export function createTally(facts: DataFormatFacts, mostTokens: number | undefined) {
  const noted = new Map<Code, { count: number; lines: number[] }>()
  const seen = createSeenRows()
  const counts = { validRows: 0, rows: 0, problemRows: 0 }
  const size: Size = { characters: 0, han: 0, words: 0 }
  const note = (code: Code, line: number) => {
    const entry = noted.get(code) ?? { count: 0, lines: [] }
    entry.count++
    if (entry.lines.length < 20) entry.lines.push(line)
    noted.set(code, entry)
  }
  return {
    get rows() {
      return counts.rows
    },
    empty: (line: number) => note('EmptyLines', line),
    invalid() {
      counts.rows++
      counts.problemRows++
    },
    valid(line: number, row: unknown, text: string) {
      counts.rows++
      counts.validRows++
      if (!seen.add(text)) note('DuplicateRows', line)
      const { han, words } = size
      addSize(row, size)
      const own = tokensOf({ han: size.han - han, words: size.words - words })
      if (mostTokens !== undefined && own > mostTokens) note('TooManyTokens', line)
      if (facts.mostTurns !== null && turnsOf(row) > facts.mostTurns) note('TooManyTurns', line)
      if (hasNoAnswer(row, facts)) note('NoAnswer', line)
    },
    report(): Omit<RowsReport, 'format' | 'problems'> {
      if (counts.rows === 0)
        throw new InputError('EmptyFile', 'There are no rows in the file: nothing could be trained with it.')
      if (facts.advisedRows !== null && counts.rows < facts.advisedRows)
        noted.set('FewRows', { count: counts.rows, lines: [] })
      const warnings = [...noted].map(([code, entry]) => ({ code, message: words[code](facts, mostTokens), ...entry }))
      return { ...counts, characters: size.characters, tokens: Math.round(tokensOf(size)), warnings }
    },
  }
}

/** What texts hold. */
interface Size {
  characters: number
  /** Chinese characters. */
  han: number
  words: number
}

/** As the official SDK estimates without asking: a token for each Chinese character, 1.3 for each word. */
const tokensOf = ({ han, words }: Omit<Size, 'characters'>): number => han + words * 1.3

/** Adds all texts of a row. */
function addSize(value: unknown, size: Size): void {
  if (typeof value === 'string') addText(value, size)
  else if (Array.isArray(value)) for (const each of value) addSize(each, size)
  else if (typeof value === 'object' && value !== null)
    for (const name in value) addSize((value as Record<string, unknown>)[name], size)
}

const [isLetter, isHan] = [1, 2]

/** What each UTF-16 unit is: looked up, since every character of a file is. */
const kinds = Uint8Array.from({ length: 65_536 }, (_, code) => {
  if (code >= 0x4e00 && code <= 0x9fff) return isHan
  return code > 0x2f && !/[:-@[-`{|}]/.test(String.fromCharCode(code)) ? isLetter : 0
})

function addText(text: string, size: Size): void {
  let han = 0
  let words = 0
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const kind = kinds[text.charCodeAt(index)]!
    han += kind >> 1
    words += kind & ~before & 1
    before = kind
  }
  size.characters += text.length
  size.han += han
  size.words += words
}

function turnsOf(row: unknown): number {
  if (Array.isArray(row)) return row.length
  const { messages } = row as { messages?: { role?: unknown }[] }
  return Array.isArray(messages) ? messages.filter(({ role }) => role === 'user').length : 1
}

function hasNoAnswer(row: unknown, { name }: DataFormatFacts): boolean {
  if (name === 'PromptResponse' || name === 'PromptSortedresponses')
    return (row as { response?: unknown }[]).some(({ response }) => response === undefined)
  if (name !== 'Role') return false
  return !(row as { messages: { role?: unknown }[] }).messages.some(({ role }) => role === 'assistant')
}
