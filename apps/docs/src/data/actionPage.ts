import { createHash } from 'node:crypto'
import { callNamesOf } from '@qianfan-console/codegen/src/samples/callNames.ts'
import { callPrograms, type Program, type ProgramKind } from '@qianfan-console/codegen/src/samples/callPrograms.ts'
import type { ManifestAction, WaiterFacts } from '@qianfan-console/spec/manifest'
import { mayRepeat } from '../../../../packages/core/src/action/effects.ts'
import { type Field, fieldsOf } from './fields.ts'
import { actionNamed, type Language, manifest, pathOf, said } from './manifest.ts'
import { speaker } from './words.ts'

/** A fact of an action that is seen at once. */
export interface Badge {
  kind: 'read' | 'write' | 'destructive' | 'cost' | 'free' | 'safe' | 'doubt' | 'ask' | 'plain'
  text: string
}

/** Everything that the page of an action says, in one language. */
export interface ActionPage {
  name: string
  path: string
  operationId: string
  title: string
  description: string
  call: string
  badges: Badge[]
  /** Whether core repeats the call on each kind of evidence; computed by core's own rule. */
  repeats: { evidence: string; isRepeated: boolean }[]
  repeatReason: string | undefined
  consent: string
  gateway: string
  policies: string[]
  request: Field[]
  answer: Field[]
  isPaged: boolean
  /** A page can call it: it takes JSON, at the platform's own host. */
  canTry: boolean
  programs: { program: Program; label: string }[]
  exampleInput: Record<string, unknown>
  exampleAnswer: unknown
  hasAcceptance: boolean
  errors: { code: string; status: number | undefined; message: string }[]
  waiters: Waiting[]
  waitFor: (Waiting & { read: string }) | undefined
  verify: { read: string; fields: [field: string, from: string][]; open: string[]; adds: boolean } | undefined
  isRead: boolean
  gaps: string | undefined
  doc: ManifestAction['doc']
  file: string
  /** Of the row that the page is made of: a test compares it with the YAML. */
  digest: string
}

/** A state to wait for. */
export interface Waiting {
  name: string
  description: string
  delay: number
  ends: { value: string; isSuccess: boolean }[]
}

const labels: Record<ProgramKind, [en: string, zh: string]> = {
  typescript: ['TypeScript', 'TypeScript'],
  functions: ['TypeScript (functions)', 'TypeScript（函数式）'],
  cli: ['qfc', 'qfc'],
  python: ['Python', 'Python'],
  go: ['Go', 'Go'],
  java: ['Java', 'Java'],
  curl: ['curl', 'curl'],
  browser: ['Browser', '浏览器'],
  mcp: ['MCP', 'MCP'],
  officialPython: ['Official Python', '官方 Python'],
  officialGo: ['Official Go', '官方 Go'],
  officialJava: ['Official Java', '官方 Java'],
  officialNode: ['Official Node', '官方 Node'],
}

/** The digest of a row of the table. */
export const digestOf = (row: ManifestAction): string =>
  createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16)

function badgesOf(row: ManifestAction, language: Language): Badge[] {
  const say = speaker(language)
  const isSafe = mayRepeat(row, 'unknown')
  const asks = row.billable || row.effect === 'destructive'
  return [
    { kind: row.effect, text: say(row.effect) },
    row.billable ? { kind: 'cost', text: say('billable') } : { kind: 'free', text: say('free') },
    isSafe ? { kind: 'safe', text: say('repeatable') } : { kind: 'doubt', text: say('notRepeatable') },
    ...(asks ? [{ kind: 'ask' as const, text: say('asks') }] : []),
    { kind: 'plain', text: row.auth === 'bearer' ? say('apiKey') : say('signed') },
    { kind: 'plain', text: say(row.source) },
  ]
}

const waitingOf = ({ name, description, 'x-zh': zh, delay, acceptors }: WaiterFacts, language: Language): Waiting => ({
  name,
  description: said(language, { en: description, zh }),
  delay,
  ends: acceptors.map(({ path, equals, state }) => ({ value: `${path} = ${equals}`, isSuccess: state === 'success' })),
})

function waitForOf({ waitFor }: ManifestAction, language: Language): ActionPage['waitFor'] {
  if (!waitFor) return undefined
  const waiter = actionNamed(waitFor.action).waiters!.find(({ name }) => name === waitFor.waiter)!
  return { ...waitingOf(waiter, language), read: waitFor.action }
}

/** The gateway's own rule: wildcards bring in reads and plain idempotent writes; what is not one POST of JSON stays out. */
function gatewayOf(row: ManifestAction, language: Language): string {
  const say = speaker(language)
  if (row.host !== undefined || row.method !== 'POST' || row.contentType !== 'application/json')
    return say('notThroughGateway')
  const isPlain = row.effect === 'read' || (row.effect === 'write' && row.idempotent && !row.billable)
  return say(isPlain ? 'byWildcard' : 'byFullName')
}

/** Makes the data of an action's page. */
export function actionPageOf(row: ManifestAction, language: Language): ActionPage {
  const say = speaker(language)
  const exampleInput = (row.examples.input[0]?.value ?? {}) as Record<string, unknown>
  return {
    name: row.name,
    path: pathOf(row.name),
    operationId: row.operationId,
    title: said(language, row.title),
    description: said(language, row.description),
    call: `${row.method} ${row.host ?? ''}${row.path}`,
    badges: badgesOf(row, language),
    repeats: (['not-accepted', 'throttled', 'unknown'] as const).map((evidence) => ({
      evidence: say(evidence === 'not-accepted' ? 'notAccepted' : evidence),
      isRepeated: mayRepeat(row, evidence),
    })),
    repeatReason:
      row.effect === 'read'
        ? undefined
        : said(language, { en: row.idempotentReason ?? '', zh: row['x-zh']?.idempotentReason } as never) || undefined,
    consent: say(row.billable || row.effect === 'destructive' ? 'asksFirst' : 'runsAtOnce'),
    gateway: gatewayOf(row, language),
    policies: row.policies,
    request: fieldsOf(row, 'request', language),
    answer: fieldsOf(row, 'answer', language),
    isPaged: row.paginated !== undefined,
    canTry: row.host === undefined && row.contentType === 'application/json',
    programs: callPrograms(callNamesOf(row), exampleInput).map((program) => ({
      program,
      label: labels[program.kind][language === 'en' ? 0 : 1],
    })),
    exampleInput,
    exampleAnswer: row.examples.output[0]?.value,
    hasAcceptance: row.acceptance === 'result',
    errors: (row.errors ?? []).map(({ code, status, message }) => ({ code, status, message: message ?? '' })),
    waiters: (row.waiters ?? []).map((waiter) => waitingOf(waiter, language)),
    waitFor: waitForOf(row, language),
    verify: row.verify && {
      read: row.verify.action,
      fields: Object.entries(row.verify.input),
      open: row.verify.open ?? [],
      adds: row.verify.adds === true,
    },
    isRead: row.effect === 'read',
    gaps: said(language, { en: row.gaps ?? '', zh: row['x-zh']?.gaps } as never) || undefined,
    doc: row.doc,
    file: `spec/${row.group}/${row.operationId}.yaml`,
    digest: digestOf(row),
  }
}

/** The pages of a language, in the order of the site: by group, as the spec has them. */
export const actionsInOrder: ManifestAction[] = manifest.groups.flatMap(({ name }) =>
  manifest.actions.filter(({ group }) => group === name).toSorted((one, other) => (one.name < other.name ? -1 : 1)),
)
