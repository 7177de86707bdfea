import type { Rule } from '../lintContext.ts'

/** Folder, tag and the first word of the name are one group. */
export const groupIsOne: Rule = ({ actions, document, report }) => {
  const tags = new Set(document.tags.map(({ name }) => name))
  for (const { file, method, operation } of actions) {
    const group = operation?.['x-qianfan']?.name?.split('.')[0]
    if (!group) continue
    if (file.split('/')[0] !== group)
      report(file, [method, 'x-qianfan', 'name'], `The name begins with ${group}; the file belongs into that folder.`)
    if (operation.tags?.length !== 1 || operation.tags[0] !== group)
      report(file, [method, 'tags'], `The one tag must be ${group}, as the name begins.`)
    if (!tags.has(group)) report(file, [method, 'tags'], `openapi.yaml does not describe the tag ${group}.`)
  }
}
