import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { binary, useMock } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

const place = useMock()
const has = (shell: string) => {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const complete = async (...words: string[]) =>
  (await place.qfc(['__complete', ...words])).stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0])

/** A shell that has `qfc` in its path. */
const environment = () => ({
  ...place.environment(),
  PATH: `${join(place.home, 'bin')}:${process.env.PATH}`,
  ZDOTDIR: place.home,
  XDG_CONFIG_HOME: join(place.home, '.config'),
})

beforeAll(() => {
  const file = join(place.home, 'bin', 'qfc')
  mkdirSync(join(place.home, 'bin'), { recursive: true })
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${binary()}" "$@"\n`)
  chmodSync(file, 0o755)
})

/** Runs a script without blocking the mock, which lives in this process. */
function shell(file: string, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, ['-c', script], { env: environment(), cwd: place.home })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}

describe('candidates', () => {
  it.each([
    ['commands', [''], ['finetuning', 'config', 'doctor']],
    ['nouns', ['finetuning', ''], ['job', 'task', 'model']],
    ['verbs, the hand-written among them', ['finetuning', 'task', ''], ['stop', 'watch']],
    ['flags', ['finetuning', 'job', 'list', '--'], ['--train-mode', '--all', '--output']],
    ['values of an enum', ['finetuning', 'job', 'list', '--train-mode', ''], ['SFT', 'DPO']],
    ['values behind an equals sign', ['finetuning', 'job', 'list', '--train-mode=S'], ['--train-mode=SFT']],
    ['forms of output', ['finetuning', 'job', 'list', '-o', ''], ['table', 'ndjson']],
    ['commands of a file', ['dataset', ''], ['check', 'import', 'list']],
    ['commands below one', ['bos', ''], ['ls', 'cp', 'rm']],
    ['flags of a command written by hand', ['finetuning', 'run', 'x', '--'], ['--publish', '--name', '--output']],
    ['data formats', ['dataset', 'check', 'x', '--format', ''], ['Role', 'PromptResponse']],
    ['models', ['finetuning', 'run', 'x', '--model', ''], ['ERNIE-Speed-8K']],
    ['files of a command', ['dataset', 'import', ''], [':files']],
    ['files behind a switch', ['dataset', 'convert', 'x', '--force', ''], [':files']],
    ['files', ['finetuning', 'task', 'create', '--input', ''], [':files']],
    ['ids', ['finetuning', 'task', 'stop', ''], ['task-5kjifvzerc5n']],
    ['ids for a flag', ['finetuning', 'task', 'create', '--job-id', ''], ['job-1xzycis4jm3b']],
    ['ids to watch', ['finetuning', 'task', 'watch', ''], ['task-5kjifvzerc5n']],
    ['actions to explain', ['explain', ''], ['finetuning.task.stop']],
    ['Actions to call', ['call', ''], ['StopFineTuningTask']],
    ['settings', ['config', 'set', ''], ['secret_key']],
    ['words after a flag that is not finished', ['finetuning', 'job', 'list', '--output', 'j'], ['json']],
  ])('are %s', async (_name, words, expected) =>
    expect(await complete(...words)).toEqual(expect.arrayContaining(expected)),
  )

  it('are kept for a while, and are none where the platform cannot be asked', async () => {
    await complete('finetuning', 'task', 'stop', '')
    const before = place.mock.requests.length
    await complete('finetuning', 'task', 'stop', '')
    expect(place.mock.requests).toHaveLength(before)
    const { code, stdout, stderr } = await place.qfc(['__complete', 'finetuning', 'task', 'stop', ''], {
      env: { QIANFAN_CONSOLE_API_BASE_URL: 'http://127.0.0.1:9' },
    })
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('flags', () => {
  it.each([
    [
      ['finetuning', 'job', 'create', '-'],
      ['--all', '--ids-from', '--wait', '--poll'],
    ],
    [
      ['finetuning', 'job', 'list', '-'],
      ['--yes', '--ids-from', '--wait'],
    ],
    [
      ['finetuning', 'task', 'watch', '-'],
      ['--all', '--skeleton', '--dry-run'],
    ],
    [
      ['doctor', '-'],
      ['--all', '--skeleton', '--ids-from'],
    ],
  ])('that %s would refuse are not offered', async (words, refused) => {
    const offered = await complete(...words)
    expect(offered).toEqual(expect.arrayContaining(['--output', '--help']))
    expect(offered.filter((flag) => refused.includes(flag!))).toEqual([])
  })

  it.each([
    [
      ['finetuning', 'task', 'stop', '-'],
      ['--ids-from', '--wait', '--yes'],
    ],
    [['finetuning', 'job', 'list', '-'], ['--all']],
    [
      ['finetuning', 'task', 'watch', '-'],
      ['--once', '--ids-from', '--poll'],
    ],
    [
      ['call', '-'],
      ['--route', '--effect', '--data', '--dry-run'],
    ],
    [['finetuning.task.stop', '-'], ['--wait']],
  ])('of %s are offered', async (words, own) => expect(await complete(...words)).toEqual(expect.arrayContaining(own)))
})

describe('ids that a shell would run', () => {
  const evil = 'zz-$(touch PWNED)'
  const folder = () => join(place.home, 'files')
  const pwned = () => ['PWNED', join('files', 'PWNED')].filter((file) => existsSync(join(place.home, file)))

  beforeAll(() => {
    const [task] = place.mock.store.list('finetuning.task')
    for (const taskId of [evil, 'zy-\u001b]0;pwned\u0007', 'zx-`id`;ls'])
      place.mock.store.insert('finetuning.task', taskId, { ...task!, taskId })
    rmSync(join(place.home, '.cache'), { recursive: true, force: true })
    mkdirSync(folder(), { recursive: true })
    writeFileSync(join(folder(), 'my dir é 目录.yaml'), 'jobId: job-x\n')
  })

  it('reach the shells whole, and none that a terminal would act on', async () => {
    const { stdout } = await place.qfc(['__complete', 'finetuning', 'task', 'stop', 'z'])
    expect(stdout).toContain(`${evil}\t`)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('zy-')
  })

  it.skipIf(!has('bash') || !hasTerminal)('are words in bash, and file names with spaces are one', async () => {
    const terminal = openTerminal(['--norc', '-i'], {
      env: { ...environment(), PS1: 'ready> ' },
      cwd: folder(),
      columns: 150,
      file: '/bin/bash',
    })
    await terminal.shows('ready> ')
    terminal.write('source <(qfc completion bash); echo loaded\r')
    await terminal.shows(/\rloaded/)
    terminal.write('qfc finetuning task stop zz\t')
    await terminal.shows(/zz-\\\$\\\(touch/)
    terminal.write(' --dry-run -q body.taskId -o text\r')
    await terminal.shows(/(?:InvalidId|white space|holds a)/)
    for (const flag of ['--input ', '--input=']) {
      terminal.write(`qfc finetuning task create --no-check --dry-run -o text -q body.jobId ${flag}\t`)
      await terminal.shows(new RegExp(`${flag}\\W*my\\\\ dir`))
      terminal.write('\r')
      await terminal.shows(/job-x/)
      terminal.write('clear; echo cleared$((1+1))\r')
      await terminal.shows('cleared2')
    }
    terminal.write('exit\r')
    await terminal.ended
    expect(pwned()).toEqual([])
  })

  it.skipIf(!has('zsh') || !hasTerminal)('are words in zsh, and files are offered behind an equals sign', async () => {
    writeFileSync(
      join(place.home, '.zshrc'),
      "PS1='ready> '\nautoload -Uz compinit && compinit -u\nsource <(qfc completion zsh)\n",
    )
    const terminal = openTerminal(['-i'], { env: environment(), cwd: folder(), columns: 150, file: 'zsh' })
    await terminal.shows('ready> ')
    terminal.write('qfc finetuning task stop zz\t')
    await terminal.shows(/touch/)
    terminal.write(' --dry-run\r')
    await terminal.shows(/white space|holds a/)
    terminal.write('qfc finetuning task create --no-check --dry-run -o text -q body.jobId --input=\t')
    await terminal.shows(/--input=\W*my/)
    terminal.write('\r')
    await terminal.shows(/job-x/)
    terminal.write('exit\r')
    await terminal.ended
    expect(pwned()).toEqual([])
  })

  it.skipIf(!has('fish'))('are words in fish, and files are offered behind an equals sign', async () => {
    const output = await shell(
      'fish',
      "cd files; qfc completion fish | source; complete -C 'qfc finetuning task stop zz'; complete -C 'qfc finetuning task create --input='; complete -C 'qfc finetuning task create --input '",
    )
    expect(output).toContain(evil)
    expect(output).toMatch(/^--input=my dir é 目录\.yaml/m)
    expect(output).toMatch(/^my dir é 目录\.yaml/m)
    expect(pwned()).toEqual([])
  })
})

describe('scripts', () => {
  it.skipIf(!has('bash'))('bash completes words, values and ids', async () => {
    const ask = (line: string, words: string[]) =>
      `COMP_LINE='${line}'; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _qfc; echo "\${COMPREPLY[*]}"`
    const output = await shell(
      'bash',
      `source <(qfc completion bash); complete -p qfc; ${ask('', ['qfc', 'finetuning', 'task', 'st'])}; ${ask('', ['qfc', 'finetuning', 'task', 'stop', 'task-5k'])}; ${ask('', ['qfc', 'finetuning', 'job', 'list', '--train-mode', '=', 'SF'])}`,
    )
    expect(output.trimEnd().split('\n')).toEqual(['complete -F _qfc qfc', 'stop', 'task-5kjifvzerc5n', 'SFT'])
  })

  it.skipIf(!has('fish'))('fish completes words and ids, with what they are', async () => {
    const output = await shell(
      'fish',
      "qfc completion fish | source; complete -C 'qfc finetuning task st'; complete -C 'qfc finetuning task stop task-5k'",
    )
    expect(output).toMatch(/^stop\tStop a fine-tuning task$/m)
    expect(output).toMatch(/^task-5kjifvzerc5n\t.*ERNIE/m)
  })

  it.skipIf(!has('zsh') || !hasTerminal)('zsh completes on the Tab key', async () => {
    writeFileSync(
      join(place.home, '.zshrc'),
      "PS1='ready> '\nautoload -Uz compinit && compinit -u\nsource <(qfc completion zsh)\n",
    )
    const terminal = openTerminal(['-i'], { env: environment(), cwd: place.home, columns: 120, file: 'zsh' })
    await terminal.shows('ready> ')
    terminal.write('qfc finetuning task sto\t')
    await terminal.shows(/task stop\S* /)
    terminal.write('task-5kj\t')
    await terminal.shows('task-5kjifvzerc5n')
    terminal.close()
    await terminal.ended
  })

  it('PowerShell gets a script, and other shells are named', async () => {
    expect((await place.qfc(['completion', 'powershell'])).stdout).toContain(
      'Register-ArgumentCompleter -Native -CommandName qfc',
    )
    const { code, stderr } = await place.qfc(['completion', 'csh'])
    expect(code).toBe(2)
    expect(stderr).toContain('bash, zsh, fish, powershell')
  })
})
