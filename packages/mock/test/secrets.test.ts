import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createQianfan } from '@qianfan-console/core'
import { expect, it } from 'vitest'
import { startMock } from '../src/index.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

it('shows a secret nowhere, wherever a client puts it, and tells the client', async () => {
  const record = join(temporaryFolder(), 'calls.har')
  const lines: string[] = []
  const secretAccessKey = 'a-secret/with+all"kinds"of\\signs'
  await using mock = await startMock({
    credentials: { accessKeyId: 'ALTAKown', secretAccessKey },
    record,
    log: (line) => void lines.push(line),
  })
  const qianfan = createQianfan({
    baseUrl: mock.url,
    credentials: { accessKeyId: 'ALTAKown', secretAccessKey },
    retry: false,
  })
  const issued = await qianfan.iam.sessionToken.create({})
  mock.faults.add({ action: 'finetuning.job.delete', status: 500, message: `not ${secretAccessKey}` })
  for (const secret of [secretAccessKey, issued.secretAccessKey, issued.sessionToken]) {
    // The official Python SDK puts ak= and sk= into the body.
    await qianfan.call('DescribeFineTuningJobs', { ak: 'ALTAKown', sk: secret })
    expect(mock.requests.at(-1)!.hint).toContain('never belongs there')
    // In what is echoed: the answer, its hint, an unknown name.
    await qianfan.finetuning.job.create({ name: secret, model: 'ERNIE-Speed-8K', trainMode: 'SFT' }).catch(() => {})
    await qianfan.finetuning.task.describe({ taskId: secret }).catch(() => {})
    await qianfan.call('DescribeFineTuningJobs', { [secret]: 1 })
    await fetch(`${mock.url}/v2/finetuning?Action=${encodeURIComponent(secret)}`, {
      method: 'POST',
      headers: { 'x-own': encodeURIComponent(secret) },
    })
  }
  await qianfan.finetuning.job.delete({ jobId: 'job-1' }).catch(() => {})
  const shown = {
    requests: JSON.stringify(mock.requests),
    overHttp: await (await fetch(`${mock.url}/_mock/requests`)).text(),
    har: readFileSync(record, 'utf8'),
    log: lines.join('\n'),
  }
  for (const secret of [secretAccessKey, issued.secretAccessKey, issued.sessionToken])
    for (const [where, text] of Object.entries(shown))
      for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
        expect(text.includes(form), `${form} in ${where}`).toBe(false)
  expect(shown.har).toContain('ALTAKown')
})
