import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createClient, InputError, stopFineTuningTask } from '../src/index.ts'
import { inputSchemas, validate, vStopFineTuningTaskInput } from '../src/schemas.ts'

interface Row {
  name: string
  input: { required?: string[]; properties?: Record<string, { format?: string }> }
  examples: { input: { name: string; value: unknown }[] }
}

const { actions }: { actions: Row[] } = JSON.parse(
  readFileSync(new URL('../../../spec/actions.json', import.meta.url), 'utf8'),
)

describe('validate', () => {
  it('knows every action of the table, and no other', () => {
    expect(Object.keys(inputSchemas).sort()).toEqual(actions.map(({ name }) => name).sort())
    expect(validate('no.such.action', 5)).toEqual([])
    expect(validate('toString', 5)).toEqual([])
  })

  it.each(actions)('accepts the examples of $name, with and without unknown fields', ({ name, input, examples }) => {
    for (const { value } of examples.input) {
      // Where a form takes a file, the example can only name one.
      const files = Object.entries(input.properties ?? {}).filter(([, { format }]) => format === 'binary')
      const call = {
        ...(value as object),
        ...Object.fromEntries(files.map(([field]) => [field, new File(['x'], 'x')])),
      }
      expect(validate(name, call)).toEqual([])
      expect(validate(name, { ...call, 'a field of tomorrow': 'x' })).toEqual([])
      for (const [field] of files) expect(validate(name, { ...call, [field]: 'text' })).toMatchObject([{ path: field }])
    }
  })

  it.each(actions.filter(({ input }) => input.required?.length))(
    'names each missing field of $name',
    ({ name, input }) => {
      expect(
        validate(name, {})
          .map(({ path }) => path)
          .sort(),
      ).toEqual([...input.required!].sort())
    },
  )

  it('says where and what, and leaves the input alone', () => {
    const input = {
      jobId: 1,
      hyperParameterConfig: {},
      datasetConfig: { sourceType: 'Platform', versions: [{ samplingRate: 11 }] },
    }
    const before = structuredClone(input)
    expect(validate('finetuning.task.create', input)).toEqual([
      { path: 'jobId', message: expect.stringContaining('Expected string') },
      { path: 'datasetConfig.versions.0.samplingRate', message: expect.stringContaining('<=10') },
    ])
    expect(input).toEqual(before)
    expect(validate('finetuning.task.stop', null)[0]).toMatchObject({ path: '' })
    expect(
      validate('finetuning.job.create', { name: 'x'.repeat(5000), model: 5, trainMode: 'x' }).every(
        ({ message }) => message.length < 310,
      ),
    ).toBe(true)
  })

  it('stops a client before anything is sent', async () => {
    let sent = 0
    const client = createClient({ credentials: null, validate, fetch: async () => Response.json({ sent: ++sent }) })
    const error = await stopFineTuningTask(client, {} as never).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({
      code: 'InvalidInput',
      action: 'finetuning.task.stop',
      outcome: 'not-sent',
      issues: [{ path: 'taskId' }],
    })
    expect(sent).toBe(0)
  })
})

it('validators are Standard Schemas', async () => {
  const standard = vStopFineTuningTaskInput['~standard']
  expect(standard).toMatchObject({ version: 1, vendor: 'valibot' })
  expect(await standard.validate({ taskId: 1 })).toHaveProperty('issues')
  expect(await standard.validate({ taskId: 'task-5kjifvzerc5n' })).not.toHaveProperty('issues')
})
