import { expect, it } from 'vitest'
import { driftOfFacts, driftOfHar } from '../src/drift/drift.ts'

const entry = (action: string, sent: object, answer: object, status = 200) => ({
  request: {
    url: `https://qianfan.baidubce.com/v2/finetuning?Action=${action}`,
    postData: { text: JSON.stringify(sent) },
  },
  response: { status, content: { text: JSON.stringify(answer) } },
})
const har = (...entries: ReturnType<typeof entry>[]) => ({ log: { entries } })

it('an answer as the spec has it is no difference, nor is an error', () => {
  expect(
    driftOfHar(
      har(
        entry('StopFineTuningTask', { taskId: 'task-5kjifvzerc5n' }, { requestId: 'r', result: true }),
        entry('StopFineTuningTask', { taskId: 't' }, { requestId: 'r', code: 'AccessDenied', message: 'No.' }, 403),
      ),
    ),
  ).toEqual([])
})

it('says field by field what differs, each once', () => {
  const task = { taskId: 't', runStatus: 'Paused', newField: [{ a: 1 }], jobName: 7 }
  const lines = driftOfHar(
    har(
      entry('DescribeFineTuningTask', { taskId: 't', depth: 2 }, { requestId: 'r', result: task }),
      entry('DescribeFineTuningTask', { taskId: 't' }, { requestId: 'r', result: task }),
      entry('PauseFineTuningTask', {}, {}),
    ),
  )
  expect(lines.sort()).toEqual([
    'PauseFineTuningTask on /v2/finetuning: not an action of the spec',
    'finetuning.task.describe answer result.jobName: integer, in the spec string',
    'finetuning.task.describe answer result.newField: not in the spec (array)',
    'finetuning.task.describe answer result.newField[].a: not in the spec (integer)',
    'finetuning.task.describe answer result.newField[]: not in the spec (object)',
    'finetuning.task.describe answer result.runStatus: "Paused" is not among the known values',
    'finetuning.task.describe request depth: not in the spec (integer)',
  ])
})

it('compares names, types and what is required of a file of facts', () => {
  const facts = {
    route: '/v2/finetuning',
    actions: [
      {
        action: 'StopFineTuningTask',
        request: [
          { name: 'taskId', type: 'integer', required: false },
          { name: 'force', type: 'boolean', required: 'unknown' },
        ],
        response: [{ name: 'result', type: 'boolean' }],
      },
    ],
  }
  expect(driftOfFacts(facts)).toEqual([
    'finetuning.task.stop request taskId: integer, in the spec string',
    'finetuning.task.stop request taskId: not required, in the spec required',
    'finetuning.task.stop request force: not in the spec (boolean)',
  ])
})
