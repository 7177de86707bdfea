import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startMock } from '@qianfan-console/mock'
import { closedPort, taskId } from '@qianfan-console/testing'
import { expect, it } from 'vitest'
import { refusalStatus } from '../src/gatewayRefusal.ts'
import { stopPath } from './support/gatewayOnMock.ts'

const here = import.meta.dirname
const readme = await readFile(join(here, '../README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!)

it('has a server that runs as it stands, and lets its user stop a task', async () => {
  await using mock = await startMock()
  const { port } = await closedPort()
  const folder = await mkdtemp(join(here, '.readme-'))
  await writeFile(join(folder, 'server.ts'), blocks[0]!)
  const server = spawn(process.execPath, [join(folder, 'server.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      QIANFAN_CONSOLE_API_BASE_URL: mock.url,
      QIANFAN_ACCESS_KEY: mock.credentials.accessKeyId,
      QIANFAN_SECRET_KEY: mock.credentials.secretAccessKey,
    },
  })
  const stop = async (cookie: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${stopPath}`, {
      method: 'POST',
      headers: { origin: 'https://app.example', cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ taskId }),
    })
    return response.json()
  }
  try {
    for (let tries = 0; tries < 200; tries++) {
      const answer = await stop('session=session-2').catch(() => undefined)
      if (!answer && server.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 25))
      else break
    }
    expect(await stop('session=session-2')).toMatchObject({ code: 'GatewayNotAuthorized' })
    expect(await stop('old_session=session-1')).toMatchObject({ code: 'GatewayNotAuthorized' })
    expect(await stop('x=1; session=session-1')).toMatchObject({ result: true })
  } finally {
    server.kill()
    await rm(folder, { recursive: true })
  }
})

it('shows the store for Redis that the example runs', async () => {
  expect(blocks[1]).toBe(await readFile(join(here, '../../../apps/examples/redis/redisCalls.ts'), 'utf8'))
})

it('lists every code with its status', () => {
  const listed = [...readme.matchAll(/^\| ([\d, ]+) \| (`Gateway.*) \|$/gm)].flatMap(([, numbers, codes]) => {
    const statuses = numbers!.split(', ').map(Number)
    return [...codes!.matchAll(/`(Gateway\w+)`/g)].map(([, code]) => [code, statuses] as const)
  })
  expect(listed.map(([code]) => code).sort()).toEqual(Object.keys(refusalStatus).sort())
  for (const [code, statuses] of listed) expect(statuses).toContain(refusalStatus[code as keyof typeof refusalStatus])
})
