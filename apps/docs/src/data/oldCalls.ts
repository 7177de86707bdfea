import { actionsInOrder } from './actionPage.ts'
import official from './officialPython.json' with { type: 'json' }
import { replacedCalls } from './replacedCalls.ts'

/** The official Python SDK whose calls are listed. */
export const { version: pythonVersion, date: pythonDate } = official

/** What a call sends: its route, with the Action where it has one. */
export const addressOf = ({ route, action }: { route: string; action?: string | undefined }): string =>
  action ? `${route}?Action=${action}` : route

/** As it is written after `from qianfan import ...`. */
const shortName = (name: string): string => name.replace(/^qianfan\./, '')

const pythonNames = new Map(official.calls.map((call) => [addressOf(call), shortName(call.name)]))

/** Every call that the official SDKs make by route and Action, or by a path, and the action that it is here. */
export const oldCalls = actionsInOrder.flatMap(({ route, action, name, host, method }) => {
  const address = addressOf({ route, action })
  const python = pythonNames.get(address)
  return python === undefined && (action === undefined || host !== undefined || method !== 'POST')
    ? []
    : [{ address, python, name }]
})

const named = new Map(oldCalls.map(({ address, name }) => [address, name]))

/** Calls of the official Python SDK to older addresses, and the nearest action, where there is one. */
export const olderCalls = official.calls.flatMap((call) => {
  const address = addressOf(call)
  return named.has(address) ? [] : [{ address, python: shortName(call.name), name: replacedCalls[address] }]
})

const addresses = new Map(official.calls.map((call) => [call.name, addressOf(call)]))

/** Methods of the classes that the official Python SDK has on top of its calls, and the actions that do the same. */
export const oldClasses = official.classes.map(({ name, calls }) => {
  const actions = calls.map((call) => {
    const address = addresses.get(call)!
    return named.get(address) ?? replacedCalls[address]!
  })
  return { python: shortName(name), names: [...new Set(actions)] }
})
