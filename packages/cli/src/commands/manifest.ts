import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import { version } from '../context/version.ts'
import { commandTitles, specialTitles } from '../help/commandTitles.ts'
import { manifestHelp } from '../help/pages/manifest.ts'
import { actionFlags } from '../input/actionFlags.ts'
import { defineCommand } from '../input/defineCommand.ts'
import { globalFlags } from '../input/globalFlags.ts'
import { credentialCodes, errorHints } from '../output/errorHints.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { actionIndex, actionNamed } from '../table/actionTable.ts'
import { commandOf } from '../table/names.ts'
import { waitersFor } from '../table/waiters.ts'

const exitCodeTexts: Record<keyof typeof exitCodes, string> = {
  done: 'done',
  refused: 'the platform refused, or said false',
  usage: 'wrong usage or input; nothing was sent',
  credentials: 'no or bad credentials: missing, unknown key, wrong signature, expired token',
  notConfirmed: 'not confirmed, or denied by the policy; nothing was sent',
  network: 'network failure, time-out, or what was waited for did not come',
  unknown: 'unknown whether it happened; the message names the read that tells',
  interrupted: 'interrupted',
}

/** `qfc manifest`: what this command line can do, for programs. */
export const command = defineCommand({ name: 'manifest', help: manifestHelp, positionals: [], run })

async function run(context: Context): Promise<number> {
  const manifest = {
    name: 'qfc',
    version,
    globalFlags: globalFlags.map(({ name, short, value, values, description }) => ({
      flag: `--${name}`,
      ...(short && { short: `-${short}` }),
      value: value ?? null,
      ...(values && { values }),
      description: description.en,
    })),
    commands: [
      ...Object.entries({ ...commandTitles, ...specialTitles }).map(([name, title]) => ({
        command: `qfc ${name}`,
        title: title.en,
      })),
      ...Object.keys(actionIndex().actions).map(describeAction),
    ],
    exitCodes: Object.entries(exitCodes).map(([name, code]) => ({
      code,
      name,
      meaning: exitCodeTexts[name as keyof typeof exitCodes],
    })),
    errorCodes: Object.entries(errorHints).map(([code, hint]) => ({
      code,
      toDo: hint,
      ...(credentialCodes.has(code) && { exitCode: exitCodes.credentials }),
    })),
    policy: {
      file: 'all that are there: /etc/qianfan/policy.toml (%ProgramData%), policy.toml beside the configuration, QIANFAN_POLICY_FILE',
      deny: 'dotted names (* one part, ** the rest) or effects: read, write, destructive, billable',
      confirm: 'as deny; these ask, or need --yes',
    },
  }
  // It is made for programs: JSON is its form unless another is asked for.
  await printAnswer(
    context.settings.outputGiven ? context : { ...context, settings: { ...context.settings, output: 'json' } },
    manifest,
  )
  return exitCodes.done
}

function describeAction(name: string) {
  const action = actionNamed(name)
  const { positional } = action.cli
  const asks = action.effect === 'destructive' || action.billable === true
  return {
    command: `qfc ${commandOf(name)}`,
    name,
    action: action.action ?? null,
    title: action.title.en,
    effect: action.effect,
    billable: action.billable === true,
    idempotent: action.idempotent === true,
    idempotencyKey: action.idempotencyKey ?? null,
    auth: action.auth ?? 'bce-auth-v1',
    asksForConsent: asks,
    paginated: action.paginated !== undefined,
    argument: positional ?? null,
    waiters: waitersFor(action).map(({ waiter }) => waiter.name),
    verify: action.verify?.action ?? null,
    errors: (action.errors ?? []).map(({ code }) => code),
    flags: actionFlags(action).map((flag) => ({
      flag: `--${flag.name}`,
      field: flag.path.join('.'),
      type: flag.kind,
      required: flag.required,
      repeatable: flag.repeatable,
      ...(flag.values && { values: flag.values, closed: flag.closed || flag.closedInRequests }),
    })),
  }
}
