import type { Text } from '@qianfan-console/spec/manifest'

export const datasetImportHelp = {
  en: `Take a file on this machine to a data set that can be trained with: its rows are checked, it is uploaded to BOS, data
set and version are made, imported and published.

Usage
  qfc dataset import <file> --name <name> --bucket <bucket> [--wait]

Flags
      --name <name>       a new data set of this name
      --dataset-id <id>   a new version of this data set instead
      --version-id <id>   this version instead, which has no rows yet
      --format <name>     such as Role; that of the first row by default
      --bucket <bucket>   where the file goes: a bucket, or bos:/bucket/folder/ (QIANFAN_BOS_BUCKET)
      --region <name>     region of the bucket; bj by default
      --wait              wait for the import, and publish
      --poll <time>       time between two polls
      --dry-run           check the rows, and say what would be made

Each step is written down (in ~/.local/state/qianfan) before and after it: the same command again goes on where it
stopped, whatever stopped it, and makes nothing twice. A file that has changed is another version of the data set.

Examples
  qfc dataset import train.jsonl --name my_set --bucket my-bucket --wait
`,
  zh: `将本地文件变为可用于训练的数据集：检查数据、上传到 BOS、创建数据集和版本、导入并发布。

用法
  qfc dataset import <文件> --name <名称> --bucket <存储桶> [--wait]

选项
      --name <名称>       新建数据集
      --dataset-id <ID>   在已有数据集中新建版本
      --version-id <ID>   导入到尚无数据的版本
      --format <数据格式> 如 Role；默认根据第一行识别
      --bucket <存储桶>   上传位置：存储桶，或 bos:/存储桶/目录/（同 QIANFAN_BOS_BUCKET）
      --region <地域>     存储桶所在地域，默认 bj
      --wait              等待导入完成并发布
      --poll <时长>       轮询间隔
      --dry-run           只检查数据并输出将要创建的内容

每一步的前后都会记录进度（位于 ~/.local/state/qianfan）：无论因何中断，再次执行同一命令即从中断处继续，不会重复创建。
文件内容变化后，将在同一数据集中新建版本。

示例
  qfc dataset import train.jsonl --name my_set --bucket my-bucket --wait
`,
} satisfies Text
