import { isNotFound } from '../calls/isNotFound.ts'
import { pagesOf, send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import { reasonOf } from '../output/errorReport.ts'
import { actionNamed } from '../table/actionTable.ts'
import { safeText } from '../terminal/safeText.ts'
import { closestOf } from '../util/closestOf.ts'
import { valueAt } from '../util/valueAt.ts'

type Fields = Record<string, unknown>

interface HyperParameter {
  key: string
  type?: string
  checkType?: 'range' | 'choice' | 'mult_choice' | (string & {})
  checkValue?: (number | string)[]
}
interface Scale {
  parameterScale: string
  supportHyperParameterConfig?: HyperParameter[]
}
interface Mode {
  trainMode: string
  supportParameterScale?: Scale[]
}
interface Model {
  model: string
  supportTrainMode?: Mode[]
}

/** Compares a task with what DescribeFineTuningSupportModels says of the model of its job. */
export const checkFineTuning = (context: Context, input: Fields): Promise<void> =>
  stopOnProblems(context, async () => [
    ...(await problemsOfTask(context, input)),
    ...(await dataProblems(context, input)),
  ])

/** As `checkFineTuning`, for a task in a job that is still to be made. */
export const checkNewJob = (context: Context, job: TrainedModel, input: Fields): Promise<void> =>
  stopOnProblems(context, () => modelProblems(context, job, input, { isNew: true }))

/** Stops where there are problems. A read that fails stops nothing. */
async function stopOnProblems(context: Context, find: () => Promise<string[]>): Promise<void> {
  const { say, note, paint } = context
  let problems: string[]
  try {
    problems = await find()
  } catch (error) {
    if (error instanceof Failure) throw error
    note(
      paint(
        'yellow',
        safeText(
          say(
            `Not checked before spending: ${reasonOf(error, context.language)}`,
            `付费前检查未完成（${reasonOf(error, context.language)}），将跳过检查继续执行。`,
          ),
        ),
      ),
    )
    return
  }
  if (problems.length === 0) return
  throw new Failure(
    'NotSupported',
    say(
      `The task would not be what the platform supports: ${problems.join('; ')}. Nothing was sent.`,
      `任务配置不受平台支持：${problems.join('；')}。未发送任何请求。`,
    ),
    {
      hint: say(
        'qfc finetuning model list -o yaml shows what is supported; --no-check sends it all the same.',
        '运行 qfc finetuning model list -o yaml 查看支持的配置；如确认无误，可加 --no-check 跳过检查。',
      ),
      details: { problems },
    },
  )
}

/** A version of a data set has to be published before anything trains on it. */
async function dataProblems(context: Context, input: Fields): Promise<string[]> {
  const { say } = context
  const { sourceType, versions = [] } = (input.datasetConfig ?? {}) as { sourceType?: string; versions?: Fields[] }
  const problems: string[] = []
  for (const { versionId } of sourceType === 'Platform' ? versions : []) {
    if (versionId === undefined) continue
    try {
      const { body } = await send(context, actionNamed('dataset.version.describe'), { versionId })
      const state = valueAt(body, 'result.publishStatus')
      if (state !== undefined && state !== 'Published')
        problems.push(
          say(
            `the data set version ${versionId} is not published (${String(state)})`,
            `数据集版本 ${versionId} 未发布（${String(state)}）`,
          ),
        )
    } catch (error) {
      const { name, code, message } = error as { name: string; code: string; message: string }
      // The id is all that was sent: who calls the input wrong, or nothing found, means the id.
      const isRefused = name === 'ServiceError' && /InappropriateJSON/i.test(`${code} ${message}`)
      if (!isRefused && !isNotFound(error)) throw error
      problems.push(
        say(
          `the data set version ${versionId} cannot be read (${code}: ${message})`,
          `无法读取数据集版本 ${versionId}（${code}：${message}）`,
        ),
      )
    }
  }
  return problems
}

/** What a job trains, and how. */
interface TrainedModel {
  model: string
  trainMode: string
}

async function problemsOfTask(context: Context, input: Fields): Promise<string[]> {
  const { say } = context
  const job = await findJob(context, input.jobId)
  if (!job) return [say(`there is no job ${JSON.stringify(input.jobId)}`, `作业 ${JSON.stringify(input.jobId)} 不存在`)]
  return modelProblems(context, job, input, { isNew: false })
}

async function modelProblems(
  context: Context,
  job: TrainedModel,
  input: Fields,
  { isNew }: { isNew: boolean },
): Promise<string[]> {
  const { say } = context
  const { body } = await send(context, actionNamed('finetuning.model.list'), {})
  const models = valueAt(body, 'result') as Model[]
  const model = models.find((each) => each.model === job.model)
  // A job on a custom model names a model that is not in the list; nothing can be said about it.
  if (!model) return isNew && !customModel.test(job.model) ? [unknownModel(context, job.model, models)] : []
  const mode = model.supportTrainMode?.find((each) => each.trainMode === job.trainMode)
  if (!mode)
    return [
      say(
        `${model.model} does not support the train mode ${job.trainMode} (it supports ${names(model.supportTrainMode, 'trainMode', say)})`,
        `${model.model} 不支持训练模式 ${job.trainMode}（支持：${names(model.supportTrainMode, 'trainMode', say)}）`,
      ),
    ]
  const scales = mode.supportParameterScale ?? []
  const problemsIn = (scale: Scale) => scaleProblems(context, scale, input)
  if (input.parameterScale === undefined) {
    // Which scale the platform takes then is not documented: what fits one of them may be right.
    const found = scales.map(problemsIn)
    return found.length > 0 && found.every((problems) => problems.length > 0) ? found[0]! : []
  }
  const scale = scales.find((each) => each.parameterScale === input.parameterScale)
  if (scale) return problemsIn(scale)
  return [
    say(
      `${model.model} with ${mode.trainMode} does not support parameterScale ${String(input.parameterScale)} (it supports ${names(scales, 'parameterScale', say)})`,
      `${model.model} 的 ${mode.trainMode} 不支持 parameterScale ${String(input.parameterScale)}（支持：${names(scales, 'parameterScale', say)}）`,
    ),
  ]
}

const scaleProblems = (context: Context, { supportHyperParameterConfig: known = [] }: Scale, input: Fields): string[] =>
  Object.entries((input.hyperParameterConfig ?? {}) as Fields).flatMap(
    ([key, value]) => hyperParameterProblem(known, key, value, context) ?? [],
  )

/** A model of one's own, by its id. */
const customModel = /^amv?-/

function unknownModel({ say }: Context, name: string, models: readonly Model[]): string {
  const known = models.map(({ model }) => model)
  const closest = closestOf(name, known)
  return closest === undefined
    ? say(
        `${name} cannot be fine-tuned (there are ${known.join(', ')})`,
        `${name} 不支持精调（支持：${known.join('、')}）`,
      )
    : say(`${name} cannot be fine-tuned; did you mean ${closest}?`, `${name} 不支持精调，是不是想输入 ${closest}？`)
}

const names = <Row extends object>(rows: readonly Row[] | undefined, field: keyof Row, say: Say): string =>
  (rows ?? []).map((row) => String(row[field])).join(punctuation(say).comma)

async function findJob(context: Context, jobId: unknown): Promise<TrainedModel | undefined> {
  for await (const page of pagesOf(context, actionNamed('finetuning.job.list'), {})) {
    const job = (valueAt(page, 'result.jobList') as Fields[]).find((each) => each.jobId === jobId)
    if (job) return job as unknown as TrainedModel
  }
  return undefined
}

function hyperParameterProblem(
  known: readonly HyperParameter[],
  key: string,
  value: unknown,
  { say }: Context,
): string | undefined {
  if (known.length === 0) return undefined
  const rule = known.find((each) => each.key === key)
  if (!rule) {
    // The list that the platform gives is not always whole; only a slip of the keyboard is held to be wrong.
    const closest = closestOf(
      key,
      known.map((each) => each.key),
    )
    return (
      closest &&
      say(
        `hyperParameterConfig.${key} is not known; did you mean ${closest}?`,
        `未知的 hyperParameterConfig.${key}，是不是想输入 ${closest}？`,
      )
    )
  }
  const { checkType, checkValue = [] } = rule
  if (checkType === 'range' && checkValue.length === 2) {
    const [least, most] = checkValue.map(Number) as [number, number]
    if (Number(value) >= least && Number(value) <= most) return undefined
    return say(
      `hyperParameterConfig.${key} must be from ${least} to ${most}, not ${String(value)}`,
      `hyperParameterConfig.${key} 的值无效：${String(value)}。取值范围：${least}~${most}`,
    )
  }
  const chosen = Array.isArray(value) ? value : [value]
  if (
    (checkType === 'choice' || checkType === 'mult_choice') &&
    !chosen.every((each) => checkValue.map(String).includes(String(each)))
  )
    return say(
      `hyperParameterConfig.${key} must be one of ${checkValue.join(', ')}, not ${String(value)}`,
      `hyperParameterConfig.${key} 的值无效：${String(value)}。可选：${checkValue.join('、')}`,
    )
  return undefined
}
