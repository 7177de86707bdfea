import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keys, startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { check } from '../../release/src/check.ts'
import { obstaclesOf, type Told, unsignedIn, workflowObstacles } from '../../release/src/checkSigning.ts'
import { leaksIn, leaksOf } from '../../release/src/findLeaks.ts'
import { startTap } from '../../release/src/startTap.ts'

const { accessKeyId, secretAccessKey } = keys

describe('a package is ready to be signed', () => {
  const asked = { folder: 'packages/core', repository: 'git+https://github.com/a/b.git', integrity: 'sha512-abc' }
  const ready: Told = {
    repository: { type: 'git', url: 'git+https://github.com/a/b.git', directory: 'packages/core' },
    publishConfig: { access: 'public', provenance: true },
    scripts: { prepack: 'node check.js' },
    dependencies: { valibot: '^1.5.0', other: 'npm:another@1.0.0' },
    dist: { integrity: 'sha512-abc' },
  }

  it('with repository, folder, provenance and hash', () => expect(obstaclesOf(ready, asked)).toEqual([]))

  it.each<[string, Told, RegExp]>([
    ['of another repository', { repository: { ...ready.repository, url: 'git+https://x.y/z.git' } }, /x\.y/],
    ['without its folder', { repository: { type: 'git', url: asked.repository } }, /directory is undefined/],
    ['without provenance', { publishConfig: { access: 'public' } }, /provenance is not true/],
    ['not for everybody', { publishConfig: { provenance: true } }, /access is not public/],
    [
      'for another registry',
      { publishConfig: { ...ready.publishConfig, registry: 'https://r.example' } },
      /r\.example/,
    ],
    ['of other bytes', { dist: { integrity: 'sha512-other' } }, /sha512-other; packed was sha512-abc/],
    ['of an old hash', { dist: {} }, /the registry has undefined/],
    ['with a dependency from git', { dependencies: { forked: 'github:a/forked' } }, /without a signature: forked/],
    ['with a dependency from a file', { optionalDependencies: { near: 'file:../near' } }, /without a signature: near/],
    ['with bundled packages', { bundleDependencies: ['valibot'] }, /bundled/],
    ['with a script of its install', { scripts: { postinstall: 'node x.js' } }, /scripts .*: postinstall/],
  ])('not %s', (_, changed, reason) => {
    expect(obstaclesOf({ ...ready, ...changed }, asked)).toEqual([expect.stringMatching(reason)])
  })
})

describe('an install is one that signatures are found for', () => {
  const registry = 'http://127.0.0.1:4873/'
  const good = { resolved: `${registry}a/-/a-1.0.0.tgz`, integrity: 'sha512-abc' }
  it('where all comes from the registry', () =>
    expect(unsignedIn({ packages: { '': {}, 'node_modules/a': good } }, registry)).toEqual([]))

  it.each([
    ['a link', { link: true }],
    ['bundled', { ...good, inBundle: true }],
    ['from git+ssh', { resolved: 'git+ssh://git@github.com/a/a.git#1' }],
    ['sha1-abc', { ...good, integrity: 'sha1-abc' }],
    ['undefined', { resolved: good.resolved }],
  ])('not with what is %s', (reason, entry) => {
    expect(unsignedIn({ packages: { 'node_modules/a': entry } }, registry)).toEqual([expect.stringContaining(reason)])
  })
})

describe('the release workflow publishes by the identity of its run', () => {
  const workflow = (change: (text: string) => string = (text) => text) =>
    workflowObstacles(
      change(
        'permissions: {}\njobs:\n  release:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - run: pnpm release\n',
      ),
    )
  it('with the right to ask for it, and no token', () => expect(workflow()).toEqual([]))

  it.each<[string, (text: string) => string, RegExp]>([
    ['without the right', (text) => text.replace('id-token: write', 'contents: read'), /id-token/],
    ['on a machine of its own', (text) => text.replace('ubuntu-latest', 'self-hosted'), /self-hosted/],
    ['with a token', (text) => `${text}        env: { NODE_AUTH_TOKEN: x }\n`, /token/],
    ['with a secret', (text) => `${text}        env: { T: "\${{ secrets.NPM }}" }\n`, /token/],
    ['without provenance', (text) => text.replace('pnpm release', 'pnpm release --provenance=false'), /switched off/],
    ['not at all', (text) => text.replace('pnpm release', 'pnpm build'), /by 0 jobs/],
  ])('not %s', (_, change, reason) => {
    expect(workflow(change)).toEqual([expect.stringMatching(reason)])
  })
})

describe('a key that gets out is found', () => {
  it('with what was made of it, in a text', () => {
    expect(leaksOf('{"requestId":"r-1","result":true}', keys)).toEqual([])
    expect(leaksOf(`a ${accessKeyId} b`, keys)).toEqual(['the access key id'])
    expect(leaksOf(`a ${secretAccessKey} b`, keys)).toEqual(['the secret key'])
    expect(leaksOf(`a ${Buffer.from(`key=${secretAccessKey}`).toString('base64')} b`, keys)).toEqual(['the secret key'])
    expect(leaksOf('authorization: bce-auth-v1/x/2026', keys)).toEqual(['a signature'])
    expect(leaksOf('a signature begins with bce-auth-v1/, then the key', keys)).toEqual([])
  })

  it('in any file of a folder, which is not an empty one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
    try {
      expect(() => leaksIn(folder, keys)).toThrow('holds no file')
      mkdirSync(join(folder, 'static/chunks'), { recursive: true })
      const file = join(folder, 'static/chunks/page.js')
      writeFileSync(file, 'export {}')
      expect(leaksIn(folder, keys)).toEqual([])
      writeFileSync(file, `const key = "${secretAccessKey}"`)
      expect(leaksIn(folder, keys)).toEqual([`the secret key is in ${file}`])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('on the wire, in both directions', async () => {
    await using server = await startServer(() => ({ answered: 'this' }))
    await using tap = await startTap(Number(new URL(server.url).port))
    await fetch(tap.url, { method: 'POST', body: 'asked that' }).then((answer) => answer.json())
    expect(tap.text()).toContain('asked that')
    expect(tap.text()).toContain('{"answered":"this"}')
  })
})

it('a check of what is not there fails, and does not pass for want of anything to try', async () => {
  await expect(check(tmpdir(), false, ['core', 'nothing'])).rejects.toThrow('There is no nothing.')
})
