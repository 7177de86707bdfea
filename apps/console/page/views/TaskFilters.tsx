import { computed } from '@preact/signals'
import { createdState, readArrangement } from '../state/arrange.ts'
import { go, route, withQuery } from '../state/route.ts'
import { jobs, tasks } from '../state/tasks.ts'
import { plainText } from '../util/plainText.ts'
import { countText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { wordsOf } from '../words/states.ts'
import { columns, usualColumns } from './columns.tsx'

/** How many tasks are in each state. */
const counts = computed(() => {
  const found = new Map<string, number>()
  for (const { runStatus } of tasks.value.values()) found.set(runStatus, (found.get(runStatus) ?? 0) + 1)
  return found
})

/** Search, states, and columns: each changes the address, and the address is what is shown. */
export function TaskFilters() {
  const { words, states, jobId } = readArrangement(route.value.query)
  const change = (changes: Record<string, string>) => go(withQuery(changes), 'replace')
  const turn = (state: string) => {
    const rest = states.filter((each) => each !== state)
    change({ status: (rest.length === states.length ? [...states, state] : rest).join(',') })
  }
  return (
    <div class="filters">
      <input
        type="search"
        value={words}
        placeholder={say('Search name, id, model', '搜索名称、ID、模型')}
        aria-label={say('Search', '搜索')}
        onInput={(event) => change({ q: event.currentTarget.value })}
      />
      <div class="chips" role="group" aria-label={say('State', '状态')}>
        {[...counts.value].map(([state, count]) => {
          const { name, tone } = wordsOf(state)
          const key = state || createdState
          return (
            <button
              type="button"
              key={key}
              class={`chip ${tone}`}
              aria-pressed={states.includes(key)}
              onClick={() => turn(key)}
            >
              {name} <b>{countText(count)}</b>
            </button>
          )
        })}
      </div>
      {jobId && (
        <button type="button" class="chip" aria-pressed="true" onClick={() => change({ job: '' })}>
          {plainText(jobs.value.get(jobId)?.name) || jobId} ×
        </button>
      )}
      <ColumnChoice />
    </div>
  )
}

function ColumnChoice() {
  const wanted = route.value.query.get('columns')?.split(',') ?? usualColumns
  const turn = (id: string) => {
    const next = columns.map((each) => each.id).filter((each) => (each === id) !== wanted.includes(each))
    const isUsual = next.join() === usualColumns.join()
    go(withQuery({ columns: isUsual ? '' : next.join(',') }), 'replace')
  }
  return (
    <details class="menu">
      <summary>{say('Columns', '列')}</summary>
      <div>
        {columns.slice(1).map(({ id, title }) => (
          <label key={id}>
            <input type="checkbox" checked={wanted.includes(id)} onChange={() => turn(id)} />
            {title}
          </label>
        ))}
      </div>
    </details>
  )
}
