import type { Text } from '@qianfan-console/spec/manifest'

export const datasetConvertHelp = {
  en: `Turn rows of one form into another. Needs no keys and sends nothing.

Usage
  qfc dataset convert <file|-> [out|-] --from <form> --to <form>

Flags
      --from <form>          openai, alpaca, sharegpt, csv, tsv, or a data format such as Role
      --to <form>            the same; .csv and .tsv files need neither
      --column <part>=<name> which column of a CSV holds what: system, user, assistant, chosen, rejected
      --skip-bad             leave out rows that cannot be converted, and say which
      --force                replace a file that is there

Without a second file, rows go to standard output. A file is written whole or not at all.

Examples
  qfc dataset convert chat.jsonl --from openai --to Role train.jsonl
  qfc dataset convert faq.csv --to PromptResponse --column user=question --column assistant=answer train.jsonl
`,
  zh: `将数据从一种形式转换为另一种形式。无需密钥，不发送任何请求。

用法
  qfc dataset convert <文件|-> [输出文件|-] --from <形式> --to <形式>

选项
      --from <形式>          openai、alpaca、sharegpt、csv、tsv，或 Role 等数据格式
      --to <形式>            取值与 --from 相同；文件名以 .csv、.tsv 结尾时可省略
      --column <部分>=<列名> CSV 各列的含义：system、user、assistant、chosen、rejected
      --skip-bad             跳过无法转换的行，并列出行号
      --force                覆盖已有的文件

不指定输出文件时输出到标准输出。输出文件要么完整写入，要么保持不变。

示例
  qfc dataset convert chat.jsonl --from openai --to Role train.jsonl
  qfc dataset convert faq.csv --to PromptResponse --column user=question --column assistant=answer train.jsonl
`,
} satisfies Text
