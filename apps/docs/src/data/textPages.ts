import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aboutPages } from './aboutPages.ts'
import { actionPageOf, actionsInOrder } from './actionPage.ts'
import { type Language, pathOf, prefixOf } from './manifest.ts'
import { markdownOf } from './markdown.ts'
import { pythonDate, pythonVersion } from './oldCalls.ts'
import { type OldCallKind, oldCallTable } from './oldCallTables.ts'
import { root } from './repository.ts'
import { guideLinks } from './sidebar.ts'
import { speaker } from './words.ts'

/** A page as Markdown. */
export interface TextPage {
  /** Below the root, without the ending. */
  path: string
  title: string
  text: string
}

const content = join(root, 'apps/docs/src/content/docs')

/** The guides, as they were written, under their title. */
function guidePages(language: Language): TextPage[] {
  return guideLinks.map((link) => {
    const path = `${prefixOf(language)}${link}`
    const [file] = globSync(`${path}.{md,mdx}`, { cwd: content })
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
      readFileSync(join(content, file!), 'utf8'),
    )!
    const title = /^title: (.*)$/m.exec(head)![1]!
    const plain = body
      .replaceAll(/^import .* from '\.\..*'\n+/gm, '')
      .replaceAll('{pythonVersion}', pythonVersion)
      .replaceAll('{pythonDate}', pythonDate)
      .replaceAll(/^<OldCalls kind="(\w+)".*$/gm, (_, kind) => oldCallsTable(kind, language))
    return { path, title, text: `# ${title}\n${plain.replaceAll(/^<.*\/>$/gm, '')}` }
  })
}

function oldCallsTable(kind: OldCallKind, language: Language): string {
  const { heads, rows } = oldCallTable(kind, language)
  const code = (text: string) => `\`${text}\``
  const lines = rows.map(({ cells, names }) => {
    const found = names.map((name) => code(`qianfan.${name}`)).join(' ') || speaker(language)('noNewCall')
    return [...cells.map((cell) => (cell ? code(cell) : '')), found]
  })
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...lines.map(line)].join('\n')
}

/** Every page of a language as Markdown, the guides first. */
export function textPages(language: Language): TextPage[] {
  const prefix = prefixOf(language)
  const actions = actionsInOrder.map((row) => {
    const page = actionPageOf(row, language)
    return {
      path: `${prefix}${pathOf(row.name)}`,
      title: `${page.title} (${row.name})`,
      text: markdownOf(page, language),
    }
  })
  const about = Object.entries(aboutPages(language)).map(([name, { title, body }]) => ({
    path: `${prefix}${name}`,
    title,
    text: `# ${title}\n\n${body}`,
  }))
  return [...guidePages(language), ...actions, ...about]
}

/** The list of pages that agents look for, with addresses beside it. */
export function llmsText(language: Language): string {
  const zh = language === 'zh'
  const up = zh ? '../' : ''
  const rows = textPages(language).map(({ path, title }) => `- [${title}](${up}${path}.md)`)
  const head = zh
    ? '# 千帆 Console\n\n> 百度智能云千帆的平台功能 OpenAPI：每个接口的操作类型、费用、重试规则，以及各语言的调用方式。'
    : '# Qianfan Console\n\n> The management API of Baidu Qianfan: what every action does, what it costs, what may be repeated, and how to call it in every language.'
  return `${head}\n\n${rows.join('\n')}\n`
}

export const llmsFull = (language: Language): string =>
  textPages(language)
    .map(({ text }) => text)
    .join('\n---\n\n')
