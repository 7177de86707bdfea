import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startMock } from '@qianfan-console/mock'
import { expect, it } from 'vitest'
import { credentials } from '../demo/account.ts'

const require = createRequire(import.meta.url)
const manifest = require.resolve('@qianfan-console/cli/package.json')
const program = join(dirname(manifest), (require(manifest) as { bin: { qfc: string } }).bin.qfc)
const here = fileURLToPath(new URL('..', import.meta.url))

/** `qfc` in a folder, with the mock's keys. */
function qfc(words: string[], { cwd = here, baseUrl = 'http://127.0.0.1:9', more = {} } = {}): ChildProcess {
  return spawn(process.execPath, [program, ...words], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      QIANFAN_ACCESS_KEY: credentials.accessKeyId,
      QIANFAN_SECRET_KEY: credentials.secretAccessKey,
      QIANFAN_CONSOLE_API_BASE_URL: baseUrl,
      ...more,
    },
  })
}

const ended = (child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const [out, err]: [string[], string[]] = [[], []]
    child.stdout!.on('data', (data) => out.push(String(data)))
    child.stderr!.on('data', (data) => err.push(String(data)))
    child.on('close', (code) => resolve({ code, stdout: out.join(''), stderr: err.join('') }))
  })
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout!.once('data', (data) => resolve(String(data)))
    child.once('close', () => reject(new Error('It ended before it printed anything.')))
  })

it('qfc console serves the page on the keys of the command line, until it is ended', async () => {
  await using mock = await startMock({ credentials })
  const child = qfc(['console', '--no-open', '--write'], { baseUrl: mock.url })
  const end = ended(child)
  const { url, origin, allowed } = JSON.parse(await firstLine(child)) as {
    url: string
    origin: string
    allowed: string[]
  }
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/)
  expect(allowed).toContain('finetuning.task.stop')
  const entered = await fetch(url)
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  const answer = await fetch(`${origin}/api/qianfan/v2/finetuning?Action=DescribeFineTuningJobs`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: '{}',
  })
  expect(answer.status).toBe(200)
  expect(mock.requests.map(({ name, accessKeyId }) => [name, accessKeyId])).toEqual([
    ['finetuning.job.list', credentials.accessKeyId],
  ])
  child.kill('SIGTERM')
  const { code, stderr } = await end
  expect(code).toBe(0)
  expect(stderr).not.toContain(credentials.secretAccessKey)
})

it('what the local policy denies, the page may not call', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'console-policy-'))
  try {
    const policy = join(folder, 'policy.toml')
    await writeFile(policy, 'deny = ["finetuning.task.create"]\n')
    const child = qfc(['console', '--no-open', '--write'], {
      more: { QIANFAN_POLICY_FILE: policy, QFC_POLICY: policy },
    })
    const end = ended(child)
    const { allowed } = JSON.parse(await firstLine(child)) as { allowed: string[] }
    expect(allowed).toContain('finetuning.task.stop')
    expect(allowed).not.toContain('finetuning.task.create')
    child.kill('SIGTERM')
    await end
  } finally {
    await rm(folder, { recursive: true })
  }
})

it.each([
  [['console', '--port', 'x'], /--port takes a number from 0 to 65535/],
  [['console', '--nope'], /nope/],
  [['console', 'extra'], /takes no argument/],
])('%j is refused', async (words, reason) => {
  const { code, stderr } = await ended(qfc(words))
  expect(code).toBe(2)
  expect(stderr).toMatch(reason)
})

it('helps in both languages', async () => {
  expect((await ended(qfc(['console', '--help']))).stdout).toContain('--no-open')
  expect((await ended(qfc(['console', '--help', '--lang', 'zh']))).stdout).toContain('在浏览器中查看作业和任务')
})
