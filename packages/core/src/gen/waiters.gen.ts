// Generated from the spec by `pnpm generate`. Do not edit.

import { defineWaiter } from '../defineWaiter.ts'
import { describeFineTuningTask } from './actions.gen.ts'

/**
 * Waits until a task has finished training.
 *
 * 等待任务训练完成
 *
 * Polls `finetuning.task.describe`, at first every 30 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, fineTuningTaskDone, {"taskId":"task-0tgmn4a7h4i6"}, { maxWait: 3_600_000 })
 * ```
 */
export const fineTuningTaskDone = /* @__PURE__ */ defineWaiter(describeFineTuningTask, {"name":"fineTuningTaskDone","delay":30,"acceptors":[{"path":"result.runStatus","equals":"Done","state":"success"},{"path":"result.runStatus","equals":"Failed","state":"failure"},{"path":"result.runStatus","equals":"Stopped","state":"failure"}]})

/**
 * Waits until a task has left the queue and trains.
 *
 * 等待任务开始训练
 *
 * Polls `finetuning.task.describe`, at first every 10 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, fineTuningTaskRunning, {"taskId":"task-0tgmn4a7h4i6"}, { maxWait: 3_600_000 })
 * ```
 */
export const fineTuningTaskRunning = /* @__PURE__ */ defineWaiter(describeFineTuningTask, {"name":"fineTuningTaskRunning","delay":10,"acceptors":[{"path":"result.runStatus","equals":"Running","state":"success"},{"path":"result.runStatus","equals":"Done","state":"success"},{"path":"result.runStatus","equals":"Failed","state":"failure"},{"path":"result.runStatus","equals":"Stopped","state":"failure"}]})

/**
 * Waits until a task that was told to stop has stopped.
 *
 * 等待已请求停止的任务真正停止
 *
 * Polls `finetuning.task.describe`, at first every 5 seconds.
 *
 * @example
 * ```ts
 * await waitUntil(client, fineTuningTaskStopped, {"taskId":"task-0tgmn4a7h4i6"}, { maxWait: 3_600_000 })
 * ```
 */
export const fineTuningTaskStopped = /* @__PURE__ */ defineWaiter(describeFineTuningTask, {"name":"fineTuningTaskStopped","delay":5,"acceptors":[{"path":"result.runStatus","equals":"Stopped","state":"success"},{"path":"result.runStatus","equals":"Done","state":"failure"},{"path":"result.runStatus","equals":"Failed","state":"failure"}]})
