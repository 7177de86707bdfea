import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { Refusal } from './refusal.ts'
import { documentPath, type SpecAction } from './spec.ts'

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** One thing that Prism finds wrong. */
export interface Finding {
  /** Where: `['body', 'datasetConfig', 'splitRatio']`. */
  path?: string[]
  code?: string | number
  message: string
}

/** A request as Prism judges it. */
export interface PrismRequest {
  query: Record<string, string | string[]>
  headers: Record<string, string>
  /** Parsed JSON; text for a form. */
  body: unknown
}

/** What is answered, before it is written. */
export interface PrismAnswer {
  statusCode: number
  headers: Record<string, string>
  body: unknown
}

/** Makes the answer; called once, synchronously, with what is wrong with the request. */
type Answer = (findings: Finding[]) => PrismAnswer

/** Operations hold the compiled checks: shared by all mocks of a process. */
let operations: Promise<Map<string, Operation>> | undefined

function loadOperations(): Promise<Map<string, Operation>> {
  operations ??= getHttpOperationsFromSpec(documentPath).then((list) => {
    // Prism compiles the path's template at each call, also where there is no parameter in it.
    for (const { request } of list)
      for (const part of ['path', 'query', 'headers'] as const) if (request?.[part]?.length === 0) delete request[part]
    return new Map(list.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation]))
  })
  return operations
}

const silent: any = { child: () => silent }
for (const level of ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'success', 'start', 'note'])
  silent[level] = () => {}

const right = <Value>(value: Value) => ({ _tag: 'Right' as const, right: value })

const components: any = {
  logger: silent,
  // The router in front has chosen the operation by its Action; Prism routes by path alone.
  route: ({ resources }: { resources: Operation[] }) => right(resources[0]),
  // Prism would make answers up; here a store remembers. The request carries what makes the answer.
  mock:
    ({ input }: { input: { data: { answer: Answer }; validations: Finding[] } }) =>
    () =>
      right(input.data.answer(input.validations)),
}

const config = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  isProxy: false as const,
  upstreamProxy: undefined,
  mock: { dynamic: false },
}

/** Prism, as a library: checks the request, lets `answer` make the answer, checks that. */
export interface Prism {
  handle(
    action: SpecAction,
    request: PrismRequest,
    answer: Answer,
  ): Promise<{ answer: PrismAnswer; findings: Finding[] }>
}

/** Loads the spec into Prism. */
export async function createPrism(): Promise<Prism> {
  const all = await loadOperations()
  const prism = createInstance(config, components)
  return {
    async handle(action, { query, headers, body }, answer) {
      const operation = all.get(`${action.method} ${action.path}`)!
      const { Action: _, ...parameters } = query
      // Prism takes a parameter with an empty value, such as `?assumeRole`, for one that is missing.
      let judging = true
      const judged: Answer = (findings) => {
        judging = false
        return answer(findings.filter(({ message }) => !sentEmpty(message, parameters)))
      }
      const request: any = {
        method: operation.method,
        url: { path: operation.path, query: parameters },
        headers,
        body,
        answer: judged,
      }
      const result: any = await judge(() => prism.request(request, [operation])())
      if (result._tag !== 'Right') throw result.left
      return { answer: result.right.output, findings: result.right.validations.output }

      /** Prism's readers of forms and queries throw at what is none. */
      async function judge(run: () => Promise<unknown>): Promise<unknown> {
        try {
          return await run()
        } catch (error) {
          if (!judging) throw error
          throw new Refusal('InvalidHTTPRequest', { hint: `The request cannot be read: ${(error as Error).message}` })
        }
      }
    },
  }
}

/** Whether a finding says that a query parameter is missing which was sent empty. Prism knows names in lower case. */
function sentEmpty(message: string, query: Record<string, string | string[]>): boolean {
  const name = /^Request query must have required property '([^']+)'/.exec(message)?.[1]
  return name !== undefined && Object.entries(query).some(([key, value]) => key.toLowerCase() === name && value === '')
}
