import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evidenceOfNetwork } from '../src/errors/evidence.ts'
import {
  checkNumber,
  checkPattern,
  decodeText,
  effectPatterns,
  findActions,
  matchesAction,
  notify,
  parseJson,
  redactor,
  withDefaults,
} from '../src/index.ts'
import {
  cacheFolder,
  configFilePath,
  configFolder,
  policyFilePaths,
  proxyFor,
  readTextFile,
  stateFolder,
} from '../src/node.ts'
import { refuseRedirect } from '../src/transport/refuseRedirect.ts'

const thrown = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('withDefaults', () => {
  it('takes an explicit undefined for what is left out', () => {
    const defaults = { attempts: 3, baseDelay: 200 }
    expect(withDefaults(defaults, { attempts: undefined, baseDelay: 50 })).toEqual({ attempts: 3, baseDelay: 50 })
    expect(withDefaults(defaults, undefined, { attempts: 1 }, { attempts: undefined })).toEqual({
      attempts: 1,
      baseDelay: 200,
    })
    expect(defaults).toEqual({ attempts: 3, baseDelay: 200 })
  })
})

describe('checkNumber', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, '5', null, 1.5, 11, {}, 10n])('refuses %s', (value) => {
    expect(thrown(() => checkNumber('limit', value, { most: 10, integer: true }))).toMatchObject({
      code: 'InvalidOption',
      outcome: 'not-sent',
      message: expect.stringContaining('The option limit must be a whole number from 0 to 10; it is '),
    })
  })

  it('lets pass what fits, what is left out, and no limit where there may be none', () => {
    for (const value of [undefined, 0, 10]) checkNumber('limit', value, { most: 10, integer: true })
    checkNumber('timeout', Number.POSITIVE_INFINITY, { least: 1, infinite: true })
    checkNumber('attempts', Number.POSITIVE_INFINITY, { least: 1, integer: true, infinite: true })
  })
})

describe('notify', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('no disk')
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('no disk')
      },
    ],
    [
      'rejects as another kind of promise',
      // biome-ignore lint/suspicious/noThenProperty: a promise of another library is such an object
      () => ({ then: (_: unknown, reject: (e: Error) => void) => reject(new Error('no disk')) }),
    ],
  ])('reports what %s, and goes on', async (_, run) => {
    const seen: unknown[] = []
    notify(run, (error) => {
      seen.push((error as Error).message)
      throw new Error('the report fails too')
    })
    await new Promise((settled) => setTimeout(settled))
    expect(seen).toEqual(['no disk'])
  })
})

describe('decodeText', () => {
  const text = '名称: 作业\r\n'
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
  ])('reads %s', async (_, bytes) => {
    expect(decodeText(bytes, 'job.yaml')).toBe(text)
    const file = join(mkdtempSync(join(tmpdir(), 'text-')), 'job.yaml')
    writeFileSync(file, bytes)
    expect(await readTextFile(file)).toBe(text)
  })

  it.each([
    ['GBK', Buffer.from([0xd7, 0xf7, 0xd2, 0xb5])],
    ['UTF-16 without a mark', Buffer.from('name', 'utf16le')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ['a broken end', Buffer.from([0x61, 0xe4, 0xbd])],
  ])('refuses %s by name', (_, bytes) => {
    expect(thrown(() => decodeText(bytes, 'job.yaml'))).toMatchObject({
      code: 'NotUtf8',
      outcome: 'not-sent',
      message: expect.stringMatching(/^job\.yaml is not text in UTF-8/),
    })
  })
})

describe('matchesAction', () => {
  const stop = {
    name: 'finetuning.task.stop',
    operationId: 'StopFineTuningTask',
    effect: 'write',
    billable: false,
  } as const
  const buy = {
    name: 'charge.tpm.purchase',
    operationId: 'PurchaseTPMResource',
    effect: 'write',
    billable: true,
  } as const
  // The one table of what a pattern means; README pages repeat it in words.
  it.each([
    ['finetuning.task.stop', stop, true],
    ['finetuning.task.*', stop, true],
    ['finetuning.*.stop', stop, true],
    ['*.*.*', stop, true],
    ['finetuning.*', stop, false],
    ['*', stop, false],
    ['finetuning.**', stop, true],
    ['finetuning.task.**', stop, true],
    ['finetuning.task.stop.**', stop, false],
    ['**', stop, true],
    ['finetuning.task', stop, false],
    ['Finetuning.task.stop', stop, false],
    ['finetuning.task.sto*', stop, false],
    ['StopFineTuningTask', stop, true],
    ['stopfinetuningtask', stop, false],
    ['write', stop, true],
    ['read', stop, false],
    ['billable', stop, false],
    ['billable', buy, true],
    ['write', buy, true],
    ['', stop, false],
  ])('%s on %o is %s', (pattern, action, expected) => {
    expect(matchesAction(pattern, action)).toBe(expected)
  })

  it('tells what is not a pattern', () => {
    for (const pattern of [...effectPatterns, '**', '*.task.*', 'StopFineTuningTask', 'memory.user-content.update'])
      expect(checkPattern(pattern)).toBeUndefined()
    for (const pattern of ['', 'a..b', 'task*', '**.stop', 'a b', 7, undefined, 'finetuning/task'])
      expect(checkPattern(pattern)).toMatch(/^is not a /)
  })
})

describe('redactor', () => {
  const secret = "s3cr/et+key=你'好 (1)"
  const percent = encodeURIComponent(secret)
  const forms = {
    raw: secret,
    'percent-encoded': percent,
    'percent-encoded in lower case': percent.replace(/%../g, (code) => code.toLowerCase()),
    'percent-encoded twice': encodeURIComponent(percent),
    form: new URLSearchParams({ a: secret }).toString().slice(2),
    'JSON with escaped slashes': JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
    Base64: Buffer.from(secret).toString('base64'),
    'Base64 after one byte': Buffer.from(`x${secret}`).toString('base64'),
    'Base64 after two bytes': Buffer.from(`xy${secret}`).toString('base64'),
    'Base64 of a pair': Buffer.from(`ak:${secret}:end`).toString('base64url'),
    hexadecimal: Buffer.from(secret).toString('hex'),
  }
  it.each(Object.entries(forms))('takes out the form: %s', (_, form) => {
    const shown = redactor([secret, undefined, ''])(`before ${form} after`)
    expect(shown).toMatch(/^before .{0,5}\*\*\*.{0,6} after$/)
    expect(shown).not.toContain(form.slice(8, 16))
  })

  it('leaves other text alone', () => {
    expect(redactor(['', undefined])('nothing to hide')).toBe('nothing to hide')
    expect(redactor(['ab'])('YWI=')).toBe('YWI=')
  })
})

describe('folders', () => {
  it.skipIf(process.platform === 'win32')('never lie in the working folder', () => {
    expect(configFilePath({ HOME: '/u/me' })).toBe('/u/me/.config/qianfan/config.toml')
    expect(configFolder({ HOME: '/u/me', XDG_CONFIG_HOME: '/etc/me' })).toBe('/etc/me/qianfan')
    expect(configFolder({ HOME: '/u/me', XDG_CONFIG_HOME: 'rel' })).toBe('/u/me/.config/qianfan')
    expect(cacheFolder({ HOME: '/u/me', XDG_CACHE_HOME: 'rel' })).toBe('/u/me/.cache/qianfan')
    expect(stateFolder({ HOME: '/u/me', XDG_STATE_HOME: 'rel' })).toBe('/u/me/.local/state/qianfan')
    expect(stateFolder({ HOME: '/u/me', XDG_STATE_HOME: '/s' })).toBe('/s/qianfan')
    for (const HOME of ['', 'relative', '.']) {
      expect(configFilePath({ HOME })).toBeUndefined()
      expect(stateFolder({ HOME })).toBeUndefined()
      expect(cacheFolder({ HOME })).toBeUndefined()
      expect(policyFilePaths({ HOME })).toEqual([])
    }
    expect(configFilePath({ HOME: '/u/me', QIANFAN_CONFIG_FILE: '~/q.toml' })).toBe('/u/me/q.toml')
    expect(configFilePath({ HOME: '', QIANFAN_CONFIG_FILE: 'q.toml' })).toBe(resolve('q.toml'))
  })

  it.skipIf(process.platform === 'win32')('hold every policy that counts', () => {
    expect(policyFilePaths({ HOME: '/u/me' })).toEqual(['/u/me/.config/qianfan/policy.toml'])
    expect(policyFilePaths({ HOME: '/u/me', QIANFAN_CONFIG_FILE: '/tmp/q/config.toml' })).toEqual([
      '/tmp/q/policy.toml',
      '/u/me/.config/qianfan/policy.toml',
    ])
  })
})

describe('proxyFor', () => {
  const https = 'https://qianfan.baidubce.com/v2/finetuning'
  const http = 'http://127.0.0.1:4010/v2/finetuning'
  it.each([
    [https, { HTTPS_PROXY: 'http://proxy.example:3128' }, 'http://proxy.example:3128/'],
    [https, { HTTPS_PROXY: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
    [http, { HTTP_PROXY: '127.0.0.1:4401' }, 'http://127.0.0.1:4401/'],
    [https, { HTTP_PROXY: 'http://a' }, undefined],
    [http, { HTTPS_PROXY: 'http://a' }, undefined],
    [https, { ALL_PROXY: 'http://all:1' }, 'http://all:1/'],
    [https, { all_proxy: 'http://all:1', ALL_PROXY: 'http://b' }, 'http://all:1/'],
    [http, { http_proxy: '', HTTP_PROXY: 'http://upper' }, 'http://upper/'],
    [https, { HTTPS_PROXY: ' ' }, undefined],
    [http, { HTTP_PROXY: 'http://a', no_proxy: '', NO_PROXY: '127.0.0.1' }, undefined],
    [http, { HTTP_PROXY: 'http://evil', REQUEST_METHOD: 'POST' }, undefined],
    [https, { HTTPS_PROXY: 'http://u:p%40ss@proxy:1' }, 'http://u:p%40ss@proxy:1/'],
    [https, { HTTPS_PROXY: 'http://a', NO_PROXY: '*' }, undefined],
    [https, { HTTPS_PROXY: 'http://a', NO_PROXY: 'example.com, .baidubce.com' }, undefined],
    [https, { HTTPS_PROXY: 'http://a', NO_PROXY: 'baidubce.com' }, undefined],
    [https, { HTTPS_PROXY: 'http://a', NO_PROXY: 'dubce.com' }, 'http://a/'],
    [https, { HTTPS_PROXY: 'http://a', NO_PROXY: 'qianfan.baidubce.com:443' }, undefined],
    [https, { HTTPS_PROXY: 'http://a', NO_PROXY: 'qianfan.baidubce.com:8443' }, 'http://a/'],
    [http, { HTTP_PROXY: 'http://a', NO_PROXY: '127.0.0.0/8' }, undefined],
    [http, { HTTP_PROXY: 'http://a', NO_PROXY: '10.0.0.0/8' }, 'http://a/'],
    ['http://[::1]:1/', { HTTP_PROXY: 'http://a', NO_PROXY: '::1' }, undefined],
    ['http://[::1]:1/', { HTTP_PROXY: 'http://a', NO_PROXY: '[::1]:1' }, undefined],
  ] as [string, Record<string, string>, string | undefined][])('%s with %o is %s', (target, variables, expected) => {
    expect(proxyFor(target, variables)?.url.href).toBe(expected)
  })

  it.each(['socks5h://127.0.0.1:1', 'http://', 'http://us er:p@ss/w%rd@host', 'ftp://host'])(
    'refuses %s by the name of its variable',
    (value) => {
      const error = thrown(() => proxyFor(https, { ALL_PROXY: value })) as Error
      expect(error).toMatchObject({ code: 'InvalidProxy', outcome: 'not-sent' })
      expect(error.message).toContain('ALL_PROXY')
      expect(error.message).not.toContain('p@ss')
    },
  )
})

describe('a redirect', () => {
  it('is told by its code, not by words', () => {
    expect(evidenceOfNetwork(thrown(() => refuseRedirect({ status: 302 })))).toMatchObject({ code: 'Redirected' })
    const reset = Object.assign(new Error('read ECONNRESET at /redirects'), { code: 'ECONNRESET' })
    expect(evidenceOfNetwork(reset)).toMatchObject({ code: 'ConnectionLost', evidence: 'unknown' })
  })
})

describe('findActions', () => {
  const all = [
    { name: 'a.list', path: '/v2/a?Action=List' },
    { name: 'b.list', path: '/v2/b?Action=List' },
    { name: 'c.get', path: '/v1/c' },
    { name: 'List', path: '/v2/d?Action=Other' },
  ]
  it.each([
    ['a.list', undefined, ['a.list'], undefined],
    ['List', undefined, ['List'], undefined],
    ['Other', undefined, ['List'], undefined],
    ['Other', '/v2/a', [], 'List'],
    ['A.LIST', undefined, [], 'a.list'],
    ['other', undefined, [], 'List'],
    ['C.get', undefined, [], 'c.get'],
    ['None', undefined, [], undefined],
    ['ist', undefined, [], undefined],
  ])('%s on route %s', (asked, route, names, near) => {
    const found = findActions(all, asked, route)
    expect([found.matches.map(({ name }) => name), found.near?.name]).toEqual([names, near])
  })
  it('gives every action of a name that is on more than one route, or that of the route', () => {
    const two = all.slice(0, 2)
    expect(findActions(two, 'List').matches).toEqual(two)
    expect(findActions(two, 'List', '/v2/b').matches).toEqual([two[1]])
  })
})

it('parseJson keeps the digits of a whole number that a double would round, and nothing else as text', () => {
  const text = '{"id":9007199254740993,"n":-9007199254740993,"safe":9007199254740991,"s":"9007199254740993","f":1.5}'
  expect(parseJson(text)).toEqual({
    id: '9007199254740993',
    n: '-9007199254740993',
    safe: 9007199254740991,
    s: '9007199254740993',
    f: 1.5,
  })
  expect(parseJson('{"id":9007199254740993')).toBeUndefined()
})

it('notify ignores what a report rejects with', async () => {
  const unhandled: unknown[] = []
  const listen = (error: unknown) => void unhandled.push(error)
  process.on('unhandledRejection', listen)
  const fail = async () => {
    throw new Error('side channel')
  }
  notify(fail, fail)
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('unhandledRejection', listen)
  expect(unhandled).toEqual([])
})

it('redactor masks hexadecimal in upper case, and a secret that begins with another one as a whole', () => {
  const secret = 's3cret/key~1'
  const hex = Buffer.from(secret).toString('hex')
  expect(redactor([secret])(`${hex} ${hex.toUpperCase()}`)).toBe('*** ***')
  expect(redactor(['abc', 'abcdef'])('abcdef abc')).toBe('*** ***')
})
