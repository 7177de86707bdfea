import { percentText } from '../words/formats.ts'
import { say } from '../words/language.ts'

/** How far something is, 0 to 1. */
export function Progress({ share }: { share: number | undefined }) {
  return (
    <span class="progress">
      <progress max={1} {...(share !== undefined && { value: share })} aria-label={say('Progress', '进度')} />
      <b>{percentText(share)}</b>
    </span>
  )
}
