import type { Text } from './manifest.ts'

/** What is done to the object storage, in the form in which policies and consent know actions of the platform. */
export interface StorageAction {
  name: `bos.object.${string}`
  /** As the storage's own documents call it. */
  operationId: string
  effect: 'read' | 'write' | 'destructive'
  title: Text
}

/** All that is done to the object storage. What a write replaces cannot be brought back: that is asked for by `replace`. */
export const storageActions = {
  list: {
    name: 'bos.object.list',
    operationId: 'ListObjects',
    effect: 'read',
    title: { en: 'List objects', zh: '列出对象' },
  },
  read: {
    name: 'bos.object.read',
    operationId: 'GetObject',
    effect: 'read',
    title: { en: 'Read an object', zh: '读取对象' },
  },
  write: {
    name: 'bos.object.write',
    operationId: 'PutObject',
    effect: 'write',
    title: { en: 'Upload an object', zh: '上传对象' },
  },
  replace: {
    name: 'bos.object.replace',
    operationId: 'PutObject',
    effect: 'destructive',
    title: { en: 'Replace an object', zh: '覆盖对象' },
  },
  delete: {
    name: 'bos.object.delete',
    operationId: 'DeleteObject',
    effect: 'destructive',
    title: { en: 'Remove objects', zh: '删除对象' },
  },
} as const satisfies Record<string, StorageAction>

export const isStorageAction = (name: string | undefined): boolean => name?.startsWith('bos.object.') ?? false
