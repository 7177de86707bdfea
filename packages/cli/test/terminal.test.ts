import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { afterEach, describe, expect, it } from 'vitest'
import { bareEnvironment, binary, useMock } from './harness.ts'
import { hasTerminal, openTerminal, type Terminal } from './terminal.ts'

const apiKey = 'bce-v3/ALTAK-exampleapikey00000000/9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'
const place = useMock({ speed: 1, apiKeys: [apiKey] })
const open: Terminal[] = []
const start = (
  args: string[],
  { env = {}, columns = 100 }: { env?: Record<string, string>; columns?: number } = {},
) => {
  const terminal = openTerminal(args, { env: { ...place.environment(), ...env }, cwd: place.home, columns })
  open.push(terminal)
  return terminal
}
/** A question takes keys only a moment after it is shown. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 300))
const [enter, left, interrupt] = ['\r', '\u001b[D', '\u0003']

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})

describe.skipIf(!hasTerminal)('in a terminal', () => {
  it('asks before it deletes, and shows what', async () => {
    const terminal = start(['finetuning', 'job', 'delete', 'job-b7hmiwmptntt'])
    await terminal.shows('Go ahead?')
    expect(terminal.output).toContain('ebspda2')
    terminal.write(left)
    terminal.write(enter)
    expect(await terminal.ended).toBe(0)
    expect(place.mock.store.get('finetuning.job', 'job-b7hmiwmptntt')).toBeUndefined()
  })

  it.each([
    ['no is the default', enter, 4],
    ['Ctrl-C at the question', interrupt, 130],
  ])('%s: nothing is deleted', async (_name, key, code) => {
    const terminal = start(['finetuning', 'job', 'delete', 'job-yhddtcbesggz', '--lang', 'zh'])
    await terminal.shows('是否继续？')
    terminal.write(key)
    expect(await terminal.ended).toBe(code)
    expect(place.mock.store.get('finetuning.job', 'job-yhddtcbesggz')).toBeDefined()
  })

  it('names the fields, the account and the platform of what costs money', async () => {
    const input = ['--compute-unit-count', '2', '--billing', '{"paymentTiming":"Postpaid"}']
    const unit = ['--compute-unit-config', '{"region":"bj","type":"gpu-1"}', '--no-check']
    const terminal = start(['charge', 'compute-unit', 'purchase', ...input, ...unit, '--no-color'])
    await terminal.shows('Go ahead?')
    const text = stripVTControlCharacters(terminal.output)
    expect(text).toMatch(/charge\.computeUnit\.purchase {2}Buy compute units/)
    expect(text).toMatch(/computeUnitCount +2\b/)
    expect(text).toMatch(/billing\.paymentTiming +Postpaid/)
    expect(text).toMatch(/computeUnitConfig\.region +bj/)
    expect(text).toContain(`****${place.mock.credentials.accessKeyId.slice(-4)}`)
    expect(text).not.toContain(place.mock.credentials.accessKeyId)
    expect(text).toContain(place.mock.url)
    terminal.write(enter)
    expect(await terminal.ended).toBe(4)
  })

  it('names the profile that pays, and the fields of what is removed', async () => {
    const folder = join(place.home, 'prod', 'qianfan')
    mkdirSync(folder, { recursive: true })
    const { accessKeyId, secretAccessKey } = place.mock.credentials
    const file = join(folder, 'config.toml')
    writeFileSync(file, `[profile.prod]\naccess_key = "${accessKeyId}"\nsecret_key = "${secretAccessKey}"\n`, {
      mode: 0o600,
    })
    const env = { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '', XDG_CONFIG_HOME: join(place.home, 'prod') }
    const terminal = start(['finetuning', 'task', 'delete', 'task-n50985crhqq3', '--profile', 'prod'], { env })
    await terminal.shows('Go ahead?')
    const text = stripVTControlCharacters(terminal.output)
    expect(text).toMatch(/profile +prod\b/)
    expect(text).toMatch(/taskId +task-n50985crhqq3/)
    expect(text).toMatch(/runStatus +Done/)
    terminal.write(interrupt)
    await terminal.ended
  })

  it.each(['\u001b', interrupt])('a question left by %j does not look answered', async (key) => {
    const terminal = start(['finetuning', 'job', 'delete', 'job-yhddtcbesggz'], { env: { NO_COLOR: '1' } })
    await terminal.shows('Go ahead?')
    await quiet()
    const shown = terminal.output.length
    terminal.write(key)
    expect(await terminal.ended).toBe(130)
    const after = stripVTControlCharacters(terminal.output.slice(shown))
    expect(after).toContain('No answer')
    expect(after).not.toContain('Yes')
  })

  it.each([
    ['--no-color', ['--no-color'], {}],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }],
    ['NO_COLOR', [], { NO_COLOR: '1' }],
  ] as [string, string[], Record<string, string>][])('questions have no colours with %s', async (_name, flags, env) => {
    const terminal = start(['finetuning', 'job', 'delete', 'job-yhddtcbesggz', ...flags], { env })
    await terminal.shows('Go ahead?')
    await quiet()
    terminal.write(enter)
    expect(await terminal.ended).toBe(4)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(terminal.output).not.toMatch(/\u001b\[[\d;]*m/)
  })

  it.each([60, 80])('an error breaks between words at %i columns, and commands stay whole', async (columns) => {
    const none = { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '' }
    const terminal = start(['knowledgebase', 'list'], { env: none, columns })
    expect(await terminal.ended).toBe(3)
    const lines = stripVTControlCharacters(terminal.output).split(/\r?\n/)
    for (const line of lines.filter((each) => each.trim().includes(' ')))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    expect(lines.join('\n')).toContain('API_KEY')
    expect(lines.some((line) => line.includes('https://console.bce.baidu.com/iam/#/iam/apikey/list'))).toBe(true)
  })

  it('qfc config asks for keys, hides the secret, and writes what the next call uses', async () => {
    const env = {
      ...bareEnvironment(place.home),
      QIANFAN_ACCESS_KEY: '',
      QIANFAN_SECRET_KEY: '',
      XDG_CONFIG_HOME: join(place.home, 'wizard'),
    }
    const { accessKeyId, secretAccessKey } = place.mock.credentials
    const terminal = start(['config'], { env })
    await terminal.shows('Access Key')
    terminal.write(`${accessKeyId}${enter}`)
    await terminal.shows('Secret Key')
    terminal.write(`${secretAccessKey}${enter}`)
    await terminal.shows('API Key')
    await quiet()
    terminal.write(enter)
    expect(await terminal.ended).toBe(0)
    expect(terminal.output).not.toContain(secretAccessKey)
    const file = join(place.home, 'wizard', 'qianfan', 'config.toml')
    expect(readFileSync(file, 'utf8')).toContain(secretAccessKey)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const list = start(['finetuning', 'job', 'list'], { env })
    expect(await list.ended).toBe(0)
    expect(list.output).toContain('job-1xzycis4jm3b')
  })

  it.each([
    ['Go ahead?', () => ['finetuning', 'job', 'delete', 'job-yhddtcbesggz']],
    ['Access Key', () => ['config']],
    ['secret_key', () => ['config', 'set', 'secret_key']],
  ])('Ctrl-D at "%s" is an interruption', async (question, args) => {
    const before = place.mock.requests.length
    const terminal = start(args(), { env: { XDG_CONFIG_HOME: join(place.home, 'unset') } })
    await terminal.shows(question)
    await quiet()
    terminal.write('\u0004')
    expect(await terminal.ended).toBe(130)
    expect(terminal.output).toContain('nothing was sent')
    expect(terminal.output).not.toContain('unsettled')
    expect(place.mock.requests.slice(before).filter(({ name }) => name === 'finetuning.job.delete')).toEqual([])
  })

  it('Ctrl-Z at a question and fg go on with it', async () => {
    const terminal = openTerminal(['--norc', '-i'], {
      file: '/bin/bash',
      env: { ...place.environment(), PS1: 'ready> ', XDG_CONFIG_HOME: join(place.home, 'stopped') },
      cwd: place.home,
    })
    open.push(terminal)
    await terminal.shows('ready> ')
    terminal.write(`"${process.execPath}" "${binary()}" config set secret_key; echo "ended $?"\r`)
    await terminal.shows('◆')
    await quiet()
    terminal.write('\u001a')
    await terminal.shows('Stopped')
    terminal.write('fg\r')
    await quiet()
    terminal.write(`verysecretkey000000${enter}`)
    await terminal.shows(/is set in[\s\S]*ready> /)
    terminal.write('exit 7\r')
    await terminal.ended
    const file = join(place.home, 'stopped', 'qianfan', 'config.toml')
    expect(readFileSync(file, 'utf8')).toContain('secret_key = "verysecretkey000000"')
  })

  it.each([['-i'], ['--ids-from']])('one Ctrl-C ends the reading of %s -', async (flag) => {
    const terminal = start(['finetuning', 'task', 'stop', flag, '-'])
    await quiet()
    terminal.write('task-a\r')
    await terminal.shows('task-a')
    await quiet()
    terminal.write(interrupt)
    expect(await terminal.ended).toBe(130)
    expect(terminal.output).toContain('nothing was sent')
  })

  describe('qfc config tries the keys', () => {
    const env = (name: string) => ({
      QIANFAN_ACCESS_KEY: '',
      QIANFAN_SECRET_KEY: '',
      XDG_CONFIG_HOME: join(place.home, name),
    })
    const file = (name: string) => join(place.home, name, 'qianfan', 'config.toml')
    const answer = async (terminal: Terminal, accessKey: string, secretKey: string, apiKey = '') => {
      await terminal.shows('Access Key')
      await quiet()
      terminal.write(`${accessKey}${enter}`)
      await terminal.shows('Secret Key')
      await quiet()
      terminal.write(`${secretKey}${enter}`)
      await terminal.shows('API Key')
      await quiet()
      terminal.write(`${apiKey}${enter}`)
    }

    it('by a read, and offers those that are there by their end', async () => {
      const { accessKeyId, secretAccessKey } = place.mock.credentials
      const first = start(['config'], { env: env('tried') })
      await answer(first, accessKeyId, secretAccessKey)
      expect(await first.ended).toBe(0)
      expect(first.output).toContain('The platform takes the keys')
      const again = start(['config'], { env: env('tried') })
      await answer(again, '', '')
      expect(await again.ended).toBe(0)
      expect(again.output).toContain(`[****${secretAccessKey.slice(-4)}]`)
      expect(again.output).not.toContain(secretAccessKey)
      expect(readFileSync(file('tried'), 'utf8')).toContain(`secret_key = "${secretAccessKey}"`)
    })

    it('and does not write what the platform refuses, unless it is told to', async () => {
      const wrong = 'wrongsecretaccesskey000000000000'
      const terminal = start(['config'], { env: env('refused') })
      await answer(terminal, place.mock.credentials.accessKeyId, wrong)
      await terminal.shows('all the same?')
      await quiet()
      terminal.write(enter)
      expect(await terminal.ended).toBe(3)
      expect(terminal.output).toContain('SignatureDoesNotMatch')
      expect(existsSync(file('refused'))).toBe(false)
    })

    it('an API key by a read that takes one, and offers it by its end', async () => {
      const { accessKeyId, secretAccessKey } = place.mock.credentials
      const first = start(['config'], { env: env('with-api-key') })
      await answer(first, accessKeyId, secretAccessKey, apiKey)
      expect(await first.ended).toBe(0)
      expect(first.output).toContain('The platform takes the API key')
      const again = start(['config'], { env: env('with-api-key') })
      await answer(again, '', '')
      expect(await again.ended).toBe(0)
      expect(again.output).toContain(`API Key (not shown) [****${apiKey.slice(-4)}]`)
      expect(first.output + again.output).not.toContain(apiKey.slice(0, -4))
      expect(readFileSync(file('with-api-key'), 'utf8')).toContain(`api_key = "${apiKey}"`)
    })

    it('an API key that the platform refuses is not written, and neither are the keys', async () => {
      const { accessKeyId, secretAccessKey } = place.mock.credentials
      const wrong = 'bce-v3/ALTAK-nobody/0000000000000000000000000000000000wrong'
      const terminal = start(['config'], { env: env('refused-api-key') })
      await answer(terminal, accessKeyId, secretAccessKey, wrong)
      await terminal.shows('all the same?')
      await quiet()
      terminal.write(enter)
      expect(await terminal.ended).toBe(3)
      expect(stripVTControlCharacters(terminal.output)).toMatch(/qfc\s+config\s+set\s+api_key/)
      expect(terminal.output).not.toContain(wrong)
      expect(existsSync(file('refused-api-key'))).toBe(false)
    })

    it('unless --no-check', async () => {
      const before = place.mock.requests.length
      const terminal = start(['config', '--no-check'], { env: env('unchecked') })
      await answer(terminal, 'ALTAKnobody', 'wrongsecretaccesskey000000000000')
      expect(await terminal.ended).toBe(0)
      expect(place.mock.requests).toHaveLength(before)
      expect(readFileSync(file('unchecked'), 'utf8')).toContain('ALTAKnobody')
    })
  })

  it('--wait shows a spinner, the last state and the time, and says what a time-out means', async () => {
    const id = 'task-92zjbyinxruq'
    const args = ['finetuning', 'task', 'describe', id, '--wait', '--poll', '200ms', '--timeout', '2500ms']
    const terminal = start([...args, '--base-url', place.mock.url])
    await terminal.shows(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏].*task-92zjbyinxruq: Running.*\ds/)
    await terminal.shows(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏].*task-92zjbyinxruq: Running.* 2s/)
    expect(await terminal.ended).toBe(5)
    expect(stripVTControlCharacters(terminal.output)).toMatch(
      new RegExp(`after 3s ${id} is Running. The waiting has ended; the work goes on`),
    )
    expect(terminal.output).toContain(
      `qfc finetuning task describe ${id} --wait-for fineTuningTaskDone --base-url ${place.mock.url}`,
    )
  })

  it.each([40, 60, 200])('a table fits %i columns, Chinese and all', async (columns) => {
    place.mock.store.update('finetuning.job', 'job-1xzycis4jm3b', { name: '一个名字很长的精调作业用来测试表格的宽度' })
    const terminal = start(['finetuning', 'job', 'list'], { columns })
    expect(await terminal.ended).toBe(0)
    const lines = stripVTControlCharacters(terminal.output).split('\r\n').filter(Boolean)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    if (columns === 200) expect(terminal.output).toContain('一个名字很长的精调作业用来测试表格的宽度')
    else expect(terminal.output).toContain('…')
  })

  it('is coloured, unless that was asked not to be', async () => {
    const [plain, none, coloured] = [
      start(['finetuning', 'task', 'list', '--no-color']),
      start(['finetuning', 'task', 'list'], { env: { NO_COLOR: '1' } }),
      start(['finetuning', 'task', 'list']),
    ]
    await Promise.all([plain.ended, none.ended, coloured.ended])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const colours = /\u001b\[\d+m/
    expect(coloured.output).toMatch(colours)
    expect(plain.output).not.toMatch(colours)
    expect(none.output).not.toMatch(colours)
  })

  it('watch shows a bar; Ctrl-C ends the watching and leaves the task alone', async () => {
    const id = 'task-92zjbyinxruq'
    const terminal = start(['finetuning', 'task', 'watch', id, '--poll', '200ms'])
    await terminal.shows(/Running .*░.*%/)
    terminal.write(interrupt)
    expect(await terminal.ended).toBe(130)
    expect(stripVTControlCharacters(terminal.output)).toMatch(
      /the task goes on[\s\S]*qfc finetuning task stop task-92zjbyinxruq/,
    )
    expect(place.mock.store.get('finetuning.task', id)).toMatchObject({ runStatus: 'Running' })
  })

  it('watch says how long it will take, and ends with scores and checkpoints', async () => {
    const id = 'task-0tgmn4a7h4i6'
    const terminal = start(['finetuning', 'task', 'watch', id, '--poll', '100ms'], { columns: 60 })
    await terminal.shows(/%/)
    const { runProgress } = place.mock.store.get('finetuning.task', id)!
    while (place.mock.store.get('finetuning.task', id)!.runProgress === runProgress) place.mock.clock.step(600)
    await terminal.shows(/about .* left/)
    place.mock.store.end('finetuning.task', id, 'done')
    expect(await terminal.ended).toBe(0)
    expect(terminal.output).toContain('BLEU-4')
    expect(stripVTControlCharacters(terminal.output)).toMatch(/STEP +TRAININGLOSS +PERPLEXITY/)
    // Part of a link leads nowhere.
    for (const line of stripVTControlCharacters(terminal.output)
      .replace(/^vdlLink .*/gm, '')
      .split(/\r?\n/))
      expect(stringWidth(line)).toBeLessThanOrEqual(60)
  })
})
