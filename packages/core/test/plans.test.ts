import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { claimPlan, finishPlan, newPlan, planState, readPlan, stateFolder } from '../src/node.ts'

let home: string
const variables = () => ({ HOME: home })
const request = {
  action: 'knowledgebase.create',
  input: { name: 'x', password: 'secret-of-input' },
  account: '****yid0',
  baseUrl: 'http://127.0.0.1',
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'plans-'))
})
afterAll(() => rmSync(home, { recursive: true }))

const folder = () => join(stateFolder(variables())!, 'plans')
const file = (code: string, state: string) => join(folder(), `${code}.${state}.json`)

it('a plan is taken by one of many, and its input is forgotten at the end', async () => {
  const { code } = await newPlan(request, variables())
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  if (process.platform !== 'win32') expect(statSync(file(code, 'waiting')).mode & 0o777).toBe(0o600)
  const plan = await readPlan(` ${code.toLowerCase().replace('-', '')} `, variables())
  const takers = await Promise.allSettled(Array.from({ length: 20 }, () => claimPlan(plan, variables())))
  expect(takers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await planState(code, variables())).toEqual({ state: 'taken' })
  await finishPlan(plan, { end: 'agreed', answer: { result: true } }, variables())
  expect(await planState(code, variables())).toEqual({
    state: 'ended',
    ended: { end: 'agreed', answer: { result: true } },
  })
  for (const name of readdirSync(folder()))
    expect(readFileSync(join(folder(), name), 'utf8')).not.toContain('secret-of-input')
})

it('a plan that was changed, or whose time has passed, is not made', async () => {
  const { code } = await newPlan(request, variables())
  const plan = await readPlan(code, variables())
  const held = { ...plan, input: { name: 'other' } }
  writeFileSync(file(code, 'waiting'), JSON.stringify(held))
  await expect(readPlan(code, variables())).rejects.toMatchObject({ code: 'BrokenPlan', outcome: 'not-sent' })
  await expect(claimPlan(plan, variables())).rejects.toMatchObject({ code: 'BrokenPlan', outcome: 'not-sent' })
  const late = await newPlan(request, variables())
  writeFileSync(file(late.code, 'waiting'), JSON.stringify({ ...late, expires: Date.now() - 1 }))
  await expect(readPlan(late.code, variables())).rejects.toMatchObject({ code: 'UnknownPlan' })
  await expect(claimPlan(late, variables())).rejects.toMatchObject({ code: 'BrokenPlan' })
})

it('without a home there is no plan', async () => {
  await expect(newPlan(request, { HOME: '' })).rejects.toMatchObject({ code: 'NoStateFolder', outcome: 'not-sent' })
  expect(stateFolder({ HOME: '/home/a', XDG_STATE_HOME: '/state' })).toBe('/state/qianfan')
  expect(stateFolder({ HOME: '/home/a', XDG_STATE_HOME: 'relative' })).toBe('/home/a/.local/state/qianfan')
})
