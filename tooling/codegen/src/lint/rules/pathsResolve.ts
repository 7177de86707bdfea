import type { Operation, Schema } from '../../document/document.ts'
import type { LintContext, LintedAction, Rule } from '../lintContext.ts'
import { arrays, fieldAt, schemaOf } from '../schemas.ts'

/** One action under check: its facts, its schemas, and where a problem of its facts is reported. */
interface Checked extends Pick<LintContext, 'actions' | 'document'> {
  facts: Operation['x-qianfan']
  operationId: string
  input: Schema | undefined
  output: Schema | undefined
  /** Reports a problem below `x-qianfan`. */
  problem(at: readonly (string | number)[], message: string): void
  /** Reports a path that leads nowhere; an absent path is fine. */
  need(side: 'input' | 'answer', path: string | undefined, at: readonly (string | number)[]): void
}

/** What the facts name exists: fields by their paths, actions and waiters by their names. */
export const pathsResolve: Rule = (context) => {
  for (const action of context.actions) {
    const checked = checkedAction(context, action)
    if (!checked) continue
    checked.need('input', checked.facts.idempotencyKey, ['idempotencyKey'])
    for (const check of [checkPaging, checkWaiters, checkVerify, checkWaitFor, checkCli, checkAcceptance])
      check(checked)
  }
}

function checkedAction(
  { actions, document, report }: LintContext,
  { file, method, bundled }: LintedAction,
): Checked | undefined {
  if (!bundled) return undefined
  const { operationId } = bundled
  const input = schemaOf(document, `${operationId}Input`)
  const output = schemaOf(document, `${operationId}Output`)
  const problem: Checked['problem'] = (at, message) => report(file, [method, 'x-qianfan', ...at], message)
  return {
    actions,
    document,
    facts: bundled['x-qianfan'],
    operationId,
    input,
    output,
    problem,
    need(side, path, at) {
      if (path !== undefined && !fieldAt(side === 'input' ? input : output, path))
        problem(at, `${path} is no field of the ${side} of ${operationId}.`)
    },
  }
}

function checkPaging({ facts: { paginated }, output, need, problem }: Checked): void {
  if (!paginated) return
  need('input', paginated.input, ['paginated', 'input'])
  need('input', paginated.size, ['paginated', 'size'])
  for (const key of ['output', 'more', 'items', 'total'] as const)
    if (key !== 'items' || paginated.items !== 'auto') need('answer', paginated[key], ['paginated', key])
  if (paginated.items === 'auto' && arrays(fieldAt(output, 'result')) > 0)
    problem(['paginated', 'items'], 'auto is for rows whose name is not documented.')
  if ((paginated.style ?? 'marker') === 'marker' && !paginated.output)
    problem(['paginated'], 'Paging by marker needs output: the path of the next marker.')
}

function checkWaiters({ facts: { waiters = [] }, output, need, problem }: Checked): void {
  waiters.forEach((waiter, index) =>
    waiter.acceptors.forEach((acceptor, nth) => {
      const at = ['waiters', String(index), 'acceptors', String(nth)]
      need('answer', acceptor.path, [...at, 'path'])
      const known = fieldAt(output, acceptor.path)?.['x-extensible-enum'] as unknown[] | undefined
      if (known && !known.includes(acceptor.equals))
        problem([...at, 'equals'], `${acceptor.equals} is not among the known values ${known.join(', ')}.`)
    }),
  )
}

/** The read that tells what became of a call exists, and its input can be filled. */
function checkVerify(checked: Checked): void {
  const { facts, actions, document, need, problem } = checked
  const { verify } = facts
  if (!verify) return
  const read = actions.find(({ operation }) => operation?.['x-qianfan']?.name === verify.action)?.operation
  if (read?.['x-qianfan'].effect !== 'read') {
    const why = read ? 'is no read' : 'does not exist'
    problem(['verify', 'action'], `verify names ${verify.action}, which ${why}.`)
    return
  }
  const readInput = schemaOf(document, `${read.operationId}Input`)
  const noField = (field: string) => `${field} is no field of the input of ${read.operationId}.`
  for (const [field, path] of Object.entries(verify.input)) {
    if (!fieldAt(readInput, field)) problem(['verify', 'input', field], noField(field))
    need('input', path, ['verify', 'input', field])
  }
  for (const field of verify.open ?? []) if (!fieldAt(readInput, field)) problem(['verify', 'open'], noField(field))
  const { paginated: pages, cli: shown } = read['x-qianfan']
  if (verify.adds && !pages && !shown?.rows)
    problem(['verify', 'adds'], `verify says that a row is added, but ${verify.action} is no list.`)
  const missing = (readInput?.required ?? []).filter(
    (field) => !(field in verify.input) && !verify.open?.includes(field),
  )
  if (missing.length > 0) problem(['verify', 'input'], `${verify.action} needs ${missing.join(', ')}.`)
}

/** The waiter that follows a call exists, and its input can be filled from the call. */
function checkWaitFor({ facts: { waitFor }, actions, document, need, problem }: Checked): void {
  if (!waitFor) return
  const at = ['waitFor', 'input']
  const read = actions.findLast(({ bundled }) =>
    bundled?.['x-qianfan']?.waiters?.some(({ name }) => name === waitFor.waiter),
  )?.bundled
  const readInput = read && schemaOf(document, `${read.operationId}Input`)
  if (!read) problem(['waitFor', 'waiter'], `waitFor names ${waitFor.waiter}, which does not exist.`)
  for (const [field, paths] of Object.entries(waitFor.input)) {
    if (read && !fieldAt(readInput, field))
      problem([...at, field], `${field} is no field of the input of ${read.operationId}.`)
    for (const source of [paths].flat()) {
      need(source.startsWith('input.') ? 'input' : 'answer', source.slice(source.indexOf('.') + 1), [...at, field])
      if (waitFor.proof && source.startsWith('answer.'))
        problem(['waitFor', 'proof'], 'A call whose answer is lost can be proved by its input alone.')
    }
  }
  const missing = (readInput?.required ?? []).filter((field) => !(field in waitFor.input))
  if (missing.length > 0) problem(at, `${waitFor.waiter} needs ${missing.join(', ')}.`)
}

function checkCli({ facts: { cli, paginated }, output, operationId, need, problem }: Checked): void {
  need('input', cli?.positional, ['cli', 'positional'])
  need('answer', cli?.rows, ['cli', 'rows'])
  const row = fieldAt(output, paginated?.items ?? cli?.rows ?? 'result')?.items
  cli?.columns?.forEach((column, index) => {
    if (!fieldAt(row, column) && !fieldAt(output, column))
      problem(['cli', 'columns', index], `${column} is no field of the answer of ${operationId}, nor of its rows.`)
  })
}

function checkAcceptance({ facts: { acceptance }, output, problem }: Checked): void {
  if (acceptance && fieldAt(output, acceptance)?.type !== 'boolean')
    problem(['acceptance'], `${acceptance} is no boolean of the answer.`)
}
