import { signal } from '@preact/signals'
import { callSamples, sampleLanguages } from '@qianfan-console/codegen/src/samples/callSamples.ts'
import { rowOf, shownCall } from '../calls/behind.ts'
import { language, say } from '../words/language.ts'
import { CopyText } from './CopyText.tsx'
import { Dialog } from './Dialog.tsx'

const names = { api: 'API', cli: 'qfc', typescript: 'TypeScript', python: 'Python', go: 'Go', java: 'Java' }

/** The language that was looked at last. */
const chosen = signal<keyof typeof names>('api')

/** The call behind a number or a button, in every language. */
export function CallPanel() {
  const call = shownCall.value
  if (!call) return null
  const row = rowOf(call.action)
  const samples = callSamples(row, call.input)
  return (
    <Dialog title={row.title[language]} onClose={() => (shownCall.value = undefined)} wide>
      <p>
        <code>{row.operationId}</code> · <code>{row.name}</code>
        {call.path !== undefined && (
          <>
            {' '}
            · {say('read from', '取自')} <code>{call.path}</code>
          </>
        )}
      </p>
      <div class="tabs" role="tablist" aria-label={say('Language', '语言')} onKeyDown={turn}>
        {sampleLanguages.map((each) => (
          <button
            type="button"
            role="tab"
            key={each}
            id={`tab-${each}`}
            aria-selected={each === chosen.value}
            aria-controls="sample"
            tabIndex={each === chosen.value ? 0 : -1}
            onClick={() => (chosen.value = each)}
          >
            {names[each]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled with the keyboard */}
      <pre id="sample" role="tabpanel" aria-labelledby={`tab-${chosen.value}`} tabIndex={0}>
        <code>{samples[chosen.value]}</code>
      </pre>
      <footer>
        <CopyText text={samples[chosen.value]} />
        {row.doc && (
          <a href={row.doc} target="_blank" rel="noreferrer">
            {say('Official page', '官方文档')}
          </a>
        )}
      </footer>
    </Dialog>
  )
}

/** Arrow keys go from tab to tab. */
function turn(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const place = sampleLanguages.indexOf(chosen.value) + step
  chosen.value = sampleLanguages.at(place % sampleLanguages.length)!
  document.getElementById(`tab-${chosen.value}`)?.focus()
}
