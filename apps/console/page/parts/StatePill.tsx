import { stopping } from '../state/tasks.ts'
import { isOpen, type StateWords, stoppingWords, wordsOf } from '../words/states.ts'

/** The words for a task as it stands: one that was asked to stop is stopping until it has ended. */
export const stateWords = ({ taskId, runStatus }: { taskId: string; runStatus: string }): StateWords =>
  stopping.value.has(taskId) && isOpen(runStatus) ? stoppingWords : wordsOf(runStatus)

/** A state, by colour and by name. */
export function StatePill({ words }: { words: Pick<StateWords, 'tone' | 'name'> }) {
  return <span class={`pill ${words.tone}`}>{words.name}</span>
}
