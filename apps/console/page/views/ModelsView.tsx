import { useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import { Empty, Loading, TroubleBox } from '../parts/Box.tsx'
import { Id } from '../parts/CopyText.tsx'
import { StatePill } from '../parts/StatePill.tsx'
import { useRead } from '../parts/useRead.ts'
import { type ModelSet, readModelSets, readVersion } from '../state/models.ts'
import { dateOf } from '../util/dateOf.ts'
import { plainText } from '../util/plainText.ts'
import { dateText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { modelWords } from '../words/otherStates.ts'

/** How many models show their versions without being asked. */
const openAtOnce = 5

/** The models of the account, and the states of their versions. */
export function ModelsView() {
  const { value: sets, trouble } = useRead(readModelSets)
  if (trouble) return <TroubleBox trouble={trouble} action="model.set.list" />
  if (!sets) return <Loading what={say('Reading the models…', '正在读取模型…')} />
  return (
    <>
      <h1>{say('Models', '我的模型')}</h1>
      {sets.length === 0 ? (
        <Empty title={say('This account has no models yet', '该账号下还没有模型')}>
          <p>
            {say('Publish a checkpoint of a task to make the first.', '将任务的 Checkpoint 发布为模型版本即可创建。')}
          </p>
        </Empty>
      ) : (
        sets.map((set, place) => <Model key={set.modelSetId} set={set} isOpen={place < openAtOnce} />)
      )}
    </>
  )
}

function Model({ set, isOpen }: { set: ModelSet; isOpen: boolean }) {
  const [shows, setShows] = useState(isOpen)
  const { modelSetId, modelSetName, modelIds = [], modelNames = [], modifyTime } = set
  return (
    <details class="card" open={shows} onToggle={(event) => setShows(event.currentTarget.open)}>
      <summary {...behind('model.set.list', { maxKeys: 100 }, 'result.customModelSetList')}>
        <b>{plainText(modelSetName)}</b> <span class="faint">{dateText(dateOf(modifyTime))}</span>
      </summary>
      <p class="ids">
        <Id id={modelSetId} />
      </p>
      {shows && (
        <ul class="plain versions">
          {modelIds.map((modelId, place) => (
            <Version key={modelId} modelId={String(modelId)} name={modelNames[place]} />
          ))}
        </ul>
      )}
    </details>
  )
}

function Version({ modelId, name }: { modelId: string; name: string | undefined }) {
  const { value, trouble } = useRead(
    (signal) => readVersion(modelId, signal),
    ({ status }) => status === 'Creating',
    modelId,
  )
  const words = value && modelWords(String(value.status ?? ''))
  return (
    <li {...behind('model.version.describe', { modelId }, 'result.status')}>
      <span>{plainText(name) || modelId}</span> <code class="faint">{modelId}</code>{' '}
      {words && (
        <>
          <StatePill words={words} /> <small class="faint">{words.sentence}</small>
        </>
      )}
      {trouble && <small class="bad-text">{trouble.title}</small>}
    </li>
  )
}
