import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionsInOrder } from './actionPage.ts'
import { type Language, manifest, pathOf, prefixOf, said } from './manifest.ts'
import { root } from './repository.ts'
import { speaker } from './words.ts'

/** A page that is made of files of the repository. */
export interface AboutPage {
  title: string
  body: string
}

/** The pages about the reference itself, by their path. */
export function aboutPages(language: Language): Record<string, AboutPage> {
  const say = speaker(language)
  return {
    coverage: { title: say('coverage'), body: coverage(language) },
    changes: { title: say('changes'), body: changes(language) },
    downloads: { title: say('downloads'), body: downloads(language) },
  }
}

function coverage(language: Language): string {
  const say = speaker(language)
  const { actions } = manifest
  const count = (source: string) => actions.filter((row) => row.source === source).length
  const dated = actions.filter(({ doc }) => doc?.updated)
  const figures = [
    [say('actions'), actions.length],
    [say('doc'), count('doc')],
    [say('partial'), count('partial')],
    [say('sdk'), count('sdk')],
    [say('pageAndDate'), dated.length],
    [say('billable'), actions.filter(({ billable }) => billable).length],
    [say('destructive'), actions.filter(({ effect }) => effect === 'destructive').length],
  ].map(([name, number]) => `| ${name} | ${number} |`)
  const rows = actionsInOrder.map((row) => {
    const page = row.doc ? `[${row.doc.updated ?? say('undated')}](${row.doc.url})` : '—'
    return `| [\`${row.name}\`](/${prefixOf(language)}${pathOf(row.name)}/) | ${said(language, row.title)} | ${say(row.source)} | ${page} |`
  })
  const head = `| ${say('name')} | ${say('what')} | ${say('wellKnown')} | ${say('pageAndDate')} |\n|---|---|---|---|`
  return `| ${say('what')} | ${say('number')} |\n|---|---|\n${figures.join('\n')}\n\n${head}\n${rows.join('\n')}\n`
}

/** What was released, newest first, and what comes next. */
function changes(language: Language): string {
  const zh = language === 'zh'
  const pending = globSync('.changeset/*.md', { cwd: root })
    .filter((name) => !name.endsWith('README.md'))
    .map((name) =>
      readFileSync(join(root, name), 'utf8')
        .replace(/^---[\s\S]*?---\s*/, '')
        .trim(),
    )
  const released = globSync('packages/*/CHANGELOG.md', { cwd: root }).map((name) =>
    readFileSync(join(root, name), 'utf8').replace(/^#/gm, '##'),
  )
  const next = `## ${zh ? '下一版本' : 'Next release'}\n\n${pending.map((text) => text.replace(/^#/gm, '##')).join('\n\n')}`
  return [zh ? '以下内容为英文原文。' : '', next, ...released].filter(Boolean).join('\n\n')
}

/** Files of the spec package that may be downloaded, and what each is for. */
export const downloadable: [file: string, en: string, zh: string][] = [
  ['openapi.json', 'The OpenAPI 3.1 document', 'OpenAPI 3.1 文档'],
  ['openapi.zh.json', 'The same with Chinese texts', '中文版 OpenAPI 文档'],
  [
    'openapi.portable.json',
    'OpenAPI 3.0 with plain paths, for tools that need them',
    '不含查询参数路径的 OpenAPI 3.0 文档',
  ],
  ['postman.json', 'A Postman collection that signs by itself', '自动签名的 Postman 集合'],
  ['actions.json', 'The table of all actions, for programs', '全部接口的数据表，供程序读取'],
]

function downloads(language: Language): string {
  const rows = downloadable.map(([file, en, zh]) => `| [${file}](/files/${file}) | ${language === 'en' ? en : zh} |`)
  const pages: [string, string, string][] = [
    ['llms.txt', 'A list of all pages, for agents', '全部页面的目录，供智能体读取'],
    ['llms-full.txt', 'All pages in one file', '全部页面合为一个文件'],
  ]
  const texts = pages.map(
    ([file, en, zh]) => `| [${file}](/${prefixOf(language)}${file}) | ${language === 'en' ? en : zh} |`,
  )
  const say = speaker(language)
  return `| ${say('file')} | ${say('what')} |\n|---|---|\n${[...rows, ...texts].join('\n')}\n`
}
