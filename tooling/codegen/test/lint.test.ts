import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listActionFiles, specFolder, writePaths } from '../src/document/specFiles.ts'
import { lintSpec } from '../src/lint/lintSpec.ts'

let folder: string

/** A spec of the fine-tuning actions alone, to break. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spec-'))
  for (const part of ['finetuning', 'openapi.yaml'])
    cpSync(join(specFolder, part), join(folder, part), { recursive: true })
  cpSync(join(specFolder, 'components'), join(folder, 'components'), {
    recursive: true,
    filter: (source) => source.endsWith('components') || used.has(source.split('/').at(-1)!),
  })
  writeIndex()
})
afterEach(() => rmSync(folder, { recursive: true }))

const used = componentsOf('finetuning')

/** The components that a folder needs, those that these need included. */
function componentsOf(group: string): Set<string> {
  const refs = (text: string) => [...text.matchAll(/\$ref: ['"]?[\w./-]*?([\w-]+\.yaml)/g)].map((match) => match[1]!)
  const found = new Set(
    listActionFiles(specFolder)
      .filter(({ file }) => file.startsWith(`${group}/`))
      .flatMap(({ file }) => refs(readFileSync(join(specFolder, file), 'utf8'))),
  )
  for (const name of found)
    for (const ref of refs(readFileSync(join(specFolder, 'components', name), 'utf8'))) found.add(ref)
  return found
}

function writeIndex() {
  const openapi = join(folder, 'openapi.yaml')
  writeFileSync(openapi, writePaths(readFileSync(openapi, 'utf8'), listActionFiles(folder)))
}

function change(file: string, from: string | RegExp, to: string): number {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after, `${file} does not hold ${from}`).not.toBe(before)
  writeFileSync(path, after)
  return after.split('\n').findIndex((line, index) => line !== before.split('\n')[index]) + 1
}

const stop = 'finetuning/StopFineTuningTask.yaml'
const create = 'finetuning/CreateFineTuningTask.yaml'
const createJob = 'finetuning/CreateFineTuningJob.yaml'
const hyperParameters = 'components/FineTuningHyperParameters.yaml'
const list = 'finetuning/DescribeFineTuningJobs.yaml'
const describeTask = 'finetuning/DescribeFineTuningTask.yaml'

const parameter = (name: string, required: boolean) =>
  `{ name: ${name}, in: query, required: ${required}, description: Made up., x-zh: 虚构, schema: { type: string } }`

describe('lintSpec', () => {
  it('finds nothing in the spec', async () => expect(await lintSpec(specFolder)).toEqual([]))
  it('finds nothing in the part that is broken below', async () => expect(await lintSpec(folder)).toEqual([]))

  const samples: [title: string, rule: string, file: string, from: string | RegExp, to: string, words: RegExp][] = [
    [
      'an unknown x-qianfan key',
      'x-qianfan',
      stop,
      '    billable: false',
      '    billable: false\n    cheap: true',
      /cheap/,
    ],
    [
      'a query parameter beside ?Action=',
      'query-beside-action',
      stop,
      '  requestBody:',
      `  parameters:\n  - ${parameter('locale', false)}\n  requestBody:`,
      /no other parameter.*locale/,
    ],
    ['a missing effect', 'x-qianfan', stop, /\n {4}effect: write/, '', /effect/],
    ['an unknown effect', 'x-qianfan', stop, 'effect: write', 'effect: stop', /effect/],
    [
      'a missing idempotent',
      'effects-consistent',
      stop,
      /\n {4}idempotent: true\n {4}idempotentReason:[^\n]*(\n {6}[^\n]*)*/,
      '',
      /must state idempotent/,
    ],
    [
      'idempotent without a reason',
      'effects-consistent',
      stop,
      /\n {4}idempotentReason:[^\n]*(\n {6}[^\n]*)*/,
      '',
      /idempotentReason/,
    ],
    [
      'a read that states idempotent',
      'effects-consistent',
      list,
      'effect: read',
      'effect: read\n    idempotent: true',
      /follows from its effect/,
    ],
    [
      'a duplicate name',
      'names-unique',
      stop,
      'finetuning.task.stop',
      'finetuning.task.delete',
      /is taken by finetuning\/DeleteFineTuningTask\.yaml/,
    ],
    [
      'an action that is a group too',
      'names-unique',
      stop,
      'name: finetuning.task.stop',
      'name: finetuning.task',
      /action and a group/,
    ],
    [
      'a name of another group',
      'group-is-one',
      stop,
      'finetuning.task.stop',
      'model.task.stop',
      /belongs into that folder/,
    ],
    ['a tag of another group', 'group-is-one', stop, '- finetuning', '- model', /tag must be finetuning/],
    ['a verb of its own', 'name-ends-in-verb', stop, 'finetuning.task.stop', 'finetuning.task.halt', /halt/],
    [
      'paging through a field that is not there',
      'paths-resolve',
      list,
      'items: result.jobList',
      'items: result.jobs',
      /result\.jobs/,
    ],
    [
      'a waiter on a state that is not known',
      'paths-resolve',
      describeTask,
      'equals: Done',
      'equals: Finished',
      /Finished/,
    ],
    [
      'a waiter on a field that is not there',
      'paths-resolve',
      describeTask,
      'path: result.runStatus',
      'path: result.status',
      /result\.status/,
    ],
    [
      'verify by an action that does not exist',
      'paths-resolve',
      stop,
      'action: finetuning.task.describe',
      'action: finetuning.task.get',
      /does not exist/,
    ],
    [
      'verify that leaves out a required field',
      'paths-resolve',
      stop,
      /input:\n {8}taskId: taskId/,
      'input: {}',
      /needs taskId/,
    ],
    [
      'a row added to what is no list',
      'paths-resolve',
      stop,
      '    waitFor:',
      '      adds: true\n    waitFor:',
      /finetuning\.task\.describe is no list/,
    ],
    [
      'a wait for a waiter that does not exist',
      'paths-resolve',
      stop,
      'waiter: fineTuningTaskStopped',
      'waiter: fineTuningTaskHalted',
      /fineTuningTaskHalted, which does not exist/,
    ],
    [
      'a wait that leaves out a required field',
      'paths-resolve',
      stop,
      /input:\n {8}taskId: input\.taskId/,
      'input: {}',
      /fineTuningTaskStopped needs taskId/,
    ],
    [
      'a wait that fills what is no field of the read',
      'paths-resolve',
      stop,
      'taskId: input.taskId',
      'taskId: input.taskId\n        job: input.taskId',
      /job is no field of the input of DescribeFineTuningTask/,
    ],
    [
      'a wait with a path that is not in the input',
      'paths-resolve',
      stop,
      'taskId: input.taskId',
      'taskId: input.task',
      /task is no field of the input of StopFineTuningTask/,
    ],
    [
      'a wait with a path that is not in the answer',
      'paths-resolve',
      create,
      'taskId: answer.result.taskId',
      'taskId:\n        - answer.result.taskId\n        - answer.result.id',
      /result\.id is no field of the answer of CreateFineTuningTask/,
    ],
    [
      'a wait with a path from neither side',
      'x-qianfan',
      stop,
      'taskId: input.taskId',
      'taskId: output.taskId',
      /waitFor\.input\.taskId must match/,
    ],
    [
      'a proof that needs the answer',
      'paths-resolve',
      create,
      'taskId: answer.result.taskId',
      'taskId: answer.result.taskId\n      proof: true',
      /by its input alone/,
    ],
    [
      'a read that waits for a state of another',
      'effects-consistent',
      list,
      'effect: read',
      'effect: read\n    waitFor:\n      waiter: fineTuningTaskDone\n      input: {}',
      /states no waitFor/,
    ],
    [
      'a positional argument that is no field',
      'paths-resolve',
      stop,
      'positional: taskId',
      'positional: id',
      /id is no field/,
    ],
    ['a column that is no field', 'paths-resolve', list, '- jobId', '- id', /id is no field/],
    [
      'an example that breaks its schema',
      'examples-valid',
      stop,
      'taskId: task-5kjifvzerc5n',
      'taskId: 5',
      /must be string/,
    ],
    [
      'no example',
      'examples-valid',
      stop,
      /\n {8}examples:\n {10}default:\n {12}value:\n {14}taskId: task-5kjifvzerc5n/,
      '',
      /no example of the request/,
    ],
    [
      'no Chinese on an action',
      'chinese-present',
      stop,
      /summary: 停止[^\n]*/,
      'summary: Stop',
      /Chinese of this summary/,
    ],
    ['no Chinese on a field', 'chinese-present', stop, 'x-zh: 是否已受理', "x-zh: ''", /result has no Chinese/],
    [
      'no Chinese of a reason',
      'chinese-present',
      stop,
      /idempotentReason: 按[^\n]*/,
      'idempotentReason: By its id.',
      /Chinese of this idempotentReason/,
    ],
    ['no Chinese of a gap', 'chinese-present', create, /\n {6}gaps: 官方[^\n]*/, '', /Chinese of this gaps/],
    [
      'no Chinese of an example',
      'chinese-present',
      describeTask,
      /\n {14}x-zh: checkpointList[^\n]*/,
      '',
      /Chinese of this description/,
    ],
    [
      'a word that the glossary refuses',
      'chinese-style',
      stop,
      '请求停止任务。',
      '请求停止微调任务。',
      /微调: write 模型精调/,
    ],
    [
      'Latin that touches Chinese',
      'chinese-style',
      stop,
      'x-zh: 任务 ID',
      'x-zh: 任务ID',
      /a blank between Chinese and Latin: 任务ID/,
    ],
    [
      'a blank beside a comma',
      'chinese-style',
      stop,
      '任务不一定已停止，请',
      '任务不一定已停止， 请',
      /no blank beside/,
    ],
    [
      'half-width punctuation',
      'chinese-style',
      stop,
      '任务不一定已停止，请',
      '任务不一定已停止,请',
      /full-width punctuation/,
    ],
    ['a field that ends as a sentence', 'chinese-style', stop, 'x-zh: 是否已受理', 'x-zh: 是否已受理。', /without 。/],
    [
      'a number that the Chinese lacks',
      'chinese-whole',
      createJob,
      '2~20 个字符',
      '至多 20 个字符',
      /lacks the number 2\./,
    ],
    [
      'a default that the Chinese lacks',
      'chinese-whole',
      hyperParameters,
      '取值 1~50，默认 3',
      '取值 1~50，常用 3',
      /lacks the default/,
    ],
    ['a prefix that the Chinese lacks', 'chinese-whole', create, 'ID（ds- 开头）', 'ID', /lacks the prefix ds-/],
    [
      'a condition that the Chinese lacks',
      'chinese-whole',
      create,
      '；sourceType 为 Platform 时必填',
      '',
      /lacks the condition under which it is needed/,
    ],
    [
      'a note of research in English',
      'no-research-notes',
      stop,
      'A stopped task cannot be resumed',
      'What follows could not be read',
      /could not be read/,
    ],
    [
      'a note of research in Chinese',
      'no-research-notes',
      stop,
      'x-zh: 是否已受理',
      'x-zh: 是否已受理（SDK 测试数据）',
      /测试数据/,
    ],
    [
      'a closed enum',
      'open-values',
      'components/FineTuningRunStatus.yaml',
      'x-extensible-enum',
      'enum',
      /x-extensible-enum/,
    ],
    [
      'a list that is closed and not there',
      'open-values',
      'components/FineTuningRunStatus.yaml',
      'x-extensible-enum:',
      'x-closed-in-requests: true\nexamples:',
      /write x-extensible-enum beside it/,
    ],
    [
      'int64 on an id',
      'open-values',
      stop,
      '          properties:\n            taskId:\n',
      '          properties:\n            otherId: { type: integer, format: int64, description: Other., x-zh: 其他 }\n            taskId:\n',
      /int64/,
    ],
    [
      'a component that does not exist',
      'no-unresolved-refs',
      stop,
      'components/FineTuningTaskId.yaml',
      'components/TaskId.yaml',
      /resolve/i,
    ],
  ]
  it.each(samples)('names file and line of %s', async (_, rule, file, from, to, words) => {
    const line = change(file, from, to)
    const found = (await lintSpec(folder)).filter((problem) => problem.rule === rule)
    expect(found.map(({ message }) => message).join('\n')).toMatch(words)
    expect(found[0]).toMatchObject({ file })
    expect(
      Math.abs(found.find(({ message }) => words.test(message))!.line - line),
      'lines between the change and what was named',
    ).toBeLessThanOrEqual(14)
  })

  it.each([
    ['can', false, []],
    ['cannot', true, [expect.stringMatching(/that can be left out: clientToken/)]],
  ])('takes an idempotency key beside ?Action= that %s be left out, or names it', async (_, required, messages) => {
    change(stop, '    effect: write', '    effect: write\n    idempotencyKey: clientToken')
    change(stop, '  requestBody:', `  parameters:\n  - ${parameter('clientToken', required)}\n  requestBody:`)
    const found = (await lintSpec(folder)).filter(({ rule }) => rule === 'query-beside-action')
    expect(found.map(({ message }) => message)).toEqual(messages)
  })

  it('names file and line of a path that is taken', async () => {
    change(stop, 'Action=StopFineTuningTask', 'Action=DeleteFineTuningTask')
    writeIndex()
    expect(await lintSpec(folder)).toContainEqual(
      expect.objectContaining({ file: stop, line: 1, rule: 'names-unique' }),
    )
  })

  it('names a component that nothing uses, and one whose name ends in a digit', async () => {
    writeFileSync(join(folder, 'components/Task2.yaml'), 'type: string\ndescription: x\nx-zh: 任务\n')
    const found = await lintSpec(folder)
    expect(found).toContainEqual(
      expect.objectContaining({ file: 'components/Task2.yaml', rule: 'no-orphan-component' }),
    )
    expect(found).toContainEqual(expect.objectContaining({ file: 'components/Task2.yaml', rule: 'public-type-names' }))
  })

  it('says that the index is not current', async () => {
    change(stop, 'Action=StopFineTuningTask', 'Action=HaltFineTuningTask')
    expect(await lintSpec(folder)).toEqual([expect.objectContaining({ file: 'openapi.yaml', rule: 'index-current' })])
  })

  it('names file and line of YAML that cannot be read', async () => {
    const line = change(stop, '    billable: false', '    billable: [')
    expect(await lintSpec(folder)).toContainEqual(
      expect.objectContaining({
        file: stop,
        rule: 'yaml',
        line: expect.toSatisfy((at: number) => at >= line && at <= line + 2),
      }),
    )
  })
})
