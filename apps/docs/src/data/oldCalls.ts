import { actionsInOrder } from './actionPage.ts'

/** Every call that the official SDKs make by route and Action, and the action that it is here. */
export const oldCalls = actionsInOrder.flatMap(({ route, action, name, host, method }) =>
  action === undefined || host !== undefined || method !== 'POST' ? [] : [{ route, action, name }],
)
