import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { binary, useMock } from './harness.ts'

const place = useMock({ speed: 100_000 })
const calls = (name: string) => place.mock.requests.filter((request) => request.name === name).length
const task = {
  jobId: 'job-1xzycis4jm3b',
  parameterScale: 'LoRA',
  hyperParameterConfig: { epoch: 2 },
  datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
}
const create = 'finetuning task create -i task.json --yes --no-check'

/** Runs a line of bash, in which `qfc` is the packed program; what it left in files is read by their names. */
async function bash(script: string) {
  writeFileSync(join(place.home, 'task.json'), JSON.stringify(task))
  const child = spawn('bash', ['-c', `qfc() { "${process.execPath}" "${binary()}" "$@"; }\n${script}`], {
    env: place.environment(),
    cwd: place.home,
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (err += text))
  await new Promise((resolve) => child.on('close', resolve))
  return { out, err }
}
const left = (name: string) => (existsSync(join(place.home, name)) ? readFileSync(join(place.home, name), 'utf8') : '')
const codeOf = async (script: string) => {
  const { out } = await bash(script)
  return Number(out.trim().split('\n').at(-1))
}

describe('when nobody reads standard error', () => {
  it('a refused call still ends as one', async () => {
    await bash(
      `( (sleep .3; qfc finetuning task stop task-nosuchtask00 -o json; echo $? >code) 2>&1 >/dev/null ) | true`,
    )
    expect(left('code').trim()).toBe('1')
  })

  it('a batch goes on to its end', async () => {
    const id = place.mock.store.list('finetuning.task').find(({ runStatus }) => runStatus === 'Running')!.taskId
    const ids = [...Array.from({ length: 20 }, (_, number) => `task-nosuch${number}`), String(id)]
    writeFileSync(join(place.home, 'ids'), ids.join('\n'))
    const before = calls('finetuning.task.stop')
    await bash(`( qfc finetuning task stop --ids-from ids -o json >out.json; echo $? >code ) 2>&1 | head -1`)
    expect(calls('finetuning.task.stop')).toBe(before + 21)
    expect(JSON.parse(left('out.json'))).toHaveLength(21)
    expect(left('code').trim()).toBe('1')
  })

  it('a paid create gives its id', async () => {
    const before = calls('finetuning.task.create')
    await bash(`( qfc ${create} --wait --poll 100ms -o json >made.json; echo $? >code ) 2> >(head -1 >/dev/null)`)
    expect(left('code').trim()).toBe('0')
    expect(JSON.parse(left('made.json')).result.taskId).toMatch(/^task-/)
    expect(calls('finetuning.task.create')).toBe(before + 1)
  })

  it('a paid create is made where it was gone before', async () => {
    const before = calls('finetuning.task.create')
    await bash(`( (sleep .3; qfc ${create} -o json >made.json; echo $? >code) 2>&1 ) | true`)
    expect(left('code').trim()).toBe('0')
    expect(JSON.parse(left('made.json')).result.taskId).toMatch(/^task-/)
    expect(calls('finetuning.task.create')).toBe(before + 1)
  })
})

describe('when standard output takes nothing', () => {
  it('the answer of a paid create goes to standard error, and it does not end as done', async () => {
    const { err, out } = await bash(`qfc ${create} >/dev/full; echo $?`)
    expect(out.trim()).toBe('6')
    expect(err).toContain('standard output cannot be written: No space left on device')
    expect(err).toMatch(/"taskId": "task-/)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('a reader that left does not lose it either', async () => {
    await bash(`( (sleep .3; qfc ${create} -o json 2>told; echo $? >code) ) | true`)
    expect(left('code').trim()).toBe('141')
    expect(left('told')).toMatch(/"taskId": "task-/)
  })

  it.each(['--version', 'finetuning job list', 'actions', 'finetuning --help'])(
    '%s says so in one line',
    async (args) => {
      const { err, out } = await bash(`qfc ${args} >/dev/full; echo $?`)
      expect(out.trim()).toBe('5')
      expect(err.trim().split('\n')[0]).toBe('qfc: standard output cannot be written: No space left on device')
      expect(err).not.toMatch(/\n\s+at /)
    },
  )

  it('a batch makes all its calls', async () => {
    writeFileSync(join(place.home, 'ids'), Array.from({ length: 12 }, (_, number) => `task-nosuch${number}`).join('\n'))
    const before = calls('finetuning.task.stop')
    expect(await codeOf('qfc finetuning task stop --ids-from ids >/dev/full; echo $?')).toBe(1)
    expect(calls('finetuning.task.stop')).toBe(before + 12)
  })
})

const old = ['/usr/bin/node', '/bin/node'].find(existsSync)

describe.skipIf(old === undefined)('another Node of this machine', () => {
  it('that is too old is told so before anything else', async () => {
    const { out, err } = await bash(
      `${old} -p process.versions.node; ${old} "${binary()}" finetuning job list; echo $?; ${old} "${binary()}" --version >/dev/null; echo $?`,
    )
    const [version, ...codes] = out.trim().split('\n')
    if (Number(version!.split('.')[0]) >= 22) return
    expect(codes).toEqual(['2', '2'])
    expect(err.trim().split('\n')).toEqual(Array(2).fill(`qfc needs Node.js 22.19 or newer; this is ${version}`))
  })
})
