import { say } from './language.ts'

/** What is said of a state of a task: its name, what it means, and what to do next. */
export interface StateWords {
  /** Chooses the colour. */
  tone: 'wait' | 'run' | 'good' | 'bad' | 'off'
  name: string
  sentence: string
  next: string
}

const states: Record<string, StateWords> = {
  '': {
    tone: 'wait',
    name: say('Created', '已创建'),
    sentence: say('Just made; the platform has not queued it yet.', '任务刚创建，尚未进入队列。'),
    next: say('Wait a moment.', '请稍候。'),
  },
  Waiting: {
    tone: 'wait',
    name: say('Waiting', '排队中'),
    sentence: say('In the queue; it trains when a machine is free.', '任务在排队，有空闲算力后开始训练。'),
    next: say('Wait, or stop it.', '请等待，不再需要时可停止。'),
  },
  Running: {
    tone: 'run',
    name: say('Running', '运行中'),
    sentence: say('It trains.', '任务正在训练。'),
    next: say('Follow it here, or in VisualDL.', '可在此或 VisualDL 中查看进度。'),
  },
  Done: {
    tone: 'good',
    name: say('Done', '运行完成'),
    sentence: say('Trained to the end; scores and checkpoints are there.', '训练完成，已有评估指标和 Checkpoint。'),
    next: say('Publish a checkpoint.', '可将 Checkpoint 发布为模型版本。'),
  },
  Stopped: {
    tone: 'off',
    name: say('Stopped', '运行中止'),
    sentence: say('Stopped before its end; it cannot go on.', '任务在完成前停止，无法恢复。'),
    next: say('Train on from a checkpoint.', '可新建任务，从其 Checkpoint 开始增量训练。'),
  },
  Failed: {
    tone: 'bad',
    name: say('Failed', '运行失败'),
    sentence: say('It broke off; the API gives no reason.', '任务运行失败，接口不返回原因。'),
    next: say('See its log, then create it anew.', '请在平台控制台查看日志，再重新创建。'),
  },
}

/** The words for a state, also for one that this page does not know. */
export const wordsOf = (state: string): StateWords =>
  (Object.hasOwn(states, state) ? states[state] : undefined) ?? {
    tone: 'off',
    name: state,
    sentence: say('The platform says so; this page does not know the state.', '平台返回的状态，此页面尚未收录。'),
    next: say('See the platform’s console.', '请在平台控制台查看。'),
  }

/** What a stop that is under way is called. */
export const stoppingWords: StateWords = {
  tone: 'wait',
  name: say('Stopping', '停止中'),
  sentence: say('The platform was asked to stop it.', '已请求平台停止任务。'),
  next: say('Wait until it says Stopped.', '请等待状态变为运行中止。'),
}

/** The states that a task passes through, in order. */
export const openStates = ['', 'Waiting', 'Running']

/** Whether a task may still change by itself; a state that is not known may. */
export const isOpen = (state: string): boolean => !['Done', 'Failed', 'Stopped'].includes(state)
