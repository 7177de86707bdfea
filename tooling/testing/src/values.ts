/** The task that every mock starts with, running. */
export const taskId = 'task-5kjifvzerc5n'

/** Keys that are looked for in everything that gets out. */
export const keys = {
  accessKeyId: 'ALTAKexampleaccesskeyid0',
  secretAccessKey: 'c2VjcmV0LWFjY2Vzcy1rZXkt0001',
  sessionToken: 'c2Vzc2lvbi10b2tlbg+/0002==',
}
