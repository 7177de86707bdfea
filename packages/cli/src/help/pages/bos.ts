import type { Text } from '@qianfan-console/spec/manifest'

export const bosHelp = {
  en: `Objects in Baidu's object storage (BOS), from which data sets are filled.

Usage
  qfc bos ls <address> [--recursive]          what lies at an address
  qfc bos cp <file|-> <address>               upload a file, or standard input
  qfc bos cp <address> <file|folder|->        download an object, to standard output with -
  qfc bos rm <address>... [--recursive]       remove objects; asks, or needs --yes

Flags
      --region <name>  region of the bucket: bj by default, gz, su and others; QIANFAN_BOS_ENDPOINT names another place
  -r, --recursive      all below an address
      --force          replace a local file that is there
  -y, --yes            agree in advance to what would be asked
      --dry-run        say what would be copied or removed; send nothing

An address is bos:/bucket/folder/name; with a slash at its end it is a folder. A large file goes in parts, and an upload
that broke off goes on where it was when it is started again. What is downloaded is compared with its checksum, and has
its name only when it is whole. An object that is there is replaced only where somebody agrees.
Policies know these as bos.object.list, read, write, replace and delete.

Examples
  qfc bos cp train.jsonl bos:/my-bucket/training/
  qfc bos ls bos:/my-bucket/training/
  qfc bos cp bos:/my-bucket/training/train.jsonl - | head -1
`,
  zh: `管理百度智能云对象存储（BOS）中的对象；数据集从 BOS 导入数据。

用法
  qfc bos ls <地址> [--recursive]           列出对象
  qfc bos cp <文件|-> <地址>                上传文件或标准输入
  qfc bos cp <地址> <文件|目录|->           下载对象；- 表示标准输出
  qfc bos rm <地址>... [--recursive]        删除对象；需要确认，或加 --yes

选项
      --region <地域>  存储桶所在地域，默认 bj，可选 gz、su 等；QIANFAN_BOS_ENDPOINT 可指定其他访问域名
  -r, --recursive      包含地址下的全部对象
      --force          覆盖本地已有的文件
  -y, --yes            自动确认，不再询问
      --dry-run        只输出将要复制或删除的内容，不发送请求

地址形如 bos:/存储桶/目录/文件名，以斜杠结尾表示目录。大文件分块上传，中断后再次执行即从断点继续。
下载的内容会核对校验值，完整后才使用最终文件名。覆盖已有的对象前须经确认。
本地策略中的名称：bos.object.list、read、write、replace、delete。

示例
  qfc bos cp train.jsonl bos:/my-bucket/training/
  qfc bos ls bos:/my-bucket/training/
  qfc bos cp bos:/my-bucket/training/train.jsonl - | head -1
`,
} satisfies Text
