// In place of your own sessions: who is logged in, and which tasks are theirs.
const sessions = new Map([['session-1', { tasks: ['task-5kjifvzerc5n'] }]])

/** Whether the user of a request owns a task. */
export function ownsTask(request: Request, taskId: unknown): boolean {
  const cookie = /(?:^|; )session=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return sessions.get(cookie ?? '')?.tasks.includes(String(taskId)) ?? false
}
