/** Where the things of a list belong to: without the parent's id, the list is made over all parents. */
export interface Parent {
  /** Field of the list's input that names the parent. */
  field: string
  /** The list of parents, and the field of its rows that holds the id. */
  list: string
  id: string
}

export const parents: Readonly<Record<string, Parent>> = {
  'finetuning.task.list': { field: 'jobId', list: 'finetuning.job.list', id: 'jobId' },
}
