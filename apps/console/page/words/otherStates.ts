import { say } from './language.ts'
import type { StateWords } from './states.ts'

type Words = Pick<StateWords, 'tone' | 'name' | 'sentence'>

const models: Record<string, Words> = {
  Creating: {
    tone: 'run',
    name: say('Creating', '创建中'),
    sentence: say('The platform makes the version.', '平台正在创建该版本。'),
  },
  Ready: { tone: 'good', name: say('Ready', '就绪'), sentence: say('A service can run it.', '可用于部署服务。') },
  Fail: {
    tone: 'bad',
    name: say('Failed', '创建失败'),
    sentence: say('It was not made; publish the checkpoint again.', '版本创建失败，请重新发布 Checkpoint。'),
  },
}

const services: Record<string, Words> = {
  New: {
    tone: 'wait',
    name: say('Not published', '待发布'),
    sentence: say('It was made and waits to be published.', '服务已创建，等待发布。'),
  },
  Deploying: {
    tone: 'run',
    name: say('Publishing', '发布中'),
    sentence: say('The platform deploys it.', '平台正在部署。'),
  },
  Serving: { tone: 'good', name: say('Published', '已发布'), sentence: say('It takes calls.', '服务可调用。') },
  Done: { tone: 'good', name: say('Published', '已发布'), sentence: say('It takes calls.', '服务可调用。') },
  Failed: {
    tone: 'bad',
    name: say('Publishing failed', '发布失败'),
    sentence: say('See its log on the platform.', '请在平台控制台查看日志。'),
  },
  Stopped: { tone: 'off', name: say('Offline', '暂停服务'), sentence: say('It takes no calls.', '服务已暂停。') },
}

const unknown = (state: string): Words => ({
  tone: 'off',
  name: state || '–',
  sentence: say('A state of the platform that this page does not know.', '平台返回的状态，此页面尚未收录。'),
})

export const modelWords = (state: string): Words => (Object.hasOwn(models, state) ? models[state]! : unknown(state))
export const serviceWords = (state: string): Words =>
  Object.hasOwn(services, state) ? services[state]! : unknown(state)
