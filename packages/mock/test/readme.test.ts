import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const home = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(home, 'README.md'), 'utf8')

/** Code blocks of the README, by language. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1]!)

let folder: string
beforeAll(() => {
  // Inside the package, so that its own name resolves as it does for those who install it.
  folder = mkdtempSync(join(home, '.readme-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the README', () => {
  it('has a test in about ten lines that passes as it stands', async () => {
    const [test] = blocks('ts')
    expect(test!.trim().split('\n').length).toBeLessThanOrEqual(11)
    writeFileSync(join(folder, 'own.test.ts'), test!)
    writeFileSync(join(folder, 'vitest.config.ts'), 'export default {}')
    const arguments_ = [join(home, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder]
    const { stdout } = await run(process.execPath, arguments_, { env: { PATH: process.env.PATH, NO_COLOR: '1' } })
    expect(stdout).toMatch(/Tests +1 passed \(1\)/)
  })

  it('has a script that runs as it stands and prints what it says', async () => {
    const script = blocks('ts')[1]!
    writeFileSync(join(folder, 'script.ts'), script)
    const { stdout } = await run(process.execPath, [join(folder, 'script.ts')])
    const said = [...script.matchAll(/console\.log\(.*\) \/\/ ([^:\n]+)/g)].map((match) => match[1])
    expect(stdout.trim().split('\n')).toEqual(said)
  })

  it('prints the variables of the command, and its curl lines work', async () => {
    const [start, variables, curl] = blocks('sh')
    const child = spawn(
      process.execPath,
      [
        join(home, 'dist/main.js'),
        ...start!.trim().replace('npx @qianfan-console/mock ', '').replace('4010', '0').split(' '),
      ],
      { env: { PATH: process.env.PATH } },
    )
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    const [line] = await once(child.stdout, 'data')
    const url = String(line).trim()
    const moved = (text: string) => text.replaceAll('http://127.0.0.1:4010', url)
    const answers: any[] = []
    for (const command of moved(curl!).trim().split('\n')) {
      const [, method = 'GET', target, body] = /^curl (?:-X (\w+) )?(\S+)(?: -d '(.*)')?$/.exec(command)!
      const response = await fetch(target!, { method, ...(body !== undefined && { body }) })
      answers.push(await response.json())
    }
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(told).toContain(moved(variables!).trim())
    expect(answers).toEqual([expect.objectContaining({ left: 1 }), expect.objectContaining({ paused: false }), []])
  })
})
