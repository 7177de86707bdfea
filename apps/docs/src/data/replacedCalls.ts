/**
 * Calls of the official Python SDK to addresses that are not in the documentation of today, and the action that takes their
 * place: the nearest by what both documentations say. Route and fields are others. What is not here has none.
 */
export const replacedCalls: Record<string, string> = {
  // The words changed places: what was a task that holds jobs is a job that holds tasks.
  '/wenxinworkshop/finetune/createTask': 'finetuning.job.create',
  '/wenxinworkshop/finetune/createJob': 'finetuning.task.create',
  '/wenxinworkshop/finetune/jobDetail': 'finetuning.task.describe',
  '/wenxinworkshop/finetune/stopJob': 'finetuning.task.stop',
  // A model of then is a model set of today, and a model version a model.
  '/wenxinworkshop/modelrepo/modelDetail': 'model.set.describe',
  '/wenxinworkshop/modelrepo/modelVersionDetail': 'model.version.describe',
  '/wenxinworkshop/modelrepo/publishTrainModel': 'model.version.create',
  '/wenxinworkshop/modelrepo/model/preset/list': 'model.presetSet.list',
  '/wenxinworkshop/modelrepo/model/user/list': 'model.set.list',
  '/wenxinworkshop/modelrepo/model/batchDelete': 'model.set.delete',
  '/wenxinworkshop/modelrepo/model/version/batchDelete': 'model.version.delete',
  '/wenxinworkshop/modelrepo/eval/create': 'eval.task.create',
  '/wenxinworkshop/modelrepo/eval/detail': 'eval.task.describe',
  '/wenxinworkshop/modelrepo/eval/report': 'eval.report.describe',
  '/wenxinworkshop/modelrepo/eval/cancel': 'eval.task.stop',
  '/wenxinworkshop/modelrepo/eval/delete': 'eval.task.delete',
  '/wenxinworkshop/modelrepo/eval/result/export': 'eval.exportTask.create',
  '/wenxinworkshop/modelrepo/eval/result/export/info': 'eval.exportTask.describe',
  '/wenxinworkshop/service/apply': 'service.custom.create',
  '/wenxinworkshop/service/detail': 'service.custom.describe',
  '/wenxinworkshop/service/list': 'service.custom.list',
  // A data set of then is a version of today: the ids of both begin with `ds-`.
  '/wenxinworkshop/dataset/create': 'dataset.create',
  '/wenxinworkshop/dataset/release': 'dataset.version.publish',
  '/wenxinworkshop/dataset/import': 'dataset.importTask.create',
  '/wenxinworkshop/dataset/info': 'dataset.version.describe',
  '/wenxinworkshop/dataset/statusList': 'dataset.version.describe',
  '/wenxinworkshop/dataset/export': 'dataset.exportTask.create',
  '/wenxinworkshop/dataset/exportRecord': 'dataset.exportTask.describe',
  '/wenxinworkshop/dataset/delete': 'dataset.version.delete',
  '/wenxinworkshop/enhance/create': 'dataset.augmentationTask.create',
  '/wenxinworkshop/enhance/list': 'dataset.augmentationTask.list',
  '/wenxinworkshop/enhance/detail': 'dataset.augmentationTask.describe',
  '/wenxinworkshop/enhance/delete': 'dataset.augmentationTask.delete',
  '/wenxinworkshop/prompt/template/create': 'prompt.template.create',
  '/wenxinworkshop/prompt/template/info': 'prompt.template.describe',
  '/wenxinworkshop/prompt/template/update': 'prompt.template.update',
  '/wenxinworkshop/prompt/template/delete': 'prompt.template.delete',
  '/wenxinworkshop/prompt/template/list': 'prompt.template.list',
  '/wenxinworkshop/prompt/label/list': 'prompt.label.list',
  // The compute units of a service have a route of their own; the fields tell which.
  '/v2/charge?Action=PurchaseServiceResource': 'charge.serviceComputeUnit.purchase',
  '/v2/charge?Action=DescribeComputeUnits': 'charge.serviceComputeUnit.list',
  '/v2/charge?Action=DescribeComputeUnit': 'charge.serviceComputeUnit.describe',
  '/v2/charge?Action=ReleaseComputeUnit': 'charge.serviceComputeUnit.release',
  // `create_auto_renew_rules` names another Action than its name and its fields say.
  '/v2/charge?Action=AutoReleaseComputeUnit': 'charge.autoRenewRule.create',
  '/v2/charge?Action=ResizeComputeUnit': 'charge.computeUnit.resize',
}
