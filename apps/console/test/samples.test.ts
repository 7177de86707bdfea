import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { callNamesOf } from '@qianfan-console/codegen/src/samples/callNames.ts'
import { callSamples } from '@qianfan-console/codegen/src/samples/callSamples.ts'
import { createQianfan } from '@qianfan-console/core'
import { type Mock, startMock } from '@qianfan-console/mock'
import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { credentials } from '../demo/account.ts'
import { reads, writes } from '../src/pageActions.ts'

const require = createRequire(import.meta.url)
const { actions } = require('@qianfan-console/spec/actions.json') as Manifest
const rows = [...reads, ...writes].map((name) => actions.find((row) => row.name === name)!)
const inputOf = (row: ManifestAction) => row.examples!.input![0]!.value as Record<string, unknown>
const source = (path: string) => readFile(fileURLToPath(new URL(`../../../packages/${path}`, import.meta.url)), 'utf8')

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials })
  mock.snapshot('start')
})
afterAll(() => mock.close())

const sent = () => mock.requests.findLast(({ name }) => name !== undefined)!

describe.each(rows.map((row) => [row.name, row] as const))('the sample of %s', (name, row) => {
  const input = inputOf(row)
  const samples = callSamples(callNamesOf(row), input)

  it('in TypeScript sends what the API sample says', async () => {
    mock.restore('start')
    const qianfan = createQianfan({ baseUrl: mock.url, credentials })
    await new Function('qianfan', `return (async () => ${samples.typescript})()`)(qianfan)
    expect(sent()).toMatchObject({ name, body: input })
    expect(samples.api).toBe(`POST ${row.route}?Action=${row.action}\n${JSON.stringify(input, undefined, 2)}`)
  })

  it('on the command line sends the same', async () => {
    mock.restore('start')
    const manifest = require.resolve('@qianfan-console/cli/package.json')
    const program = join(dirname(manifest), (require(manifest) as { bin: { qfc: string } }).bin.qfc)
    const line = samples.cli.replace(/^qfc/, `"${process.execPath}" "${program}"`)
    await promisify(execFile)('sh', ['-ec', `${line} --yes --no-check`], {
      env: {
        PATH: process.env.PATH,
        HOME: '/nowhere',
        QIANFAN_ACCESS_KEY: credentials.accessKeyId,
        QIANFAN_SECRET_KEY: credentials.secretAccessKey,
        QIANFAN_CONSOLE_API_BASE_URL: mock.url,
      },
    })
    // An empty text asks for nothing: on the command line it is left out.
    const typed = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''))
    expect(sent()).toMatchObject({ name, body: typed })
  })

  it('in Go and Python names what those clients have', async () => {
    const [tree, types, python] = await Promise.all([
      source('go/tree_gen.go'),
      source('go/types_gen.go'),
      source('python/src/qianfan_console/_tree.py'),
    ])
    const names = callNamesOf(row)
    const parts = names.go.split('.')
    expect(tree).toContain(
      `func (a *${parts.slice(0, -1).join('')}Actions) ${parts.at(-1)}(ctx context.Context, in *${row.operationId}Input`,
    )
    const struct = types.slice(types.indexOf(`type ${row.operationId}Input struct`))
    for (const { go, python: snake } of Object.values(names.fields)) {
      expect(struct).toMatch(new RegExp(`^\\t${go} `, 'm'))
      expect(python).toMatch(new RegExp(`\\b${snake}: `))
    }
  })
})

describe('a sample', () => {
  const stop = callNamesOf(actions.find(({ name }) => name === 'finetuning.task.stop')!)

  it.each(["'; rm -rf ~ #", '$(id)', '-x', '"quoted"', 'a\nb', '`id`', '\\', '任务'])('holds %j as text', (taskId) => {
    const { cli, typescript, python } = callSamples(stop, { taskId })
    // As a shell reads it, and as JavaScript does.
    const words = cli.startsWith('qfc finetuning') ? cli : cli.slice('qfc call finetuning.task.stop --data '.length)
    expect(words).toMatch(
      /^(qfc finetuning task stop )?('(?:[^']|'\\'')*'|--task-id='(?:[^']|'\\'')*'|[\w@%+:,./-]+)$/s,
    )
    expect(
      new Function('qianfan', `return ${typescript.replace('await ', '')}`)({
        finetuning: { task: { stop: (given: object) => given } },
      }),
    ).toEqual({ taskId })
    expect(python.split('\n')).toHaveLength(1)
  })
})
