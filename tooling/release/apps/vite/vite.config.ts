import { createGateway } from '@qianfan-console/gateway'
import { toNodeHandler } from '@qianfan-console/gateway/node'
import { defineConfig, type PreviewServer, type ViteDevServer } from 'vite'

const gateway = createGateway({
  allow: ['finetuning.task.describe', 'finetuning.task.stop'],
  origins: [process.env.APP_ORIGIN ?? 'https://app.example'],
  authorize: (_request, _action, { taskId }) => taskId === 'task-5kjifvzerc5n',
})

const serve = ({ middlewares }: ViteDevServer | PreviewServer) => {
  middlewares.use('/api/qianfan', toNodeHandler(gateway))
}

export default defineConfig({
  plugins: [{ name: 'qianfan-gateway', configureServer: serve, configurePreviewServer: serve }],
  build: { sourcemap: true },
})
