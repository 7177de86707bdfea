import { render } from 'preact'
import { App } from './App.tsx'
import { watchCalls } from './calls/behind.ts'
import './style/page.css'
import { watchDrops } from './state/logs.ts'
import { watchLinks } from './state/route.ts'
import { loadSession } from './state/session.ts'
import { poller } from './state/tasks.ts'
import { language, say } from './words/language.ts'

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
document.title = say('Qianfan Console', '千帆 Console')
watchCalls()
watchLinks()
watchDrops()
await loadSession()
render(<App />, document.getElementById('app')!)
void poller.now()
