import { serve } from '@hono/node-server'
import { createGateway } from '@qianfan-console/gateway'
import { Hono } from 'hono'
import { ownsTask } from './ownsTask.ts'

const gateway = createGateway({
  allow: ['finetuning.task.describe', 'finetuning.task.stop'],
  origins: ['https://app.example'],
  authorize: (request, _action, input) => ownsTask(request, input.taskId),
})

const app = new Hono()
app.get('/', (context) => context.text('Hello'))
app.get('/health', (context) => context.json({ ok: true }))
app.all('/api/qianfan/*', (context) => gateway(context.req.raw))

const { HOST = '127.0.0.1', PORT = '8787' } = process.env
serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST }, ({ port }) => console.log(`http://${HOST}:${port}`))
