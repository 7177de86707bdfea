/** One exchange: what the user says, and what is answered. */
export interface Turn {
  user: string
  assistant?: string | undefined
  chosen?: string | undefined
  rejected?: string | undefined
}

/** What rows of every form say, apart from their form. */
export interface Conversation {
  system?: string | undefined
  turns: Turn[]
}

type Fields = Record<string, unknown>

/** Forms of rows that people have, and the platform's own. */
export type RowForm =
  | 'alpaca'
  | 'sharegpt'
  | 'openai'
  | 'csv'
  | 'tsv'
  | 'PromptResponse'
  | 'Role'
  | 'Prompt'
  | 'Text'
  | 'DPO_PromptChosenRejected'
  | 'KTO_PromptChosenRejected'

/** Reads a row; what it cannot read is told as a text. */
export type ReadRow = (row: unknown) => Conversation | string

/** Writes a row; what it cannot write is told as a text. */
export type WriteRow = (conversation: Conversation) => { row: unknown } | string

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** The names that columns and fields of a single exchange go by. */
const names: Record<'system' | keyof Turn, readonly string[]> = {
  system: ['system', 'system_prompt', '系统'],
  user: ['prompt', 'user', 'question', 'query', 'instruction', '问题', '提问'],
  assistant: ['response', 'assistant', 'answer', 'output', 'completion', '回答', '答案'],
  chosen: ['chosen'],
  rejected: ['rejected'],
}

/** A row with a field for each part, by the names given or the usual ones. */
export function flatReader(columns: Partial<Record<'system' | keyof Turn, string>> = {}): ReadRow {
  return (row) => {
    const fields = fieldsOf(row)
    const part = (name: keyof typeof names): string | undefined => {
      const wanted = columns[name] === undefined ? names[name] : [columns[name]]
      const found = Object.keys(fields).find(
        (field) => wanted.includes(field.trim().toLowerCase()) || wanted.includes(field),
      )
      return found === undefined ? undefined : textOf(fields[found])
    }
    const user = part('user')
    if (user === undefined)
      return `has nothing in a field for the user (${(columns.user ? [columns.user] : names.user).join(', ')})`
    return {
      system: part('system'),
      turns: [{ user, assistant: part('assistant'), chosen: part('chosen'), rejected: part('rejected') }],
    }
  }
}

function readAlpaca(row: unknown): Conversation | string {
  const { instruction, input, output, system, history, chosen, rejected } = fieldsOf(row)
  const asked = [textOf(instruction), textOf(input)].filter((text) => text !== undefined).join('\n')
  if (asked === '') return 'has no instruction'
  const earlier = (Array.isArray(history) ? history : []).map(
    (pair): Turn => ({ user: String(pair?.[0] ?? ''), assistant: String(pair?.[1] ?? '') }),
  )
  const last: Turn = { user: asked, assistant: textOf(output), chosen: textOf(chosen), rejected: textOf(rejected) }
  return { system: textOf(system), turns: [...earlier, last] }
}

const speakers: Record<string, 'system' | 'user' | 'assistant'> = {
  system: 'system',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  gpt: 'assistant',
  bot: 'assistant',
}

/** Messages one after the other become turns: what the user says opens one. */
function turnsOf(messages: readonly { speaker: unknown; text: unknown }[]): Conversation | string {
  const conversation: Conversation = { turns: [] }
  for (const { speaker, text } of messages) {
    const role = speakers[String(speaker)]
    if (role === undefined) return `has a message of ${JSON.stringify(speaker)}, which this form has no place for`
    if (typeof text !== 'string') return 'has a message that is not a text'
    const open = conversation.turns.at(-1)
    if (role === 'system') conversation.system = text
    else if (role === 'user') conversation.turns.push({ user: text })
    else if (!open || open.assistant !== undefined) return 'has an answer that nothing was asked before'
    else open.assistant = text
  }
  return conversation.turns.length > 0 ? conversation : 'has no message of the user'
}

function readShareGpt(row: unknown): Conversation | string {
  const { conversations, conversation, system } = fieldsOf(row)
  const list = conversations ?? conversation
  if (!Array.isArray(list)) return 'has no list of conversations'
  const read = turnsOf(list.map((message) => ({ speaker: fieldsOf(message).from, text: fieldsOf(message).value })))
  return typeof read === 'string' ? read : { system: textOf(system) ?? read.system, turns: read.turns }
}

function readMessages(row: unknown): Conversation | string {
  const { messages } = fieldsOf(row)
  if (!Array.isArray(messages)) return 'has no list of messages'
  return turnsOf(messages.map((message) => ({ speaker: fieldsOf(message).role, text: fieldsOf(message).content })))
}

/** The platform's lists of turns. */
function readTurns(row: unknown): Conversation | string {
  if (!Array.isArray(row) || row.length === 0) return 'is not a list of turns'
  const turns = row.map(fieldsOf).map((turn): Turn => {
    const answer = turn.response ?? turn.assistant
    return {
      user: String(turn.prompt ?? turn.user ?? ''),
      assistant: textOf(Array.isArray(answer) ? (answer[0] as unknown[] | undefined)?.[0] : answer),
      chosen: textOf(turn.chosen),
      rejected: textOf(turn.rejected),
    }
  })
  if (turns.some(({ user }) => user === '')) return 'has a turn in which nothing is asked'
  return { system: textOf(fieldsOf(row[0]).system), turns }
}

const readText = (row: unknown): Conversation | string => {
  const text = textOf(fieldsOf(row).text)
  return text === undefined ? 'has no text' : { turns: [{ user: text }] }
}

/** How rows of each form are read. */
export const readers: Record<RowForm, ReadRow> = {
  alpaca: readAlpaca,
  sharegpt: readShareGpt,
  openai: readMessages,
  csv: flatReader(),
  tsv: flatReader(),
  PromptResponse: readTurns,
  Role: readMessages,
  Prompt: flatReader(),
  Text: readText,
  DPO_PromptChosenRejected: readTurns,
  KTO_PromptChosenRejected: readTurns,
}

/** Fields without a value are left out of a row. */
const defined = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** A list of turns; the system's role stands with the first. */
const listOf = (conversation: Conversation, turn: (turn: Turn, isLast: boolean) => Fields): WriteRowResult => ({
  row: conversation.turns.map((each, index, all) =>
    defined({ ...(index === 0 && { system: conversation.system }), ...turn(each, index === all.length - 1) }),
  ),
})

type WriteRowResult = { row: unknown } | string

const messagesOf = ({ system, turns }: Conversation): Fields[] => [
  ...(system === undefined ? [] : [{ role: 'system', content: system }]),
  ...turns.flatMap(({ user, assistant }) => [
    { role: 'user', content: user },
    ...(assistant === undefined ? [] : [{ role: 'assistant', content: assistant }]),
  ]),
]

function single({ system, turns }: Conversation): (Turn & { system?: string | undefined }) | string {
  return turns.length === 1 ? { system, ...turns[0]! } : `has ${turns.length} turns, and this form has place for one`
}

const flat = (conversation: Conversation): WriteRowResult => {
  const one = single(conversation)
  if (typeof one === 'string') return one
  return {
    row: defined({
      system: one.system,
      prompt: one.user,
      response: one.assistant,
      chosen: one.chosen,
      rejected: one.rejected,
    }),
  }
}

/** How rows of each form are written. */
export const writers: Record<RowForm, WriteRow> = {
  alpaca: ({ system, turns }) => {
    const last = turns.at(-1)!
    const history = turns.slice(0, -1).map(({ user, assistant = '' }) => [user, assistant])
    return {
      row: defined({
        instruction: last.user,
        input: '',
        output: last.assistant,
        chosen: last.chosen,
        rejected: last.rejected,
        system,
        history: history.length > 0 ? history : undefined,
      }),
    }
  },
  sharegpt: (conversation) => ({
    row: {
      conversations: messagesOf(conversation).map(({ role, content }) => ({
        from: role === 'user' ? 'human' : role === 'assistant' ? 'gpt' : role,
        value: content,
      })),
    },
  }),
  openai: (conversation) => ({ row: { messages: messagesOf(conversation) } }),
  csv: flat,
  tsv: flat,
  PromptResponse: (conversation) =>
    listOf(conversation, ({ user, assistant }) => ({ prompt: user, response: assistant })),
  Role: (conversation) => ({ row: { messages: messagesOf(conversation) } }),
  Prompt: (conversation) => {
    const one = single(conversation)
    return typeof one === 'string' ? one : { row: { prompt: one.user } }
  },
  Text: ({ turns }) => ({
    row: {
      text: turns
        .flatMap(({ user, assistant }) => [user, assistant])
        .filter(Boolean)
        .join('\n'),
    },
  }),
  DPO_PromptChosenRejected: (conversation) => {
    const { chosen, rejected } = conversation.turns.at(-1)!
    if (chosen === undefined || rejected === undefined) return 'has not both a chosen and a rejected answer'
    return listOf(conversation, ({ user, assistant }, isLast) => ({
      user,
      ...(isLast ? { chosen, rejected } : { assistant }),
    }))
  },
  KTO_PromptChosenRejected: (conversation) => {
    const { chosen, rejected, assistant: plain } = conversation.turns.at(-1)!
    const answer = rejected === undefined ? { chosen: chosen ?? plain } : { rejected }
    if (chosen !== undefined && rejected !== undefined)
      return 'has a chosen and a rejected answer, and this form takes one'
    if (Object.values(answer)[0] === undefined) return 'has no answer'
    return listOf(conversation, ({ user, assistant }, isLast) => ({ user, ...(isLast ? answer : { assistant }) }))
  },
}
