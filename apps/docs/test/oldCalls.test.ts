import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionNamed, languages, prefixOf } from '../src/data/manifest.ts'
import official from '../src/data/officialPython.json' with { type: 'json' }
import { addressOf, oldCalls, oldClasses, olderCalls } from '../src/data/oldCalls.ts'
import { replacedCalls } from '../src/data/replacedCalls.ts'
import { builtPages, dist } from './support/built.ts'

const everyName = [...oldCalls, ...olderCalls].flatMap(({ name }) => name ?? [])
const newNameOf = (python: string) => [...oldCalls, ...olderCalls].find((each) => each.python === python)?.name

describe('the tables of old calls', () => {
  it('name actions of the spec', () => {
    for (const name of [...everyName, ...oldClasses.flatMap(({ names }) => names)])
      expect(actionNamed(name).name).toBe(name)
    expect(oldClasses.filter(({ names }) => names.length === 0)).toEqual([])
  })

  it('have every call of the official Python SDK once', () => {
    const told = [...oldCalls, ...olderCalls].flatMap(({ python }) => python ?? [])
    expect(told.toSorted()).toEqual(official.calls.map(({ name }) => name.slice('qianfan.'.length)).toSorted())
    expect(told.length).toBeGreaterThan(130)
  })

  it.each([
    ['resources.FineTune.V2.stop_task', 'finetuning.task.stop'],
    ['resources.FineTune.V2.create_job', 'finetuning.job.create'],
    ['resources.FineTune.create_job', 'finetuning.task.create'],
    ['resources.Model.V2.describe_model', 'model.version.describe'],
    ['resources.Data.create_dataset_etl_task', 'dataset.cleaningTask.create'],
    ['resources.console.eval.Eval.V2.create_eval_task', 'eval.task.create'],
    ['resources.Charge.charge_tpm_credit', 'charge.tpm.purchase'],
    ['resources.IAM.create_bearer_token', 'iam.bearerToken.create'],
    ['resources.Prompt.evaluation_score', undefined],
  ])('lead from %s to %s', (python, name) => expect(newNameOf(python)).toBe(name))

  it('give a nearest action to nothing but addresses that the SDK calls and the spec has not', () => {
    const older = new Set(olderCalls.map(({ address }) => address))
    expect(Object.keys(replacedCalls).filter((address) => !older.has(address))).toEqual([])
  })

  it('replace a read by a read, and a change by a change', () => {
    const reads = /(detail|info|list|report|exportRecord|statusList|Describe\w+)$/i
    for (const { address, name } of olderCalls)
      if (name) expect([address, actionNamed(name).effect === 'read']).toEqual([address, reads.test(address)])
  })

  it.each(languages)('stand on the page and in its Markdown: %s', (language) => {
    const path = `${prefixOf(language)}guides/migrating`
    const markdown = readFileSync(join(dist, `${path}.md`), 'utf8')
    for (const text of [builtPages.get(`${path}/index.html`)!, markdown]) {
      const plain = text.replaceAll(/&(?:amp|#38);/g, '&').replaceAll('<wbr>', '')
      for (const { name } of official.calls) expect(plain).toContain(name.slice('qianfan.'.length))
      for (const { python } of oldClasses) expect(plain).toContain(python)
      for (const call of official.calls) expect(plain).toContain(addressOf(call))
      for (const name of everyName) expect(plain).toContain(name)
      expect(plain).toContain(official.version)
    }
    expect(markdown).not.toMatch(/\{python|<OldCalls|from '\.\./)
  })
})
