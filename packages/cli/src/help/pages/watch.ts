import type { Text } from '@qianfan-console/spec/manifest'

export const watchHelp = {
  en: `Watch fine-tuning tasks until they end: progress, time left, then scores and checkpoints.

Usage
  qfc finetuning task watch <task-id>... [--ids-from <file>] [--once]

Flags
      --once            look a single time, for scripts and agents: the state as data, no waiting
      --ids-from <file> ids, one a line, from a file or standard input (-)
      --poll <time>     time between two polls; 30s by default
      --timeout <time>  give up watching after this long; the task goes on

Ctrl-C ends the watching, not the task.
Exit codes: 0 done, 5 a task failed or was stopped, 130 interrupted.
`,
  zh: `持续查看模型精调任务直至结束：显示进度和剩余时间，结束后显示评估指标和 Checkpoint。

用法
  qfc finetuning task watch <task-id>... [--ids-from <文件>] [--once]

选项
      --once            只查询一次并输出数据，不等待；适合脚本和 Agent
      --ids-from <文件> 从文件或标准输入（-）逐行读取 ID
      --poll <时长>     轮询间隔，默认 30s
      --timeout <时长>  最长查看时长，超时后退出，任务不受影响

按 Ctrl-C 只会停止查看，不影响任务。
退出码：0 完成，5 任务失败或被停止，130 已中断。
`,
} satisfies Text
