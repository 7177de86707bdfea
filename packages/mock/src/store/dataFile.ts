import { closeSync, openSync, readSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { ClockState } from '../platform/clock.ts'
import type { Persistence } from './store.ts'
import type { StoreContent, StoredRecord } from './storedRecord.ts'

/** A file that holds the state of a mock. */
export interface DataFile {
  /** Whether it held something already. */
  readonly filled: boolean
  clock(): ClockState | undefined
  saveClock(state: ClockState): void
  load(): StoreContent
  /** Writes what changed, and the time, all of it or nothing. */
  save(changes: Parameters<Persistence['save']>[0], clock: ClockState): void
  close(): void
}

/** Something is wrong with the data file; the message names the file, the cause, and what to do. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
}

const schema = `
  CREATE TABLE IF NOT EXISTS records (kind TEXT, id TEXT, place INTEGER, created INTEGER, fields TEXT, lifecycles TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS removed (kind TEXT, id TEXT, place INTEGER, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
`

const version = '2'

/** Says in the head of an SQLite file whose it is: "qfmk". */
const applicationId = 0x71666d6b

/** What SQLite's result codes mean here, and what to do. */
const causes: Record<number, string> = {
  5: 'another qianfan-mock has it open. Stop that one, or give this one a file of its own.',
  6: 'another qianfan-mock has it open. Stop that one, or give this one a file of its own.',
  8: 'it is read-only. Make it writable, or choose another file.',
  10: 'the disk cannot be read or written. Look at the disk, and at the limits of this process.',
  11: 'it is damaged. Put a copy in its place, or start with a new file.',
  13: 'the disk is full. Make room, or choose a file elsewhere.',
  14: 'its folder is not there, or may not be written to.',
  26: 'it is damaged. Put a copy in its place, or start with a new file.',
}

/**
 * Opens a file for the state of a mock, or makes it. A write that was acknowledged survives the end of the process,
 * however sudden: each is one transaction in the write-ahead log, written before the answer goes out. The file is
 * locked until it is closed, or its process has ended: it has one mock at a time.
 *
 * @throws {DataFileError} when the file cannot be used; it is left as it is
 */
export function openDataFile(path: string): DataFile {
  const told = telling(path)
  const database = told('used as data file', () => {
    checkOwner(path)
    // Loaded with the first file: Node 22 says that it is experimental, to those who have none too.
    return new (process.getBuiltinModule('node:sqlite').DatabaseSync)(path)
  })
  try {
    return told('used as data file', () => {
      prepareDatabase(database)
      const found = valueIn(database, 'version')
      if (found !== undefined && found !== version)
        throw new DataFileError(`${path} is of another version of the mock (${found}); start with a new file.`)
      return dataFileOf(database, found !== undefined, told)
    })
  } catch (error) {
    database.close()
    throw error
  }
}

/** Runs a piece of work on a file; an error says what could not be done with it, and why. */
type Telling = <Result>(what: string, work: () => Result) => Result

const telling =
  (path: string): Telling =>
  (what, work) => {
    try {
      return work()
    } catch (error) {
      if (error instanceof DataFileError) throw error
      const { errcode = 0, message } = error as { errcode?: number; message: string }
      throw new DataFileError(`${path} cannot be ${what}: ${causes[errcode & 0xff] ?? message}`, { cause: error })
    }
  }

/** A file of another program is not opened at all: SQLite would change it. */
function checkOwner(path: string): void {
  const head = Buffer.alloc(100)
  let length = 0
  try {
    const file = openSync(path, 'r')
    try {
      length = readSync(file, head, 0, head.length, 0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  // A new file is empty.
  if (length === 0) return
  const isDatabase = head.toString('latin1', 0, 16) === 'SQLite format 3\0'
  if (isDatabase && head.readUInt32BE(68) === applicationId) return
  throw new DataFileError(
    `${path} cannot be used as data file: it is not one of qianfan-mock${isDatabase ? ', but a database of another program' : ''}. It was left as it is; choose another file.`,
  )
}

function prepareDatabase(database: DatabaseSync): void {
  // Whose it is stands in the head of the file before the write-ahead log begins, so that it can be read without SQLite.
  database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA application_id = ${applicationId};`)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
  whole(database, () => database.exec(schema))
}

/** Does a piece of work in one transaction. */
function whole(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
  } catch (error) {
    // SQLite has taken it back itself when the disk is full.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

const valueIn = (database: DatabaseSync, name: string): string | undefined =>
  (database.prepare('SELECT value FROM state WHERE name = ?').get(name) as { value: string } | undefined)?.value

function dataFileOf(database: DatabaseSync, filled: boolean, told: Telling): DataFile {
  const { put, drop, tombstone, set } = statementsOf(database)
  const saveClock = (state: ClockState) => void set.run('clock', JSON.stringify(state))
  const rows = (columns: string, table: string) =>
    database.prepare(`SELECT ${columns} FROM ${table} ORDER BY place`).all() as unknown as Row[]
  // What cannot be written is found out now, and not by the first call.
  set.run('opened', new Date().toISOString())
  return {
    filled,
    clock: () => told('read', () => JSON.parse(valueIn(database, 'clock') ?? 'null') ?? undefined),
    saveClock: (state) => told('written', () => saveClock(state)),
    load: () =>
      told('read', () => ({
        records: rows('*', 'records').map(recordOf),
        tombstones: rows('kind, id, place', 'removed').map(({ kind, id, place }) => ({ kind, id, order: place })),
        counter: Number(valueIn(database, 'counter') ?? 0),
      })),
    save: ({ cleared, changed, removed, counter }, clock) =>
      told('written', () =>
        whole(database, () => {
          if (cleared) database.exec('DELETE FROM records; DELETE FROM removed;')
          for (const { kind, id, order } of removed) {
            drop.run(kind, id)
            tombstone.run(kind, id, order)
          }
          for (const { kind, id, order, created, fields, lifecycles } of changed)
            put.run(kind, id, order, created, JSON.stringify(fields), JSON.stringify(lifecycles))
          set.run('version', version)
          set.run('counter', String(counter))
          saveClock(clock)
        }),
      ),
    close: () => database.close(),
  }
}

const statementsOf = (database: DatabaseSync) => ({
  set: database.prepare('INSERT INTO state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value'),
  put: database.prepare(
    'INSERT INTO records VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET place = excluded.place, created = excluded.created, fields = excluded.fields, lifecycles = excluded.lifecycles',
  ),
  drop: database.prepare('DELETE FROM records WHERE kind = ? AND id = ?'),
  tombstone: database.prepare('INSERT OR REPLACE INTO removed VALUES (?, ?, ?)'),
})

interface Row {
  kind: string
  id: string
  place: number
  created: number
  fields: string
  lifecycles: string
}

const recordOf = ({ kind, id, place, created, fields, lifecycles }: Row): StoredRecord => ({
  kind,
  id,
  order: place,
  created,
  fields: JSON.parse(fields),
  lifecycles: JSON.parse(lifecycles),
})
