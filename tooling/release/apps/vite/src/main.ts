import { createBrowserQianfan, isQianfanError } from '@qianfan-console/browser-sdk'

const taskId = 'task-5kjifvzerc5n'
const { task } = createBrowserQianfan({ gateway: '/api/qianfan' }).finetuning
const output = document.querySelector('#answer')!

function onClick(button: string, call: () => Promise<unknown>): void {
  document.querySelector(button)!.addEventListener('click', async () => {
    output.textContent = ''
    try {
      output.textContent = JSON.stringify(await call())
    } catch (error) {
      output.textContent = isQianfanError(error) ? JSON.stringify(error) : String(error)
    }
  })
}

onClick('#look', async () => (await task.describe({ taskId })).result.runStatus)
onClick('#stop', async () => (await task.stop({ taskId })).result)
