import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { punctuation } from '../context/language.ts'
import type { Entry } from '../stages/journal.ts'
import { safeText } from '../terminal/safeText.ts'
import type { ImportFacts } from './importStage.ts'

type AnyEntry = Entry<unknown, ImportFacts & Record<string, unknown>>

/** What a run has made, a thing each. */
export function existing({ say }: Pick<Context, 'say'>, facts: ImportFacts): string[] {
  const { import: data, ...others } = facts as ImportFacts & Record<string, unknown>
  const things: [string, unknown][] = [
    [say('data set', '数据集'), data?.datasetId],
    [say('version', '版本'), data?.versionId],
    [say('object', '对象'), data?.address],
    [say('import task', '导入任务'), data?.taskId],
    [say('job', '作业'), others.jobId],
    [say('task', '任务'), others.taskId],
    [say('model', '模型'), others.modelSetId],
    [say('model version', '模型版本'), others.modelId],
    [say('service', '服务'), others.serviceId],
  ]
  return things.filter(([, id]) => id !== undefined).map(([name, id]) => `${name} ${String(id)}`)
}

/** Says that the file is another than last time, and what that has made. */
export function noteEarlier(context: Context, path: string, earlier: unknown): void {
  if (!earlier) return
  const { time, facts, file } = earlier as AnyEntry
  const { say, note, paint } = context
  const made = existing(context, facts).join(punctuation(say).comma)
  const text = say(
    `${path} has changed since ${time} (it was ${file.hash.slice(0, 12)}): this is a new run.${made ? ` The earlier one has made: ${made}.` : ''}`,
    `${path} 自 ${time} 以来已变化（原 SHA-256：${file.hash.slice(0, 12)}），将作为新的运行执行。${made ? `之前的运行已创建：${made}。` : ''}`,
  )
  note(paint('yellow', safeText(text)))
}

/** Says that a run goes on, and with what; or that all of it is done. */
export function noteGoingOn(context: Context, entry: unknown, isOpen: boolean): void {
  const { time, facts } = entry as AnyEntry
  const { say, note, paint } = context
  const made = existing(context, facts).join(punctuation(say).comma)
  const known = made && say(`; there is: ${made}`, `，已创建：${made}`)
  const text = isOpen
    ? say(`Going on from ${time}${known}.`, `从 ${time} 的进度继续${known}。`)
    : say(`Done already (${time}); nothing is made again.`, `该流程已完成（${time}），不再重复创建。`)
  note(paint('dim', safeText(text)))
}

/** What is made already cannot become something else. */
export function checkSame<Plan>(
  { say }: Context,
  name: string,
  begun: Plan,
  asked: Plan,
  fields: readonly (keyof Plan & string)[],
): void {
  const other = fields.find((field) => JSON.stringify(begun[field]) !== JSON.stringify(asked[field]))
  if (other === undefined) return
  throw new Failure(
    'PlanChanged',
    say(
      `The run ${name} of this file was begun with another ${other} (${JSON.stringify(begun[other])}). Nothing was sent.`,
      `该文件的运行 ${name} 开始时的 ${other} 不同（${JSON.stringify(begun[other])}）。未发送任何请求。`,
    ),
    {
      hint: say(
        'Give the same to go on; another --name begins anew.',
        '请使用与之前相同的设置继续，或更换 --name 重新开始。',
      ),
    },
  )
}
