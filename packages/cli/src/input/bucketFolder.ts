import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'

/** The folder in a bucket that files go to where only the bucket is named. */
const usualFolder = 'qianfan/'

/** The folder that files are uploaded to: `--bucket`, a name or an address, else QIANFAN_BOS_BUCKET. */
export function bucketFolder(
  given: string | undefined,
  { say, environment }: Pick<Context, 'say' | 'environment'>,
): string {
  const bucket = given ?? environment.QIANFAN_BOS_BUCKET
  if (!bucket)
    throw new Failure(
      'MissingBucket',
      say('Data sets are filled from BOS: a bucket is needed.', '数据集从 BOS 导入数据，需要指定存储桶。'),
      {
        hint: say(
          'Name a bucket of yours with --bucket, or set QIANFAN_BOS_BUCKET.',
          '请用 --bucket 指定自己的存储桶，或设置 QIANFAN_BOS_BUCKET。',
        ),
      },
    )
  if (!bucket.startsWith('bos:')) return `bos:/${bucket}/${usualFolder}`
  const address = bucket.replace(/^bos:\/\/?/, 'bos:/').replace(/\/?$/, '/')
  return /^bos:\/[^/]+\/$/.test(address) ? address + usualFolder : address
}
