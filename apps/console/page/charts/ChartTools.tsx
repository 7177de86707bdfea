import { numberText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import type { Look } from './plot.ts'

interface Props {
  look: Look
  /** Whether smoothing, log axes and the band are of use. */
  isLong: boolean
  onLook(look: Look): void
  onCsv(): void
  onPng(): void
}

/** What can be done with a chart. */
export function ChartTools({ look, isLong, onLook, onCsv, onPng }: Props) {
  const change = (part: Partial<Look>) => onLook({ ...look, ...part })
  return (
    <div class="tools">
      {isLong && (
        <>
          <label class="slider">
            <span>{say('Smoothing', '平滑')}</span>
            <input
              type="range"
              min="0"
              max="0.99"
              step="0.01"
              value={look.smoothing}
              onInput={(event) => change({ smoothing: Number(event.currentTarget.value) })}
            />
            <output>{numberText(look.smoothing)}</output>
          </label>
          <Switch on={look.band} onClick={() => change({ band: !look.band })}>
            {say('Band', '区间')}
          </Switch>
          <Switch on={look.logX} onClick={() => change({ logX: !look.logX, range: undefined })}>
            {say('log x', '对数 x')}
          </Switch>
          <Switch on={look.logY} onClick={() => change({ logY: !look.logY })}>
            {say('log y', '对数 y')}
          </Switch>
        </>
      )}
      {look.range && (
        <button type="button" class="quiet" onClick={() => change({ range: undefined })}>
          {say('Show all', '显示全部')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onCsv}>
        CSV
      </button>
      <button type="button" class="quiet" onClick={onPng}>
        PNG
      </button>
    </div>
  )
}

function Switch({ on, onClick, children }: { on: boolean; onClick(): void; children: string }) {
  return (
    <button type="button" class="quiet" aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  )
}
