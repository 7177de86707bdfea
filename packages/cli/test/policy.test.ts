import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPolicy, verdictOf } from '../src/policy/policy.ts'
import { useMock } from './harness.ts'

const place = useMock()
const stop = ['finetuning', 'task', 'stop', 'task-5kjifvzerc5n']
const withPolicy = (text: string, args: string[]) => {
  const file = join(place.home, 'policy.toml')
  writeFileSync(file, text)
  return place.qfc(args, { env: { QIANFAN_POLICY_FILE: file } })
}

describe('a policy', () => {
  it.each([
    ['by name', 'deny = ["finetuning.task.stop"]'],
    ['by pattern', 'deny = ["finetuning.*.stop"]'],
    ['by group', 'deny = ["finetuning.**"]'],
    ['by effect', 'deny = ["write"]'],
  ])('denies %s: nothing is sent, --yes or not, by name or by call', async (_name, text) => {
    const before = place.mock.requests.length
    for (const args of [
      stop,
      [...stop, '--yes'],
      ['call', 'StopFineTuningTask', '-d', '{"taskId":"task-5kjifvzerc5n"}', '--yes'],
    ]) {
      const { code, stderr } = await withPolicy(text, args)
      expect(code).toBe(4)
      expect(stderr).toContain('policy')
    }
    expect(place.mock.requests).toHaveLength(before)
  })

  it('denies reads that a command makes on its own account', async () => {
    const before = place.mock.requests.length
    expect((await withPolicy('deny = ["read"]', ['finetuning', 'task', 'list'])).code).toBe(4)
    expect(
      (await withPolicy('deny = ["read"]', ['finetuning', 'task', 'watch', 'task-5kjifvzerc5n', '--once'])).code,
    ).toBe(4)
    expect(place.mock.requests).toHaveLength(before)
  })

  it('asks for what it wants confirmed', async () => {
    expect((await withPolicy('confirm = ["write"]', stop)).code).toBe(4)
    expect((await withPolicy('confirm = ["write"]', [...stop, '--yes'])).code).toBe(0)
    expect((await withPolicy('confirm = ["write"]', ['finetuning', 'job', 'list'])).code).toBe(0)
  })

  it.each([
    ['that names nothing that is', 'deny = ["finetuning.task.sotp"]'],
    ['that is no TOML', 'deny = ['],
    ['with an unknown key', 'allow = ["read"]'],
    ['with a list that is none', 'deny = "read"'],
  ])('%s stops everything', async (_name, text) => {
    const { code, stderr } = await withPolicy(text, ['finetuning', 'job', 'list'])
    expect(code).toBe(2)
    expect(stderr).toContain('policy')
  })

  it('that is named and not there stops everything', async () => {
    expect(
      (
        await place.qfc(['finetuning', 'job', 'list'], {
          env: { QIANFAN_POLICY_FILE: join(place.home, 'nowhere.toml') },
        })
      ).code,
    ).toBe(2)
  })

  it.each([
    ['on another spelling of its route', '/v2/finetuning/'],
    ['with dots in its route', '/v2/./finetuning'],
    ['on a route of its own', '/v2/elsewhere'],
  ])('is not passed by calling an action %s', async (_name, route) => {
    const before = place.mock.requests.length
    const { code } = await withPolicy('deny = ["destructive"]', [
      'call',
      'DeleteFineTuningJob',
      '--route',
      route,
      '--effect',
      'read',
      '-d',
      '{"jobId":"job-1xzycis4jm3b"}',
      '--yes',
    ])
    expect([2, 4]).toContain(code)
    expect(place.mock.requests).toHaveLength(before)
  })

  it('of the home holds beside the one that is named', async () => {
    const folder = join(place.home, '.config', 'qianfan')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'policy.toml'), 'deny = ["finetuning.task.stop"]')
    expect((await withPolicy('', stop)).code).toBe(4)
    rmSync(join(folder, 'policy.toml'))
  })

  it('weighs denials before confirmations, and knows money', async () => {
    const policy = { file: 'policy.toml', deny: ['billable'], confirm: ['write', '*.*.list'] }
    expect(verdictOf([policy], { name: 'finetuning.task.create', effect: 'write', billable: true })).toMatchObject({
      verdict: 'deny',
      rule: 'billable',
    })
    expect(verdictOf([policy], { name: 'finetuning.job.create', effect: 'write' }).verdict).toBe('confirm')
    expect(verdictOf([policy], { name: 'finetuning.job.list', effect: 'read' }).verdict).toBe('confirm')
    expect(verdictOf([policy], { name: 'dataset.list', effect: 'read' }).verdict).toBe('allow')
    expect(
      await readPolicy(join(place.home, 'nowhere.toml'), { required: false, known: [], say: (en) => en }),
    ).toBeUndefined()
  })
})
