import {
  findTaskProblems,
  type PlannedTask,
  type TaskProblem,
  type TrainedModel,
  type ValueProblem,
} from '@qianfan-console/core'
import { sender } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import { reasonOf } from '../output/errorReport.ts'
import { safeText } from '../terminal/safeText.ts'
import { closestOf } from '../util/closestOf.ts'

type Fields = Record<string, unknown>

/** Compares a task with what the platform says it supports: one in a job that is there. */
export const checkFineTuning = (context: Context, input: Fields): Promise<void> => check(context, input)

/** As `checkFineTuning`, for a task in a job that is still to be made, on data that is still to be brought. */
export const checkNewJob = (context: Context, job: TrainedModel, input: Fields): Promise<void> =>
  check(context, { ...input, datasetConfig: undefined }, job)

/** Stops where there are problems. A read that fails stops nothing. */
async function check(context: Context, input: Fields, job?: TrainedModel): Promise<void> {
  const { say, note, paint } = context
  let problems: string[]
  try {
    const found = await findTaskProblems(await sender(context), input as unknown as PlannedTask, { job })
    problems = found.map((problem) => sentence(problem, say))
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

/** A problem in words. */
function sentence(problem: TaskProblem, say: Say): string {
  const known = 'known' in problem ? problem.known.join(punctuation(say).comma) : ''
  switch (problem.code) {
    case 'UnknownJob': {
      const id = JSON.stringify(problem.jobId)
      return say(`there is no job ${id}`, `作业 ${id} 不存在`)
    }
    case 'UnknownModel':
      return unknownModel(problem.model, problem.known, say)
    case 'UnsupportedMode': {
      const { model, trainMode } = problem
      return say(
        `${model} does not support the train mode ${trainMode} (it supports ${known})`,
        `${model} 不支持训练模式 ${trainMode}（支持：${known}）`,
      )
    }
    case 'UnsupportedScale': {
      const { model, trainMode, parameterScale } = problem
      return say(
        `${model} with ${trainMode} does not support parameterScale ${parameterScale} (it supports ${known})`,
        `${model} 的 ${trainMode} 不支持 parameterScale ${parameterScale}（支持：${known}）`,
      )
    }
    case 'NotPublished': {
      const { versionId, state } = problem
      return say(
        `the data set version ${versionId} is not published (${state})`,
        `数据集版本 ${versionId} 未发布（${state}）`,
      )
    }
    case 'UnreadableVersion': {
      const { versionId, error } = problem
      return say(
        `the data set version ${versionId} cannot be read (${error.code}: ${error.message})`,
        `无法读取数据集版本 ${versionId}（${error.code}：${error.message}）`,
      )
    }
    default:
      return parameterSentence(problem, say)
  }
}

/** What is wrong with a hyper-parameter, in words. */
function parameterSentence(problem: ValueProblem, say: Say): string {
  const name = `hyperParameterConfig.${problem.key}`
  if (problem.code === 'Misspelled')
    return say(
      `${name} is not known; did you mean ${problem.meant}?`,
      `未知的 ${name}，是不是想输入 ${problem.meant}？`,
    )
  const value = String(problem.value)
  if (problem.code === 'OutOfRange')
    return say(
      `${name} must be from ${problem.least} to ${problem.most}, not ${value}`,
      `${name} 的值无效：${value}。取值范围：${problem.least}~${problem.most}`,
    )
  const known = problem.known.join(punctuation(say).comma)
  return say(`${name} must be one of ${known}, not ${value}`, `${name} 的值无效：${value}。可选：${known}`)
}

function unknownModel(name: string, known: readonly string[], say: Say): string {
  const closest = closestOf(name, known)
  return closest === undefined
    ? say(
        `${name} cannot be fine-tuned (there are ${known.join(', ')})`,
        `${name} 不支持精调（支持：${known.join('、')}）`,
      )
    : say(`${name} cannot be fine-tuned; did you mean ${closest}?`, `${name} 不支持精调，是不是想输入 ${closest}？`)
}
