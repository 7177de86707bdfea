import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { environment, pythons } from '../../../../packages/python/test/support/pythons.ts'
import type { Row } from '../measure.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const aims: Record<string, Pick<Row, 'aim'>> = {
  'Python: calls/s, against the official SDK': { aim: { at: 'least', value: 1.5 } },
  'Python: CPU a call, against bare httpx': { aim: { at: 'most', value: 1.5 } },
  'Python: signatures/s, against bce-python-sdk': { aim: { at: 'least', value: 1.5 } },
  'Python: start and import, against import httpx': { aim: { at: 'most', value: 1.25 } },
}

/** The Python client against the official one and bare httpx; nothing where there is no Python that the official one takes. */
export async function python(): Promise<Row[]> {
  const taken = (await pythons()).filter(({ version }) => ['3.10', '3.11', '3.12'].includes(version)).at(-1)
  if (!taken) return []
  const command = await environment(taken, ['httpx', 'qianfan==0.4.12.3', 'bce-python-sdk'])
  const server = spawn(process.execPath, [path('../servers/echoServer.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [port] = await once(server.stdout, 'data')
    const told = execFileSync(command, [path('python.py')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        PYTHONPATH: path('../../../../packages/python/src'),
        QIANFAN_CONSOLE_API_BASE_URL: `http://127.0.0.1:${String(port).trim()}`,
        QIANFAN_ACCESS_KEY: 'ALTAKexampleaccesskeyid0',
        QIANFAN_SECRET_KEY: 'examplesecretaccesskey0000000000',
      },
    })
    const rows = JSON.parse(told.trim().split('\n').at(-1)!) as {
      what: string
      value: number
      details: Record<string, number>
    }[]
    return rows.map((row) => ({ suite: 'python', unit: 'x', ...row, ...aims[row.what] }))
  } finally {
    server.kill()
  }
}
