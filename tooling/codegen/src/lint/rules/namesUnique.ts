import type { Rule } from '../lintContext.ts'

/** No two actions or waiters share a name, and no action is named as a group is. */
export const namesUnique: Rule = ({ actions, report }) => {
  const seen = new Map<string, string>()
  for (const { file, path, method, operation } of actions) {
    if (!path)
      report(file, [], 'x-path is missing: the path with its Action, such as /v2/finetuning?Action=StopFineTuningTask.')
    const names = { [`the name ${operation?.['x-qianfan']?.name}`]: [method, 'x-qianfan', 'name'] }
    const waiters = operation?.['x-qianfan']?.waiters ?? []
    waiters.forEach((waiter, index) => {
      names[`the waiter ${waiter.name}`] = [method, 'x-qianfan', 'waiters', String(index), 'name']
    })
    for (const [name, at] of Object.entries(names)) {
      if (seen.has(name)) report(file, at, `${name[0]!.toUpperCase()}${name.slice(1)} is taken by ${seen.get(name)}.`)
      else seen.set(name, file)
    }
    if (operation && !file.endsWith(`/${operation.operationId}.yaml`))
      report(
        file,
        [method, 'operationId'],
        `The file of ${operation.operationId} must be named ${operation.operationId}.yaml.`,
      )
  }
  const actionNames = actions.map(({ operation }) => operation?.['x-qianfan']?.name ?? '')
  for (const { file, method, operation } of actions) {
    const name = operation?.['x-qianfan']?.name
    if (name && actionNames.some((other) => other.startsWith(`${name}.`)))
      report(file, [method, 'x-qianfan', 'name'], `${name} is an action and a group at once.`)
  }
}
