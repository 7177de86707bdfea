import type { DataFormat } from '@qianfan-console/core/dataset'
import { send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure, stoppedAt } from '../context/failure.ts'
import { accountFlags } from '../help/accountFlags.ts'
import { datasetImportHelp } from '../help/pages/datasetImport.ts'
import { bucketFolder } from '../input/bucketFolder.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { parseDuration } from '../input/duration.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { requireConsent } from '../policy/consent.ts'
import { checkedFile } from '../rows/checkedFile.ts'
import { localFile } from '../rows/localFile.ts'
import { type Entry, type Journal, openJournal, workFile } from '../stages/journal.ts'
import { runStages } from '../stages/runStages.ts'
import { createStagesView } from '../stages/stagesView.ts'
import { actionNamed } from '../table/actionTable.ts'
import { shellQuote } from '../util/shellQuote.ts'
import { checkSame, existing, noteEarlier, noteGoingOn } from './earlierRun.ts'
import { type ImportFacts, type ImportTarget, importStage } from './importStage.ts'
import { datasetsNamed } from './named.ts'

interface Plan {
  format: DataFormat
  folder: string
  target: ImportTarget
}

/** `qfc dataset import`: a file on this machine becomes a version of a data set, and a break at any place costs nothing. */
export const command = defineCommand({
  name: 'dataset import',
  help: datasetImportHelp,
  flags: [
    ...['name', 'dataset-id', 'version-id', 'format', 'bucket', 'region'].map((name) => ({ name, isSwitch: false })),
  ],
  positionals: ['<file>'],
  example: 'train.jsonl --name my_set --bucket my-bucket --wait',
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const [path] = line.positionals as [string]
  const target = targetOf(context, line)
  const folder = bucketFolder(line.one('bucket'), context)
  const poll = line.one('poll')
  const file = await localFile(path, context)
  const { format, report } = await checkedFile(context, path, file, line.one('format'))
  const plan: Plan = { format, folder, target }
  if (line.on('dry-run')) return dryRun(context, path, plan, report.rows)
  const work = await workFile(path, file, context)
  const key = { kind: 'dataset import', name: Object.values(target).find(Boolean)!, file: work }
  const journal = await openJournal<Plan, ImportFacts>(context, key, (earlier) => ({
    plan: planAfter(plan, earlier),
    facts: {},
  }))
  try {
    const { entry } = journal
    const stage = importStage(context, {
      file,
      ...entry.plan,
      ...entry.plan.target,
      region: line.one('region'),
      waits: line.on('wait'),
      poll: poll === undefined ? undefined : parseDuration(poll, '--poll', context.say),
    })
    await prepare(context, path, journal, plan, !stage.isDone(entry.facts))
    const view = await createStagesView(context, [stage])
    try {
      await runStages(context, journal, [stage], view)
    } catch (error) {
      throw stoppedAt(error, { exists: existing(context, entry.facts), goOn: commandOf(path, line, context) })
    } finally {
      view.end()
    }
    await tell(context, entry, line, path)
    return exitCodes.done
  } finally {
    journal.close()
  }
}

/** Says what the run is, and stops where it would not be what it was begun as, or where its name is taken. */
async function prepare(
  context: Context,
  path: string,
  { entry, isNew, earlier }: Journal<Plan, ImportFacts>,
  plan: Plan,
  isOpen: boolean,
): Promise<void> {
  noteEarlier(context, path, earlier)
  if (!isNew) {
    if (entry.facts.import?.address === undefined) entry.plan.folder = plan.folder
    checkSame(context, entry.name, entry.plan, plan, ['format', 'folder'])
    noteGoingOn(context, entry, isOpen)
  } else if (entry.plan.target.name !== undefined) await checkName(context, entry.plan.target.name)
  if (isOpen) await consent(context, entry.plan)
}

function targetOf({ say }: Context, line: CommandLine): ImportTarget {
  const target = { name: line.one('name'), datasetId: line.one('dataset-id'), versionId: line.one('version-id') }
  const given = Object.entries(target).filter(([, value]) => value !== undefined)
  if (given.length === 1 && given[0]![1] !== '') return Object.fromEntries(given)
  throw new Failure(
    'MissingFlag',
    say(
      'qfc dataset import needs one of --name (a new data set), --dataset-id (a new version of it) and --version-id (a version without rows).',
      'qfc dataset import 须指定以下之一：--name（新建数据集）、--dataset-id（新建版本）、--version-id（尚无数据的版本）。',
    ),
  )
}

/** Another content under the same name is another version of the data set that the earlier one made. */
function planAfter(plan: Plan, earlier: Entry<Plan, ImportFacts> | undefined): Plan {
  const datasetId = earlier?.facts.import?.datasetId
  return plan.target.name !== undefined && datasetId !== undefined ? { ...plan, target: { datasetId } } : plan
}

async function checkName(context: Context, name: string): Promise<void> {
  const { say } = context
  const [id] = await datasetsNamed(context, name)
  if (id === undefined) return
  throw new Failure(
    'NameTaken',
    say(
      `There is a data set ${name} already (${id}). Nothing was made.`,
      `数据集 ${name} 已存在（${id}）。未创建任何资源。`,
    ),
    {
      hint: say(
        `Choose another --name, or make a version of it with --dataset-id ${id}.`,
        `请更换 --name，或用 --dataset-id ${id} 在其中新建版本。`,
      ),
      details: { taken: [id] },
    },
  )
}

/** Nothing of it costs money or removes anything: only a policy asks. */
async function consent(context: Context, { target, folder }: Plan): Promise<void> {
  const parts = ['dataset.create', 'dataset.importTask.create', 'dataset.version.publish'].map(actionNamed)
  await requireConsent(context, { name: 'dataset import', effect: 'write', parts }, () => [
    ...Object.entries(target).map(([name, value]) => [name, value] as const),
    [context.say('upload to', '上传到'), folder],
  ])
}

async function dryRun(context: Context, path: string, plan: Plan, rows: number): Promise<number> {
  await printAnswer(context, { file: path, rows, format: plan.format, uploadTo: plan.folder, ...plan.target })
  context.note(context.say('Nothing was sent.', '未发送任何请求。'))
  return exitCodes.done
}

/** The command as it was typed, as far as it says what is made. */
function commandOf(path: string, line: CommandLine, { settings }: Context): string {
  const flags = ['name', 'dataset-id', 'version-id', 'format', 'bucket', 'region'].flatMap((name) => {
    const value = line.one(name)
    return value === undefined ? [] : [`--${name} ${shellQuote(value)}`]
  })
  const words = ['qfc dataset import', shellQuote(path), ...flags, ...(line.on('wait') ? ['--wait'] : [])]
  return words.join(' ') + accountFlags(settings)
}

async function tell(
  context: Context,
  { facts, file }: Entry<Plan, ImportFacts>,
  line: CommandLine,
  path: string,
): Promise<void> {
  const { say, note, paint } = context
  const { datasetId, versionId, address, taskId } = facts.import!
  const { body } = await send(context, actionNamed('dataset.version.describe'), { versionId })
  const { importStatus, publishStatus, dataFormat } = (body as { result: Record<string, unknown> }).result
  const answer = { datasetId, versionId, importTaskId: taskId, address, dataFormat, importStatus, publishStatus }
  await printAnswer(context, { ...answer, sha256: file.hash })
  if (!facts.import!.published)
    note(
      paint(
        'dim',
        say(
          `The import goes on. To wait for it and publish: ${commandOf(path, line, context)} --wait`,
          `导入仍在进行。等待完成并发布：${commandOf(path, line, context)} --wait`,
        ),
      ),
    )
}
