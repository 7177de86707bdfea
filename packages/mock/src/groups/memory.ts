import type { Context, Group } from '../engine/resource.ts'
import type { Fields } from '../platform/fields.ts'
import { badField } from '../platform/platformRefusal.ts'
import type { StoredRecord } from '../store/storedRecord.ts'

const system = 'memory.system'
const user = 'memory.user'

type Turn = { role?: unknown; content?: unknown; memoryContentId?: string; type?: string }[]

const turnsOf = (fields: Fields): Turn[] => (fields.memories ?? []) as Turn[]

/** The entries of a user memory, or the one that is asked for. */
function entriesOf(view: Fields, wanted: unknown): Turn[] {
  const [entry] = [wanted ?? []].flat()
  return turnsOf(view).filter((turn) => entry === undefined || turn[0]?.memoryContentId === entry)
}

/** Entries as they are written: all new, or added to those that are there. Each gets an id, the same for both its halves. */
function written({ operator = 'cover', memories }: Fields, record: StoredRecord, { store }: Context): Fields {
  const added = (memories as Turn[]).map((turn) => {
    const memoryContentId = `${record.id}-${store.next()}`
    return turn.map((message) => ({ ...message, memoryContentId, type: 'explicit' }))
  })
  return { memories: operator === 'insert' ? [...turnsOf(record.fields), ...added] : added }
}

/** Changes the texts of the entries that are named. */
function changed({ memories }: Fields, record: StoredRecord): Fields {
  const given = (memories as Turn[]).flat()
  const texts = new Map(given.map(({ memoryContentId, role, content }) => [`${memoryContentId} ${role}`, content]))
  const turns = turnsOf(record.fields).map((turn) =>
    turn.map((message) => {
      const key = `${message.memoryContentId} ${message.role}`
      return texts.has(key) ? { ...message, content: texts.get(key) } : message
    }),
  )
  return { memories: turns }
}

/** Memories: what a bot is, and what it remembers of a user. */
export const memory: Group = {
  resources: [
    { kind: system, id: 'systemMemoryId', mint: ['sm-', 11] },
    { kind: user, id: 'userMemoryId', mint: ['um-', 11], view: ({ fields }) => ({ memories: fields.memories ?? [] }) },
  ],
  rules: {
    'memory.system.create': { does: 'create', kind: system },
    'memory.system.list': { does: 'list', kind: system, where: { appId: 'appId' } },
    'memory.system.describe': { does: 'describe', kind: system },
    'memory.system.update': { does: 'update', kind: system },
    'memory.system.delete': { does: 'delete', kind: system },
    'memory.user.create': { does: 'create', kind: user },
    'memory.user.list': { does: 'list', kind: user, where: { appId: 'appId' } },
    'memory.user.describe': {
      does: 'describe',
      kind: user,
      view: (view, { memoryContentId }) => ({ ...view, memories: entriesOf(view, memoryContentId) }),
    },
    'memory.user.update': { does: 'update', kind: user, set: written },
    'memory.user.delete': {
      does: 'answer',
      with(input, context) {
        const record = context.need(user, input.userMemoryId, 'userMemoryId')
        const [entry] = [input.memoryContentId ?? []].flat()
        if (entry === undefined) context.remove(record)
        else {
          const left = turnsOf(record.fields).filter((turn) => turn[0]?.memoryContentId !== entry)
          if (left.length === turnsOf(record.fields).length)
            throw badField('memoryContentId', `${record.id} has no entry ${entry}.`)
          record.fields.memories = left
          context.store.touch(record)
        }
        return true
      },
    },
    'memory.userContent.update': { does: 'update', kind: user, set: changed },
  },
}
