import type { ComponentChild } from 'preact'
import { showsCalls } from './calls/behind.ts'
import { Empty } from './parts/Box.tsx'
import { CallPanel } from './parts/CallPanel.tsx'
import { Later } from './parts/Later.tsx'
import { Notices } from './parts/Notices.tsx'
import { place, route } from './state/route.ts'
import { session } from './state/session.ts'
import { lastLook, poller } from './state/tasks.ts'
import { CompareView } from './views/CompareView.tsx'
import { JobsView } from './views/JobsView.tsx'
import { LogsView } from './views/LogsView.tsx'
import { ModelsView } from './views/ModelsView.tsx'
import { ServicesView } from './views/ServicesView.tsx'
import { TasksView } from './views/TasksView.tsx'
import { TaskView } from './views/TaskView.tsx'
import { clockText } from './words/formats.ts'
import { say } from './words/language.ts'

/** The form is seldom needed, and brings the words of the spec with it. */
const loadForm = () => import('./views/NewTaskView.tsx').then(({ NewTaskView }) => NewTaskView)

const views: Record<string, (id: string) => ComponentChild> = {
  tasks: () => <TasksView />,
  task: (id) => <TaskView taskId={id} key={id} />,
  jobs: () => <JobsView />,
  compare: () => <CompareView />,
  logs: () => <LogsView />,
  models: () => <ModelsView />,
  services: () => <ServicesView />,
  new: () => <Later load={loadForm} />,
}

const links = [
  ['/', say('Tasks', '任务'), ['tasks', 'task', 'compare', 'new']],
  ['/jobs', say('Jobs', '作业'), ['jobs']],
  ['/models', say('Models', '模型'), ['models']],
  ['/services', say('Services', '服务'), ['services']],
  ['/logs', say('Logs', '日志'), ['logs']],
] as const

/** The page. */
export function App() {
  const { view, id } = place.value
  return (
    <>
      <a class="skip" href="#main">
        {say('To the content', '跳到正文')}
      </a>
      <header class="top">
        <a class="brand" href="/">
          <img src="/icon.svg" alt="" width="22" height="22" /> <span>{say('Qianfan Console', '千帆 Console')}</span>
        </a>
        <nav aria-label={say('Views', '视图')}>
          {links.map(([address, name, own]) => (
            <a
              key={address}
              href={address}
              {...((own as readonly string[]).includes(view) && { 'aria-current': 'page' as const })}
            >
              {name}
            </a>
          ))}
        </nav>
        <Looking />
        <button
          type="button"
          class="quiet calls"
          aria-pressed={showsCalls.value}
          title={say('Shows the API call behind every number and button', '显示每个数字和按钮背后的接口调用')}
          onClick={() => (showsCalls.value = !showsCalls.value)}
        >
          {'</>'} <span>{say('Calls', '接口')}</span>
        </button>
      </header>
      {showsCalls.value && (
        <p class="hint" role="status">
          {say(
            'Choose any underlined number or button to see the call behind it.',
            '点击带下划线的数字或按钮，查看其背后的接口调用。',
          )}
        </p>
      )}
      <main id="main" tabIndex={-1}>
        {Object.hasOwn(views, view) ? (
          views[view]!(id)
        ) : (
          <Empty isView title={say('There is no such page', '页面不存在')}>
            <p>
              <code>{route.value.path}</code>
            </p>
            <a class="button" href="/">
              {say('All tasks', '所有任务')}
            </a>
          </Empty>
        )}
      </main>
      <footer class="bottom faint">
        {session.value.platform && (
          <span>
            {say('on', '平台地址')} <code>{session.value.platform}</code>
          </span>
        )}
        <span>
          {session.value.allowed.includes('finetuning.task.stop') ? say('may write', '可写') : say('read only', '只读')}
        </span>
      </footer>
      <Notices />
      <CallPanel />
    </>
  )
}

/** How fresh the page is, and a look at once. */
function Looking() {
  const words = {
    off: '',
    looking: say('looking…', '查询中…'),
    waiting: say('live', '自动刷新'),
    hidden: say('paused', '已暂停'),
    still: say('nothing runs', '无运行中的任务'),
  }[poller.state.value]
  return (
    <button
      type="button"
      class="quiet looking"
      data-state={poller.state.value}
      onClick={() => void poller.now()}
      title={say('Look now', '立即刷新')}
    >
      <i aria-hidden="true" />
      <span>{words}</span> <span class="hidden">{say('Look now', '立即刷新')}</span>
      {lastLook.value !== undefined && <small>{clockText(lastLook.value)}</small>}
    </button>
  )
}
