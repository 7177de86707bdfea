import { type QianfanError, redactBody } from '@qianfan-console/core'
import { claimPlan, finishPlan, type Plan, readPlan } from '@qianfan-console/core/node'
import { accountInUse } from '../calls/accountInUse.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { approveHelp } from '../help/pages/approve.ts'
import { checkInput } from '../input/checkInput.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { requireConsent } from '../policy/consent.ts'
import type { ShownAnswer } from '../run/answer.ts'
import { answerTo } from '../run/answerTo.ts'
import { checkSpending } from '../run/checkSpending.ts'
import { targetOf } from '../run/describeTarget.ts'
import { findAction } from '../table/actionTable.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'

/** `qfc approve <code>`: a person looks at a call that an agent planned, and has it made once. */
export const command = defineCommand({
  name: 'approve',
  help: approveHelp,
  positionals: ['<code>'],
  example: 'K7QX-M2RD',
  run,
})

async function run(context: Context, { positionals }: CommandLine): Promise<number> {
  const { say, environment } = context
  requirePerson(context)
  const plan = await readPlan(positionals[0]!, environment)
  const action = findAction(plan.action)
  if (!action)
    throw new Failure(
      'UnknownAction',
      say(
        `This version does not know ${plan.action}. Nothing was sent.`,
        `本版本未收录 ${plan.action}。未发送任何请求。`,
      ),
    )
  await requireSameAccount(context, plan, action)
  const input = withFiles(action, plan.input)
  await checkInput(action, input, say)
  if (action.billable) await checkSpending(context, action, input)
  await ask(context, plan, action, input)
  const held = await claimPlan(plan, environment)
  const answer = await make(context, held, action, input)
  await finishPlan(held, { end: 'agreed', answer: redactBody(answer.body, action.secrets) }, environment)
  await printAnswer(context, answer.body, answer.shape)
  if (answer.sentence) context.note(answer.sentence)
  return exitCodes.done
}

/** The yes is a person's: neither a flag nor a pipe can give it. */
function requirePerson({ interactive, settings, say }: Context): void {
  if (interactive && !settings.yes) return
  throw new Failure(
    'NotConfirmed',
    say(
      'A person approves, in a terminal: --yes and pipes do not. Nothing was sent.',
      '须由人在终端中确认，不支持 --yes 和管道。未发送任何请求。',
    ),
    { exitCode: exitCodes.notConfirmed },
  )
}

/** The call was planned for one account; another one must not pay for it. */
async function requireSameAccount(context: Context, plan: Plan, { auth }: ManifestAction): Promise<void> {
  const { say } = context
  const { account, baseUrl } = await accountInUse(context)
  const isSame = (auth === 'bearer' && plan.account === 'API Key') || account === plan.account
  if (isSame && baseUrl === plan.baseUrl) return
  throw new Failure(
    'OtherAccount',
    say(
      `The plan is for ${plan.account} at ${plan.baseUrl}; here it is ${account} at ${baseUrl}. Nothing was sent.`,
      `该计划属于 ${plan.account}（${plan.baseUrl}），当前为 ${account}（${baseUrl}）。未发送任何请求。`,
    ),
    {
      hint: say(
        'Choose the account that the agent uses: --profile, --base-url, or the environment.',
        '请用 --profile、--base-url 或环境变量切换到 Agent 使用的账号。',
      ),
    },
  )
}

/** Shows the call and asks; a no is told to the agent, an interruption leaves the plan as it was. */
async function ask(context: Context, plan: Plan, action: ManifestAction, input: Input): Promise<void> {
  const reason = context.say(
    `An agent asks for this call (${plan.code}); it is made once.`,
    `此操作由 Agent 发起（${plan.code}），确认后仅执行一次。`,
  )
  try {
    await requireConsent(context, { ...action, reason }, () => targetOf(context, action, [input]))
  } catch (error) {
    if ((error as Failure).code === 'NotConfirmed')
      await finishPlan(await claimPlan(plan, context.environment), { end: 'declined' }, context.environment)
    throw error
  }
}

/** Makes the call; whatever becomes of it is told to the agent too. */
async function make(context: Context, plan: Plan, action: ManifestAction, input: Input): Promise<ShownAnswer> {
  try {
    return await answerTo(context, action, input, {
      all: false,
      wait: undefined,
      waitAsked: false,
      poll: undefined,
      check: true,
    })
  } catch (error) {
    const { code = 'Unexpected', outcome = 'unknown', message } = error as Partial<QianfanError>
    const told = (error as QianfanError).toJSON?.() ?? { code, outcome, message }
    await finishPlan(plan, { end: 'failed', error: told }, context.environment)
    throw error
  }
}

/** A file that an agent gave as text is a file. */
function withFiles({ input: schema }: ManifestAction, input: Input): Input {
  const isFile = (field: string) => schema.properties?.[field]?.format === 'binary'
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => {
      const { name, text, encoding } = (value ?? {}) as { name?: string; text?: string; encoding?: string }
      if (!isFile(field) || name === undefined || text === undefined) return [field, value]
      return [field, new File([encoding === 'base64' ? Buffer.from(text, 'base64') : text], name)]
    }),
  )
}
