import type { Text } from '@qianfan-console/spec/manifest'

export const consoleHelp = {
  en: `A page in the browser: jobs and tasks with their states, progress and curves, beside one another.

Usage
  qfc console [--write] [--no-open] [--port 4030]

Flags
      --write          let the page stop tasks, create them and publish checkpoints; it only reads without it
      --no-open        print the address, and do not open the browser
      --port <number>  port; a free one by default

It needs the package @qianfan-console/console. It listens on loopback only, and the address works once: the browser keeps a
cookie instead. The page holds no key; what the local policy denies it does not offer.
`,
  zh: `在浏览器中查看作业和任务：状态、进度和曲线，并可对比多个任务。

用法
  qfc console [--write] [--no-open] [--port 4030]

选项
      --write         允许在页面中停止任务、新建任务和发布 Checkpoint；不加则只读
      --no-open       只输出地址，不打开浏览器
      --port <端口>   监听端口，默认随机选择空闲端口

需要安装 @qianfan-console/console。仅监听本机回环地址；地址只能使用一次，之后由浏览器的 cookie 识别。
页面中不含密钥；本地策略禁止的操作不会出现在页面中。
`,
} satisfies Text
