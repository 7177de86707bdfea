// The official SDK, unchanged, in a process of its own: it reads its environment and .env when it is loaded.
import { consoleAction } from '@baiducloud/qianfan'

const steps = JSON.parse(process.argv[2])
const answers = []
for (const { action, data } of steps) {
  const filled = JSON.parse(JSON.stringify(data), (_key, value) =>
    value === '$job' ? answers[0].result.jobId : value === '$task' ? answers[1].result.taskId : value,
  )
  answers.push(await consoleAction({ base_api_route: '/v2/finetuning', action, data: filled }))
}
process.stdout.write(JSON.stringify(answers))
