import { notify } from '../util/notify.ts'
import type { HookEvent, Hooks } from './hooks.ts'
import type { logTo } from './log.ts'

/** Tells the hooks; one that fails is reported to the log and changes nothing. The event is made only for who listens. */
export function emitter(hooks: Hooks, log: ReturnType<typeof logTo>) {
  return <Name extends keyof Hooks>(name: Name, event: () => Parameters<NonNullable<Hooks[Name]>>[0]): void => {
    const hook = hooks[name] as ((event: HookEvent) => unknown) | undefined
    if (hook)
      notify(
        () => hook(event()),
        (error) => log('error', `The hook "${name}" failed: ${(error as Error)?.message ?? error}`, {}),
      )
  }
}
