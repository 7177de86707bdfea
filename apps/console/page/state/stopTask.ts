import { isQianfanError, stopFineTuningTask } from '@qianfan-console/browser-sdk'
import { client } from '../calls/client.ts'
import { readTask } from '../calls/listTasks.ts'
import { troubleOf } from '../words/errors.ts'
import { say } from '../words/language.ts'
import { wordsOf } from '../words/states.ts'
import { tell } from './notices.ts'
import { forget, poller, stopping, take } from './tasks.ts'

const mark = (taskId: string, on: boolean): void => {
  const next = new Set(stopping.value)
  if (on) next.add(taskId)
  else next.delete(taskId)
  stopping.value = next
}

/** Asks the platform to stop a task. It shows as stopping at once; what comes of it is said as it is. */
export async function stopTask(taskId: string, name: string): Promise<void> {
  mark(taskId, true)
  try {
    await stopFineTuningTask(client, { taskId })
    tell('good', say(`${name} is being stopped`, `正在停止 ${name}`), say('The platform accepted it.', '平台已受理。'))
  } catch (error) {
    await settle(taskId, name, error)
  }
  void poller.now()
}

/** What is true after a stop that failed: the state is read before it is said that nothing happened. */
async function settle(taskId: string, name: string, error: unknown): Promise<void> {
  const { code, text, kind, requestId } = troubleOf(error)
  const request = requestId ? say(` Request ${requestId}.`, `请求 ID：${requestId}。`) : ''
  const isDoubtful =
    isQianfanError(error) && (error.outcome === 'unknown' || error.previous !== undefined || code === 'ResultFalse')
  if (!isDoubtful) {
    mark(taskId, false)
    tell('bad', say(`${name} was not stopped`, `未能停止 ${name}`), `${text} (${code})${request}`)
    if (kind === 'gone') forget(taskId)
    return
  }
  try {
    const task = await readTask(taskId)
    take(task)
    const state = wordsOf(task.runStatus).name
    if (task.runStatus === 'Stopped') {
      tell(
        'good',
        say(`${name} is stopped`, `${name} 已停止`),
        say('A look at it shows so.', '查询结果显示任务已停止。'),
      )
      return
    }
    mark(taskId, false)
    if (code === 'ResultFalse')
      tell(
        'bad',
        say(`The platform did not accept the stop of ${name}`, `平台未受理对 ${name} 的停止请求`),
        say(`It answered result: false. The task is: ${state}.`, `返回 result: false。任务当前状态：${state}。`) +
          request,
      )
    else
      tell(
        'bad',
        say(`Whether ${name} will stop is not known`, `无法确认 ${name} 是否会停止`),
        say(
          `The answer was lost (${code}). A look shows: ${state}. Stopping again does no harm.`,
          `响应丢失（${code}）。查询结果：${state}。可放心再次停止。`,
        ),
      )
  } catch (reason) {
    mark(taskId, false)
    tell(
      'bad',
      say(`Whether ${name} was stopped is not known`, `无法确认 ${name} 是否已停止`),
      say(
        `The answer was lost (${code}), and the look at it failed (${troubleOf(reason).code}). Look at it again before you go on.`,
        `响应丢失（${code}），查询也失败（${troubleOf(reason).code}）。请先确认当前状态再继续。`,
      ),
    )
  }
}
