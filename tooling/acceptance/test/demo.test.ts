import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './repository.ts'

const demo = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(root, 'tooling/demo/src/demo.ts'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH!, ...env },
    timeout: 120_000,
  })

describe('pnpm demo', () => {
  it('goes from nothing to a stopped task and ends by itself', () => {
    const { status, stdout, stderr } = demo([])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const action of [
      'CreateFineTuningJob',
      'CreateFineTuningTask',
      'DescribeFineTuningTask',
      'StopFineTuningTask',
    ])
      expect(stdout).toContain(`?Action=${action}`)
    expect(stdout).toMatch(/Task task-\w+ is Stopped\./)
    expect(stdout).not.toContain('demodemodemodemodemodemodemo0000')
  })

  it('says what is missing when --live finds no keys', () => {
    const { status, stdout, stderr } = demo(['--live'])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toMatch(/QIANFAN_ACCESS_KEY.*QIANFAN_SECRET_KEY/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('does not take half a pair of keys', () => {
    const { status, stderr } = demo(['--live'], { QIANFAN_ACCESS_KEY: 'ALTAKexampleaccesskeyid0' })
    expect(status).toBe(3)
    expect(stderr).toMatch(/^IncompleteCredentials: QIANFAN_SECRET_KEY/)
  })
})
