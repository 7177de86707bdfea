import { createGateway } from '@qianfan-console/gateway'
import { toNodeHandler } from '@qianfan-console/gateway/node'
import express from 'express'
import { ownsTask } from './ownsTask.ts'

const gateway = createGateway({
  allow: ['finetuning.task.describe', 'finetuning.task.stop'],
  origins: ['https://app.example'],
  authorize: (request, _action, input) => ownsTask(request, input.taskId),
})

const app = express()
// Before any body parser: the gateway reads the body itself, and no further than its limit.
app.use('/api/qianfan', toNodeHandler(gateway))
app.use(express.json())
app.get('/', (_request, response) => {
  response.send('Hello')
})

const server = app.listen(Number(process.env.PORT ?? 8787), '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
