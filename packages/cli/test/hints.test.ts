import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { commandTitles, specialTitles } from '../src/help/commandTitles.ts'
import { chineseErrors } from '../src/output/chineseErrors.ts'
import { errorHints } from '../src/output/errorHints.ts'
import type { ManifestAction } from '../src/table/manifest.ts'
import { commandOf } from '../src/table/names.ts'
import { binary, useMock } from './harness.ts'

const place = useMock()
const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as {
  actions: ManifestAction[]
}
const commands = [
  ...actions.map(({ name }) => commandOf(name)),
  ...Object.keys(commandTitles),
  ...Object.keys(specialTitles),
]

beforeAll(() => {
  mkdirSync(join(place.home, 'bin'), { recursive: true })
  const file = join(place.home, 'bin', 'qfc')
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${binary()}" "$@"\n`)
  chmodSync(file, 0o755)
  // The files that the pages name.
  for (const name of ['demo.py', 'handbook.md']) writeFileSync(join(place.home, name), 'text\n')
})

/** Runs a command line as it is printed, in a shell. */
const shell = (line: string): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const env = { ...place.environment(), PATH: `${join(place.home, 'bin')}:${process.env.PATH}` }
    const child = spawn('bash', ['--norc', '-c', line], { env, cwd: place.home })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (text) => (stdout += text))
    child.stderr.on('data', (text) => (stderr += text))
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })

/** Runs a function for each, a few at a time. */
async function forEach<T>(all: readonly T[], run: (each: T) => Promise<void>): Promise<void> {
  const rest = [...all]
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = rest.shift(); next !== undefined; next = rest.shift()) await run(next)
    }),
  )
}

/** The command that a text names after `qfc `. */
const commandIn = (text: string): string | undefined =>
  commands.filter((command) => `${text} `.startsWith(`${command} `)).sort((a, b) => b.length - a.length)[0]

describe('a hint', () => {
  it('for a missing id names lists that are there, and never the command itself', async () => {
    const needing = actions.filter(
      ({ cli, input }) => cli.positional !== undefined && input.required?.includes(cli.positional),
    )
    let [named, wrong] = [0, [] as string[]]
    await forEach(needing, async ({ name }) => {
      const { code, stderr } = await place.qfc([...commandOf(name).split(' '), '--dry-run'])
      expect(code).toBe(2)
      const hint = /^ {2}To do: (.*)$/m.exec(stderr)![1]!
      for (const [, text] of hint.matchAll(/qfc ([a-z][\w -]*?)(?= shows| or |[.<]|$)/g)) {
        const command = commandIn(text!.trim())
        if (!command) wrong.push(`${name}: ${text}`)
      }
      for (const [, text] of hint.matchAll(/qfc ([a-z][a-z -]*?)(?: <[\w-]+>)?(?= shows what| or qfc)/g)) {
        named++
        if (text === commandOf(name) || commandIn(text!) !== text || !text!.endsWith('list'))
          wrong.push(`${name}: ${text}`)
      }
    })
    expect(wrong).toEqual([])
    expect(named).toBeGreaterThan(40)
  }, 240_000)

  it.each([
    ['finetuning task stop', 'qfc finetuning task list shows'],
    ['finetuning task list --dry-run', 'qfc finetuning job list shows'],
    ['dataset version list', 'qfc dataset list shows'],
    ['dataset version describe', 'qfc dataset version list <dataset-id> shows'],
    ['charge compute-unit-release-time update', 'qfc charge compute-unit list shows'],
    ['charge tpm-release-time update', undefined],
    ['memory user-content update', 'qfc memory user list shows'],
    ['iam role assume', undefined],
  ])('of qfc %s leads to %s', async (words, expected) => {
    const { stderr } = await place.qfc(words.split(' '))
    if (expected) expect(stderr).toContain(expected)
    else expect(stderr).not.toContain('shows what there is')
  })

  it('on an error code names commands that are there', () => {
    for (const [code, text] of [
      ...Object.entries(errorHints),
      ...Object.entries(chineseErrors).map(([code, [, next]]) => [code, next] as const),
    ])
      for (const [, command] of text.matchAll(/`qfc ([^`-][^`]*)`/g)) expect(commandIn(command!), code).toBeDefined()
  })
})

describe('every printed example', () => {
  const examples = actions.flatMap((action) =>
    action.examples.input.map(({ value }) => ({ action, value: value as Record<string, unknown> })),
  )

  it('runs as it is printed, and sends what the page has', async () => {
    expect(examples.length).toBeGreaterThan(100)
    const wrong: unknown[] = []
    await forEach(actions, async (action) => {
      const printed = (await place.qfc(['explain', action.name])).stdout
      const lines =
        /^Examples\n((?: .*\n)*)/m
          .exec(printed)?.[1]
          ?.split('\n')
          .filter((line) => line.startsWith('  qfc ')) ?? []
      const values = action.examples.input.map(({ value }) => value)
      if (lines.length !== values.length) wrong.push([action.name, 'not printed', lines])
      for (const [position, line] of lines.entries()) {
        const { code, stdout, stderr } = await shell(`${line} --dry-run --no-check --output json`)
        if (code !== 0) {
          wrong.push([line, stderr])
          continue
        }
        const { url, body } = JSON.parse(stdout) as { url: string; body?: Record<string, unknown> }
        for (const [field, value] of Object.entries(values[position] as Record<string, unknown>)) {
          // A file is shown by its place; what is in no body is in the path or the query, as text.
          const isThere =
            body && Object.hasOwn(body, field)
              ? isDeepStrictEqual(body[field], value) ||
                body[field] === JSON.stringify(value) ||
                String(body[field]).startsWith('(file ')
              : value === '' || decodeURIComponent(url).includes(String(value))
          if (!isThere) wrong.push([line, field, value, body, url])
        }
      }
    })
    expect(wrong).toEqual([])
  }, 400_000)

  it('of an action that takes an API key shows its own request, and no key', async () => {
    const args = ['knowledgebase', 'list', '--max-keys', '10', '--dry-run', '-o', 'json']
    const before = place.mock.requests.length
    const { code, stdout } = await place.qfc(args, { env: { QIANFAN_API_KEY: 'bce-v3/secret-key' } })
    expect(code).toBe(0)
    expect(stdout).not.toContain('secret-key')
    const { headers, curl } = JSON.parse(stdout)
    expect(headers.authorization).toBe('Bearer $QIANFAN_API_KEY')
    expect(curl).toContain('-H "authorization: Bearer $QIANFAN_API_KEY"')
    expect(place.mock.requests).toHaveLength(before)
  })

  it('of help runs too', async () => {
    const { stdout } = await place.qfc(['dataset', 'augmentation-task', 'list', '--help'])
    const line = stdout.split('\n').find((each) => each.startsWith('  qfc ') && each.includes('--page-reverse'))!
    expect(line).toContain('--page-reverse=false')
    const { code, stdout: request } = await shell(`${line} --dry-run -o json -q body.pageReverse`)
    expect({ code, request }).toEqual({ code: 0, request: 'false\n' })
  })

  it('a list in a list of lists is one of them', async () => {
    const turn = '[{"role":"user","content":"q"},{"role":"system","content":"a"}]'
    const args = ['memory', 'system', 'update', 'sm-1', '--dry-run', '-o', 'json', '-q', 'body.memories']
    const once = await place.qfc([...args, '--memories', turn])
    expect(JSON.parse(once.stdout)).toEqual([JSON.parse(turn)])
    const twice = await place.qfc([...args, '--memories', turn, '--memories', turn])
    expect(JSON.parse(twice.stdout)).toEqual([JSON.parse(turn), JSON.parse(turn)])
    const whole = await place.qfc([...args, '--memories', `[${turn},${turn}]`])
    expect(whole.stdout).toBe(twice.stdout)
  })
})

describe('after a create', () => {
  const job = ['finetuning', 'job', 'create', '--name', 'next_step', '--model', 'ERNIE-Speed-8K', '--train-mode', 'SFT']

  it('the next step is what the spec waits with', async () => {
    const input = {
      jobId: 'job-n50985crhqq3',
      hyperParameterConfig: { epoch: 1 },
      datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
    }
    const { code, stdout, stderr } = await place.qfc(
      ['finetuning', 'task', 'create', '-i', '-', '--yes', '-o', 'table', '--base-url', place.mock.url],
      { stdin: JSON.stringify(input) },
    )
    expect(code).toBe(0)
    const id = /task-\w+/.exec(stdout)![0]
    expect(stderr).toContain(`Next: qfc finetuning task watch ${id} --base-url ${place.mock.url}\n`)
  })

  it('it is said to people only, and not after --wait or a removal', async () => {
    expect((await place.qfc([...job, '-o', 'table'])).stderr).toContain('Next: qfc finetuning job list\n')
    const other = job.map((word) => (word === 'next_step' ? 'no_step' : word))
    expect((await place.qfc([...other, '-o', 'json'])).stderr).toBe('')
    const { stderr } = await place.qfc(['finetuning', 'task', 'stop', 'task-5kjifvzerc5n', '-o', 'table'])
    expect(stderr).not.toContain('Next')
  })

  it('it is a whole command for every write that the spec follows', async () => {
    const writes = actions.filter(
      ({ effect, waitFor, verify, contentType }) =>
        effect === 'write' &&
        (waitFor ? !waitFor.proof : verify && !verify.open) &&
        contentType !== 'multipart/form-data',
    )
    const wrong: unknown[] = []
    let said = 0
    for (const action of writes) {
      const value = action.examples.input[0]?.value
      if (!value) continue
      const { code, stderr } = await place.qfc(
        [...commandOf(action.name).split(' '), '-i', '-', '--yes', '--no-check', '-o', 'table'],
        { stdin: JSON.stringify(value) },
      )
      if (code !== 0) continue
      const next = /^Next: qfc (.*)$/m.exec(stderr)?.[1]
      if (next === undefined || !commandIn(next)) wrong.push([action.name, stderr])
      else {
        said++
        const { code, stderr } = await shell(
          `qfc ${next.replace(/ --wait-for \S+/, '').replace('task watch', 'task describe')} --dry-run`,
        )
        if (code !== 0) wrong.push([action.name, next, stderr])
      }
    }
    expect(wrong).toEqual([])
    expect(said).toBeGreaterThan(10)
  }, 240_000)
})
