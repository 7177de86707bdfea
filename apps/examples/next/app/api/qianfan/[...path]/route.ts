import { createGateway } from '@qianfan-console/gateway'
import { ownsTask } from '../../../../ownsTask.ts'

const gateway = createGateway({
  allow: ['finetuning.task.describe', 'finetuning.task.stop'],
  origins: ['https://app.example'],
  authorize: (request, _action, input) => ownsTask(request, input.taskId),
})

export { gateway as OPTIONS, gateway as POST }
