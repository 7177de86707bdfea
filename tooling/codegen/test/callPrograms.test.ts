import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '@qianfan-console/spec/manifest'
import { expect, it } from 'vitest'
import { callNamesOf } from '../src/samples/callNames.ts'
import { callPrograms, programKinds } from '../src/samples/callPrograms.ts'
import { callSamples } from '../src/samples/callSamples.ts'

const { actions } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@qianfan-console/spec/actions.json')), 'utf8'),
) as Manifest
const named = (name: string) => callNamesOf(actions.find((row) => row.name === name)!)
const codeOf = (name: string, input: Record<string, unknown>) =>
  Object.fromEntries(callPrograms(named(name), input).map(({ kind, code }) => [kind, code]))

it('writes a stop in one line a language', () => {
  expect(callSamples(named('finetuning.task.stop'), { taskId: 'task-5kjifvzerc5n' })).toEqual({
    api: 'POST /v2/finetuning?Action=StopFineTuningTask\n{\n  "taskId": "task-5kjifvzerc5n"\n}',
    cli: 'qfc finetuning task stop task-5kjifvzerc5n',
    typescript: "await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })",
    python: 'qianfan.finetuning.task.stop(task_id="task-5kjifvzerc5n")',
    go: 'client.FineTuning.Task.Stop(ctx, &qianfan.StopFineTuningTaskInput{TaskID: "task-5kjifvzerc5n"})',
    java: 'qianfan.finetuning().task().stop(StopFineTuningTaskInput.of("task-5kjifvzerc5n"))',
  })
})

it('keeps a text that would end a quote, in every language', () => {
  const { cli, python, go, officialJava } = codeOf('finetuning.task.stop', { taskId: `it's "$HOME" \\ \u2028` })
  expect(cli).toContain(`'it'\\''s "$HOME" \\ \u2028'`)
  expect(python).toContain(String.raw`task_id="it's \"$HOME\" \\ \u2028"`)
  expect(go).toContain(String.raw`TaskID: "it's \"$HOME\" \\ \u2028"`)
  expect(officialJava).toContain(String.raw`"taskId", "it's \"$HOME\" \\ \u2028"`)
})

it('breaks long inputs into lines, and sends objects of a list as JSON on the command line', () => {
  const { typescript, cli } = codeOf('finetuning.task.create', {
    jobId: 'job-1xzycis4jm3b',
    hyperParameterConfig: { epoch: 1, learningRate: 0.00003, maxSeqLen: 4096, batchSize: 32, warmUpRatio: 0.1 },
    datasetConfig: { versions: [{ versionId: 'ds-1' }] },
  })
  expect(Math.max(...typescript!.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88)
  expect(cli).toMatch(/^qfc call finetuning\.task\.create --data '\{\n {2}"jobId"/)
})

it('leaves out the ways in which an action cannot be called', () => {
  const kinds = Object.keys(codeOf('model.chatTemplate.create', { customSpecFile: '@demo.py' }))
  expect(programKinds.filter((kind) => !kinds.includes(kind))).toEqual([
    'browser',
    'officialPython',
    'officialGo',
    'officialJava',
    'officialNode',
  ])
})
