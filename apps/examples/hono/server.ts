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
app.all('/api/qianfan/*', (context) => gateway(context.req.raw))

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8787), hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
)
