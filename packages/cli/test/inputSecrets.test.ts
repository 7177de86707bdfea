import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { useMock } from './harness.ts'

const place = useMock()
const { qfc } = place
const secret = 'hunter2-of-the-elasticsearch'
const input = (name: string) => ({
  name,
  config: {
    index: { type: 'bes', clusterId: 'c-1', username: 'elastic', password: secret, location: 'bj' },
  },
})
const create = ['knowledgebase', 'create']
const made = (name: string) =>
  place.mock.store.list('knowledgebase.base').filter((fields) => (fields as { name?: string }).name === name)

describe('a secret in an input', () => {
  it.each([
    ['a flag', [...create, '--name', 'a', '--config.index.password', secret]],
    ['an object of a flag', [...create, '--name', 'a', '--config', JSON.stringify(input('a').config)]],
    ['--data', ['call', 'CreateKnowledgeBase', '-d', JSON.stringify(input('a'))]],
  ])('is not taken from the command line: %s', async (_name, args) => {
    const before = place.mock.requests.length
    const { code, stdout, stderr } = await qfc(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('--input')
    expect(stderr).not.toContain(secret)
    expect(place.mock.requests).toHaveLength(before)
  })

  it('comes from a file or a pipe, and -v does not show it', async () => {
    const { code, stderr } = await qfc([...create, '-i', '-', '-v'], {
      stdin: JSON.stringify(input('by pipe')),
    })
    expect(code).toBe(0)
    expect(made('by pipe')).toHaveLength(1)
    expect(stderr).toContain('"password":"***"')
    // What the platform says of it in its answer is its own.
    const sent = stderr.split('\n').filter((line) => line.startsWith('>'))
    expect(sent.join('\n')).not.toContain(secret)
  })

  it('is not shown by a dry run', async () => {
    for (const output of ['json', 'table']) {
      const { code, stdout, stderr } = await qfc([...create, '-i', '-', '--dry-run', '-o', output], {
        stdin: JSON.stringify(input('dry')),
      })
      expect(code).toBe(0)
      expect(stdout).toContain('***')
      expect(stderr).toContain('Secrets of the input')
      expect(stdout + stderr).not.toContain(secret)
    }
    expect(made('dry')).toEqual([])
  })

  it('is not shown to the one who is asked', async () => {
    const policy = join(place.home, '.config', 'qianfan', 'policy.toml')
    mkdirSync(dirname(policy), { recursive: true })
    writeFileSync(policy, 'confirm = ["knowledgebase.create"]\n')
    const { code, stderr } = await qfc([...create, '-i', '-', '--yes'], { stdin: JSON.stringify(input('asked')) })
    expect(code).toBe(0)
    expect(stderr).toMatch(/config\.index\.password +\*\*\*/)
    expect(stderr).not.toContain(secret)
  })
})
