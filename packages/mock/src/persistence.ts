import { DatabaseSync } from 'node:sqlite'
import type { ClockState } from './clock.ts'
import type { Persistence, StoredRecord } from './store.ts'

/** A file that holds the state of a mock. */
export interface DataFile extends Persistence {
  /** Whether it held something already. */
  readonly filled: boolean
  clock(): ClockState | undefined
  saveClock(state: ClockState): void
}

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS records (kind TEXT, id TEXT, place INTEGER, created INTEGER, fields TEXT, lives TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS removed (kind TEXT, id TEXT, place INTEGER, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
`

const version = '1'

/**
 * Opens a file for the state of a mock, or makes it. A write that was acknowledged survives the end of the process,
 * however sudden: each is one transaction in the write-ahead log, written before the answer goes out.
 *
 * @throws {Error} when the file cannot be opened, or is no such file
 */
export function openDataFile(path: string, clockOf: () => ClockState): DataFile {
  let database: DatabaseSync
  try {
    database = new DatabaseSync(path)
    database.exec(schema)
  } catch (error) {
    throw new Error(`${path} cannot be used as data file: ${(error as Error).message}`, { cause: error })
  }
  const get = database.prepare('SELECT value FROM state WHERE name = ?')
  const set = database.prepare(
    'INSERT INTO state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const put = database.prepare(
    'INSERT INTO records VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET place = excluded.place, fields = excluded.fields, lives = excluded.lives',
  )
  const drop = database.prepare('DELETE FROM records WHERE kind = ? AND id = ?')
  const bury = database.prepare('INSERT OR REPLACE INTO removed VALUES (?, ?, ?)')
  const value = (name: string) => (get.get(name) as { value: string } | undefined)?.value
  const found = value('version')
  if (found !== undefined && found !== version)
    throw new Error(`${path} is of another version of the mock (${found}); start with a new file.`)
  const saveClock = (state: ClockState) => void set.run('clock', JSON.stringify(state))
  return {
    filled: found !== undefined,
    clock: () => JSON.parse(value('clock') ?? 'null') ?? undefined,
    saveClock,
    load: () => ({
      records: (database.prepare('SELECT * FROM records ORDER BY place').all() as unknown as Row[]).map(recordOf),
      tombstones: (
        database.prepare('SELECT kind, id, place FROM removed ORDER BY place').all() as unknown as Row[]
      ).map(({ kind, id, place }) => ({ kind, id, order: place })),
      counter: Number(value('counter') ?? 0),
    }),
    save({ changed, removed, counter }) {
      database.exec('BEGIN IMMEDIATE')
      try {
        for (const { kind, id, order } of removed) {
          drop.run(kind, id)
          bury.run(kind, id, order)
        }
        for (const { kind, id, order, created, fields, lives } of changed)
          put.run(kind, id, order, created, JSON.stringify(fields), JSON.stringify(lives))
        set.run('version', version)
        set.run('counter', String(counter))
        saveClock(clockOf())
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
}

interface Row {
  kind: string
  id: string
  place: number
  created: number
  fields: string
  lives: string
}

const recordOf = ({ kind, id, place, created, fields, lives }: Row): StoredRecord => ({
  kind,
  id,
  order: place,
  created,
  fields: JSON.parse(fields),
  lives: JSON.parse(lives),
})
