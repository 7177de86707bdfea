import type { DataFormat } from './dataFormat.ts'

/** What is wrong with a row. */
export interface RowProblem {
  /** Stable code. */
  code: RowProblemCode
  /** Path of the field, such as `[0].response` or `messages[1].role`; empty for the whole row. */
  field: string
  message: string
}

export type RowProblemCode =
  | 'NotJson'
  | 'RowTooLong'
  | 'WrongShape'
  | 'FieldMissing'
  | 'FieldEmpty'
  | 'WrongType'
  | 'WrongOrder'
  | 'WrongValue'

type Fields = Record<string, unknown>
type Tell = (code: RowProblemCode, field: string, message: string) => undefined

/** The problems of a row, already parsed, against its format. */
export function checkRow(row: unknown, format: DataFormat): RowProblem[] {
  const problems: RowProblem[] = []
  checkers[format](row, (code, field, message) => void problems.push({ code, field, message }))
  return problems
}

const checkers: Record<DataFormat, (row: unknown, tell: Tell) => undefined> = {
  PromptResponse: turns((turn, tell) => {
    text(turn, 'prompt', tell)
    answer(turn, 'response', tell)
  }),
  Role: object((row, tell) => messages(row, tell)),
  SFT_FIM: object((row, tell) => {
    for (const field of ['prefix', 'middle']) text(row, field, tell)
    if (row.suffix !== undefined) text(row, 'suffix', tell, true)
  }),
  Text: object((row, tell) => text(row, 'text', tell)),
  Prompt: object((row, tell) => text(row, 'prompt', tell)),
  DPO_PromptChosenRejected: turns((turn, tell, isLast) => {
    text(turn, 'user', tell)
    for (const field of isLast ? ['chosen', 'rejected'] : ['assistant']) text(turn, field, tell)
  }),
  KTO_PromptChosenRejected: turns((turn, tell, isLast) => {
    text(turn, 'user', tell)
    const given = ['chosen', 'rejected'].filter((field) => turn[field] !== undefined)
    if (!isLast) text(turn, 'assistant', tell)
    else if (given.length === 1) text(turn, given[0]!, tell)
    else tell('FieldMissing', '', 'needs one of chosen and rejected')
  }),
  PromptSortedresponses: turns((turn, tell, isLast) => {
    text(turn, 'prompt', tell)
    ranked(turn, tell, isLast)
  }),
  PromptImage: object((row, tell) => {
    text(row, 'prompt', tell)
    if (row.image === undefined && row.images === undefined) tell('FieldMissing', 'image', 'is missing')
  }),
  PromptImageResponse: object((row, tell) => {
    const { images } = row
    if (!Array.isArray(images) || images.length === 0 || !images.every((image) => typeof image === 'string' && image))
      tell('WrongType', 'images', 'must be a list of paths, URLs or data URLs')
    messages(row, tell)
  }),
}

/** Rows that are a list of turns; only the first may set the system's role. */
function turns(check: (turn: Fields, tell: Tell, isLast: boolean) => void) {
  return (row: unknown, tell: Tell): undefined => {
    // One turn without its list is what most people write; the platform's guide shows a list.
    if (!Array.isArray(row)) return tell('WrongShape', '', 'must be a list of turns, such as [{"prompt": "...", ...}]')
    if (row.length === 0) return tell('WrongShape', '', 'is an empty list')
    row.forEach((turn: unknown, index) => {
      const told = inside(tell, '', index)
      if (!isFields(turn)) return told('WrongShape', '', 'must be an object')
      check(turn, told, index === row.length - 1)
      if (turn.system !== undefined) text(turn, 'system', told, true)
      if (turn.weight !== undefined && turn.weight !== 0 && turn.weight !== 1)
        told('WrongValue', 'weight', 'must be 0 or 1')
    })
  }
}

/** Tells of the fields of one entry of a list. The path is put together when it is told: nearly all rows are right. */
const inside =
  (tell: Tell, list: string, index: number): Tell =>
  (code, field, message) =>
    tell(code, `${list}[${index}]${field && `.${field}`}`, message)

function object(check: (row: Fields, tell: Tell) => undefined) {
  return (row: unknown, tell: Tell): undefined =>
    isFields(row) ? check(row, tell) : tell('WrongShape', '', 'must be an object')
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function text(fields: Fields, name: string, tell: Tell, mayBeEmpty = false): undefined {
  const value = fields[name]
  if (value === undefined) tell('FieldMissing', name, 'is missing')
  else if (typeof value !== 'string') tell('WrongType', name, `must be a text; it is ${kindOf(value)}`)
  else if (!mayBeEmpty && value.trim() === '') tell('FieldEmpty', name, 'is empty')
}

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : `a${typeof value === 'object' ? 'n object' : ` ${typeof value}`}`

/** A row without an answer can be imported and annotated; an answer that is there must say something. */
function answer(turn: Fields, name: string, tell: Tell): undefined {
  const value = turn[name]
  if (value === undefined) return
  if (typeof value === 'string') return text(turn, name, tell)
  const first = Array.isArray(value) && Array.isArray(value[0]) ? value[0][0] : undefined
  if (typeof first !== 'string') tell('WrongType', name, 'must be a text, or a list of lists of texts')
  else if (first.trim() === '') tell('FieldEmpty', name, 'is empty')
}

function ranked(turn: Fields, tell: Tell, isLast: boolean): undefined {
  const { response, score } = turn
  if (response === undefined) return
  const lists = Array.isArray(response) && response.every((each) => Array.isArray(each) && typeof each[0] === 'string')
  if (!lists) return tell('WrongType', 'response', 'must be a list of lists of texts')
  if (isLast && response.length < 2) tell('WrongValue', 'response', 'needs two answers or more')
  if (score === undefined) return
  if (!Array.isArray(score) || score.length !== response.length || !score.every(Number.isInteger))
    tell('WrongValue', 'score', 'must hold a whole number for each answer')
}

const roles = new Set(['system', 'user', 'assistant', 'tool', 'function'])

function messages(row: Fields, tell: Tell): undefined {
  const { messages: list } = row
  if (list === undefined) return tell('FieldMissing', 'messages', 'is missing')
  if (!Array.isArray(list) || list.length === 0)
    return tell('WrongType', 'messages', 'must be a list that is not empty')
  list.forEach((message: unknown, index) => {
    const told = inside(tell, 'messages', index)
    if (!isFields(message)) return told('WrongShape', '', 'must be an object')
    const { role } = message
    if (typeof role !== 'string' || !roles.has(role)) told('WrongValue', 'role', 'must be system, user or assistant')
    if (role === 'system' && index > 0) told('WrongOrder', '', 'stands behind the first message; system comes first')
    // A call of a tool has no words of its own.
    if (message.tool_calls === undefined && message.function_call === undefined) text(message, 'content', told)
  })
  if (!list.some((message) => isFields(message) && message.role === 'user'))
    tell('FieldMissing', 'messages', 'has no message of the user')
}
