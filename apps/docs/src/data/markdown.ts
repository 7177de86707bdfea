import type { ActionPage, Waiting } from './actionPage.ts'
import type { Field } from './fields.ts'
import type { Language } from './manifest.ts'
import { speaker } from './words.ts'

const block = (language: string, code: string) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

/** The page of an action as Markdown, for agents and for reading elsewhere. */
export function markdownOf(page: ActionPage, language: Language): string {
  const say = speaker(language)
  const sections = [
    `# ${page.title}`,
    `\`${page.name}\` · \`${page.call}\``,
    page.badges.map(({ text }) => text).join(' · '),
    page.description,
    `## ${say('call')}`,
    ...page.programs.map(({ program, label }) => `### ${label}\n\n${block(program.language, program.code)}`),
    `## ${say('behaviour')}`,
    behaviourOf(page, language),
    `## ${say('request')}`,
    page.request.length > 0 ? table(page.request, language, say('optional')) : say('noInput'),
    `## ${say('answer')}`,
    table(page.answer, language, say('mayBeAbsent')),
    ...(page.exampleAnswer === undefined ? [] : [block('json', JSON.stringify(page.exampleAnswer, undefined, 2))]),
    ...(page.isPaged ? [`## ${say('paging')}`, say('pagingText')] : []),
    `## ${say('errors')}`,
    errorsOf(page, language),
    ...(page.waiters.length > 0
      ? [`## ${say('waiting')}`, page.waiters.map((each) => waitingOf(each, language)).join('\n')]
      : []),
    ...(page.waitFor
      ? [`## ${say('waitingAfter')}`, `${waitingOf(page.waitFor, language)} (\`${page.waitFor.read}\`)`]
      : []),
    ...(page.isRead ? [] : [`## ${say('verify')}`, verifyOf(page, language)]),
    ...(page.gaps ? [`## ${say('gaps')}`, page.gaps] : []),
    ...(page.doc ? [`[${say('official')}](${page.doc.url}) ${page.doc.updated ?? `(${say('undated')})`}`] : []),
  ]
  return `${sections.join('\n\n')}\n`
}

function behaviourOf(page: ActionPage, language: Language): string {
  const say = speaker(language)
  return [
    ...page.repeats.map(({ evidence, isRepeated }) => `- ${evidence}: ${say(isRepeated ? 'repeated' : 'never')}`),
    ...(page.repeatReason ? [`- ${page.repeatReason}`] : []),
    `- ${say('onCommandLine')}: ${page.consent}`,
    `- ${say('throughGateway')}: ${page.gateway}`,
    `- ${say('policies')}: ${page.policies.map((name) => `\`${name}\``).join(', ') || say('noPolicies')}`,
  ].join('\n')
}

function table(fields: Field[], language: Language, absent: string): string {
  const say = speaker(language)
  const rows = fields.map((field) => {
    const limits = [field.isRequired ? say('required') : absent, ...field.limits]
    if (field.default !== undefined) limits.push(`${say('default')} ${field.default}`)
    const values =
      field.values.length > 0
        ? ` ${say(field.isClosed ? 'allValues' : 'values')}: ${field.values.map((value) => `\`${value}\``).join(', ')}`
        : ''
    const path = field.id.slice(field.id.indexOf('.') + 1)
    return `| \`${path}\` | ${cell([field.type, ...limits].join(', '))} | ${cell(field.description + values)} | ${field.source} |`
  })
  return [
    `| ${say('field')} | ${say('type')} | ${say('meaning')} | ${say('knownFrom')} |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function errorsOf(page: ActionPage, language: Language): string {
  const say = speaker(language)
  const rows = page.errors.map(({ code, message }) => `- \`${code}\`${message ? `: ${message}` : ''}`)
  return [rows.length > 0 ? rows.join('\n') : say('noErrors'), ...(page.hasAcceptance ? [say('acceptance')] : [])].join(
    '\n\n',
  )
}

const waitingOf = ({ name, description, ends }: Waiting, language: Language) =>
  `- \`${name}\`: ${description} ${ends
    .map(({ value, isSuccess }) => `\`${value}\` (${speaker(language)(isSuccess ? 'succeeds' : 'fails')})`)
    .join(', ')}`

function verifyOf({ verify }: ActionPage, language: Language): string {
  const say = speaker(language)
  if (!verify) return say('noVerify')
  const fields = verify.fields.map(([field, from]) => `\`${field}\` ← \`${from}\``).join(', ')
  return `${say('verifyWith')} \`${verify.read}\`${fields ? ` (${fields})` : ''}${verify.adds ? ` ${say('adds')}` : ''}`
}
