import type { Rule } from '../lintContext.ts'

const generatedSuffix = /(Input|Output|Data|Response|Responses|Errors?)$/

/** Public types do not look like generated ones. */
export const publicTypeNames: Rule = ({ files, report }) => {
  for (const { file } of files) {
    if (!file.startsWith('components/')) continue
    const name = file.slice('components/'.length, -'.yaml'.length)
    if (/\d$/.test(name)) report(file, [], `A public type must not end in a digit: ${name}.`)
    if (name !== 'ErrorResponse' && generatedSuffix.test(name))
      report(file, [], `${name} ends as the generated types do; pick another name.`)
  }
}
