import { createHash, randomInt } from 'node:crypto'
import { chmod, mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { InputError } from '../errors/errors.ts'
import { stateFolder, type Variables } from './paths.ts'

/** A call that waits for a person's yes, which is given elsewhere: by `qfc approve <code>`. */
export interface PlanRequest {
  /** Dotted name. */
  action: string
  input: Record<string, unknown>
  /** The account: the last letters of the access key id, as it is shown. */
  account: string
  /** The platform that the call goes to. */
  baseUrl: string
}

/** A plan as it is kept. */
export interface Plan extends PlanRequest {
  /** What a person types to look at it: `K7QX-M2RD`. */
  code: string
  /** SHA-256 over action and input: a yes is to this call alone. */
  hash: string
  /** Milliseconds since 1970. */
  created: number
  expires: number
}

/** What became of the call. */
export interface PlanEnd {
  /** `agreed`: the call was made and answered; `declined`: a person said no; `failed`: see `error`. */
  end: 'agreed' | 'declined' | 'failed'
  /** The answer, without its secrets. */
  answer?: unknown
  /** The error as `toJSON` of it says. */
  error?: Record<string, unknown>
}

/** How a plan stands. `taken`: a person said yes and the call is under way, or its program ended before it could say more. */
export type PlanState = { state: 'waiting' | 'taken' | 'gone' } | { state: 'ended'; ended: PlanEnd }

/** Longest time for an answer, in ms. */
const lifetime = 900_000

/** Plans that may wait at once: who makes more than a person can read makes noise. */
const most = 50

/** Letters and digits that cannot be taken for each other. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const isCode = (code: string): boolean => /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/.test(code)

/** A value with the fields of its objects in order, so that equal inputs have equal texts. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, each]) => [key, ordered(each)]),
        )
      : value

const hashOf = ({ action, input }: Pick<PlanRequest, 'action' | 'input'>): string =>
  createHash('sha256')
    .update(JSON.stringify([action, ordered(input)]))
    .digest('hex')

/** Where plans are; made for its owner alone. */
async function folderOf(variables: Variables): Promise<string> {
  const state = stateFolder(variables)
  if (!state)
    throw new InputError(
      'NoStateFolder',
      'There is no folder to keep a plan in: set HOME (or XDG_STATE_HOME) to an absolute path.',
    )
  const folder = join(state, 'plans')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  return folder
}

/** Writes a file that only its owner may read, whole or not at all. */
async function writeWhole(folder: string, name: string, value: unknown): Promise<void> {
  const part = join(folder, `${name}.${process.pid}.${randomInt(1e9)}.part`)
  const file = await open(part, 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify(value))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, join(folder, name))
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new InputError('BrokenPlan', `The plan ${file} cannot be read; nothing was sent. Ask for a new one.`)
  }
}

/** Removes plans whose time has long passed. Says how many wait. */
async function sweep(folder: string, now: number): Promise<number> {
  let waiting = 0
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    const plan = await readJson<Partial<Plan>>(file).catch(() => undefined)
    const expires = plan?.expires ?? 0
    if (now > expires + 86_400_000) await rm(file, { force: true })
    else if (name.endsWith('.waiting.json') && now <= expires) waiting++
  }
  return waiting
}

/**
 * Keeps a call for a person's yes, in a file of the state folder that only its owner may read. It is made at most once,
 * within 15 minutes.
 *
 * @param request - the call, and whose account it is
 * @param variables - the environment, `process.env` by default
 * @returns the plan with its code
 * @throws {InputError} `NoStateFolder`, or `TooManyPlans` where 50 wait already
 * @example
 * ```ts
 * const { code } = await newPlan({ action: 'finetuning.task.delete', input: { taskId }, account: '****yid0', baseUrl })
 * ```
 */
export async function newPlan(request: PlanRequest, variables: Variables = process.env): Promise<Plan> {
  const folder = await folderOf(variables)
  const created = Date.now()
  if ((await sweep(folder, created)) >= most)
    throw new InputError('TooManyPlans', `There are ${most} plans that wait for a yes already. Nothing was sent.`)
  const text = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
  const code = `${text.slice(0, 4)}-${text.slice(4)}`
  const plan: Plan = { ...request, code, hash: hashOf(request), created, expires: created + lifetime }
  await writeWhole(folder, `${code}.waiting.json`, plan)
  return plan
}

/** The code as it is kept, however it was typed. */
function spelled(code: string): string {
  const text = code.trim().toUpperCase().replaceAll(/[\s-]/g, '')
  const whole = `${text.slice(0, 4)}-${text.slice(4)}`
  if (!isCode(whole)) throw unknownPlan(code)
  return whole
}

const unknownPlan = (code: string): InputError =>
  new InputError(
    'UnknownPlan',
    `There is no plan ${JSON.stringify(code)} that waits for a yes: a code is good once, and for 15 minutes. Nothing was sent.`,
  )

/**
 * Reads a plan that waits.
 *
 * @param code - as the agent told it
 * @param variables - the environment, `process.env` by default
 * @returns the plan
 * @throws {InputError} `UnknownPlan` where none waits by this code, `BrokenPlan` where it was changed
 * @example
 * ```ts
 * const { action, input } = await readPlan('K7QX-M2RD')
 * ```
 */
export async function readPlan(code: string, variables: Variables = process.env): Promise<Plan> {
  const whole = spelled(code)
  const plan = await readJson<Plan>(join(await folderOf(variables), `${whole}.waiting.json`))
  if (!plan || plan.expires < Date.now()) throw unknownPlan(code)
  if (plan.code !== whole || plan.hash !== hashOf(plan))
    throw new InputError('BrokenPlan', `The plan ${whole} is not the one that was made; nothing was sent.`)
  return plan
}

/**
 * Takes a plan that was read and shown, to make its call. Only one taker gets it, however many try, and only as it was shown.
 *
 * @param plan - from `readPlan`
 * @param variables - the environment, `process.env` by default
 * @returns the plan, which nobody else can take any more
 * @throws {InputError} `UnknownPlan` where somebody was faster, `BrokenPlan` where it was changed since it was read
 * @example
 * ```ts
 * const { action, input } = await claimPlan(await readPlan('K7QX-M2RD'))
 * ```
 */
export async function claimPlan(plan: Plan, variables: Variables = process.env): Promise<Plan> {
  const folder = await folderOf(variables)
  const taken = join(folder, `${plan.code}.taken.json`)
  try {
    await rename(join(folder, `${plan.code}.waiting.json`), taken)
  } catch {
    throw unknownPlan(plan.code)
  }
  const held = await readJson<Plan>(taken)
  if (held?.hash !== plan.hash || hashOf(held) !== plan.hash || held.expires < Date.now())
    throw new InputError('BrokenPlan', `The plan ${plan.code} is not the one that was shown; nothing was sent.`)
  return held
}

/**
 * Says what became of the call of a plan that was taken. The input is forgotten.
 *
 * @param plan - as `claimPlan` gave it
 * @param ended - what became of it
 * @param variables - the environment, `process.env` by default
 * @example
 * ```ts
 * await finishPlan(plan, { end: 'agreed', answer })
 * ```
 */
export async function finishPlan(plan: Plan, ended: PlanEnd, variables: Variables = process.env): Promise<void> {
  const folder = await folderOf(variables)
  const { input: _, ...rest } = plan
  await writeWhole(folder, `${plan.code}.ended.json`, { ...rest, ended })
  await unlink(join(folder, `${plan.code}.taken.json`)).catch(() => {})
}

/**
 * How a plan stands, for who made it.
 *
 * @param code - of the plan
 * @param variables - the environment, `process.env` by default
 * @returns `waiting`, `taken`, `ended` with what became of it, or `gone` (its time has passed)
 * @example
 * ```ts
 * const { state } = await planState('K7QX-M2RD')
 * ```
 */
export async function planState(code: string, variables: Variables = process.env): Promise<PlanState> {
  const folder = await folderOf(variables)
  const file = (state: string) => join(folder, `${spelled(code)}.${state}.json`)
  const ended = await readJson<{ ended: PlanEnd }>(file('ended'))
  if (ended) return { state: 'ended', ended: ended.ended }
  if (await readJson<Plan>(file('taken'))) return { state: 'taken' }
  const waiting = await readJson<Plan>(file('waiting'))
  if (waiting) return { state: waiting.expires < Date.now() ? 'gone' : 'waiting' }
  // Taken between two looks.
  if (await readJson<Plan>(file('taken'))) return { state: 'taken' }
  const last = await readJson<{ ended: PlanEnd }>(file('ended'))
  return last ? { state: 'ended', ended: last.ended } : { state: 'gone' }
}
