import type { QianfanError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure, stoppedAt } from '../context/failure.ts'
import { textIn } from '../context/language.ts'
import type { Journal } from './journal.ts'
import type { Making, Stage, StageRun } from './stage.ts'
import type { StagesView } from './stagesView.ts'

/** A call that was sent may still be on its way for this long, in ms; until then, not to be found says nothing. */
const onItsWay = 5000

/** Between two looks, in ms. */
const pause = 1000

/** Runs the stages that are not done, one after the other; each call is in the journal before it is sent and when it was answered. */
export async function runStages<Plan, Facts extends object>(
  context: Context,
  journal: Journal<Plan, Facts>,
  stages: readonly Stage<Facts>[],
  view: StagesView,
): Promise<void> {
  for (const stage of stages) {
    if (stage.isDone(journal.entry.facts)) {
      view.done(stage.name, stage.shown?.(journal.entry.facts))
      continue
    }
    context.signal.throwIfAborted()
    view.begin(stage.name)
    try {
      await (stage.makes ? make(context, journal, stage, stage.makes, view) : work(journal, stage, view))
    } catch (error) {
      view.failed(stage.name)
      throw stoppedAt(error, { stage: textIn(context.language, stage.title) })
    }
    view.done(stage.name, stage.shown?.(journal.entry.facts))
  }
  journal.save({ isDone: true })
}

function runOf<Plan, Facts extends object>(
  { entry, save }: Journal<Plan, Facts>,
  { name }: Stage<Facts>,
  view: StagesView,
): StageRun<Facts> {
  return {
    get facts() {
      return entry.facts
    },
    keep: (change) => save({ facts: { ...entry.facts, ...change } }),
    show: (state, share) => view.show(name, state, share),
  }
}

async function work<Plan, Facts extends object>(
  journal: Journal<Plan, Facts>,
  stage: Stage<Facts>,
  view: StagesView,
): Promise<void> {
  const run = runOf(journal, stage, view)
  run.keep(await stage.run(run))
}

/** Makes a thing once: what an earlier run may have made is looked for first, and so is what a lost answer may have. */
async function make<Plan, Facts extends object>(
  context: Context,
  journal: Journal<Plan, Facts>,
  stage: Stage<Facts>,
  makes: Making<Facts>,
  view: StagesView,
): Promise<void> {
  const { entry } = journal
  const done = (change: Partial<Facts>) => journal.save({ facts: { ...entry.facts, ...change }, begun: undefined })
  if (entry.begun?.stage === stage.name) {
    view.show(stage.name, context.say('looking for what was made', '正在查询是否已创建'))
    const found = await settle(context, journal, makes)
    if (found) return done(found)
  }
  const before = await makes.ids(entry.facts)
  journal.save({ begun: { stage: stage.name, at: Date.now(), before } })
  try {
    done(await stage.run(runOf(journal, stage, view)))
  } catch (error) {
    const { outcome, previous } = error as QianfanError
    if (error instanceof Failure) throw error
    // Certainly nothing was made: the next run need not look.
    if ((outcome === 'refused' || outcome === 'not-sent') && previous === undefined) journal.save({ begun: undefined })
    else if (!context.signal.aborted) {
      view.show(stage.name, context.say('the answer was lost; looking', '响应丢失，正在查询'))
      const found = await settle(context, journal, makes).catch(() => undefined)
      if (found) return done(found)
    }
    throw error
  }
}

/** Looks for what a call has made, until it cannot be on its way any more; undefined where there is nothing. */
async function settle<Plan, Facts extends object>(
  context: Context,
  { entry }: Journal<Plan, Facts>,
  makes: Making<Facts>,
): Promise<Partial<Facts> | undefined> {
  const { at, before } = entry.begun!
  for (;;) {
    const isLast = Date.now() - at >= onItsWay
    const found = (await makes.ids(entry.facts)).filter((id) => !before.includes(id))
    if (found.length === 1) return makes.found(found[0]!)
    if (found.length > 1) throw severalMade(context, found)
    if (isLast) return undefined
    await context.pause(pause)
  }
}

const severalMade = ({ say }: Context, ids: readonly string[]): Failure =>
  new Failure(
    'SeveralMade',
    say(
      `Which of ${ids.join(', ')} this run has made cannot be told.`,
      `无法判断 ${ids.join('、')} 中哪一个由本次运行创建。`,
    ),
    {
      exitCode: exitCodes.unknown,
      hint: say(
        'Nothing was sent again. Look at them, and remove what is not meant.',
        '未重复发送请求。请查看这些资源，并删除不需要的。',
      ),
    },
  )

/** Stops a new run whose names are taken, before anything is made. */
export async function checkNames<Facts>(
  context: Context,
  stages: readonly Stage<Facts>[],
  facts: Facts,
): Promise<void> {
  const { say, language } = context
  const taken: string[] = []
  for (const { title, makes, isDone } of stages) {
    if (!makes?.isNamed || isDone(facts)) continue
    const [id] = await makes.ids(facts)
    if (id !== undefined) taken.push(`${textIn(language, title)} ${id}`)
  }
  if (taken.length === 0) return
  throw new Failure(
    'NameTaken',
    say(
      `The name is taken: ${taken.join(', ')}, which no run of this file has made. Nothing was made.`,
      `名称已被占用：${taken.join('、')}，且不是由此文件的运行创建的。未创建任何资源。`,
    ),
    { hint: say('Choose another --name.', '请更换 --name。'), details: { taken } },
  )
}
