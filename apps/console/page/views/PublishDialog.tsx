import {
  createCustomModel,
  createCustomModelSet,
  describeCustomModelSets,
  isQianfanError,
} from '@qianfan-console/browser-sdk'
import { useEffect, useState } from 'preact/hooks'
import { behind } from '../calls/behind.ts'
import { client } from '../calls/client.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { tell } from '../state/notices.ts'
import { go } from '../state/route.ts'
import { plainText } from '../util/plainText.ts'
import { type Trouble, troubleOf } from '../words/errors.ts'
import { say } from '../words/language.ts'

interface Props {
  taskId: string
  step: number
  name: string
  onClose(): void
}

interface ModelSet {
  modelSetId: string
  modelSetName: string
}

/** Sets are found by their newest pages: more of them would not be looked through by a person. */
const mostSets = 300

/** Publishes a checkpoint as a version of a model: of one that is there, or of a new one. */
export function PublishDialog({ taskId, step, name, onClose }: Props) {
  const [sets, setSets] = useState<ModelSet[]>()
  const [chosen, setChosen] = useState('')
  const [newName, setNewName] = useState(name.replaceAll(/[^\p{L}\p{N}_-]/gu, '_').slice(0, 20))
  const [trouble, setTrouble] = useState<Trouble>()
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    const found: ModelSet[] = []
    const read = async () => {
      for await (const set of describeCustomModelSets.items(client, { maxKeys: 100 })) {
        found.push(set)
        if (found.length >= mostSets) break
      }
    }
    read()
      .catch((error: unknown) => setTrouble(troubleOf(error)))
      .finally(() => setSets(found))
  }, [])

  const publish = async () => {
    setSending(true)
    setTrouble(undefined)
    try {
      const modelSetId =
        chosen || (await createCustomModelSet(client, { modelSetName: newName, modelType: 'Text2Text' })).result
      const trainMeta = { taskId, checkpointStep: step }
      const { result } = await createCustomModel(client, { modelSetId, sourceType: 'Train', trainMeta })
      tell('good', say(`Step ${step} is being published`, `正在发布 step ${step}`), String(result.modelId ?? ''))
      go('/models')
      onClose()
    } catch (error) {
      const found = troubleOf(error)
      const isUnknown = isQianfanError(error) && error.outcome === 'unknown'
      setTrouble(
        isUnknown
          ? {
              ...found,
              title: say('Whether it was published is not known', '无法确认是否已发布'),
              text: say(
                'The answer was lost. Look at the models before you publish again: a second call may make a second version.',
                '响应丢失。请先查看模型列表再决定是否重试，重复调用可能创建两个版本。',
              ),
            }
          : found,
      )
      setSending(false)
    }
  }
  const input = { modelSetId: chosen || 'am-…', sourceType: 'Train', trainMeta: { taskId, checkpointStep: step } }
  return (
    <Dialog title={say(`Publish step ${step}`, `发布 step ${step}`)} onClose={onClose}>
      <p>
        {say(
          'It becomes a version of a model, which a service can run. Publishing costs nothing by itself.',
          '发布后成为模型的一个版本，可用于部署服务；发布本身不产生费用。',
        )}
      </p>
      <label class="field">
        <span>{say('Model', '模型')}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)} disabled={!sets}>
          <option value="">{say('A new model', '新建模型')}</option>
          {(sets ?? []).map(({ modelSetId, modelSetName }) => (
            <option key={modelSetId} value={modelSetId}>
              {plainText(modelSetName)} ({modelSetId})
            </option>
          ))}
        </select>
      </label>
      {chosen === '' && (
        <label class="field">
          <span>{say('Its name', '名称')}</span>
          <input value={newName} onInput={(event) => setNewName(event.currentTarget.value)} />
        </label>
      )}
      {trouble && (
        <p class="box trouble small" role="alert">
          <b>{trouble.title}.</b> {trouble.text} <code>{trouble.code}</code>
        </p>
      )}
      <footer>
        <button type="button" onClick={onClose}>
          {say('Cancel', '取消')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={isSending || !sets || (chosen === '' && newName.trim() === '')}
          onClick={publish}
          {...behind('model.version.create', input, 'result.modelId')}
        >
          {isSending ? say('Publishing…', '正在发布…') : say('Publish', '发布')}
        </button>
      </footer>
    </Dialog>
  )
}
