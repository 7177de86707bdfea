import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { parseDuration } from '../input/duration.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'
import { type FoundWaiter, goalOf, waitersFor } from '../table/waiters.ts'

/** How an action is to be run. */
export interface RunOptions {
  all: boolean
  wait: FoundWaiter | undefined
  /** Whether `--wait` was asked for, also where the spec has nothing to wait for. */
  waitAsked: boolean
  poll: number | undefined
  check: boolean
  /** Several are run, some of them at the same time. */
  together?: boolean
}

/** Reads from flags how an action is to be run. */
export function readOptions(
  context: Context,
  action: ManifestAction,
  flags: ReadonlyMap<string, string[]>,
): RunOptions {
  const { say } = context
  const on = (name: string) => flags.get(name)?.at(-1) === 'true'
  const named = flags.get('wait-for')?.at(-1)
  const poll = flags.get('poll')?.at(-1)
  const goal = on('wait') ? goalOf(action) : undefined
  const wait = named === undefined ? goal : waiterNamed(context, action, named)
  if (on('all') && !action.paginated)
    throw new Failure(
      'InvalidFlag',
      say(
        `${commandOf(action.name)} has no pages; --all means nothing here.`,
        `qfc ${commandOf(action.name)} 不分页，不支持 --all。`,
      ),
    )
  return {
    all: on('all'),
    wait,
    waitAsked: on('wait') || named !== undefined,
    poll: poll === undefined ? undefined : parseDuration(poll, '--poll', say),
    check: !on('no-check'),
  }
}

/** The waiter of `--wait-for`: by its name, or by the end of it. */
function waiterNamed({ say }: Context, action: ManifestAction, named: string): FoundWaiter {
  const known = waitersFor(action)
  const found = known.find(({ waiter: { name } }) => name === named || kebab(name).endsWith(`-${kebab(named)}`))
  if (found) return found
  const names = known.map(({ waiter }) => waiter.name)
  throw new Failure(
    'UnknownWaiter',
    say(`There is nothing called ${named} to wait for.`, `未知的等待状态：${named}。`),
    {
      hint: names.length > 0 ? say(`There are: ${names.join(', ')}`, `可选：${names.join('、')}`) : undefined,
    },
  )
}
