import { table } from 'virtual:page-table'
import type { ComponentChildren } from 'preact'
import { lastLook, poller } from '../state/tasks.ts'
import type { Trouble } from '../words/errors.ts'
import { clockText } from '../words/formats.ts'
import { say } from '../words/language.ts'

/** What stands where there is nothing to show; it is the whole view where nothing else has a heading. */
export function Empty({ title, isView, children }: { title: string; isView?: boolean; children?: ComponentChildren }) {
  const Title = isView ? 'h1' : 'h2'
  return (
    <div class="box empty">
      <Drawing />
      <Title>{title}</Title>
      {children}
    </div>
  )
}

/** A line that goes nowhere yet. */
const Drawing = () => (
  <svg viewBox="0 0 120 60" width="120" height="60" aria-hidden="true">
    <path d="M8 8v44h104" class="axis" />
    <path d="M12 16c14 0 18 26 36 28s26-4 60-4" class="curve" />
  </svg>
)

/** What is shown until something is there. */
export const Loading = ({ what }: { what: string }) => (
  <div class="box loading" role="status">
    <span class="spinner" aria-hidden="true" />
    {what}
  </div>
)

/** What went wrong, what to do, and what support asks for. With something on the page already, it stays small. */
export function TroubleBox({ trouble, action, small }: { trouble: Trouble; action?: string; small?: boolean }) {
  const { kind, title, text, code, requestId } = trouble
  const Title = small ? 'h2' : 'h1'
  const policies = kind === 'permission' ? (table[action ?? 'finetuning.job.list']?.policies ?? []) : []
  return (
    <div class={`box trouble ${kind} ${small ? 'small' : ''}`} role="alert">
      <Title>{title}</Title>
      <p>{text}</p>
      {policies.length > 0 && (
        <ul>
          {policies.map((policy) => (
            <li key={policy}>
              <code>{policy}</code>
            </li>
          ))}
        </ul>
      )}
      <p class="facts">
        <code>{code}</code>
        {requestId && (
          <>
            {' '}
            {say('request', '请求 ID')} <code>{requestId}</code>
          </>
        )}
        {small && lastLook.value !== undefined && (
          <>
            {' '}
            {say(`What is shown is of ${clockText(lastLook.value)}.`, `显示的是 ${clockText(lastLook.value)} 的数据。`)}
          </>
        )}
      </p>
      <button type="button" onClick={() => void poller.now()}>
        {say('Ask again', '重试')}
      </button>
    </div>
  )
}
