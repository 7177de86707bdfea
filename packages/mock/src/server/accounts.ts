import type { Engine } from '../engine/engine.ts'
import { createStoreView, type StoreView } from '../engine/storeView.ts'
import type { Store } from '../store/store.ts'
import type { StoreContent } from '../store/storedRecord.ts'

/** What belongs to one account. */
export interface Account {
  engine: Engine
  store: Store
  view: StoreView
}

/** The accounts of a mock: one for all keys, or one a key. */
export interface Accounts {
  /** The account of the keys that have none of their own. */
  readonly main: Account
  /** The account of an access key. */
  of(accessKeyId: string | undefined): Account
  /** A temporary key works in the account of the key that asked for it. */
  adopt(issued: string, by: string): void
  /** Fills every account anew. */
  reset(): void
  /** A copy of what every account holds. */
  content(): Map<string, StoreContent>
  /** Puts a copy back; an account that it does not know is filled anew. */
  replace(content: ReadonlyMap<string, StoreContent>): void
}

/** Name of the main account in a copy; an access key is never empty. */
const mainName = ''

/**
 * Makes the accounts.
 *
 * @param own - access keys with an account of their own
 * @param make - makes the empty store and the engine of an account, `undefined` for the main one
 * @param fill - puts in what an account starts with
 */
export function createAccounts(
  own: readonly string[],
  make: (accessKeyId?: string) => { engine: Engine; store: Store },
  fill: (engine: Engine) => void,
): Accounts {
  const accountOf = (accessKeyId?: string): Account => {
    const parts = make(accessKeyId)
    return { ...parts, view: createStoreView(parts.store, parts.engine) }
  }
  const main = accountOf()
  const accounts = new Map([[mainName, main], ...own.map((id) => [id, accountOf(id)] as const)])
  for (const id of own) {
    const { engine, store } = accounts.get(id)!
    store.transaction(() => fill(engine))
  }
  const owners = new Map<string, string>()
  const refill = ({ engine, store }: Account) => {
    store.clear()
    fill(engine)
  }
  return {
    main,
    of: (id = mainName) => accounts.get(owners.get(id) ?? id) ?? main,
    adopt: (issued, by) => void owners.set(issued, owners.get(by) ?? by),
    reset() {
      for (const account of accounts.values()) account.store.transaction(() => refill(account))
      owners.clear()
    },
    content: () => new Map([...accounts].map(([id, { store }]) => [id, store.content()])),
    replace(content) {
      for (const [id, account] of accounts) {
        const held = content.get(id)
        account.store.transaction(() => (held ? account.store.replace(held) : refill(account)))
      }
    },
  }
}

/**
 * The keys with an account of their own. The first key is the main account's.
 *
 * @throws {TypeError} where the option cannot be one
 */
export function ownAccounts(
  accounts: boolean | readonly string[] | undefined,
  keys: readonly string[],
  data: string | undefined,
): string[] {
  if (accounts === undefined || accounts === false) return []
  if (keys.length === 0)
    throw new TypeError('accounts tells callers apart by their keys; credentials: null accepts anybody.')
  if (data !== undefined) throw new TypeError('data keeps one account; leave out accounts or data.')
  if (accounts === true) return keys.slice(1)
  if (!Array.isArray(accounts)) throw new TypeError('accounts is true, or a list of access keys.')
  const unknown = accounts.find((id) => !keys.includes(id))
  if (unknown !== undefined)
    throw new TypeError(`accounts names ${JSON.stringify(unknown)}, which is not one of the keys.`)
  return [...new Set(accounts)]
}
