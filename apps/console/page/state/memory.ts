import type { Sample } from '../util/remainingTime.ts'

/** A look at a task, kept in this browser. */
export interface Look extends Sample {
  taskId: string
  state: string
}

/** How many looks are kept in all. */
const mostLooks = 50_000

const request = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

let opening: Promise<IDBDatabase | undefined> | undefined

/** The store of this browser; undefined where the browser has none for this page (a private window, a full disk). */
function open(): Promise<IDBDatabase | undefined> {
  opening ??= new Promise((resolve) => {
    let asked: IDBOpenDBRequest
    try {
      asked = indexedDB.open('qianfan-console', 1)
    } catch {
      return resolve(undefined)
    }
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('looks', { autoIncrement: true }).createIndex('taskId', 'taskId')
      asked.result.createObjectStore('inputs')
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => resolve(undefined)
    asked.onblocked = () => resolve(undefined)
  })
  return opening
}

/** Does something with a store; what cannot be kept is not worth an error of the page. */
async function within<Value>(
  name: 'looks' | 'inputs',
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | undefined> {
  const database = await open()
  try {
    return database && (await request(work(database.transaction(name, mode).objectStore(name))))
  } catch {
    return undefined
  }
}

/** Keeps a look; every now and then the oldest are dropped. */
export async function keepLook(look: Look): Promise<void> {
  const key = await within('looks', 'readwrite', (store) => store.add(look))
  if (Number(key) % 1000 === 0)
    await within('looks', 'readwrite', (store) => store.delete(IDBKeyRange.upperBound(Number(key) - mostLooks)))
}

/** The looks at a task, in the order in which they were taken. */
export const looksAt = async (taskId: string): Promise<Look[]> =>
  ((await within('looks', 'readonly', (store) => store.index('taskId').getAll(taskId))) as Look[] | undefined) ?? []

/** Keeps what a task was made of: the documented answers of the platform do not hold it. */
export const keepInput = (taskId: string, input: object): Promise<unknown> =>
  within('inputs', 'readwrite', (store) => store.put(input, taskId))

/** What a task was made of, where this browser made it. */
export const inputOf = async (taskId: string): Promise<Record<string, unknown> | undefined> =>
  (await within('inputs', 'readonly', (store) => store.get(taskId))) as Record<string, unknown> | undefined
