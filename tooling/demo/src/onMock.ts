import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import {
  createQianfan,
  fineTuningTaskRunning,
  fineTuningTaskStopped,
  type RequestEvent,
  type ResponseEvent,
  waitUntil,
} from '@qianfan-console/core'
import { startMock } from '@qianfan-console/mock'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** Keys of the mock alone; the platform does not know them. */
const credentials = { accessKeyId: 'ALTAKdemodemodemodemo000', secretAccessKey: 'demodemodemodemodemodemodemo0000' }

/** From nothing to a stopped task, on the mock: create with the command line, stop with the SDK. Returns the exit code. */
export async function onMock(): Promise<number> {
  await using mock = await startMock({ credentials, speed: 600 })
  step(`The mock platform runs at ${mock.url}; its clock runs 600 times faster.`)
  const qfc = commandLine(mock.url)

  step('Create a job with the command line.')
  const job = await qfc(
    'finetuning',
    'job',
    'create',
    '--name',
    'demo_job',
    '--model',
    'ERNIE-Speed-8K',
    '--train-mode',
    'SFT',
  )

  step(
    'Create a task in it with the command line: training starts at once, and on the real platform costs money, hence --yes (and --no-check: the comparison with what the model supports would fill the screen).',
  )
  const input = {
    jobId: job.result.jobId,
    parameterScale: 'LoRA',
    hyperParameterConfig: { epoch: 1, learningRate: 0.0003, maxSeqLen: 4096 },
    datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }], splitRatio: 20 },
  }
  const task = await qfc('finetuning', 'task', 'create', '--input', '-', '--no-check', '--yes', {
    stdin: JSON.stringify(input),
  })
  const taskId: string = task.result.taskId

  const qianfan = createQianfan({
    baseUrl: mock.url,
    credentials,
    hooks: { request: showRequest, response: showResponse },
  })
  step('Wait until it runs, with core.')
  await waitUntil(qianfan.client, fineTuningTaskRunning, { taskId }, { minDelay: 300, maxWait: 30_000 })

  step('Stop it: StopFineTuningTask, through core.')
  await qianfan.finetuning.task.stop({ taskId })

  step('The answer means accepted; the state shows that it is stopped.')
  const { result } = await waitUntil(
    qianfan.client,
    fineTuningTaskStopped,
    { taskId },
    { minDelay: 200, maxWait: 30_000 },
  )
  step(`Task ${taskId} is ${result.runStatus}.`)
  return result.runStatus === 'Stopped' ? 0 : 1
}

let steps = 0
const step = (text: string) => console.log(`\n${++steps}. ${text}`)

function showRequest({ method, url, headers, body }: RequestEvent): void {
  console.log(`   > ${method} ${url}\n   > authorization: ${headers.authorization}\n   > ${body}`)
}

function showResponse({ status, body }: ResponseEvent): void {
  console.log(`   < ${status} ${JSON.stringify(body)}`)
}

/** `qfc` as a user has it: a process of its own, with keys and base URL in its environment. Answers with what it printed. */
function commandLine(url: string) {
  const manifest = require.resolve('@qianfan-console/cli/package.json')
  const program = join(dirname(manifest), (require(manifest) as { bin: { qfc: string } }).bin.qfc)
  const env = {
    ...process.env,
    QIANFAN_ACCESS_KEY: credentials.accessKeyId,
    QIANFAN_SECRET_KEY: credentials.secretAccessKey,
    QIANFAN_CONSOLE_API_BASE_URL: url,
  }
  return async (...args: (string | { stdin: string })[]) => {
    const words = args.filter((arg) => typeof arg === 'string')
    const stdin = args.find((arg) => typeof arg === 'object')?.stdin
    console.log(`   $ ${stdin ? `echo '${stdin}' | ` : ''}qfc ${words.join(' ')}`)
    const running = run(process.execPath, [program, ...words, '--verbose', '--output', 'json'], { env })
    running.child.stdin?.end(stdin ?? '')
    const { stdout, stderr } = await running
    for (const line of `${stderr}${stdout}`.trimEnd().split('\n')) console.log(`   ${line}`)
    return JSON.parse(stdout)
  }
}
