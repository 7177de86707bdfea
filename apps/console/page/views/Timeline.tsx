import type { Task } from '../calls/listTasks.ts'
import type { Look } from '../state/memory.ts'
import { dateOf } from '../util/dateOf.ts'
import { clockText, dateText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { isOpen, wordsOf } from '../words/states.ts'

interface Step {
  tone: string
  name: string
  time: string
}

/** The states of a task in order: the dates are the platform's, what lies between them is what this page saw. */
function stepsOf(task: Task, looks: readonly Look[]): Step[] {
  const seen = new Map<string, number>()
  for (const { state, time } of looks) if (!seen.has(state)) seen.set(state, time)
  const { runStatus } = task
  const created = { ...wordsOf(''), time: dateText(dateOf(task.createDate)) }
  const passed = ['Waiting', 'Running'].filter((state) => seen.has(state) || state === runStatus)
  const between = passed.map((state) => {
    const time = seen.get(state)
    return {
      ...wordsOf(state),
      time: time === undefined ? '' : say(`seen ${clockText(time)}`, `${clockText(time)} 查询到`),
    }
  })
  const end = isOpen(runStatus) ? [] : [{ ...wordsOf(runStatus), time: dateText(dateOf(task.finishDate)) }]
  return [created, ...between, ...end].map(({ tone, name, time }) => ({ tone, name, time }))
}

/** How a task came to where it stands. */
export function Timeline({ task, looks }: { task: Task; looks: readonly Look[] }) {
  return (
    <ol class="timeline" aria-label={say('States', '状态变化')}>
      {stepsOf(task, looks).map(({ tone, name, time }) => (
        <li key={name} class={tone}>
          <b>{name}</b>
          <small class="faint">{time}</small>
        </li>
      ))}
    </ol>
  )
}
