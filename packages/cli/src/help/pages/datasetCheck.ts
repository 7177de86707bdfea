import type { Text } from '@qianfan-console/spec/manifest'

export const datasetCheckHelp = {
  en: `Check the rows of a JSONL file against a data format. Needs no keys and sends nothing.

Usage
  qfc dataset check <file> [--format <name>]
  qfc dataset check <file> --fix [out]

Flags
      --format <name>        such as Role or PromptResponse; that of the first row by default
      --most-tokens <number> tokens that the model takes in a row: longer rows are a warning
      --fix                  write a corrected copy, <file>.fixed by default, and say what was changed in it
      --force                replace a copy that is there

Each problem is told with file:line:column, its field and the reason: the first 20, then a count. Doubled rows, rows
without an answer and the like are warnings. --output json has the whole report.
--fix changes the form and never what a row says: encoding, line ends, empty lines, commas too many, a turn without its
list, exact doubles. What it cannot put right is told of the copy.
Exit codes: 0 all rows are right, 2 some are not.

Examples
  qfc dataset check train.jsonl --format Role
  qfc dataset check train.jsonl -o json -q problems
  qfc dataset check train.jsonl --fix clean.jsonl
`,
  zh: `检查 JSONL 文件的每一行是否符合数据格式。无需密钥，不发送任何请求。

用法
  qfc dataset check <文件> [--format <数据格式>]
  qfc dataset check <文件> --fix [输出文件]

选项
      --format <数据格式>    如 Role、PromptResponse；默认根据第一行识别
      --most-tokens <数量>   模型单行可接受的 token 数，超出的行给出警告
      --fix                  写入修正后的副本（默认 <文件>.fixed），并说明改动
      --force                覆盖已有的副本

逐个列出问题的位置（file:line:column，即文件、行、列）、字段和原因：前 20 个，之后只计数。重复的行、没有回答的行等给出警告。
--output json 输出完整报告。
--fix 只修改形式，不改变数据内容：编码、换行符、空行、多余的逗号、未放入数组的单轮对话、完全重复的行。
无法修正的问题将针对副本列出。
退出码：0 全部符合，2 有不符合的行。

示例
  qfc dataset check train.jsonl --format Role
  qfc dataset check train.jsonl -o json -q problems
  qfc dataset check train.jsonl --fix clean.jsonl
`,
} satisfies Text
