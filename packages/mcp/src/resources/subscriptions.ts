import { valueAt } from '@qianfan-console/core'
import { statePath, taskKindOf } from '../table/taskKinds.ts'
import type { Session } from '../tools/runtime.ts'
import { readTask, taskIdOf } from './resources.ts'

/** Tasks that one client hears of. */
export interface Subscriptions {
  add(uri: string): void
  remove(uri: string): void
  /** Ends all of them. */
  close(): void
}

/** Most tasks that one client may watch: each is a read every few seconds. */
const most = 20

/** Watches tasks for a client: it is told when the state of one is another than before, until the task has ended. */
export function subscriptions(session: Session, tell: (uri: string) => Promise<void>): Subscriptions {
  const watched = new Map<string, AbortController>()
  const end = (uri: string) => {
    watched.get(uri)?.abort()
    watched.delete(uri)
  }
  return {
    add(uri) {
      const id = taskIdOf(uri)
      const kind = id === undefined ? undefined : taskKindOf(id)
      // What never changes has nothing to tell.
      if (id === undefined || !kind || watched.has(uri) || watched.size >= most) return
      const ended = new AbortController()
      watched.set(uri, ended)
      const finals = new Set(kind.read.waiters!.flatMap(({ acceptors }) => acceptors.map(({ equals }) => equals)))
      const pause = session.runtime.poll ?? kind.read.waiters![0]!.delay * 1000
      void watch(session, { id, path: statePath(kind), pause, finals }, ended.signal, () => tell(uri)).finally(() =>
        end(uri),
      )
    },
    remove: end,
    close: () => [...watched.keys()].forEach(end),
  }
}

interface Watched {
  id: string
  path: string
  pause: number
  /** States after which none follows. */
  finals: ReadonlySet<unknown>
}

async function watch(
  session: Session,
  { id, path, pause, finals }: Watched,
  signal: AbortSignal,
  tell: () => Promise<void>,
): Promise<void> {
  const { client } = await session.runtime.platform.connection()
  let before: unknown
  for (let first = true; !signal.aborted; first = false) {
    try {
      const state = valueAt(await readTask(session, id, signal), path)
      if (!first && state !== before) await tell()
      before = state
      if (finals.has(state) && state !== 'Running') return
    } catch {
      // A read that fails tells nothing; the next one may.
    }
    await client.clock.sleep(pause, signal).catch(() => {})
  }
}
