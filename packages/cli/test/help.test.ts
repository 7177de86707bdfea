import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrapCommand, wrapLines, wrapText } from '../src/terminal/wrapText.ts'
import { binary, useMock } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

const place = useMock()
const { qfc } = place
const hasLess = (() => {
  try {
    execFileSync('less', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Words without what wraps them, to compare. */
const wordsOf = (text: string) =>
  text
    .replaceAll(/ \\$|^ +# /gm, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

describe('what may be repeated', () => {
  it.each([
    ['knowledgebase', 'create', /one clientToken is kept over the repeats of a call\. Takes an API key\./],
    ['knowledgebase', 'update', /May be repeated without harm\. Takes an API key\./],
    ['knowledgebase', 'list', /Reads only; repeated when the network fails\. Takes an API key\./],
    ['tag', 'create', /Not repeated when it may have happened\. Takes an API key\./],
    ['dataset', 'create', /Not repeated when it may have happened\.$/m],
  ])('qfc %s %s says it', async (group, verb, expected) => {
    expect((await qfc([group, verb, '--help'])).stdout).toMatch(expected)
    expect((await qfc(['explain', `${group}.${verb}`])).stdout).toMatch(expected)
  })
})

describe('wrapping', () => {
  it('breaks between words, and leaves a longer word whole', () => {
    expect(wrapText('one two three https://example.com/long four', 10)).toEqual([
      'one two',
      'three',
      'https://example.com/long',
      'four',
    ])
  })

  it('breaks Chinese anywhere but before a closing mark and after an opening one', () => {
    expect(wrapText('停止任务，请查询（状态）。', 8)).toEqual(['停止任', '务，请查', '询（状', '态）。'])
    for (const line of wrapText('停止任务，请查询（状态）。再次确认：完成！', 9)) {
      expect(line).not.toMatch(/^[，。）：！]|（$/)
      expect(stringWidth(line)).toBeLessThanOrEqual(10)
    }
  })

  it('keeps a second column in its place, or puts it below where there is no room', () => {
    expect(wrapLines('  --flag  some words that are too long', 34)).toBe(
      '  --flag  some words that are too\n          long',
    )
    expect(wrapLines('  --a-rather-long-flag  some words that are long', 30)).toBe(
      '  --a-rather-long-flag\n      some words that are long',
    )
  })

  it('of a command is what a shell takes', () => {
    const words = ['qfc', 'x', '--name', "'a b  c'", '--flag']
    const text = wrapCommand(words, 20)
    expect(text.split('\n').length).toBeGreaterThan(1)
    expect(execFileSync('bash', ['-c', `qfc() { printf '%s\\n' "$@"; }; ${text}`], { encoding: 'utf8' })).toBe(
      'x\n--name\na b  c\n--flag\n',
    )
  })
})

describe('help', () => {
  const texts = [
    ['--help'],
    ['finetuning', '--help'],
    ['finetuning', 'task', 'create', '--help'],
    ['explain', 'finetuning.task.create'],
    ['explain', 'model.version.create'],
    ['config', '--help'],
    ['proxy', '--help'],
    ['call', '--help'],
  ]

  it.each(texts.flatMap((args) => ['en', 'zh'].map((lang) => [args, lang] as const)))(
    '%s in %s wraps at any width, and says the same',
    async (args, lang) => {
      const whole = (await qfc([...args, '--lang', lang])).stdout
      for (const columns of [40, 60, 80, 200]) {
        const { code, stdout } = await qfc([...args, '--lang', lang], { env: { COLUMNS: String(columns) } })
        expect(code).toBe(0)
        expect(wordsOf(stdout).replaceAll(' ', '')).toBe(wordsOf(whole).replaceAll(' ', ''))
        // One word that is longer than a line cannot be broken.
        for (const line of stdout.split('\n'))
          if (stringWidth(line) > columns)
            expect(line.replace(/ \\$/, '').trim()).toMatch(/^(\S+|--\S+ <\S+>|qfc [\w -]+|(--\S+ )?'.*')$/)
      }
    },
    120_000,
  )

  it('of a group stands noun by noun', async () => {
    const { stdout } = await qfc(['model', '--help'])
    const nouns = [...stdout.matchAll(/^ {2}qfc model (\S+) (\S+)/gm)].map(([, noun]) => noun)
    expect(nouns.length).toBeGreaterThan(15)
    expect(nouns).toEqual([...nouns].sort())
    expect((await qfc(['finetuning', '--help'])).stdout).toMatch(/task stop.*\n.*task watch/)
  })

  it.each([
    'config',
    'doctor',
    'actions',
    'explain',
    'call',
    'completion',
    'proxy',
    'manifest',
    'finetuning task watch',
  ])('of qfc %s is its own', async (command) => {
    const { code, stdout } = await qfc([...command.split(' '), '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage\n/m)
    expect(stdout).toContain(command)
    expect(stdout.split('\n').length).toBeLessThan(60)
  })
})

describe.skipIf(!hasTerminal)('the pager', () => {
  const start = (args: string[], env: Record<string, string> = {}) =>
    openTerminal(args, { env: { ...place.environment(), ...env }, cwd: place.home, columns: 80 })
  const long = ['finetuning', 'task', 'create', '--help']

  it('gets what is longer than the terminal, by QFC_PAGER before PAGER', async () => {
    const file = join(place.home, 'pager.sh')
    writeFileSync(file, `#!/bin/sh\ncat > "${place.home}/paged"\necho paged by "$1"\n`)
    chmodSync(file, 0o755)
    const terminal = start(long, { QFC_PAGER: `${file} qfc`, PAGER: `${file} other` })
    expect(await terminal.ended).toBe(0)
    expect(terminal.output).toContain('paged by qfc')
    expect(readFileSync(join(place.home, 'paged'), 'utf8')).toContain('--hyper-parameter-config.epoch')
  })

  it.each([
    ['--no-pager', [...long, '--no-pager'], { QFC_PAGER: 'echo PAGED' }],
    ['QFC_PAGER=cat', long, { QFC_PAGER: 'cat', PAGER: 'echo PAGED' }],
    ['an empty QFC_PAGER', long, { QFC_PAGER: '', PAGER: 'echo PAGED' }],
    ['a pager that is not there', long, { QFC_PAGER: 'no-such-pager-here' }],
    ['a short text', ['finetuning', '--help'], { PAGER: 'echo PAGED' }],
  ] as [string, string[], Record<string, string>][])('is left out with %s', async (_name, args, env) => {
    const terminal = start(args, env)
    expect(await terminal.ended).toBe(0)
    expect(terminal.output).not.toContain('PAGED')
    expect(terminal.output).toMatch(/finetuning task create/)
  })

  it('is left out with TERM=dumb', async () => {
    // The pseudo-terminal sets TERM itself.
    const terminal = openTerminal(['TERM=dumb', process.execPath, binary(), ...long], {
      file: '/usr/bin/env',
      env: { ...place.environment(), PAGER: 'echo PAGED' },
      cwd: place.home,
      columns: 80,
    })
    expect(await terminal.ended).toBe(0)
    expect(terminal.output).not.toContain('PAGED')
  })

  it.skipIf(!hasLess)('is less, which q leaves', async () => {
    const terminal = start(long)
    await terminal.shows(/Fields/)
    expect(stripVTControlCharacters(terminal.output)).not.toContain('Official page')
    terminal.write('q')
    expect(await terminal.ended).toBe(0)
  })

  it('is not used in a pipe', async () => {
    const { stdout } = await qfc(long, { env: { PAGER: 'echo PAGED' } })
    expect(stdout).toContain('Official page')
    expect(existsSync(join(place.home, 'paged'))).toBe(true)
  })
})

describe('words that people try', () => {
  it.each([
    [
      'service create',
      /qfc service custom create.*qfc service endpoint create|qfc service endpoint create.*qfc service custom create/,
    ],
    ['model list', /qfc model set list/],
    ['dataset export', /qfc dataset export ds-\w+ out\.jsonl/],
    ['dataset exprot x', /Did you mean qfc dataset export/],
    ['task list', /qfc finetuning task list/],
    ['finetuning task wacth', /Did you mean qfc finetuning task watch\?/],
    ['finetuning task nosuchverb', /watch/],
    ['finetuning tsk list', /Did you mean qfc finetuning task list\?/],
    ['StopFineTuningTask', /Did you mean qfc finetuning task stop\?/],
    ['explain finetuning.task.stpo', /Did you mean finetuning\.task\.stop\? qfc actions lists them all\.$/m],
  ])('qfc %s: the hint is a whole command', async (words, expected) => {
    const { code, stderr } = await qfc(words.split(' '))
    expect(code).toBe(2)
    expect(stderr).toMatch(expected)
    expect(stderr).not.toContain('--route')
  })

  it.each([
    ['finetuning job ls', 'finetuning job list'],
    ['finetuning task get task-n50985crhqq3', 'finetuning task describe task-n50985crhqq3'],
    ['finetuning task show task-n50985crhqq3', 'finetuning task describe task-n50985crhqq3'],
    ['finetuning.task.list', 'finetuning task list'],
    ['finetuning.task.describe task-n50985crhqq3', 'finetuning task describe task-n50985crhqq3'],
    ['finetuning.task --help', 'finetuning task --help'],
    ['help finetuning.task.stop', 'finetuning task stop --help'],
    ['finetuning.task.watch task-n50985crhqq3 --once', 'finetuning task watch task-n50985crhqq3 --once'],
    ['explain finetuning task ls', 'explain finetuning.task.list'],
    ['version', '--version'],
    ['-v', '--version'],
  ])('qfc %s is qfc %s', async (words, same) => {
    const without = (text: string) => text.replaceAll(/"requestId": "[^"]+"/g, '')
    const [one, other] = [await qfc(words.split(' ')), await qfc(same.split(' '))]
    expect(one.code).toBe(0)
    expect(without(one.stdout)).toBe(without(other.stdout))
  })

  it('rm asks as delete does', async () => {
    const { code, stderr } = await qfc(['finetuning', 'job', 'rm', 'job-b7hmiwmptntt'])
    expect(code).toBe(4)
    expect(stderr).toContain('finetuning.job.delete')
  })

  it('login is config', async () => expect((await qfc(['login', '--help'])).stdout).toContain('qfc config'))

  it.each(['cost', 'price', 'billable', '计费'])('qfc actions %s finds what can cost money', async (word) => {
    const rows = JSON.parse((await qfc(['actions', word])).stdout) as { name: string; billable: boolean }[]
    const billable = rows.filter((row) => row.billable).map(({ name }) => name)
    expect(billable).toEqual(
      expect.arrayContaining(['finetuning.task.create', 'charge.tpm.purchase', 'service.custom.scale']),
    )
  })
})
