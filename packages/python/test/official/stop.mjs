// The platform's example, for `@baiducloud/qianfan`.
import { consoleAction } from '@baiducloud/qianfan'

const response = await consoleAction({
  base_api_route: '/v2/finetuning',
  action: 'StopFineTuningTask',
  data: { taskId: process.env.TASK_ID },
})
console.log('result:', response.result)
