import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { connectTo, newHome, newMock, program } from './support/connect.ts'

const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code!)

describe('the README', () => {
  it('has a program that runs as it stands', async () => {
    const folder = await mkdtemp(join(import.meta.dirname, '.readme-'))
    try {
      await writeFile(join(folder, 'program.ts'), blocks('ts')[0]!)
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'program.ts')], {
        env: { PATH: process.env.PATH, HOME: newHome() },
      })
      expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp true\n$/)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('has configurations that start the server', async () => {
    const mock = await newMock()
    const all = blocks('json').map((text) => JSON.parse(text))
    const entries = all.map(({ mcpServers, servers }) => (mcpServers ?? servers).qianfan)
    expect(entries).toHaveLength(2)
    for (const { command, args, env } of entries) {
      expect([command, args[0], args[1]]).toEqual(['npx', '-y', '@qianfan-console/mcp'])
      expect(Object.keys(env)).toEqual(['QIANFAN_ACCESS_KEY', 'QIANFAN_SECRET_KEY'])
      const { action } = await connectTo(mock, args.slice(2))
      expect((await action('finetuning.job.list')).facts.ok).toBe(true)
    }
  })

  it('names flags that there are', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--help'])
    for (const [flag] of readme.matchAll(/--[a-z][a-z-]+/g)) expect(stdout).toContain(flag)
  })
})

it('wrong options end it with 2, and say which', async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [program, ...args], {
      env: { PATH: process.env.PATH, HOME: newHome() },
    }).catch((error: { code: number; stderr: string; stdout: string }) => error) as Promise<{
      code: number
      stderr: string
      stdout: string
    }>
  for (const [args, words] of [
    [['--nonsense'], /--nonsense/],
    [['--allow', 'finetuning.task.halt'], /"finetuning\.task\.halt" is not an action/],
    [['--allow', 'stopFineTuningTask'], /Did you mean "finetuning\.task\.stop"/],
    [['--deny', 'nonsense'], /deny: "nonsense"/],
    [['--policy', '/nonexistent.toml'], /policy \/nonexistent\.toml cannot be used/],
    [['--max-calls', 'many'], /--max-calls takes/],
    [['--max-tokens', '10'], /maxTokens/],
    [['--text', 'long'], /text must be/],
    [['--http', '--port', '99999'], /--port takes/],
    [['--http', '--host', '0.0.0.0'], /QIANFAN_MCP_TOKEN/],
  ] as const) {
    const { code, stderr, stdout } = await run(...args)
    expect([args, code, stdout]).toEqual([args, 2, ''])
    expect(stderr).toMatch(words)
  }
})
