import type { Rule } from '../lintContext.ts'

/** Each component is used. */
export const noOrphanComponent: Rule = ({ files, report }) => {
  const all = files
    .flatMap(({ content }) => JSON.stringify(content ?? {}).match(/[\w/.-]+\.yaml/g) ?? [])
    .map((ref) => ref.split('/').at(-1))
  const used = new Set(all)
  for (const { file } of files) {
    const name = file.startsWith('components/') ? file.slice('components/'.length) : undefined
    if (name && !used.has(name)) report(file, [], `The component ${name} is used nowhere.`)
  }
}
