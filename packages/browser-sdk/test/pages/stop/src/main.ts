import { createBrowserQianfan, isQianfanError } from '@qianfan-console/browser-sdk'

const qianfan = createBrowserQianfan({ gateway: '/api/qianfan' })
const task = document.querySelector<HTMLInputElement>('#task')!
const output = document.querySelector('#answer')!

async function show(call: () => Promise<unknown>): Promise<void> {
  output.textContent = ''
  try {
    output.textContent = JSON.stringify(await call())
  } catch (error) {
    output.textContent = JSON.stringify(isQianfanError(error) ? error : String(error))
  }
}

document.querySelector('#stop')!.addEventListener('click', () => {
  void show(() => qianfan.finetuning.task.stop({ taskId: task.value }))
})
document.querySelector('#create')!.addEventListener('click', () => {
  void show(async () => {
    // A list first, so that the create goes over a connection that was used before.
    await qianfan.finetuning.job.list({})
    return qianfan.finetuning.job.create({ name: 'from a page', model: 'ERNIE-Speed-8K', trainMode: 'SFT' })
  })
})
