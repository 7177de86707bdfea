import type { Rule } from '../lintContext.ts'

/** The verbs that a name may end in; spec/README.md says what each means. */
export const verbs = new Set(
  'create list describe update delete stop cancel publish start deactivate scale attach resize release purchase renew import export upload annotate assume'.split(
    ' ',
  ),
)

/** A name ends in one of the known verbs. */
export const nameEndsInVerb: Rule = ({ actions, report }) => {
  for (const { file, method, operation } of actions) {
    const verb = operation?.['x-qianfan']?.name?.split('.').at(-1)
    if (verb && !verbs.has(verb))
      report(file, [method, 'x-qianfan', 'name'], `The verb ${verb} is not among those of spec/README.md.`)
  }
}
