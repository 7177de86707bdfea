// In place of your own sessions: who is logged in, and which tasks are theirs.
const sessions = new Map([
  ['session-1', { user: 'user-1', tasks: ['task-5kjifvzerc5n'] }],
  ['session-2', { user: 'user-2', tasks: [] as string[] }],
])

const sessionOf = (request: Request) => {
  const cookie = /(?:^|; )session=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return sessions.get(cookie ?? '')
}

/** Whose session a request carries; `nobody` for those without one, who are one user in common. */
export const userOf = (request: Request): string => sessionOf(request)?.user ?? 'nobody'

/** Whether the user of a request owns a task. */
export const ownsTask = (request: Request, taskId: unknown): boolean =>
  sessionOf(request)?.tasks.includes(String(taskId)) ?? false
