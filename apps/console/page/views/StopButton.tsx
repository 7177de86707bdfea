import { useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import type { Task } from '../calls/listTasks.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { may } from '../state/session.ts'
import { stopTask } from '../state/stopTask.ts'
import { stopping } from '../state/tasks.ts'
import { plainText } from '../util/plainText.ts'
import { say } from '../words/language.ts'
import { isOpen } from '../words/states.ts'

/** Stops a task, after it was asked whether that one is meant. */
export function StopButton({ task }: { task: Task }) {
  const [isAsking, setAsking] = useState(false)
  if (!isOpen(task.runStatus) || !may('finetuning.task.stop')) return null
  const name = plainText(task.jobName) || task.taskId
  const stop = () => {
    setAsking(false)
    void stopTask(task.taskId, name)
  }
  return (
    <>
      <button
        type="button"
        class="danger"
        disabled={stopping.value.has(task.taskId)}
        onClick={() => setAsking(true)}
        {...behind('finetuning.task.stop', { taskId: task.taskId }, 'result')}
      >
        {say('Stop', '停止')}
      </button>
      {isAsking && (
        <Dialog title={say('Stop this task?', '停止该任务？')} onClose={() => setAsking(false)}>
          <p class="target">
            <b>{name}</b>
            <code>{task.taskId}</code>
          </p>
          <p>
            {say(
              'A stopped task cannot go on. What was trained so far stays as its checkpoints.',
              '已停止的任务无法恢复，已保存的 Checkpoint 会保留。',
            )}
          </p>
          <footer>
            <button type="button" onClick={() => setAsking(false)}>
              {say('Let it run', '取消')}
            </button>
            <button type="button" class="danger" onClick={stop}>
              {say(`Stop ${task.taskId}`, `停止 ${task.taskId}`)}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  )
}
