import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)

it('a script takes a data set through import, job, task, stop, a second task, model version, service and delete', async () => {
  const script = fileURLToPath(new URL('../examples/wholeLife.js', import.meta.url))
  const { stdout } = await run(process.execPath, [script])
  expect(stdout.trim().split('\n')).toEqual([
    'imported 100 samples',
    'first task: Stopped',
    expect.stringMatching(/^second task: Done, loss 0\.\d+, BLEU-4 \d+\.\d\d%$/),
    'service: Serving at https://qianfan.baidubce.com/v2/chat/completions',
    'not deleted while it serves: InappropriateJSON',
    'left: 0',
  ])
})
