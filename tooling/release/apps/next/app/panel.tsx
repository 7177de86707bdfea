'use client'

import { createBrowserQianfan, isQianfanError } from '@qianfan-console/browser-sdk'
import { useState } from 'react'
import { look } from './look'

const qianfan = createBrowserQianfan({ gateway: '/api/qianfan' })

export function Panel({ taskId }: { taskId: string }) {
  const [answer, setAnswer] = useState('')
  const show = async (call: () => Promise<unknown>) => {
    setAnswer('')
    try {
      setAnswer(JSON.stringify(await call()))
    } catch (error) {
      setAnswer(isQianfanError(error) ? JSON.stringify(error) : String(error))
    }
  }
  return (
    <>
      <button type="button" id="look" onClick={() => show(() => look(taskId))}>
        Look
      </button>
      <button
        type="button"
        id="stop"
        onClick={() => show(async () => (await qianfan.finetuning.task.stop({ taskId })).result)}
      >
        Stop
      </button>
      <output id="answer">{answer}</output>
    </>
  )
}
