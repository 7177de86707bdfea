import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { callNamesOf } from '@qianfan-console/codegen/src/samples/callNames.ts'
import { callPrograms, type ProgramKind } from '@qianfan-console/codegen/src/samples/callPrograms.ts'
import type { ManifestAction } from '@qianfan-console/spec/manifest'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { javaVersion, libraryFolder, maven, words } from '../../../packages/java/test/support/java.ts'
import { actionsInOrder } from '../src/data/actionPage.ts'
import { has, type Stage, startStage } from './support/stage.ts'

/** `pnpm --filter docs blocks` takes every block of every page; a test run takes some of each language. */
const isWhole = process.env.QIANFAN_DOCS_ALL === '1'

const inputOf = (row: ManifestAction) => (row.examples.input[0]?.value ?? {}) as Record<string, unknown>
const programOf = (row: ManifestAction, kind: ProgramKind) =>
  callPrograms(callNamesOf(row), inputOf(row)).find((program) => program.kind === kind)?.code

/** The actions whose programs of a kind are run: all, or the stop and some that stand apart in the list. */
function chosen(kind: ProgramKind, number: number): ManifestAction[] {
  const rows = actionsInOrder.filter((row) => programOf(row, kind) !== undefined)
  if (isWhole) return rows
  const step = Math.ceil(rows.length / number)
  return rows.filter((row, index) => index % step === 0 || row.name === 'finetuning.task.stop')
}

const java = await javaVersion()

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
  for (const file of ['demo.py', 'handbook.md']) writeFileSync(join(stage.folder, file), 'text\n')
})
afterAll(() => stage?.[Symbol.asyncDispose]())

/** Runs a program on a fresh account, and looks at what the platform got. */
async function reaches(row: ManifestAction, language: string, code: string): Promise<void> {
  await fetch(`${stage.mock.url}/_mock/reset`, { method: 'POST' })
  const ran = await stage.run(language, code)
  expect(ran.code, `${code}\n${ran.stderr}${ran.stdout}`).toBe(0)
  const calls = stage.mock.requests.filter(({ name }) => name === row.name)
  expect(calls.length, code).toBeGreaterThan(0)
  const { body, status } = calls.at(-1)!
  expect(status, `${code}\n${ran.stdout}`).toBe(200)
  expect(ran.stdout).not.toMatch(/"(code|error_code)":/)
  const sent = Object.entries(inputOf(row)).filter(([field, value]) => !row.query?.includes(field) && value !== '')
  if (row.method === 'POST' && row.contentType === 'application/json')
    expect(body).toMatchObject(Object.fromEntries(sent))
}

const withYes = (code: string) => `${code} --yes --no-check`
/** The official SDKs' programs run on the doors that take their place. */
const onOurs: Partial<Record<ProgramKind, (code: string) => string>> = {
  officialPython: (code) =>
    code.replace(
      'from qianfan.resources.console.utils import call_action',
      'from qianfan_console.compat import resources\n\ncall_action = resources.console.utils.call_action',
    ),
  officialGo: (code) =>
    code.replace('github.com/baidubce/bce-qianfan-sdk/go/qianfan', 'github.com/qianfan-console/qianfan-go'),
  officialNode: (code) => code.replace('@baiducloud/qianfan', '@qianfan-console/core/compat'),
  cli: withYes,
}
const kinds: [ProgramKind, language: string, number: number][] = [
  ['typescript', 'ts', 5],
  ['functions', 'ts', 3],
  ['cli', 'sh', 5],
  ['python', 'python', 5],
  ['go', 'go', 2],
  ['curl', 'sh', 5],
  ['officialNode', 'ts', 2],
  ['officialPython', 'python', 2],
  ['officialGo', 'go', 1],
]

describe.each(kinds)('the block of %s', (kind, language, number) => {
  const rows = chosen(kind, number)
  it(`is run for ${rows.length} actions`, () => expect(rows.length).toBeGreaterThanOrEqual(isWhole ? 100 : number))

  it.skipIf(has[language as keyof typeof has] === false).each(rows.map((row) => [row.name, row] as const))(
    'of %s reaches the platform as its example says',
    async (_, row) => {
      const code = programOf(row, kind)!
      await reaches(row, language, onOurs[kind]?.(code) ?? code)
    },
  )
})

describe('the blocks of TypeScript', () => {
  it('have the types of the packages', () => {
    const folder = join(stage.folder, 'types')
    mkdirSync(folder)
    const files = (['typescript', 'functions', 'browser'] as const).flatMap((kind) =>
      chosen(kind, 12).map((row) => {
        const file = join(folder, `${kind}.${row.name}.ts`)
        writeFileSync(file, programOf(row, kind)!)
        return file
      }),
    )
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    })
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
    expect(said).toEqual([])
  })
})

describe.skipIf(!java)('the blocks of Java', () => {
  it('compile against the library', async () => {
    const target = join(libraryFolder, 'node_modules/.cache/target')
    await maven(['-q', 'compile', 'dependency:build-classpath', `-Dmdep.outputFile=${target}/classpath.txt`])
    const needed = readFileSync(join(target, 'classpath.txt'), 'utf8').trim()
    const files = chosen('java', 20).map((row, index) => {
      const folder = join(stage.folder, `java/p${index}`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'Main.java'), `package p${index};\n${programOf(row, 'java')}`)
      return join(folder, 'Main.java')
    })
    const classes = [join(target, 'classes'), needed].join(delimiter)
    await words('javac', [
      '-proc:none',
      '-encoding',
      'UTF-8',
      '-cp',
      classes,
      '-d',
      join(stage.folder, 'java/out'),
      ...files,
    ])
  })
})

describe('the blocks of MCP', () => {
  it('call an action of the table with its example', () => {
    for (const row of actionsInOrder)
      expect(JSON.parse(programOf(row, 'mcp')!)).toEqual({
        method: 'tools/call',
        params: { name: 'call_action', arguments: { action: row.name, input: inputOf(row) } },
      })
  })
})
