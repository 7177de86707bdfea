import type { Text } from '@qianfan-console/spec/manifest'

export const finetuningRunHelp = {
  en: `From a file of rows to a trained model in one command: rows checked, uploaded, data set imported and published, job and
task made, the training waited for; then the model published (--publish) and deployed as a service (--deploy).

Usage
  qfc finetuning run <file> --model <model> --name <name> --bucket <bucket> [--publish] [--deploy]
  qfc finetuning run <file> --resume

Flags
      --model <model>      base model; qfc finetuning model list shows those that can be trained
      --name <name>        name of the data set, job, model and service, 2 to 20 characters; must be new
      --bucket <bucket>    where the file goes: a bucket, or bos:/bucket/folder/ (QIANFAN_BOS_BUCKET)
      --region <name>      region of the bucket; bj by default
      --format <name>      data format of the rows; that of the first row by default
      --train-mode <mode>  SFT, PostPretrain, DPO or KTO; by the format where left out
  -i, --input <file>       fields of the task, YAML or JSON: hyperParameterConfig, parameterScale, ...
      --publish            publish the result as a model
      --deploy             deploy the model as a service, which can cost money; publishes it too
      --service <file>     fields of the service: deploymentConfig, or resourceConfig and billing; by tokens otherwise
      --resume             go on with the run of this file; --model and the rest are those it was begun with
  -y, --yes                agree in advance
      --no-check           do not compare model and hyper-parameters with what the platform supports
      --poll <time>        time between two polls
      --dry-run            check the rows and show the plan; send nothing

The plan is shown first: what is made, what can cost money, on which account. It is asked for once. Each call is written
down (in ~/.local/state/qianfan) before it is sent and when it is answered: after any break the same command, or
--resume, goes on, and makes nothing twice. A call whose answer was lost is looked up first. A file that has changed is a
new run.
Exit codes: 0 done, 4 not confirmed, 5 a stage failed or the network did, 6 unknown: the same command looks again, 130
interrupted.

Examples
  qfc finetuning run train.jsonl --model ERNIE-Speed-8K --name mine --bucket my-bucket --publish
  qfc finetuning run train.jsonl --resume --deploy
`,
  zh: `一条命令完成从数据文件到模型：检查数据、上传、导入并发布数据集、创建作业和任务、等待训练完成；之后可发布模型（--publish）
并部署为服务（--deploy）。

用法
  qfc finetuning run <文件> --model <模型> --name <名称> --bucket <存储桶> [--publish] [--deploy]
  qfc finetuning run <文件> --resume

选项
      --model <模型>        基础模型；运行 qfc finetuning model list 查看可训练的模型
      --name <名称>         数据集、作业、模型和服务的名称，2~20 个字符，不能与已有的重复
      --bucket <存储桶>     上传位置：存储桶，或 bos:/存储桶/目录/（同 QIANFAN_BOS_BUCKET）
      --region <地域>       存储桶所在地域，默认 bj
      --format <数据格式>   默认根据第一行识别
      --train-mode <模式>   SFT、PostPretrain、DPO 或 KTO；默认由数据格式决定
  -i, --input <文件>        任务的字段（YAML 或 JSON）：hyperParameterConfig、parameterScale 等
      --publish             将训练结果发布为模型
      --deploy              将模型部署为服务，可能产生费用；同时发布模型
      --service <文件>      服务的字段：deploymentConfig，或 resourceConfig 和 billing；默认按 Tokens 后付费
      --resume              继续该文件之前的运行，--model 等沿用之前的设置
  -y, --yes                 自动确认，不再询问
      --no-check            不检查平台是否支持该模型和超参数
      --poll <时长>         轮询间隔
      --dry-run             只检查数据并输出计划，不发送请求

执行前先列出计划：将创建什么、哪些可能收费、使用哪个账号，只确认一次。每个请求的前后都会记录进度（位于
~/.local/state/qianfan）：无论因何中断，再次执行同一命令或使用 --resume 即从中断处继续，不会重复创建；
响应丢失的请求会先查询是否已生效。文件内容变化后即为新的运行。
退出码：0 完成，4 未确认，5 某一阶段或网络失败，6 无法确认（再次执行会重新查询），130 已中断。

示例
  qfc finetuning run train.jsonl --model ERNIE-Speed-8K --name mine --bucket my-bucket --publish
  qfc finetuning run train.jsonl --resume --deploy
`,
} satisfies Text
