import { dismiss, notices } from '../state/notices.ts'
import { say } from '../words/language.ts'

/** What was said and is not yet put away. */
export function Notices() {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.value.map(({ id, tone, title, text }) => (
        <div key={id} class={`notice ${tone}`}>
          <div>
            <b>{title}</b>
            <p>{text}</p>
          </div>
          <button type="button" class="quiet" onClick={() => dismiss(id)}>
            {say('Dismiss', '关闭')}
          </button>
        </div>
      ))}
    </div>
  )
}
