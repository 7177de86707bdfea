import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareEnvironment, runBare, useMock } from './harness.ts'

const place = useMock()
const { qfc } = place
const taskId = 'task-5kjifvzerc5n'

describe('exit codes', () => {
  it('0: a task is stopped, and the platform has it so', async () => {
    const { code, stdout, stderr } = await qfc(['finetuning', 'task', 'stop', taskId])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ result: true })
    expect(stderr).toContain('stopped')
    expect(place.mock.store.get('finetuning.task', taskId)).toMatchObject({ runStatus: 'Stopped' })
  })

  it('1: result false says that it was not accepted', async () => {
    const { code, stdout, stderr } = await qfc(['finetuning', 'task', 'stop', 'task-nosuchtask00'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/result: false.*not accepted/)
    expect(stderr).toMatch(/Request id: [\w-]+/)
  })

  it('1: AccessDenied shows the platform’s words, the policies and the page', async () => {
    place.mock.faults.add({
      action: 'finetuning.job.list',
      status: 403,
      code: 'AccessDenied',
      message: 'Access denied.',
    })
    const { code, stderr } = await qfc(['finetuning', 'job', 'list'])
    expect(code).toBe(1)
    expect(stderr).toContain('AccessDenied: Access denied.')
    expect(stderr).toContain('QianfanModelTuningReadAccessPolicy')
    expect(stderr).toContain('https://cloud.baidu.com/doc/')
  })

  it.each([
    ['an unknown flag', ['finetuning', 'job', 'list', '--trainmode', 'SFT'], /--train-mode/],
    ['an unknown command', ['finetuning', 'task', 'sotp', taskId], /qfc finetuning task stop/],
    ['half a command', ['finetuning', 'task'], /qfc finetuning task stop/],
    ['a missing id', ['finetuning', 'task', 'stop'], /<task-id>/],
    ['an id with a space', ['finetuning', 'task', 'stop', 'task-5k jif'], /white space/],
    ['an id with a newline', ['finetuning', 'task', 'stop', 'task-5k\n'], /white space/],
    ['an empty id', ['finetuning', 'task', 'stop', ''], /empty/],
    ['a flag twice', ['finetuning', 'job', 'list', '--train-mode', 'SFT', '--train-mode', 'DPO'], /twice/],
    ['a flag without its value', ['finetuning', 'job', 'list', '--train-mode'], /needs a value/],
    ['a flag in place of a value', ['finetuning', 'job', 'list', '--train-mode', '--all'], /--train-mode=--all/],
    ['an enum with a slip', ['finetuning', 'job', 'list', '--train-mode', 'SFTT'], /Did you mean SFT/],
    ['text for a number', ['finetuning', 'job', 'list', '--max-keys', 'ten'], /whole number/],
    ['an argument too many', ['finetuning', 'job', 'list', 'job-1'], /one too many/],
    ['an unknown form of output', ['finetuning', 'job', 'list', '-o', 'xml'], /table \| text \| json/],
    ['an unknown language', ['--lang', 'fr', 'actions'], /zh \| en/],
    ['a broken query', ['finetuning', 'job', 'list', '-q', 'result.['], /JMESPath/],
    ['a broken time', ['finetuning', 'job', 'list', '--timeout', 'soon'], /30s, 5m/],
    ['a missing field', ['finetuning', 'job', 'create', '--name', 'abc'], /model: is missing.*trainMode: is missing/],
    ['a field that does not exist', ['call', 'StopFineTuningTask', '-d', '{"taskID":"x"}'], /did you mean taskId/],
    [
      'a value that the page does not list',
      ['dataset', 'create', '--dataset-name', 'a', '--data-format', 'Text', '--storage-type', 'elsewhere'],
      /storageType: must be one of BOS, sysStorage; --no-check/,
    ],
    [
      'a value inside a list that the page does not list',
      ['memory', 'system', 'update', 'm-1', '--memories', '[[{"role":"users","content":"x"}]]'],
      /memories\.0\.0\.role: must be one of user, system; did you mean user\?/,
    ],
    ['JSON that breaks', ['call', 'StopFineTuningTask', '-d', '{"taskId":\n  x}'], /line 2, column 3/],
    ['JSON that is a list', ['call', 'StopFineTuningTask', '-d', '[]'], /not a list/],
    ['a file that is not there', ['call', 'StopFineTuningTask', '-d', '@nowhere.json'], /"nowhere.json".*no such file/],
    ['an action that does not exist', ['call', 'StopFinetuningTask'], /Did you mean StopFineTuningTask/],
    ['a base URL that is none', ['finetuning', 'job', 'list', '--base-url', 'nowhere'], /base URL/],
  ])('2: %s', async (_name, args, expected) => {
    const before = place.mock.requests.length
    const { code, stdout, stderr } = await qfc(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(place.mock.requests).toHaveLength(before)
  })

  it.each([
    ['an unknown key', { QIANFAN_ACCESS_KEY: 'ALTAKnobodyknowsthis0' }, /InvalidAccessKeyId/],
    ['a wrong secret', { QIANFAN_SECRET_KEY: 'wrongsecretaccesskey000000000000' }, /SignatureDoesNotMatch/],
    ['half a pair', { QIANFAN_SECRET_KEY: '' }, /QIANFAN_SECRET_KEY/],
    ['no keys', { QIANFAN_SECRET_KEY: '', QIANFAN_ACCESS_KEY: '' }, /qfc config/],
    [
      'a profile that is not there',
      { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '', QIANFAN_PROFILE: 'work' },
      /no profile "work"/,
    ],
  ])('3: %s', async (_name, env, expected) => {
    const { code, stdout, stderr } = await qfc(['finetuning', 'job', 'list'], { env })
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(expected)
    for (const secret of [place.mock.credentials.secretAccessKey, 'wrongsecretaccesskey'])
      expect(stderr).not.toContain(secret)
  })

  it('3: RequestExpired of the platform', async () => {
    place.mock.faults.add({
      action: 'finetuning.job.list',
      times: 3,
      status: 400,
      code: 'RequestExpired',
      message: 'Request has expired.',
    })
    const { code, stderr } = await qfc(['finetuning', 'job', 'list'])
    place.mock.faults.clear()
    expect(code).toBe(3)
    expect(stderr).toContain('RequestExpired: Request has expired.')
  })

  it.each([
    ['a delete', ['finetuning', 'job', 'delete', 'job-1xzycis4jm3b']],
    ['an unknown action', ['call', 'BuyEverything', '--route', '/v2/finetuning']],
  ])('4: %s without --yes and without a terminal sends nothing', async (_name, args) => {
    const before = place.mock.requests.length
    const { code, stdout, stderr } = await qfc(args)
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toContain('--yes')
    expect(place.mock.requests).toHaveLength(before)
  })

  it('5: nobody answers', async () => {
    const { code, stderr } = await qfc([
      'finetuning',
      'job',
      'list',
      '--base-url',
      'http://127.0.0.1:9',
      '--timeout',
      '2s',
    ])
    expect(code).toBe(5)
    expect(stderr).toMatch(/NotReachable|ECONNREFUSED/)
    expect(stderr).toContain('qfc doctor')
  })

  it('5: an answer that is a web page', async () => {
    place.mock.faults.add({ action: 'finetuning.job.list', times: 5, html: true, status: 200 })
    const { code, stderr } = await qfc(['finetuning', 'job', 'list'])
    place.mock.faults.clear()
    expect(code).toBe(5)
    expect(stderr).toContain('UnreadableAnswer')
  })

  it('6: a create whose answer was lost names the read that tells, and was sent once', async () => {
    place.mock.faults.add({ action: 'finetuning.job.create', reset: true, when: 'after' })
    const before = place.mock.requests.length
    const { code, stdout, stderr } = await qfc([
      'finetuning',
      'job',
      'create',
      '--name',
      'lost',
      '--model',
      'ERNIE-Speed-8K',
      '--train-mode',
      'SFT',
    ])
    expect({ code, stdout }).toEqual({ code: 6, stdout: '' })
    expect(stderr).toMatch(/See: qfc finetuning job list/)
    expect(place.mock.requests).toHaveLength(before + 1)
  })

  it('130: interrupted while waiting', async () => {
    const { code, stderr } = await qfc(
      ['finetuning', 'task', 'describe', 'task-92zjbyinxruq', '--wait', '--poll', '100ms'],
      {
        started: (child) =>
          child.stderr!.on('data', (text: string) => text.includes('Running') && child.kill('SIGINT')),
      },
    )
    expect(code).toBe(130)
    expect(stderr).toContain('goes on')
  })

  it('prints errors as one line of JSON where JSON was asked for', async () => {
    const { stderr } = await qfc(['finetuning', 'task', 'stop', 'task-nosuchtask00', '-o', 'json'])
    expect(JSON.parse(stderr)).toMatchObject({
      error: {
        code: 'ResultFalse',
        exitCode: 1,
        action: 'finetuning.task.stop',
        outcome: 'refused',
        requestId: expect.any(String),
        page: expect.stringContaining('https://'),
      },
    })
  })

  it('speaks Chinese where the locale does', async () => {
    const { stderr } = await qfc(['finetuning', 'task', 'stop'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(stderr).toContain('缺少 <task-id>')
    const { stderr: english } = await qfc(['finetuning', 'task', 'stop', '--lang', 'en'], {
      env: { LANG: 'zh_CN.UTF-8' },
    })
    expect(english).toContain('needs <task-id>')
  })
})

describe('without a home', () => {
  it('works with keys from the environment', async () => {
    const { HOME: _, ...env } = place.environment()
    expect((await runBare(['finetuning', 'job', 'list'], { env })).code).toBe(0)
  })

  it('says what is missing when there are none', async () => {
    const { HOME: _, ...env } = bareEnvironment(place.home)
    expect((await runBare(['finetuning', 'job', 'list'], { env })).code).toBe(3)
  })

  it('says that a configuration cannot be written', async () => {
    // A file stands where the folder should be: root may write to folders that forbid it.
    const file = join(place.home, 'blocked')
    writeFileSync(file, '')
    mkdirSync(join(place.home, 'elsewhere'), { recursive: true })
    const { code, stderr } = await qfc(['config', 'set', 'access_key', 'ALTAKx'], { env: { XDG_CONFIG_HOME: file } })
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be written')
  })
})
