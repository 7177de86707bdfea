import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, middle, type Row, ratio, type Side } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'

const require = createRequire(import.meta.url)
const here = fileURLToPath(new URL('.', import.meta.url))
const manifest = require.resolve('@qianfan-console/cli/package.json')
const qfc = join(dirname(manifest), (require(manifest) as { bin: { qfc: string } }).bin.qfc)

/** A whole process a time. */
const processes =
  (args: string[], env: Record<string, string> = {}): Side =>
  (count) => {
    for (let i = 0; i < count; i++) {
      const { status, stderr } = spawnSync(process.execPath, args, {
        cwd: here,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
    }
  }
const module = (code: string): string[] => ['--input-type=module', '-e', code]

/** Fresh processes: importing core, and the command line. */
export async function startup(): Promise<Row[]> {
  await using server = await startServer('echoServer.ts')
  const env = {
    QIANFAN_ACCESS_KEY: 'ALTAKexampleaccesskeyid0',
    QIANFAN_SECRET_KEY: 'examplesecretaccesskey0000000000',
    QIANFAN_CONSOLE_API_BASE_URL: server.url,
  }
  const sides = await compare(
    {
      empty: processes(['-e', '0']),
      emptyModule: processes(module('0')),
      ky: processes(module("import 'ky'")),
      core: processes(module("import '@qianfan-console/core'")),
      kyPost: processes(
        module(
          `import ky from 'ky'; await ky.post('${server.url}/v2/finetuning?Action=StopFineTuningTask', { json: { taskId: 'task-5kjifvzerc5n' } }).json()`,
        ),
      ),
      version: processes([qfc, '--version']),
      stop: processes([qfc, 'finetuning', 'task', 'stop', 'task-5kjifvzerc5n'], env),
    },
    { count: 5, rounds: 7 },
  )
  // A rate is processes a second; what is compared is the time of one.
  const times = (of: keyof typeof sides, to: keyof typeof sides) => ratio(sides[to], sides[of], 'rate')
  const details = Object.fromEntries(
    Object.entries(sides).map(([name, rounds]) => [`${name} ms`, 1000 / middle(rounds, 'rate')]),
  )
  return [
    {
      suite: 'startup',
      what: 'import of core, against import of ky',
      value: times('core', 'ky'),
      unit: 'x',
      aim: { at: 'most', value: 1.15 },
      details,
    },
    {
      suite: 'cli',
      what: 'qfc --version, against node -e 0',
      value: times('version', 'empty'),
      unit: 'x',
      aim: { at: 'most', value: 1.6 },
    },
    {
      suite: 'cli',
      what: 'qfc finetuning task stop, against a bare ky POST in a fresh process',
      value: times('stop', 'kyPost'),
      unit: 'x',
      aim: { at: 'most', value: 1.3 },
    },
  ]
}
