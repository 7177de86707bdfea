import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../src/data/repository.ts'
import { guideLinks } from '../src/data/sidebar.ts'
import { type Block, blocksOf, content } from './support/blocks.ts'
import { has, startStage } from './support/stage.ts'

const fileOf = (link: string) => globSync(`${link}.{md,mdx}`, { cwd: content })[0]!
const pages = ['index', ...guideLinks]
const names = globSync('{packages/*,spec}/package.json', { cwd: root }).map(
  (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).name as string,
)
const others = [
  'qianfan-console',
  '@modelcontextprotocol/sdk',
  'github.com/qianfan-console/qianfan-go',
  '@hono/node-server',
  'ky',
]

/** What a block is without a mock: a file of the walk, data, a command that installs or starts something. */
function isLaidOut({ language, role, code }: Block, folder: string): boolean {
  const file = /^\/\/ (\w+\.ts)\n/.exec(code)?.[1]
  if (file) writeFileSync(join(folder, file), code)
  else if (language === 'json') {
    JSON.parse(code)
    if (role) writeFileSync(join(folder, `${role}.json`), code)
  } else if (language === 'yaml') parse(code)
  else if (role === 'install')
    for (const word of code
      .trim()
      .split(/\s+/)
      .slice(2)
      .filter((each) => !each.startsWith('-')))
      expect([...names, ...others], code).toContain(word)
  else return language === 'text' || role === 'mock'
  return true
}

describe('a guide works on the mock, word for word', () => {
  it.each(pages)('%s', async (link) => {
    await using stage = await startStage()
    let ran = 0
    for (const block of blocksOf(fileOf(link))) {
      if (isLaidOut(block, stage.folder) || has[block.language as keyof typeof has] === false) continue
      const { code, stdout, stderr } = await stage.run(block.language, block.code)
      expect(code, `${block.code}\n${stderr}${stdout}`).toBe(0)
      expect(stdout + stderr).not.toContain(stage.mock.credentials!.secretAccessKey)
      // What the comment beside a line says is printed.
      for (const [, said] of block.code.matchAll(/(?:log|Println|print)\(.*\) (?:\/\/|#) ([\w-]+)/g))
        expect(stdout).toContain(said)
      ran++
    }
    if (link !== 'guides/adding-an-action') expect(ran).toBeGreaterThan(0)
  })
})

describe('the guide on agents', () => {
  it('starts the server of the repository, which reads a task and stops none', async () => {
    await using stage = await startStage()
    const [file, program] = blocksOf(fileOf('guides/agents')).filter(({ language }) => /^(json|ts)$/.test(language))
    expect(isLaidOut(file!, stage.folder)).toBe(true)
    const { code, stderr } = await stage.run('ts', program!.code)
    expect(code, stderr).toBe(0)
    expect(stage.mock.requests.map(({ name }) => name)).toEqual(['finetuning.task.describe'])
  })
})

describe('a guide stands in both languages', () => {
  it.each(pages)('%s, with the same blocks', (link) => {
    const [english, chinese] = [fileOf(link), fileOf(`zh/${link}`)]
    expect(blocksOf(chinese)).toEqual(blocksOf(english))
    const headings = (file: string) => readFileSync(join(content, file), 'utf8').match(/^## /gm)?.length ?? 0
    expect(headings(chinese)).toBe(headings(english))
  })
})
