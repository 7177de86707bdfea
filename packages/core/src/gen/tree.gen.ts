// Generated from the spec by `pnpm generate`. Do not edit.

import * as actions from './actions.gen.ts'

/** Every action, by its dotted name. */
export const actionTree = {
  agentapp: {
    describe: actions.describeApp,
    list: actions.describeApps,
  },
  app: {
    application: {
      create: actions.createApplication,
      list: actions.describeApplications,
    },
    legacyApplication: {
      list: actions.describeLegacyApplications,
    },
  },
  batchinference: {
    task: {
      create: actions.createBatchInferenceTask,
      delete: actions.deleteBatchInferenceTask,
      describe: actions.describeBatchInferenceTask,
      list: actions.describeBatchInferenceTasks,
      stop: actions.stopBatchInferenceTask,
    },
    model: {
      list: actions.describeBatchInferenceModel,
    },
  },
  charge: {
    computeUnitReleaseTime: {
      update: actions.autoReleaseComputeUnit,
    },
    serviceComputeUnitReleaseTime: {
      update: actions.autoReleaseServiceComputeUnit,
    },
    tpmReleaseTime: {
      update: actions.autoReleaseTPMResource,
    },
    autoRenewRule: {
      create: actions.createAutoRenewRules,
    },
    computeUnit: {
      describe: actions.describeComputeUnit,
      list: actions.describeComputeUnits,
      purchase: actions.purchaseComputeUnit,
      release: actions.releaseComputeUnit,
      resize: actions.resizeComputeUnit,
    },
    package: {
      describe: actions.describePackageResource,
      list: actions.describePackageResources,
    },
    serviceComputeUnit: {
      describe: actions.describeServiceComputeUnit,
      list: actions.describeServiceComputeUnits,
      purchase: actions.purchaseServiceComputeUnit,
      release: actions.releaseServiceComputeUnit,
    },
    tpm: {
      list: actions.describeTPMResource,
      purchase: actions.purchaseTPMResource,
      release: actions.releaseTPMResource,
      resize: actions.resizeTPMResource,
    },
  },
  dataset: {
    sample: {
      annotate: actions.annotateDatasetSample,
      delete: actions.deleteDatasetSamples,
      list: actions.describeDatasetSamples,
    },
    cleaningTask: {
      create: actions.createDataCleaningTask,
      delete: actions.deleteDataCleaningTasks,
      describe: actions.describeDataCleaningTask,
      list: actions.describeDataCleaningTasks,
    },
    create: actions.createDataset,
    version: {
      create: actions.createDatasetVersion,
      delete: actions.deleteDatasetVersion,
      describe: actions.describeDatasetVersion,
      list: actions.describeDatasetVersions,
      publish: actions.publishDatasetVersion,
    },
    exportTask: {
      create: actions.createExportTask,
      describe: actions.describeExportTask,
    },
    importTask: {
      create: actions.createImportTask,
      describe: actions.describeImportTask,
    },
    augmentationTask: {
      create: actions.createTextAugmentTask,
      delete: actions.deleteTextAugmentTask,
      describe: actions.describeTextAugmentTask,
      list: actions.describeTextAugmentTasks,
    },
    delete: actions.deleteDataset,
    list: actions.describeDatasets,
  },
  eval: {
    exportTask: {
      create: actions.createEvalResultExportTask,
      describe: actions.describeEvalResultExportTask,
    },
    task: {
      create: actions.createEvalTask,
      delete: actions.deleteEvalTask,
      describe: actions.describeEvalTask,
      list: actions.describeEvalTasks,
      update: actions.modifyEvalTask,
      stop: actions.stopEvalTask,
    },
    report: {
      describe: actions.describeEvalTaskReport,
    },
  },
  finetuning: {
    job: {
      create: actions.createFineTuningJob,
      delete: actions.deleteFineTuningJob,
      list: actions.describeFineTuningJobs,
    },
    task: {
      create: actions.createFineTuningTask,
      delete: actions.deleteFineTuningTask,
      describe: actions.describeFineTuningTask,
      list: actions.describeFineTuningTasks,
      stop: actions.stopFineTuningTask,
    },
    model: {
      list: actions.describeFineTuningSupportModels,
    },
  },
  iam: {
    role: {
      assume: actions.assumeRole,
    },
    apiKey: {
      create: actions.createApiKey,
    },
    bearerToken: {
      create: actions.createBearerToken,
    },
    sessionToken: {
      create: actions.getSessionToken,
    },
  },
  knowledgebase: {
    chunk: {
      create: actions.createChunk,
      delete: actions.deleteChunk,
      describe: actions.describeChunk,
      list: actions.describeChunks,
      update: actions.modifyChunk,
    },
    document: {
      create: actions.createDocuments,
      delete: actions.deleteDocument,
      describe: actions.describeDocument,
      list: actions.describeDocuments,
      import: actions.importDocuments,
      upload: actions.uploadDocuments,
    },
    create: actions.createKnowledgeBase,
    delete: actions.deleteKnowledgeBase,
    describe: actions.describeKnowledgeBase,
    list: actions.describeKnowledgeBases,
    update: actions.modifyKnowledgeBase,
  },
  memory: {
    system: {
      create: actions.createSystemMemory,
      delete: actions.deleteSystemMemory,
      list: actions.describeSystemMemories,
      describe: actions.describeSystemMemory,
      update: actions.modifySystemMemory,
    },
    user: {
      create: actions.createUserMemory,
      delete: actions.deleteUserMemory,
      list: actions.describeUserMemories,
      describe: actions.describeUserMemory,
      update: actions.modifyUserMemory,
    },
    userContent: {
      update: actions.modifyUserMemoryContent,
    },
  },
  model: {
    compressionTask: {
      cancel: actions.cancelModelCompTask,
      create: actions.createModelCompTask,
      delete: actions.deleteModelCompTask,
      describe: actions.describeModelCompTask,
      list: actions.describeModelCompTasks,
    },
    version: {
      create: actions.createCustomModel,
      delete: actions.deleteModel,
      describe: actions.describeModel,
    },
    set: {
      create: actions.createCustomModelSet,
      delete: actions.deleteModelSet,
      list: actions.describeCustomModelSets,
      describe: actions.describeModelSet,
    },
    chatTemplate: {
      create: actions.createModelCustomConf,
    },
    exportTask: {
      create: actions.createModelExportTask,
      describe: actions.describeModelExportTask,
    },
    versionConfig: {
      describe: actions.describeModelCustomAdvancedConf,
    },
    importConfig: {
      describe: actions.describeModelSystemAdvancedConf,
    },
    presetVersion: {
      describe: actions.describeSystemModel,
    },
    presetSet: {
      describe: actions.describeSystemModelSet,
      list: actions.describeSystemModelSets,
    },
  },
  prompt: {
    label: {
      create: actions.createPromptLabel,
      delete: actions.deletePromptLabel,
      list: actions.describePromptLabels,
    },
    template: {
      create: actions.createPromptTemplate,
      delete: actions.deletePromptTemplate,
      describe: actions.describePromptTemplate,
      list: actions.describePromptTemplates,
      update: actions.modifyPromptTemplate,
    },
  },
  service: {
    logStore: {
      attach: actions.attachLogStore,
    },
    endpoint: {
      create: actions.createEndpoint,
      deactivate: actions.deactivateEndpoint,
      describe: actions.describeEndpoint,
      list: actions.listEndpoints,
      update: actions.modifyEndpoint,
    },
    custom: {
      create: actions.createService,
      deactivate: actions.deactivateService,
      describe: actions.describeService,
      list: actions.describeServices,
      update: actions.modifyService,
      scale: actions.scaleService,
    },
    preset: {
      list: actions.describePresetServices,
    },
    callSummary: {
      describe: actions.describeServiceMetric,
    },
    callSeries: {
      describe: actions.describeServiceStats,
    },
  },
  tag: {
    create: actions.createTag,
  },
}
