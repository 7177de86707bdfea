import type { Context } from '../context/context.ts'
import { exitCodes, Failure, stoppedAt } from '../context/failure.ts'
import { punctuation } from '../context/language.ts'
import { checkSame, existing, noteEarlier, noteGoingOn } from '../dataset/earlierRun.ts'
import { accountFlags } from '../help/accountFlags.ts'
import { finetuningRunHelp } from '../help/pages/finetuningRun.ts'
import { bucketFolder } from '../input/bucketFolder.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { parseDuration } from '../input/duration.ts'
import { readInput } from '../input/readInput.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { requireConsent, type Entry as ShownEntry } from '../policy/consent.ts'
import { type CheckedFile, checkedFile } from '../rows/checkedFile.ts'
import { localFile } from '../rows/localFile.ts'
import { type Entry, type Journal, knownRuns, openJournal, type WorkFile, workFile } from '../stages/journal.ts'
import { checkNames, runStages } from '../stages/runStages.ts'
import type { Stage } from '../stages/stage.ts'
import { createStagesView } from '../stages/stagesView.ts'
import { actionNamed } from '../table/actionTable.ts'
import { shellQuote } from '../util/shellQuote.ts'
import { checkNewJob } from './checkTask.ts'
import { callsOf, checkPlan, type RunPlan, usualService, usualTrainMode } from './runPlan.ts'
import { datasetTaken, type RunFacts, stagesOfRun } from './stagesOfRun.ts'

const kind = 'finetuning run'

/** `qfc finetuning run`: from a file to a trained model, and on to one that serves. */
export const command = defineCommand({
  name: kind,
  help: finetuningRunHelp,
  flags: [
    ...['model', 'name', 'train-mode', 'format', 'bucket', 'region', 'service'].map((name) => ({
      name,
      isSwitch: false,
    })),
    ...['publish', 'deploy', 'resume'].map((name) => ({ name, isSwitch: true })),
  ],
  positionals: ['<file>'],
  example: 'train.jsonl --model ERNIE-Speed-8K --name mine --bucket my-bucket',
  run,
})

/** A run that is about to go. */
interface Work {
  path: string
  file: File
  journal: Journal<RunPlan, RunFacts>
  stages: readonly Stage<RunFacts>[]
  rows: number
}

async function run(context: Context, line: CommandLine): Promise<number> {
  const [path] = line.positionals as [string]
  const file = await localFile(path, context)
  const known = line.on('resume') ? await runToResume(context, line, await workFile(path, file, context)) : undefined
  const checked = await checkedFile(context, path, file, line.one('format') ?? known?.plan.format)
  const plan = await planOf(context, line, checked, known?.plan)
  await checkPlan(context, plan)
  if (line.on('dry-run')) return dryRun(context, path, plan, checked.report.rows)
  const work = await workFile(path, file, context)
  const journal = await openJournal<RunPlan, RunFacts>(context, { kind, name: plan.name, file: work }, (earlier) => ({
    plan,
    facts: containersOf(earlier),
  }))
  try {
    agreeWithJournal(context, journal, plan)
    const poll = line.one('poll')
    const stages = stagesOfRun(context, journal.entry.plan, {
      file,
      datasetId: journal.entry.facts.datasetId,
      poll: poll === undefined ? undefined : parseDuration(poll, '--poll', context.say),
    })
    await go(context, line, { path, file, journal, stages, rows: checked.report.rows })
    return exitCodes.done
  } finally {
    journal.close()
  }
}

/** Checks, asks once, and runs what is not done. */
async function go(context: Context, line: CommandLine, { path, journal, stages, rows }: Work): Promise<void> {
  const { entry, isNew, earlier } = journal
  noteEarlier(context, path, earlier)
  const isOpen = stages.some(({ isDone }) => !isDone(entry.facts))
  if (!isNew) noteGoingOn(context, entry, isOpen)
  if (isOpen) {
    if (entry.facts.taskId === undefined && !line.on('no-check'))
      await checkNewJob(context, entry.plan, entry.plan.task)
    if (isNew) await checkTaken(context, journal, stages)
    await consent(context, journal, rows)
    // From here on the run is written down, before anything is made.
    journal.save({})
  }
  const view = await createStagesView(context, stages)
  try {
    await runStages(context, journal, stages, view)
  } catch (error) {
    throw stoppedAt(error, { exists: existing(context, entry.facts), goOn: resumeLine(context, path, entry.plan) })
  } finally {
    view.end()
  }
  const { import: data, ...made } = entry.facts
  await printAnswer(context, {
    name: entry.plan.name,
    model: entry.plan.model,
    file: entry.file.name,
    sha256: entry.file.hash,
    rows,
    datasetId: data!.datasetId,
    versionId: data!.versionId,
    ...made,
    importAt: undefined,
  })
}

/** What an earlier content of the file has made under the same name takes in what this one makes. */
function containersOf(earlier: Entry<RunPlan, RunFacts> | undefined): RunFacts {
  const { import: data, jobId, modelSetId } = earlier?.facts ?? {}
  return {
    ...(data?.datasetId !== undefined && { datasetId: data.datasetId }),
    ...(jobId !== undefined && { jobId }),
    ...(modelSetId !== undefined && { modelSetId }),
  }
}

async function checkTaken(
  context: Context,
  { entry }: Journal<RunPlan, RunFacts>,
  stages: readonly Stage<RunFacts>[],
): Promise<void> {
  const data: Stage<RunFacts> = {
    ...stages[0]!,
    makes: { ids: () => datasetTaken(context, entry.plan), found: () => ({}), isNamed: true },
  }
  const isData = entry.facts.datasetId === undefined
  await checkNames(context, isData ? [data, ...stages.slice(1)] : stages.slice(1), entry.facts)
}

/** The run that `--resume` means: the newest of this content, of the name where one is given. */
async function runToResume(context: Context, line: CommandLine, { hash }: WorkFile): Promise<Entry<RunPlan, RunFacts>> {
  const { say } = context
  const name = line.one('name')
  const found = (await knownRuns<RunPlan, RunFacts>(context, kind)).find(
    ({ file, name: own }) => file.hash === hash && (name === undefined || name === own),
  )
  if (found) return found
  throw new Failure(
    'NothingToResume',
    say(
      'There is no run of this content of the file to go on with. Nothing was sent.',
      '没有与该文件内容对应的可继续的运行。未发送任何请求。',
    ),
    {
      hint: say(
        'A file that has changed is a new run: leave --resume out, and give --model and --name.',
        '文件内容变化后即为新的运行：请去掉 --resume，并指定 --model 和 --name。',
      ),
    },
  )
}

async function planOf(
  context: Context,
  line: CommandLine,
  { format }: CheckedFile,
  known: RunPlan | undefined,
): Promise<RunPlan> {
  const needed = (flag: 'name' | 'model') => line.one(flag) ?? known?.[flag] ?? missing(context, flag)
  const fileOf = async (flag: string) => {
    const path = line.one(flag)
    return path === undefined ? undefined : readInput(path, context)
  }
  const bucket = line.one('bucket')
  const deploy = line.on('deploy') || (known?.deploy ?? false)
  return {
    name: needed('name'),
    model: needed('model'),
    trainMode: line.one('train-mode') ?? known?.trainMode ?? usualTrainMode(format),
    format,
    folder: bucket === undefined && known ? known.folder : bucketFolder(bucket, context),
    region: line.one('region') ?? known?.region,
    task: (await fileOf('input')) ?? known?.task ?? {},
    publish: deploy || line.on('publish') || (known?.publish ?? false),
    deploy,
    service: (await fileOf('service')) ?? known?.service ?? usualService,
  }
}

function missing({ say }: Context, flag: string): never {
  throw new Failure('MissingFlag', say(`qfc ${kind} needs --${flag}.`, `qfc ${kind} 缺少 --${flag}。`), {
    hint:
      flag === 'model'
        ? say(
            'qfc finetuning model list shows what can be trained.',
            '运行 qfc finetuning model list 查看可训练的模型。',
          )
        : say('Job, data set and model are called so.', '作业、数据集和模型均使用该名称。'),
  })
}

/** What is made already cannot become something else; what is still to come may. */
function agreeWithJournal(context: Context, { entry, isNew }: Journal<RunPlan, RunFacts>, plan: RunPlan): void {
  if (isNew) return
  const { facts } = entry
  checkSame(context, entry.name, entry.plan, plan, [
    'model',
    'trainMode',
    'format',
    ...(facts.import?.address === undefined ? [] : (['folder'] as const)),
    ...(facts.taskId === undefined ? [] : (['task'] as const)),
    ...(facts.serviceId === undefined ? [] : (['service'] as const)),
  ])
  entry.plan = { ...plan, publish: plan.publish || entry.plan.publish, deploy: plan.deploy || entry.plan.deploy }
}

/** Shows what will be made and what can cost money, and asks once. */
async function consent(context: Context, { entry }: Journal<RunPlan, RunFacts>, rows: number): Promise<void> {
  const { plan, facts, file } = entry
  const { say } = context
  const calls = callsOf(plan)
  const isPaid = facts.taskId === undefined || (plan.deploy && facts.serviceId === undefined)
  const imports = facts.import?.published
    ? []
    : ['dataset.create', 'dataset.importTask.create', 'dataset.version.publish'].map(actionNamed)
  const done: Record<string, string | undefined> = {
    'finetuning.job.create': facts.jobId,
    'finetuning.task.create': facts.taskId,
    'model.set.create': facts.modelSetId,
    'model.version.create': facts.modelId,
    'service.custom.create': facts.serviceId,
  }
  const open = calls.filter(({ action }) => done[action] === undefined)
  const parts = [...imports, ...open.map(({ action }) => actionNamed(action))]
  const title = { en: 'From a file to a model', zh: '从数据文件到模型' }
  await requireConsent(context, { name: kind, effect: 'write', billable: isPaid, title, parts }, () => [
    [say('file', '文件'), [file.name, say(`${rows} rows`, `${rows} 行`), plan.format].join(punctuation(say).comma)],
    ...(imports.length > 0
      ? ([
          [say('upload to', '上传到'), plan.folder],
          [say('data set', '数据集'), facts.datasetId ?? plan.name],
        ] as ShownEntry[])
      : []),
    ...open.map((call): ShownEntry => [call.action, shownCall(context, call)]),
  ])
}

/** The fields of a call that are known before, and whether it can cost money. */
function shownCall({ say }: Context, { input, billable }: ReturnType<typeof callsOf>[number]): string {
  const fields = Object.entries(input)
    .filter(([name, value]) => !/Id$/.test(name) && !isPlaceholder(value))
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const cost = billable ? [say('can cost money', '可能产生费用')] : []
  return [...fields, ...cost].join(punctuation(say).semicolon)
}

const isPlaceholder = (value: unknown): boolean => JSON.stringify(value).includes('-000000000000')

async function dryRun(context: Context, path: string, plan: RunPlan, rows: number): Promise<number> {
  const { name, format, folder, publish, deploy } = plan
  await printAnswer(context, {
    file: path,
    rows,
    format,
    uploadTo: folder,
    dataset: name,
    publish,
    deploy,
    calls: callsOf(plan),
  })
  context.note(context.say('Nothing was sent.', '未发送任何请求。'))
  return exitCodes.done
}

const resumeLine = ({ settings }: Context, path: string, { name }: RunPlan): string =>
  `qfc ${kind} ${shellQuote(path)} --name ${shellQuote(name)} --resume${accountFlags(settings)}`
