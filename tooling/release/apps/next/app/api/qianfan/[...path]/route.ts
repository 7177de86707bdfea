import { createGateway } from '@qianfan-console/gateway'

const gateway = createGateway({
  allow: ['finetuning.task.stop'],
  origins: [process.env.APP_ORIGIN ?? 'https://app.example'],
  authorize: (_request, _action, { taskId }) => taskId === 'task-5kjifvzerc5n',
})

export { gateway as OPTIONS, gateway as POST }
