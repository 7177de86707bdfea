// Generated from the spec by `pnpm generate`. Do not edit.

import * as v from 'valibot'
import { maxLength, minLength, object, objectWithRest, record } from '../util/plainObjects.ts'
import { schemaOf } from '../util/schemaOf.ts'
import type * as types from './types.gen.ts'

/** Checks a `RequestId`; what it holds is said of the type. */
export const vRequestId = /* @__PURE__ */ schemaOf<types.RequestId>(/* @__PURE__ */ v.string())

/** Checks a `ErrorBody`; what it holds is said of the type. */
export const vErrorBody = /* @__PURE__ */ schemaOf<types.ErrorBody>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    code: /* @__PURE__ */ v.string(),
    message: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `LegacyErrorBody`; what it holds is said of the type. */
export const vLegacyErrorBody = /* @__PURE__ */ schemaOf<types.LegacyErrorBody>(
  /* @__PURE__ */ object({
    error_code: /* @__PURE__ */ v.union([
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      /* @__PURE__ */ v.string(),
    ]),
    error_msg: /* @__PURE__ */ v.string(),
    log_id: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([
        /* @__PURE__ */ v.string(),
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ]),
    ),
  }),
)

/** Checks a `InferenceErrorBody`; what it holds is said of the type. */
export const vInferenceErrorBody = /* @__PURE__ */ schemaOf<types.InferenceErrorBody>(
  /* @__PURE__ */ object({
    error: /* @__PURE__ */ object({
      code: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      message: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    }),
    id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `PageMarker`; what it holds is said of the type. */
export const vPageMarker = /* @__PURE__ */ schemaOf<types.PageMarker>(/* @__PURE__ */ v.string())

/** Checks a `ApplicationId`; what it holds is said of the type. */
export const vApplicationId = /* @__PURE__ */ schemaOf<types.ApplicationId>(/* @__PURE__ */ v.string())

/** Checks a `PageReverse`; what it holds is said of the type. */
export const vPageReverse = /* @__PURE__ */ schemaOf<types.PageReverse>(
  /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
)

/** Checks a `Application`; what it holds is said of the type. */
export const vApplication = /* @__PURE__ */ schemaOf<types.Application>(
  /* @__PURE__ */ object({
    appId: /* @__PURE__ */ v.optional(vApplicationId),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `PageInfo`; what it holds is said of the type. */
export const vPageInfo = /* @__PURE__ */ schemaOf<types.PageInfo>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    pageReverse: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  }),
)

/** Checks a `ApplicationWithKeys`; what it holds is said of the type. */
export const vApplicationWithKeys = /* @__PURE__ */ schemaOf<types.ApplicationWithKeys>(
  /* @__PURE__ */ object({
    id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    ak: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    sk: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    apiIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ModelId`; what it holds is said of the type. */
export const vModelId = /* @__PURE__ */ schemaOf<types.ModelId>(/* @__PURE__ */ v.string())

/** Checks a `BatchInferenceParameters`; what it holds is said of the type. */
export const vBatchInferenceParameters = /* @__PURE__ */ schemaOf<types.BatchInferenceParameters>(
  /* @__PURE__ */ objectWithRest(
    {
      temperature: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      top_p: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      penalty_score: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      max_output_tokens: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `BatchInferenceDataFormat`; what it holds is said of the type. */
export const vBatchInferenceDataFormat = /* @__PURE__ */ schemaOf<types.BatchInferenceDataFormat>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `BatchInferenceTaskId`; what it holds is said of the type. */
export const vBatchInferenceTaskId = /* @__PURE__ */ schemaOf<types.BatchInferenceTaskId>(/* @__PURE__ */ v.string())

/** Checks a `ModelSetId`; what it holds is said of the type. */
export const vModelSetId = /* @__PURE__ */ schemaOf<types.ModelSetId>(/* @__PURE__ */ v.string())

/** Checks a `BatchInferenceModelVersion`; what it holds is said of the type. */
export const vBatchInferenceModelVersion = /* @__PURE__ */ schemaOf<types.BatchInferenceModelVersion>(
  /* @__PURE__ */ object({
    modelVersionId: /* @__PURE__ */ v.optional(vModelId),
    modelVersionName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `BatchInferenceModel`; what it holds is said of the type. */
export const vBatchInferenceModel = /* @__PURE__ */ schemaOf<types.BatchInferenceModel>(
  /* @__PURE__ */ object({
    modelId: /* @__PURE__ */ v.optional(vModelSetId),
    modelName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelVersionList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceModelVersion)),
  }),
)

/** Checks a `BatchInferenceRunStatus`; what it holds is said of the type. */
export const vBatchInferenceRunStatus = /* @__PURE__ */ schemaOf<types.BatchInferenceRunStatus>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `BatchInferenceTask`; what it holds is said of the type. */
export const vBatchInferenceTask = /* @__PURE__ */ schemaOf<types.BatchInferenceTask>(
  /* @__PURE__ */ objectWithRest(
    {
      taskId: vBatchInferenceTaskId,
      name: /* @__PURE__ */ v.string(),
      description: /* @__PURE__ */ v.string(),
      endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      modelId: /* @__PURE__ */ v.optional(vModelId),
      inferenceParams: vBatchInferenceParameters,
      searchCounts: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      searchTokens: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      runStatus: vBatchInferenceRunStatus,
      errorCode: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      errorReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      inputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      outputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      outputDir: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      inputTokenUsage: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      outputTokenUsage: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      progress: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      dataFormat: /* @__PURE__ */ v.optional(vBatchInferenceDataFormat),
      creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      createTime: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
      ),
      finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      inputAfsUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      outputAfsUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `BatchInferenceTaskSummary`; what it holds is said of the type. */
export const vBatchInferenceTaskSummary = /* @__PURE__ */ schemaOf<types.BatchInferenceTaskSummary>(
  /* @__PURE__ */ object({
    taskId: vBatchInferenceTaskId,
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.string(),
    endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    inferenceParams: vBatchInferenceParameters,
    runStatus: vBatchInferenceRunStatus,
    errorCode: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    errorReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    inputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    outputBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    outputDir: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    inputTokenUsage: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    outputTokenUsage: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    progress: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ComputeUnitId`; what it holds is said of the type. */
export const vComputeUnitId = /* @__PURE__ */ schemaOf<types.ComputeUnitId>(/* @__PURE__ */ v.string())

/** Checks a `ChargeReleaseTime`; what it holds is said of the type. */
export const vChargeReleaseTime = /* @__PURE__ */ schemaOf<types.ChargeReleaseTime>(/* @__PURE__ */ v.string())

/** Checks a `TpmInstanceId`; what it holds is said of the type. */
export const vTpmInstanceId = /* @__PURE__ */ schemaOf<types.TpmInstanceId>(/* @__PURE__ */ v.string())

/** Checks a `ComputeUnitRegion`; what it holds is said of the type. */
export const vComputeUnitRegion = /* @__PURE__ */ schemaOf<types.ComputeUnitRegion>(/* @__PURE__ */ v.string())

/** Checks a `ComputeUnitStatus`; what it holds is said of the type. */
export const vComputeUnitStatus = /* @__PURE__ */ schemaOf<types.ComputeUnitStatus>(/* @__PURE__ */ v.string())

/** Checks a `ComputeUnitType`; what it holds is said of the type. */
export const vComputeUnitType = /* @__PURE__ */ schemaOf<types.ComputeUnitType>(/* @__PURE__ */ v.string())

/** Checks a `ChargePaymentTiming`; what it holds is said of the type. */
export const vChargePaymentTiming = /* @__PURE__ */ schemaOf<types.ChargePaymentTiming>(/* @__PURE__ */ v.string())

/** Checks a `ComputeUnit`; what it holds is said of the type. */
export const vComputeUnit = /* @__PURE__ */ schemaOf<types.ComputeUnit>(
  /* @__PURE__ */ objectWithRest(
    {
      instanceId: vComputeUnitId,
      region: vComputeUnitRegion,
      status: vComputeUnitStatus,
      type: vComputeUnitType,
      totalComputeUnits: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      usedComputeUnits: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
      startTime: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
      ),
      releaseTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `PackageId`; what it holds is said of the type. */
export const vPackageId = /* @__PURE__ */ schemaOf<types.PackageId>(/* @__PURE__ */ v.string())

/** Checks a `PackageServiceName`; what it holds is said of the type. */
export const vPackageServiceName = /* @__PURE__ */ schemaOf<types.PackageServiceName>(/* @__PURE__ */ v.string())

/** Checks a `PackageStatus`; what it holds is said of the type. */
export const vPackageStatus = /* @__PURE__ */ schemaOf<types.PackageStatus>(/* @__PURE__ */ v.string())

/** Checks a `PackageResource`; what it holds is said of the type. */
export const vPackageResource = /* @__PURE__ */ schemaOf<types.PackageResource>(
  /* @__PURE__ */ object({
    packageId: vPackageId,
    serviceName: vPackageServiceName,
    specification: /* @__PURE__ */ v.string(),
    used: /* @__PURE__ */ v.number(),
    status: vPackageStatus,
    startTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    expiredTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ServiceId`; what it holds is said of the type. */
export const vServiceId = /* @__PURE__ */ schemaOf<types.ServiceId>(/* @__PURE__ */ v.string())

/** Checks a `ComputeUnitServiceInstanceStatus`; what it holds is said of the type. */
export const vComputeUnitServiceInstanceStatus = /* @__PURE__ */ schemaOf<types.ComputeUnitServiceInstanceStatus>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `ComputeUnitServiceInstance`; what it holds is said of the type. */
export const vComputeUnitServiceInstance = /* @__PURE__ */ schemaOf<types.ComputeUnitServiceInstance>(
  /* @__PURE__ */ objectWithRest(
    {
      instanceId: vComputeUnitId,
      paymentTiming: vChargePaymentTiming,
      replicasCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      status: vComputeUnitServiceInstanceStatus,
      startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      expiredTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `TpmModel`; what it holds is said of the type. */
export const vTpmModel = /* @__PURE__ */ schemaOf<types.TpmModel>(/* @__PURE__ */ v.string())

/** Checks a `TpmStatus`; what it holds is said of the type. */
export const vTpmStatus = /* @__PURE__ */ schemaOf<types.TpmStatus>(/* @__PURE__ */ v.string())

/** Checks a `TpmInstance`; what it holds is said of the type. */
export const vTpmInstance = /* @__PURE__ */ schemaOf<types.TpmInstance>(
  /* @__PURE__ */ object({
    instanceId: /* @__PURE__ */ v.optional(vTpmInstanceId),
    model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
    rpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    tpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    status: /* @__PURE__ */ v.optional(vTpmStatus),
    startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    expiredTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ComputeUnitReservation`; what it holds is said of the type. */
export const vComputeUnitReservation = /* @__PURE__ */ schemaOf<types.ComputeUnitReservation>(
  /* @__PURE__ */ object({
    reservationTimeUnit: /* @__PURE__ */ v.string(),
    reservationLength: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.number(),
      /* @__PURE__ */ v.integer(),
      /* @__PURE__ */ v.minValue(1),
      /* @__PURE__ */ v.maxValue(12),
    ),
    autoRenew: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
    autoRenewTimeUnit: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'Month'),
    autoRenewTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(
        /* @__PURE__ */ v.number(),
        /* @__PURE__ */ v.integer(),
        /* @__PURE__ */ v.minValue(1),
        /* @__PURE__ */ v.maxValue(6),
      ),
      1,
    ),
  }),
)

/** Checks a `ComputeUnitBilling`; what it holds is said of the type. */
export const vComputeUnitBilling = /* @__PURE__ */ schemaOf<types.ComputeUnitBilling>(
  /* @__PURE__ */ object({
    paymentTiming: vChargePaymentTiming,
    reservation: /* @__PURE__ */ v.optional(vComputeUnitReservation),
    releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
  }),
)

/** Checks a `ComputeUnitOrder`; what it holds is said of the type. */
export const vComputeUnitOrder = /* @__PURE__ */ schemaOf<types.ComputeUnitOrder>(
  /* @__PURE__ */ object({
    instanceId: vComputeUnitId,
    orderId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `DatasetSampleId`; what it holds is said of the type. */
export const vDatasetSampleId = /* @__PURE__ */ schemaOf<types.DatasetSampleId>(/* @__PURE__ */ v.string())

/** Checks a `DatasetVersionId`; what it holds is said of the type. */
export const vDatasetVersionId = /* @__PURE__ */ schemaOf<types.DatasetVersionId>(/* @__PURE__ */ v.string())

/** Checks a `DataCleaningOperator`; what it holds is said of the type. */
export const vDataCleaningOperator = /* @__PURE__ */ schemaOf<types.DataCleaningOperator>(/* @__PURE__ */ v.string())

/** Checks a `DataCleaningStep`; what it holds is said of the type. */
export const vDataCleaningStep = /* @__PURE__ */ schemaOf<types.DataCleaningStep>(
  /* @__PURE__ */ object({
    name: vDataCleaningOperator,
    args: /* @__PURE__ */ objectWithRest(
      {
        number_words_min_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        number_words_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        word_repetition_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        default_character_repetition_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        special_characters_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        flagged_words_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        lang_id_min_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        perplexity_max_cutoff: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        distance: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      },
      /* @__PURE__ */ v.unknown(),
    ),
  }),
)

/** Checks a `DataCleaningPipeline`; what it holds is said of the type. */
export const vDataCleaningPipeline = /* @__PURE__ */ schemaOf<types.DataCleaningPipeline>(
  /* @__PURE__ */ object({
    clean: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
    filter: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
    deduplication: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
    desensitization: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataCleaningStep)),
  }),
)

/** Checks a `DataCleaningTaskId`; what it holds is said of the type. */
export const vDataCleaningTaskId = /* @__PURE__ */ schemaOf<types.DataCleaningTaskId>(/* @__PURE__ */ v.string())

/** Checks a `DatasetFormat`; what it holds is said of the type. */
export const vDatasetFormat = /* @__PURE__ */ schemaOf<types.DatasetFormat>(/* @__PURE__ */ v.string())

/** Checks a `DatasetStorageType`; what it holds is said of the type. */
export const vDatasetStorageType = /* @__PURE__ */ schemaOf<types.DatasetStorageType>(/* @__PURE__ */ v.string())

/** Checks a `DatasetId`; what it holds is said of the type. */
export const vDatasetId = /* @__PURE__ */ schemaOf<types.DatasetId>(/* @__PURE__ */ v.string())

/** Checks a `DatasetImportStatus`; what it holds is said of the type. */
export const vDatasetImportStatus = /* @__PURE__ */ schemaOf<types.DatasetImportStatus>(/* @__PURE__ */ v.string())

/** Checks a `DatasetPublishStatus`; what it holds is said of the type. */
export const vDatasetPublishStatus = /* @__PURE__ */ schemaOf<types.DatasetPublishStatus>(/* @__PURE__ */ v.string())

/** Checks a `DatasetVersion`; what it holds is said of the type. */
export const vDatasetVersion = /* @__PURE__ */ schemaOf<types.DatasetVersion>(
  /* @__PURE__ */ objectWithRest(
    {
      datasetId: vDatasetId,
      versionId: vDatasetVersionId,
      versionNumber: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      datasetName: /* @__PURE__ */ v.string(),
      dataFormat: vDatasetFormat,
      description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      storageType: /* @__PURE__ */ v.optional(vDatasetStorageType),
      storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      importStatus: /* @__PURE__ */ v.optional(vDatasetImportStatus),
      publishStatus: /* @__PURE__ */ v.optional(vDatasetPublishStatus),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `DatasetExportTaskId`; what it holds is said of the type. */
export const vDatasetExportTaskId = /* @__PURE__ */ schemaOf<types.DatasetExportTaskId>(/* @__PURE__ */ v.string())

/** Checks a `DatasetImportTaskId`; what it holds is said of the type. */
export const vDatasetImportTaskId = /* @__PURE__ */ schemaOf<types.DatasetImportTaskId>(/* @__PURE__ */ v.string())

/** Checks a `DataAugmentationTaskId`; what it holds is said of the type. */
export const vDataAugmentationTaskId = /* @__PURE__ */ schemaOf<types.DataAugmentationTaskId>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `DataCleaningStageResult`; what it holds is said of the type. */
export const vDataCleaningStageResult = /* @__PURE__ */ schemaOf<types.DataCleaningStageResult>(
  /* @__PURE__ */ object({
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    operator_count: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    entity_match_count: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    each_operator_result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          name: /* @__PURE__ */ v.optional(vDataCleaningOperator),
          remaining_count: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
          drop_count: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
        }),
      ),
    ),
  }),
)

/** Checks a `DataCleaningOutcome`; what it holds is said of the type. */
export const vDataCleaningOutcome = /* @__PURE__ */ schemaOf<types.DataCleaningOutcome>(
  /* @__PURE__ */ objectWithRest(
    {
      pipeline_stage_result: /* @__PURE__ */ v.nullish(
        /* @__PURE__ */ object({
          clean: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
          filter: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
          deduplication: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
          desensitization: /* @__PURE__ */ v.optional(vDataCleaningStageResult),
        }),
      ),
      export_entity_num: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      remaining_entity: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      unprocessed_entity: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      failReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      pauseReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `DataCleaningStatus`; what it holds is said of the type. */
export const vDataCleaningStatus = /* @__PURE__ */ schemaOf<types.DataCleaningStatus>(
  /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
)

/** Checks a `DataCleaningTask`; what it holds is said of the type. */
export const vDataCleaningTask = /* @__PURE__ */ schemaOf<types.DataCleaningTask>(
  /* @__PURE__ */ objectWithRest(
    {
      id: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          /* @__PURE__ */ v.string(),
        ]),
      ),
      etlTaskId: vDataCleaningTaskId,
      userId: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          /* @__PURE__ */ v.string(),
        ]),
      ),
      sourceDatasetId: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          /* @__PURE__ */ v.string(),
        ]),
      ),
      sourceDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      destDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      sourceDatasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      destDatasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      taskId: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          /* @__PURE__ */ v.string(),
        ]),
      ),
      entityCount: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      entityType: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      operationsV2: /* @__PURE__ */ v.optional(vDataCleaningPipeline),
      result: /* @__PURE__ */ v.optional(vDataCleaningOutcome),
      processStatus: /* @__PURE__ */ v.optional(vDataCleaningStatus),
      status: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      creatorName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      createTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      endTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      modifyTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      remainingEntity: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      etlResult: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      exceptionResult: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      logPath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `DataCleaningTaskSummary`; what it holds is said of the type. */
export const vDataCleaningTaskSummary = /* @__PURE__ */ schemaOf<types.DataCleaningTaskSummary>(
  /* @__PURE__ */ objectWithRest(
    {
      etlId: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          /* @__PURE__ */ v.string(),
        ]),
      ),
      etlStrId: vDataCleaningTaskId,
      startTime: /* @__PURE__ */ v.string(),
      sourceDatasetName: /* @__PURE__ */ v.string(),
      destDatasetName: /* @__PURE__ */ v.string(),
      operatorNameList: /* @__PURE__ */ v.array(vDataCleaningOperator),
      sourceDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      destDatasetStrId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      entityCount: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      entityType: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      result: /* @__PURE__ */ v.optional(vDataCleaningOutcome),
      processStatus: /* @__PURE__ */ v.optional(vDataCleaningStatus),
      status: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      errCode: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      errMsg: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      createTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      modifyTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `DatasetSampleLabel`; what it holds is said of the type. */
export const vDatasetSampleLabel = /* @__PURE__ */ schemaOf<types.DatasetSampleLabel>(
  /* @__PURE__ */ object({
    label_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    color: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `DatasetSample`; what it holds is said of the type. */
export const vDatasetSample = /* @__PURE__ */ schemaOf<types.DatasetSample>(
  /* @__PURE__ */ objectWithRest(
    {
      id: vDatasetSampleId,
      name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetSampleLabel)),
      url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      memorySize: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      isEncrypted: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
      textExtra: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ object({
          domainType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          taskType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          wordNum: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
          repetitiveCharRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
          specialCharRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
          flaggedWordRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
          langProb: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
          perplexity: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
        }),
      ),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `DatasetExportStatus`; what it holds is said of the type. */
export const vDatasetExportStatus = /* @__PURE__ */ schemaOf<types.DatasetExportStatus>(/* @__PURE__ */ v.string())

/** Checks a `DatasetExportTask`; what it holds is said of the type. */
export const vDatasetExportTask = /* @__PURE__ */ schemaOf<types.DatasetExportTask>(
  /* @__PURE__ */ object({
    storageType: vDatasetStorageType,
    storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    sizeMB: /* @__PURE__ */ v.number(),
    sampleCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    exportStatus: vDatasetExportStatus,
    progress: /* @__PURE__ */ v.string(),
    creator: /* @__PURE__ */ v.string(),
    startTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    downloadUrl: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `DatasetImportTask`; what it holds is said of the type. */
export const vDatasetImportTask = /* @__PURE__ */ schemaOf<types.DatasetImportTask>(
  /* @__PURE__ */ object({
    versionId: vDatasetVersionId,
    importStatus: vDatasetImportStatus,
    progress: /* @__PURE__ */ v.string(),
    sizeMB: /* @__PURE__ */ v.number(),
    sampleCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    creator: /* @__PURE__ */ v.string(),
    startTime: /* @__PURE__ */ v.string(),
    finishTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    errDownloadUrl: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `DataAugmentationStatus`; what it holds is said of the type. */
export const vDataAugmentationStatus = /* @__PURE__ */ schemaOf<types.DataAugmentationStatus>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `DataAugmentationTask`; what it holds is said of the type. */
export const vDataAugmentationTask = /* @__PURE__ */ schemaOf<types.DataAugmentationTask>(
  /* @__PURE__ */ objectWithRest(
    {
      taskId: vDataAugmentationTaskId,
      taskName: /* @__PURE__ */ v.string(),
      status: vDataAugmentationStatus,
      taskType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      srcDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      dstDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      promptModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      promptContext: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationTaskId`; what it holds is said of the type. */
export const vEvaluationTaskId = /* @__PURE__ */ schemaOf<types.EvaluationTaskId>(/* @__PURE__ */ v.string())

/** Checks a `EvaluationStorageType`; what it holds is said of the type. */
export const vEvaluationStorageType = /* @__PURE__ */ schemaOf<types.EvaluationStorageType>(/* @__PURE__ */ v.string())

/** Checks a `EvaluationExportContent`; what it holds is said of the type. */
export const vEvaluationExportContent = /* @__PURE__ */ schemaOf<types.EvaluationExportContent>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `EvaluationExportTaskId`; what it holds is said of the type. */
export const vEvaluationExportTaskId = /* @__PURE__ */ schemaOf<types.EvaluationExportTaskId>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `EvaluationObjectType`; what it holds is said of the type. */
export const vEvaluationObjectType = /* @__PURE__ */ schemaOf<types.EvaluationObjectType>(/* @__PURE__ */ v.string())

/** Checks a `EvaluationModelObject`; what it holds is said of the type. */
export const vEvaluationModelObject = /* @__PURE__ */ schemaOf<types.EvaluationModelObject>(
  /* @__PURE__ */ objectWithRest(
    {
      modelId: /* @__PURE__ */ v.optional(vModelId),
      promptTemplate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationModelConfig`; what it holds is said of the type. */
export const vEvaluationModelConfig = /* @__PURE__ */ schemaOf<types.EvaluationModelConfig>(
  /* @__PURE__ */ objectWithRest(
    {
      versionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      storageType: /* @__PURE__ */ v.optional(vEvaluationStorageType, 'sysStorage'),
      evalModelConfigList: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(vEvaluationModelObject), /* @__PURE__ */ maxLength(5)),
      ),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationObjectConfig`; what it holds is said of the type. */
export const vEvaluationObjectConfig = /* @__PURE__ */ schemaOf<types.EvaluationObjectConfig>(
  /* @__PURE__ */ object({
    evalModelConfig: /* @__PURE__ */ v.optional(vEvaluationModelConfig),
    evalInferDatasetConfig: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
  }),
)

/** Checks a `EvaluationMode`; what it holds is said of the type. */
export const vEvaluationMode = /* @__PURE__ */ schemaOf<types.EvaluationMode>(/* @__PURE__ */ v.string())

/** Checks a `EvaluationJudgeConfig`; what it holds is said of the type. */
export const vEvaluationJudgeConfig = /* @__PURE__ */ schemaOf<types.EvaluationJudgeConfig>(
  /* @__PURE__ */ objectWithRest(
    {
      apiName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationConfig`; what it holds is said of the type. */
export const vEvaluationConfig = /* @__PURE__ */ schemaOf<types.EvaluationConfig>(
  /* @__PURE__ */ objectWithRest(
    {
      evalMode: vEvaluationMode,
      autoModelEvalConfig: /* @__PURE__ */ v.optional(vEvaluationJudgeConfig),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationExportState`; what it holds is said of the type. */
export const vEvaluationExportState = /* @__PURE__ */ schemaOf<types.EvaluationExportState>(/* @__PURE__ */ v.string())

/** Checks a `EvaluationExportTask`; what it holds is said of the type. */
export const vEvaluationExportTask = /* @__PURE__ */ schemaOf<types.EvaluationExportTask>(
  /* @__PURE__ */ objectWithRest(
    {
      taskId: vEvaluationExportTaskId,
      evalId: vEvaluationTaskId,
      exportContent: /* @__PURE__ */ v.array(vEvaluationExportContent),
      state: vEvaluationExportState,
      storageType: vEvaluationStorageType,
      downloadUrl: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.url()),
      ),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationType`; what it holds is said of the type. */
export const vEvaluationType = /* @__PURE__ */ schemaOf<types.EvaluationType>(/* @__PURE__ */ v.string())

/** Checks a `EvaluationState`; what it holds is said of the type. */
export const vEvaluationState = /* @__PURE__ */ schemaOf<types.EvaluationState>(/* @__PURE__ */ v.string())

/** Checks a `EvaluationTask`; what it holds is said of the type. */
export const vEvaluationTask = /* @__PURE__ */ schemaOf<types.EvaluationTask>(
  /* @__PURE__ */ objectWithRest(
    {
      taskId: vEvaluationTaskId,
      taskName: /* @__PURE__ */ v.string(),
      description: /* @__PURE__ */ v.string(),
      evalType: vEvaluationType,
      state: vEvaluationState,
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationDimensionScores`; what it holds is said of the type. */
export const vEvaluationDimensionScores = /* @__PURE__ */ schemaOf<types.EvaluationDimensionScores>(
  /* @__PURE__ */ object({
    dimension: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    scoreDistribution: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(
        /* @__PURE__ */ v.string(),
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
    ),
  }),
)

/** Checks a `EvaluationScores`; what it holds is said of the type. */
export const vEvaluationScores = /* @__PURE__ */ schemaOf<types.EvaluationScores>(
  /* @__PURE__ */ objectWithRest(
    {
      accuracy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      f1Score: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      rouge_1: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      rouge_2: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      rouge_l: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      bleu4: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      avgJudgeScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      stdJudgeScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      medianJudgeScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      scoreDistribution: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ record(
          /* @__PURE__ */ v.string(),
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
      ),
      manualAvgScore: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      goodCaseProportion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      subjectiveImpression: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      manualScoreDistribution: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vEvaluationDimensionScores)),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EvaluationReport`; what it holds is said of the type. */
export const vEvaluationReport = /* @__PURE__ */ schemaOf<types.EvaluationReport>(
  /* @__PURE__ */ object({
    taskId: vEvaluationTaskId,
    taskName: /* @__PURE__ */ v.string(),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    inferDatasetId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    evalObjectType: vEvaluationObjectType,
    evalMode: vEvaluationMode,
    effectMetric: /* @__PURE__ */ v.optional(vEvaluationScores),
  }),
)

/** Checks a `EvaluationTaskSummary`; what it holds is said of the type. */
export const vEvaluationTaskSummary = /* @__PURE__ */ schemaOf<types.EvaluationTaskSummary>(
  /* @__PURE__ */ objectWithRest(
    {
      taskId: /* @__PURE__ */ v.optional(vEvaluationTaskId),
      taskName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      evalType: /* @__PURE__ */ v.optional(vEvaluationType),
      state: /* @__PURE__ */ v.optional(vEvaluationState),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `FineTuningTrainMode`; what it holds is said of the type. */
export const vFineTuningTrainMode = /* @__PURE__ */ schemaOf<types.FineTuningTrainMode>(/* @__PURE__ */ v.string())

/** Checks a `FineTuningJobId`; what it holds is said of the type. */
export const vFineTuningJobId = /* @__PURE__ */ schemaOf<types.FineTuningJobId>(/* @__PURE__ */ v.string())

/** Checks a `FineTuningParameterScale`; what it holds is said of the type. */
export const vFineTuningParameterScale = /* @__PURE__ */ schemaOf<types.FineTuningParameterScale>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `FineTuningHyperParameters`; what it holds is said of the type. */
export const vFineTuningHyperParameters = /* @__PURE__ */ schemaOf<types.FineTuningHyperParameters>(
  /* @__PURE__ */ objectWithRest(
    {
      epoch: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      learningRate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      maxSeqLen: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      loggingSteps: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      warmupRatio: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      weightDecay: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      globalBatchSize: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      pseudoSamplingProb: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      checkpointSaveStrategy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      seed: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
      lrSchedulerType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      numCycles: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      lrEnd: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      power: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      checkpointCount: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      saveStep: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      validationStep: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      earlyStopping: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      earlyStopMetric: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      earlyStoppingThreshold: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      earlyStoppingPatience: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      loraRank: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      loraAlpha: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      loraDropout: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
      loraAllLinear: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      loraTargetModules: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      batchSize: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      schedulerName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      Packing: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `FineTuningTaskId`; what it holds is said of the type. */
export const vFineTuningTaskId = /* @__PURE__ */ schemaOf<types.FineTuningTaskId>(/* @__PURE__ */ v.string())

export const vFineTuningJob = /* @__PURE__ */ schemaOf<types.FineTuningJob>(
  /* @__PURE__ */ object({
    jobId: vFineTuningJobId,
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.string(),
    model: /* @__PURE__ */ v.string(),
    trainMode: vFineTuningTrainMode,
    createDate: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  }),
)

export const vFineTuningSupportedModel = /* @__PURE__ */ schemaOf<types.FineTuningSupportedModel>(
  /* @__PURE__ */ object({
    model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    baseModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    supportTrainMode: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          trainMode: /* @__PURE__ */ v.optional(vFineTuningTrainMode),
          supportParameterScale: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.array(
              /* @__PURE__ */ object({
                parameterScale: /* @__PURE__ */ v.optional(vFineTuningParameterScale),
                supportHyperParameterConfig: /* @__PURE__ */ v.optional(
                  /* @__PURE__ */ v.array(
                    /* @__PURE__ */ object({
                      key: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                      name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                      description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                      type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                      checkType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                      checkValue: /* @__PURE__ */ v.optional(
                        /* @__PURE__ */ v.array(
                          /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
                        ),
                      ),
                      default: /* @__PURE__ */ v.optional(
                        /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
                      ),
                    }),
                  ),
                ),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)

/** Checks a `FineTuningRunStatus`; what it holds is said of the type. */
export const vFineTuningRunStatus = /* @__PURE__ */ schemaOf<types.FineTuningRunStatus>(/* @__PURE__ */ v.string())

/** Checks a `FineTuningMetrics`; what it holds is said of the type. */
export const vFineTuningMetrics = /* @__PURE__ */ schemaOf<types.FineTuningMetrics>(
  /* @__PURE__ */ object({
    'BLEU-4': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    'ROUGE-1': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    'ROUGE-2': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    'ROUGE-L': /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

export const vFineTuningCheckpoint = /* @__PURE__ */ schemaOf<types.FineTuningCheckpoint>(
  /* @__PURE__ */ object({
    step: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    perplexity: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
    ),
    trainingLoss: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
    ),
  }),
)

/** Checks a `FineTuningTask`; what it holds is said of the type. */
export const vFineTuningTask = /* @__PURE__ */ schemaOf<types.FineTuningTask>(
  /* @__PURE__ */ object({
    taskId: vFineTuningTaskId,
    jobId: vFineTuningJobId,
    jobName: /* @__PURE__ */ v.string(),
    jobDescription: /* @__PURE__ */ v.string(),
    model: /* @__PURE__ */ v.string(),
    trainMode: vFineTuningTrainMode,
    parameterScale: vFineTuningParameterScale,
    runStatus: vFineTuningRunStatus,
    runProgress: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    vdlLink: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.url())),
    metrics: /* @__PURE__ */ v.optional(vFineTuningMetrics),
    checkpointList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vFineTuningCheckpoint)),
    createDate: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    finishDate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

export const vFineTuningTaskSummary = /* @__PURE__ */ schemaOf<types.FineTuningTaskSummary>(
  /* @__PURE__ */ object({
    taskId: vFineTuningTaskId,
    jobId: vFineTuningJobId,
    jobName: /* @__PURE__ */ v.string(),
    jobDescription: /* @__PURE__ */ v.string(),
    model: /* @__PURE__ */ v.string(),
    trainMode: vFineTuningTrainMode,
    parameterScale: vFineTuningParameterScale,
    runStatus: vFineTuningRunStatus,
    metrics: /* @__PURE__ */ v.optional(vFineTuningMetrics),
    checkpointList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vFineTuningCheckpoint)),
    createDate: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    finishDate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `AccessControlRule`; what it holds is said of the type. */
export const vAccessControlRule = /* @__PURE__ */ schemaOf<types.AccessControlRule>(
  /* @__PURE__ */ object({
    service: /* @__PURE__ */ v.string(),
    region: /* @__PURE__ */ v.string(),
    effect: /* @__PURE__ */ v.string(),
    resource: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
    permission: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `KnowledgeBaseId`; what it holds is said of the type. */
export const vKnowledgeBaseId = /* @__PURE__ */ schemaOf<types.KnowledgeBaseId>(/* @__PURE__ */ v.string())

/** Checks a `KnowledgeBaseDocumentId`; what it holds is said of the type. */
export const vKnowledgeBaseDocumentId = /* @__PURE__ */ schemaOf<types.KnowledgeBaseDocumentId>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `KnowledgeBaseChunkId`; what it holds is said of the type. */
export const vKnowledgeBaseChunkId = /* @__PURE__ */ schemaOf<types.KnowledgeBaseChunkId>(/* @__PURE__ */ v.string())

/** Checks a `KnowledgeBaseDocumentSource`; what it holds is said of the type. */
export const vKnowledgeBaseDocumentSource = /* @__PURE__ */ schemaOf<types.KnowledgeBaseDocumentSource>(
  /* @__PURE__ */ object({
    type: /* @__PURE__ */ v.string(),
    urls: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    urlDepth: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    urlConfigs: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          frequency: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
        }),
      ),
    ),
  }),
)

/** Checks a `KnowledgeBaseProcessOption`; what it holds is said of the type. */
export const vKnowledgeBaseProcessOption = /* @__PURE__ */ schemaOf<types.KnowledgeBaseProcessOption>(
  /* @__PURE__ */ object({
    template: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    parser: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        choices: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      }),
    ),
    knowledgeAugmentation: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        choices: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      }),
    ),
    chunker: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        choices: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
        prependInfo: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
        separator: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ object({
            separators: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
            targetLength: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
            ),
            overlapRate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
          }),
        ),
        pattern: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ object({
            markPosition: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            regex: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            targetLength: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
            ),
            overlapRate: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
          }),
        ),
      }),
    ),
  }),
)

/** Checks a `KnowledgeBaseHosting`; what it holds is said of the type. */
export const vKnowledgeBaseHosting = /* @__PURE__ */ schemaOf<types.KnowledgeBaseHosting>(
  /* @__PURE__ */ object({
    type: /* @__PURE__ */ v.string(),
    clusterId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    username: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    password: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    location: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `KnowledgeBaseCatalogue`; what it holds is said of the type. */
export const vKnowledgeBaseCatalogue = /* @__PURE__ */ schemaOf<types.KnowledgeBaseCatalogue>(
  /* @__PURE__ */ object({
    pathPrefix: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `KnowledgeBaseChunk`; what it holds is said of the type. */
export const vKnowledgeBaseChunk = /* @__PURE__ */ schemaOf<types.KnowledgeBaseChunk>(
  /* @__PURE__ */ object({
    id: /* @__PURE__ */ v.optional(vKnowledgeBaseChunkId),
    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    documentId: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentId),
    content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    enabled: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    wordCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    tokenCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    statusMessage: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    imageUrls: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    updateTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `KnowledgeBaseDocumentStatus`; what it holds is said of the type. */
export const vKnowledgeBaseDocumentStatus = /* @__PURE__ */ schemaOf<types.KnowledgeBaseDocumentStatus>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `MemoryId`; what it holds is said of the type. */
export const vMemoryId = /* @__PURE__ */ schemaOf<types.MemoryId>(/* @__PURE__ */ v.string())

/** Checks a `UserMemoryId`; what it holds is said of the type. */
export const vUserMemoryId = /* @__PURE__ */ schemaOf<types.UserMemoryId>(/* @__PURE__ */ v.string())

/** Checks a `MemorySummary`; what it holds is said of the type. */
export const vMemorySummary = /* @__PURE__ */ schemaOf<types.MemorySummary>(
  /* @__PURE__ */ object({
    appId: vApplicationId,
    systemMemoryId: vMemoryId,
    description: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `MemoryRole`; what it holds is said of the type. */
export const vMemoryRole = /* @__PURE__ */ schemaOf<types.MemoryRole>(/* @__PURE__ */ v.string())

/** Checks a `MemoryMessage`; what it holds is said of the type. */
export const vMemoryMessage = /* @__PURE__ */ schemaOf<types.MemoryMessage>(
  /* @__PURE__ */ object({
    role: vMemoryRole,
    content: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `MemoryTurn`; what it holds is said of the type. */
export const vMemoryTurn = /* @__PURE__ */ schemaOf<types.MemoryTurn>(
  /* @__PURE__ */ v.strictTuple([vMemoryMessage, vMemoryMessage]),
)

/** Checks a `MemoryContent`; what it holds is said of the type. */
export const vMemoryContent = /* @__PURE__ */ schemaOf<types.MemoryContent>(
  /* @__PURE__ */ object({
    systemMemoryId: vMemoryId,
    memories: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vMemoryTurn)),
  }),
)

/** Checks a `UserMemorySummary`; what it holds is said of the type. */
export const vUserMemorySummary = /* @__PURE__ */ schemaOf<types.UserMemorySummary>(
  /* @__PURE__ */ object({
    appId: /* @__PURE__ */ v.optional(vApplicationId),
    userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `UserMemoryMessage`; what it holds is said of the type. */
export const vUserMemoryMessage = /* @__PURE__ */ schemaOf<types.UserMemoryMessage>(
  /* @__PURE__ */ object({
    role: /* @__PURE__ */ v.optional(vMemoryRole),
    content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    memoryContentId: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.union([/* @__PURE__ */ v.string(), /* @__PURE__ */ v.array(/* @__PURE__ */ v.string())]),
    ),
    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ModelCompressionTaskId`; what it holds is said of the type. */
export const vModelCompressionTaskId = /* @__PURE__ */ schemaOf<types.ModelCompressionTaskId>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `ModelTrainMeta`; what it holds is said of the type. */
export const vModelTrainMeta = /* @__PURE__ */ schemaOf<types.ModelTrainMeta>(
  /* @__PURE__ */ object({
    taskId: vFineTuningTaskId,
    checkpointStep: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `ModelChatTemplate`; what it holds is said of the type. */
export const vModelChatTemplate = /* @__PURE__ */ schemaOf<types.ModelChatTemplate>(
  /* @__PURE__ */ object({
    historyQATemplate: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(200)),
    ),
    latestQuestionTemplate: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(200)),
    ),
    promptTemplate: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
    ),
  }),
)

/** Checks a `ModelImportMeta`; what it holds is said of the type. */
export const vModelImportMeta = /* @__PURE__ */ schemaOf<types.ModelImportMeta>(
  /* @__PURE__ */ object({
    bucket: /* @__PURE__ */ v.string(),
    objectPath: /* @__PURE__ */ v.string(),
    modelFormat: /* @__PURE__ */ v.string(),
    modelApplicationType: /* @__PURE__ */ v.string(),
    chatConf: /* @__PURE__ */ v.optional(vModelChatTemplate),
    customSpec: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
    transformerVersion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ModelType`; what it holds is said of the type. */
export const vModelType = /* @__PURE__ */ schemaOf<types.ModelType>(/* @__PURE__ */ v.string())

/** Checks a `ModelCompressionStrategy`; what it holds is said of the type. */
export const vModelCompressionStrategy = /* @__PURE__ */ schemaOf<types.ModelCompressionStrategy>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `ModelQuantizationScheme`; what it holds is said of the type. */
export const vModelQuantizationScheme = /* @__PURE__ */ schemaOf<types.ModelQuantizationScheme>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `ModelExportId`; what it holds is said of the type. */
export const vModelExportId = /* @__PURE__ */ schemaOf<types.ModelExportId>(/* @__PURE__ */ v.string())

/** Checks a `ModelSetSummary`; what it holds is said of the type. */
export const vModelSetSummary = /* @__PURE__ */ schemaOf<types.ModelSetSummary>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
    modelSetName: /* @__PURE__ */ v.string(),
    modelType: vModelType,
    labels: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
    createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    modelCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    modelIds: /* @__PURE__ */ v.array(vModelId),
    modelNames: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ModelStatus`; what it holds is said of the type. */
export const vModelStatus = /* @__PURE__ */ schemaOf<types.ModelStatus>(/* @__PURE__ */ v.string())

/** Checks a `ModelSourceInfo`; what it holds is said of the type. */
export const vModelSourceInfo = /* @__PURE__ */ schemaOf<types.ModelSourceInfo>(
  /* @__PURE__ */ object({
    sourceType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    trainTaskId: /* @__PURE__ */ v.optional(vFineTuningTaskId),
  }),
)

/** Checks a `ModelApplicationType`; what it holds is said of the type. */
export const vModelApplicationType = /* @__PURE__ */ schemaOf<types.ModelApplicationType>(/* @__PURE__ */ v.string())

/** Checks a `ModelTokenLimits`; what it holds is said of the type. */
export const vModelTokenLimits = /* @__PURE__ */ schemaOf<types.ModelTokenLimits>(
  /* @__PURE__ */ object({
    trivial: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        inputTokens: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
      }),
    ),
  }),
)

/** Checks a `ModelVersion`; what it holds is said of the type. */
export const vModelVersion = /* @__PURE__ */ schemaOf<types.ModelVersion>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
    modelId: vModelId,
    status: vModelStatus,
    modelName: /* @__PURE__ */ v.string(),
    model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    sourceInfo: /* @__PURE__ */ v.optional(vModelSourceInfo),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    modelApplicationType: vModelApplicationType,
    tokenLimitations: /* @__PURE__ */ v.optional(vModelTokenLimits),
    isSupportDeploy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    isSupportModelComp: /* @__PURE__ */ v.boolean(),
    isSupportEvaluation: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  }),
)

/** Checks a `ModelCompressionStatus`; what it holds is said of the type. */
export const vModelCompressionStatus = /* @__PURE__ */ schemaOf<types.ModelCompressionStatus>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `ModelCompressionTask`; what it holds is said of the type. */
export const vModelCompressionTask = /* @__PURE__ */ schemaOf<types.ModelCompressionTask>(
  /* @__PURE__ */ object({
    id: /* @__PURE__ */ v.optional(vModelCompressionTaskId),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    status: /* @__PURE__ */ v.optional(vModelCompressionStatus),
    failedReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    sourceModelId: /* @__PURE__ */ v.optional(vModelId),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    config: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        strategy: /* @__PURE__ */ v.optional(vModelCompressionStrategy),
        weight: /* @__PURE__ */ v.optional(vModelQuantizationScheme),
      }),
    ),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
  }),
)

/** Checks a `ModelCompressionTaskSummary`; what it holds is said of the type. */
export const vModelCompressionTaskSummary = /* @__PURE__ */ schemaOf<types.ModelCompressionTaskSummary>(
  /* @__PURE__ */ object({
    id: vModelCompressionTaskId,
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.string(),
    status: vModelCompressionStatus,
    failedReason: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    sourceModelId: /* @__PURE__ */ v.optional(vModelId),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
  }),
)

/** Checks a `ModelExportStatus`; what it holds is said of the type. */
export const vModelExportStatus = /* @__PURE__ */ schemaOf<types.ModelExportStatus>(/* @__PURE__ */ v.string())

/** Checks a `ModelExport`; what it holds is said of the type. */
export const vModelExport = /* @__PURE__ */ schemaOf<types.ModelExport>(
  /* @__PURE__ */ object({
    exportId: /* @__PURE__ */ v.optional(vModelExportId),
    hasRecord: /* @__PURE__ */ v.boolean(),
    status: /* @__PURE__ */ v.optional(vModelExportStatus),
    fileName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    fileType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    md5: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    fileSize: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    downloadUrl: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.url()),
    ),
  }),
)

/** Checks a `ModelSet`; what it holds is said of the type. */
export const vModelSet = /* @__PURE__ */ schemaOf<types.ModelSet>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
    modelSetName: /* @__PURE__ */ v.string(),
    modelType: vModelType,
    source: /* @__PURE__ */ v.string(),
    labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelIds: /* @__PURE__ */ v.array(vModelId),
    modelNames: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  }),
)

/** Checks a `ModelPresetVersion`; what it holds is said of the type. */
export const vModelPresetVersion = /* @__PURE__ */ schemaOf<types.ModelPresetVersion>(
  /* @__PURE__ */ object({
    modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    modelName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    status: /* @__PURE__ */ v.optional(vModelStatus),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    modifyTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    modelApplicationType: /* @__PURE__ */ v.optional(vModelApplicationType),
    tokenLimitations: /* @__PURE__ */ v.optional(vModelTokenLimits),
    isSupportDeploy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    isSupportModelComp: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    isSupportEvaluation: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    capabilities: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    modelProviders: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  }),
)

/** Checks a `ModelPresetSet`; what it holds is said of the type. */
export const vModelPresetSet = /* @__PURE__ */ schemaOf<types.ModelPresetSet>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
    modelSetName: /* @__PURE__ */ v.string(),
    modelType: vModelType,
    createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    description: /* @__PURE__ */ v.string(),
    modelIds: /* @__PURE__ */ v.array(vModelId),
    modelNames: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ModelPresetSetSummary`; what it holds is said of the type. */
export const vModelPresetSetSummary = /* @__PURE__ */ schemaOf<types.ModelPresetSetSummary>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
    modelSetName: /* @__PURE__ */ v.string(),
    modelType: vModelType,
    description: /* @__PURE__ */ v.string(),
    modelCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    modelIds: /* @__PURE__ */ v.array(vModelId),
    modifyTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    modelNames: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `PromptLabelId`; what it holds is said of the type. */
export const vPromptLabelId = /* @__PURE__ */ schemaOf<types.PromptLabelId>(/* @__PURE__ */ v.string())

/** Checks a `PromptLabelReference`; what it holds is said of the type. */
export const vPromptLabelReference = /* @__PURE__ */ schemaOf<types.PromptLabelReference>(
  /* @__PURE__ */ object({
    labelId: vPromptLabelId,
    labelName: /* @__PURE__ */ v.string(),
    color: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `PromptVariableIdentifier`; what it holds is said of the type. */
export const vPromptVariableIdentifier = /* @__PURE__ */ schemaOf<types.PromptVariableIdentifier>(
  /* @__PURE__ */ v.string(),
)

/** Checks a `PromptSceneType`; what it holds is said of the type. */
export const vPromptSceneType = /* @__PURE__ */ schemaOf<types.PromptSceneType>(/* @__PURE__ */ v.string())

/** Checks a `PromptHyperParameters`; what it holds is said of the type. */
export const vPromptHyperParameters = /* @__PURE__ */ schemaOf<types.PromptHyperParameters>(
  /* @__PURE__ */ objectWithRest(
    {
      modelName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      temperature: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.gtValue(0), /* @__PURE__ */ v.maxValue(1)),
        0.95,
      ),
      topP: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.minValue(0),
          /* @__PURE__ */ v.maxValue(1),
        ),
        0.8,
      ),
      penaltyScore: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.minValue(1),
          /* @__PURE__ */ v.maxValue(2),
        ),
        1,
      ),
      disableSearch: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
      enableCitation: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
      stop: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
      system: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(1024)),
      ),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `PromptTemplateId`; what it holds is said of the type. */
export const vPromptTemplateId = /* @__PURE__ */ schemaOf<types.PromptTemplateId>(/* @__PURE__ */ v.string())

/** Checks a `PromptOrigin`; what it holds is said of the type. */
export const vPromptOrigin = /* @__PURE__ */ schemaOf<types.PromptOrigin>(/* @__PURE__ */ v.string())

/** Checks a `PromptLabel`; what it holds is said of the type. */
export const vPromptLabel = /* @__PURE__ */ schemaOf<types.PromptLabel>(
  /* @__PURE__ */ object({
    labelId: vPromptLabelId,
    createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    updateTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    labelName: /* @__PURE__ */ v.string(),
    type: vPromptOrigin,
  }),
)

/** Checks a `PromptTemplate`; what it holds is said of the type. */
export const vPromptTemplate = /* @__PURE__ */ schemaOf<types.PromptTemplate>(
  /* @__PURE__ */ objectWithRest(
    {
      templateId: vPromptTemplateId,
      templateName: /* @__PURE__ */ v.string(),
      templateContent: /* @__PURE__ */ v.string(),
      templateVariables: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ v.string()]),
      ),
      variableIdentifier: /* @__PURE__ */ v.optional(vPromptVariableIdentifier),
      negativeTemplateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      negativeTemplateVariables: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ v.string()]),
      ),
      content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vPromptLabelReference)),
      type: /* @__PURE__ */ v.optional(vPromptOrigin),
      sceneType: /* @__PURE__ */ v.optional(vPromptSceneType),
      hyperParameters: /* @__PURE__ */ v.optional(vPromptHyperParameters),
      creatorName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `EndpointRateLimit`; what it holds is said of the type. */
export const vEndpointRateLimit = /* @__PURE__ */ schemaOf<types.EndpointRateLimit>(
  /* @__PURE__ */ object({
    tpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    rpm: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    tpmInput: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    tpmOutput: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `EndpointId`; what it holds is said of the type. */
export const vEndpointId = /* @__PURE__ */ schemaOf<types.EndpointId>(/* @__PURE__ */ v.string())

/** Checks a `ServiceDeploymentConfig`; what it holds is said of the type. */
export const vServiceDeploymentConfig = /* @__PURE__ */ schemaOf<types.ServiceDeploymentConfig>(
  /* @__PURE__ */ object({
    qps: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.gtValue(0), /* @__PURE__ */ v.maxValue(50)),
    ),
    replicaComputeUnitCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    replicasCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    deploymentComputeUnitList: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          instanceId: /* @__PURE__ */ v.optional(vComputeUnitId),
          deploymentReplicasCount: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
        }),
      ),
    ),
  }),
)

/** Checks a `ServiceResourcePurchase`; what it holds is said of the type. */
export const vServiceResourcePurchase = /* @__PURE__ */ schemaOf<types.ServiceResourcePurchase>(
  /* @__PURE__ */ object({
    region: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    qps: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.gtValue(0), /* @__PURE__ */ v.maxValue(50)),
    ),
    replicasCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `ServiceChargeType`; what it holds is said of the type. */
export const vServiceChargeType = /* @__PURE__ */ schemaOf<types.ServiceChargeType>(/* @__PURE__ */ v.string())

/** Checks a `ServiceBilling`; what it holds is said of the type. */
export const vServiceBilling = /* @__PURE__ */ schemaOf<types.ServiceBilling>(
  /* @__PURE__ */ object({
    paymentTiming: /* @__PURE__ */ v.string(),
    reservation: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        reservationTimeUnit: /* @__PURE__ */ v.string(),
        reservationLength: /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.integer(),
          /* @__PURE__ */ v.minValue(1),
          /* @__PURE__ */ v.maxValue(12),
        ),
        autoRenew: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
        autoRenewTimeUnit: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'Month'),
        autoRenewTime: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(
            /* @__PURE__ */ v.number(),
            /* @__PURE__ */ v.integer(),
            /* @__PURE__ */ v.minValue(1),
            /* @__PURE__ */ v.maxValue(6),
          ),
          1,
        ),
      }),
    ),
    chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
  }),
)

/** Checks a `EndpointStatus`; what it holds is said of the type. */
export const vEndpointStatus = /* @__PURE__ */ schemaOf<types.EndpointStatus>(/* @__PURE__ */ v.string())

/** Checks a `Endpoint`; what it holds is said of the type. */
export const vEndpoint = /* @__PURE__ */ schemaOf<types.Endpoint>(
  /* @__PURE__ */ object({
    serverId: vServiceId,
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.string(),
    status: vEndpointStatus,
    endpointId: vEndpointId,
    rateLimit: vEndpointRateLimit,
  }),
)

/** Checks a `ServiceType`; what it holds is said of the type. */
export const vServiceType = /* @__PURE__ */ schemaOf<types.ServiceType>(/* @__PURE__ */ v.string())

/** Checks a `ServiceChargeStatus`; what it holds is said of the type. */
export const vServiceChargeStatus = /* @__PURE__ */ schemaOf<types.ServiceChargeStatus>(/* @__PURE__ */ v.string())

/** Checks a `ServicePreset`; what it holds is said of the type. */
export const vServicePreset = /* @__PURE__ */ schemaOf<types.ServicePreset>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    name: /* @__PURE__ */ v.string(),
    url: /* @__PURE__ */ v.string(),
    endpoint: /* @__PURE__ */ v.string(),
    serviceType: vServiceType,
    chargeStatus: /* @__PURE__ */ v.optional(vServiceChargeStatus),
  }),
)

/** Checks a `ServiceRunStatus`; what it holds is said of the type. */
export const vServiceRunStatus = /* @__PURE__ */ schemaOf<types.ServiceRunStatus>(/* @__PURE__ */ v.string())

/** Checks a `ServicePayType`; what it holds is said of the type. */
export const vServicePayType = /* @__PURE__ */ schemaOf<types.ServicePayType>(/* @__PURE__ */ v.string())

/** Checks a `ServiceResources`; what it holds is said of the type. */
export const vServiceResources = /* @__PURE__ */ schemaOf<types.ServiceResources>(
  /* @__PURE__ */ object({
    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    qps: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.number()),
    replicasCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    region: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `Service`; what it holds is said of the type. */
export const vService = /* @__PURE__ */ schemaOf<types.Service>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    baseModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelSetId: vModelSetId,
    modelId: vModelId,
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.string(),
    url: /* @__PURE__ */ v.string(),
    endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    serviceType: vServiceType,
    runStatus: vServiceRunStatus,
    updateStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
    payType: /* @__PURE__ */ v.optional(vServicePayType),
    chargeStatus: /* @__PURE__ */ v.optional(vServiceChargeStatus),
    resourceConfig: /* @__PURE__ */ v.optional(vServiceResources),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
  }),
)

/** Checks a `ServiceCallTotals`; what it holds is said of the type. */
export const vServiceCallTotals = /* @__PURE__ */ schemaOf<types.ServiceCallTotals>(
  /* @__PURE__ */ object({
    inputTokensTotal: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    outputTokensTotal: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    tokensTotal: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    succeedCallTotal: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    failureCallTotal: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    callTotal: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `ServiceCallSummary`; what it holds is said of the type. */
export const vServiceCallSummary = /* @__PURE__ */ schemaOf<types.ServiceCallSummary>(
  /* @__PURE__ */ object({
    serviceId: /* @__PURE__ */ v.optional(vServiceId),
    serviceName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    appList: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          appId: /* @__PURE__ */ v.optional(vApplicationId),
          metric: /* @__PURE__ */ v.optional(vServiceCallTotals),
        }),
      ),
    ),
  }),
)

/** Checks a `ServiceCallSeries`; what it holds is said of the type. */
export const vServiceCallSeries = /* @__PURE__ */ schemaOf<types.ServiceCallSeries>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    serviceName: /* @__PURE__ */ v.string(),
    appList: /* @__PURE__ */ v.array(
      /* @__PURE__ */ object({
        appId: vApplicationId,
        metrics: /* @__PURE__ */ v.array(
          /* @__PURE__ */ object({
            tpm: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
            ),
            rpm: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
            ),
          }),
        ),
      }),
    ),
  }),
)

/** Checks a `ServiceSummary`; what it holds is said of the type. */
export const vServiceSummary = /* @__PURE__ */ schemaOf<types.ServiceSummary>(
  /* @__PURE__ */ object({
    serviceId: /* @__PURE__ */ v.optional(vServiceId),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    serviceType: /* @__PURE__ */ v.optional(vServiceType),
    runStatus: /* @__PURE__ */ v.optional(vServiceRunStatus),
    chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
    payType: /* @__PURE__ */ v.optional(vServicePayType),
    resourceConfig: /* @__PURE__ */ v.optional(vServiceResources),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
  }),
)

/** Checks a `DescribeAppInput`; what it holds is said of the type. */
export const vDescribeAppInput = /* @__PURE__ */ schemaOf<types.DescribeAppInput>(
  /* @__PURE__ */ object({
    id: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `DescribeAppOutput`; what it holds is said of the type. */
export const vDescribeAppOutput = /* @__PURE__ */ schemaOf<types.DescribeAppOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    instruction: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    prologue: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    exampleQueries: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    followupQueries: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
    components: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
    ),
    knowledgeBaseConfig: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
    modelConfig: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
    background: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
  }),
)

/** Checks a `DescribeAppsInput`; what it holds is said of the type. */
export const vDescribeAppsInput = /* @__PURE__ */ schemaOf<types.DescribeAppsInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
      10,
    ),
  }),
)

/** Checks a `DescribeAppsOutput`; what it holds is said of the type. */
export const vDescribeAppsOutput = /* @__PURE__ */ schemaOf<types.DescribeAppsOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    data: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          appType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          updateTime: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          ),
          description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          isPublished: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.union([/* @__PURE__ */ v.string(), /* @__PURE__ */ v.boolean()]),
          ),
        }),
      ),
    ),
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `CreateApplicationInput`; what it holds is said of the type. */
export const vCreateApplicationInput = /* @__PURE__ */ schemaOf<types.CreateApplicationInput>(
  /* @__PURE__ */ object({
    name: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(2), /* @__PURE__ */ maxLength(20)),
    ),
    description: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
    ),
  }),
)

/** Checks a `CreateApplicationOutput`; what it holds is said of the type. */
export const vCreateApplicationOutput = /* @__PURE__ */ schemaOf<types.CreateApplicationOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      appId: vApplicationId,
    }),
  }),
)

/** Checks a `DescribeApplicationsInput`; what it holds is said of the type. */
export const vDescribeApplicationsInput = /* @__PURE__ */ schemaOf<types.DescribeApplicationsInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    protocolVersion: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      2,
    ),
  }),
)

/** Checks a `DescribeApplicationsOutput`; what it holds is said of the type. */
export const vDescribeApplicationsOutput = /* @__PURE__ */ schemaOf<types.DescribeApplicationsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      appList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplication)),
      pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
    }),
  }),
)

/** Checks a `DescribeLegacyApplicationsInput`; what it holds is said of the type. */
export const vDescribeLegacyApplicationsInput = /* @__PURE__ */ schemaOf<types.DescribeLegacyApplicationsInput>(
  /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
)

/** Checks a `DescribeLegacyApplicationsOutput`; what it holds is said of the type. */
export const vDescribeLegacyApplicationsOutput = /* @__PURE__ */ schemaOf<types.DescribeLegacyApplicationsOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        appList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplicationWithKeys)),
      }),
    ),
  }),
)

/** Checks a `CreateBatchInferenceTaskInput`; what it holds is said of the type. */
export const vCreateBatchInferenceTaskInput = /* @__PURE__ */ schemaOf<types.CreateBatchInferenceTaskInput>(
  /* @__PURE__ */ object({
    name: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(2),
      /* @__PURE__ */ maxLength(20),
    ),
    description: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
    ),
    endpoint: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelId: /* @__PURE__ */ v.optional(vModelId),
    inferenceParams: /* @__PURE__ */ v.optional(vBatchInferenceParameters),
    inputBosUri: /* @__PURE__ */ v.string(),
    outputBosUri: /* @__PURE__ */ v.string(),
    completion_window: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    dataFormat: /* @__PURE__ */ v.optional(vBatchInferenceDataFormat, 'default'),
    afsConfig: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
  }),
)

/** Checks a `CreateBatchInferenceTaskOutput`; what it holds is said of the type. */
export const vCreateBatchInferenceTaskOutput = /* @__PURE__ */ schemaOf<types.CreateBatchInferenceTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      taskId: vBatchInferenceTaskId,
    }),
  }),
)

/** Checks a `DeleteBatchInferenceTaskInput`; what it holds is said of the type. */
export const vDeleteBatchInferenceTaskInput = /* @__PURE__ */ schemaOf<types.DeleteBatchInferenceTaskInput>(
  /* @__PURE__ */ object({
    taskId: vBatchInferenceTaskId,
  }),
)

/** Checks a `DeleteBatchInferenceTaskOutput`; what it holds is said of the type. */
export const vDeleteBatchInferenceTaskOutput = /* @__PURE__ */ schemaOf<types.DeleteBatchInferenceTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DescribeBatchInferenceModelInput`; what it holds is said of the type. */
export const vDescribeBatchInferenceModelInput = /* @__PURE__ */ schemaOf<types.DescribeBatchInferenceModelInput>(
  /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
)

/** Checks a `DescribeBatchInferenceModelOutput`; what it holds is said of the type. */
export const vDescribeBatchInferenceModelOutput = /* @__PURE__ */ schemaOf<types.DescribeBatchInferenceModelOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      commonModelList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceModel)),
      customModelList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceModel)),
    }),
  }),
)

/** Checks a `DescribeBatchInferenceTaskInput`; what it holds is said of the type. */
export const vDescribeBatchInferenceTaskInput = /* @__PURE__ */ schemaOf<types.DescribeBatchInferenceTaskInput>(
  /* @__PURE__ */ object({
    taskId: vBatchInferenceTaskId,
  }),
)

/** Checks a `DescribeBatchInferenceTaskOutput`; what it holds is said of the type. */
export const vDescribeBatchInferenceTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeBatchInferenceTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vBatchInferenceTask,
  }),
)

/** Checks a `DescribeBatchInferenceTasksInput`; what it holds is said of the type. */
export const vDescribeBatchInferenceTasksInput = /* @__PURE__ */ schemaOf<types.DescribeBatchInferenceTasksInput>(
  /* @__PURE__ */ object({
    runStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vBatchInferenceRunStatus)),
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  }),
)

/** Checks a `DescribeBatchInferenceTasksOutput`; what it holds is said of the type. */
export const vDescribeBatchInferenceTasksOutput = /* @__PURE__ */ schemaOf<types.DescribeBatchInferenceTasksOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      taskList: /* @__PURE__ */ v.array(vBatchInferenceTaskSummary),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `StopBatchInferenceTaskInput`; what it holds is said of the type. */
export const vStopBatchInferenceTaskInput = /* @__PURE__ */ schemaOf<types.StopBatchInferenceTaskInput>(
  /* @__PURE__ */ object({
    taskId: vBatchInferenceTaskId,
  }),
)

/** Checks a `StopBatchInferenceTaskOutput`; what it holds is said of the type. */
export const vStopBatchInferenceTaskOutput = /* @__PURE__ */ schemaOf<types.StopBatchInferenceTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `AutoReleaseComputeUnitInput`; what it holds is said of the type. */
export const vAutoReleaseComputeUnitInput = /* @__PURE__ */ schemaOf<types.AutoReleaseComputeUnitInput>(
  /* @__PURE__ */ object({
    instanceId: vComputeUnitId,
    releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
  }),
)

/** Checks a `AutoReleaseComputeUnitOutput`; what it holds is said of the type. */
export const vAutoReleaseComputeUnitOutput = /* @__PURE__ */ schemaOf<types.AutoReleaseComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `AutoReleaseServiceComputeUnitInput`; what it holds is said of the type. */
export const vAutoReleaseServiceComputeUnitInput = /* @__PURE__ */ schemaOf<types.AutoReleaseServiceComputeUnitInput>(
  /* @__PURE__ */ object({
    instanceId: vComputeUnitId,
    releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
  }),
)

/** Checks a `AutoReleaseServiceComputeUnitOutput`; what it holds is said of the type. */
export const vAutoReleaseServiceComputeUnitOutput = /* @__PURE__ */ schemaOf<types.AutoReleaseServiceComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `AutoReleaseTPMResourceInput`; what it holds is said of the type. */
export const vAutoReleaseTPMResourceInput = /* @__PURE__ */ schemaOf<types.AutoReleaseTPMResourceInput>(
  /* @__PURE__ */ object({
    instanceId: vTpmInstanceId,
    releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
  }),
)

/** Checks a `AutoReleaseTPMResourceOutput`; what it holds is said of the type. */
export const vAutoReleaseTPMResourceOutput = /* @__PURE__ */ schemaOf<types.AutoReleaseTPMResourceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `CreateAutoRenewRulesInput`; what it holds is said of the type. */
export const vCreateAutoRenewRulesInput = /* @__PURE__ */ schemaOf<types.CreateAutoRenewRulesInput>(
  /* @__PURE__ */ object({
    instanceId: /* @__PURE__ */ v.string(),
    instanceType: /* @__PURE__ */ v.string(),
    autoRenewTimeUnit: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'Month'),
    autoRenewTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(
        /* @__PURE__ */ v.number(),
        /* @__PURE__ */ v.integer(),
        /* @__PURE__ */ v.minValue(1),
        /* @__PURE__ */ v.maxValue(6),
      ),
      1,
    ),
  }),
)

/** Checks a `CreateAutoRenewRulesOutput`; what it holds is said of the type. */
export const vCreateAutoRenewRulesOutput = /* @__PURE__ */ schemaOf<types.CreateAutoRenewRulesOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DescribeComputeUnitInput`; what it holds is said of the type. */
export const vDescribeComputeUnitInput = /* @__PURE__ */ schemaOf<types.DescribeComputeUnitInput>(
  /* @__PURE__ */ object({
    instanceId: vComputeUnitId,
  }),
)

/** Checks a `DescribeComputeUnitOutput`; what it holds is said of the type. */
export const vDescribeComputeUnitOutput = /* @__PURE__ */ schemaOf<types.DescribeComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      computeUnitInstance: vComputeUnit,
      serviceUsageList: /* @__PURE__ */ v.array(
        /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
      ),
    }),
  }),
)

/** Checks a `DescribeComputeUnitsInput`; what it holds is said of the type. */
export const vDescribeComputeUnitsInput = /* @__PURE__ */ schemaOf<types.DescribeComputeUnitsInput>(
  /* @__PURE__ */ object({
    paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
    region: /* @__PURE__ */ v.optional(vComputeUnitRegion),
    type: /* @__PURE__ */ v.optional(vComputeUnitType),
  }),
)

/** Checks a `DescribeComputeUnitsOutput`; what it holds is said of the type. */
export const vDescribeComputeUnitsOutput = /* @__PURE__ */ schemaOf<types.DescribeComputeUnitsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      computeUnitInstanceList: /* @__PURE__ */ v.array(vComputeUnit),
    }),
  }),
)

/** Checks a `DescribePackageResourceInput`; what it holds is said of the type. */
export const vDescribePackageResourceInput = /* @__PURE__ */ schemaOf<types.DescribePackageResourceInput>(
  /* @__PURE__ */ object({
    packageId: vPackageId,
  }),
)

/** Checks a `DescribePackageResourceOutput`; what it holds is said of the type. */
export const vDescribePackageResourceOutput = /* @__PURE__ */ schemaOf<types.DescribePackageResourceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      instance: vPackageResource,
    }),
  }),
)

/** Checks a `DescribePackageResourcesInput`; what it holds is said of the type. */
export const vDescribePackageResourcesInput = /* @__PURE__ */ schemaOf<types.DescribePackageResourcesInput>(
  /* @__PURE__ */ object({
    serviceName: /* @__PURE__ */ v.optional(vPackageServiceName),
    status: /* @__PURE__ */ v.optional(vPackageStatus),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `DescribePackageResourcesOutput`; what it holds is said of the type. */
export const vDescribePackageResourcesOutput = /* @__PURE__ */ schemaOf<types.DescribePackageResourcesOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      instances: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vPackageResource)),
    }),
  }),
)

/** Checks a `DescribeServiceComputeUnitInput`; what it holds is said of the type. */
export const vDescribeServiceComputeUnitInput = /* @__PURE__ */ schemaOf<types.DescribeServiceComputeUnitInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    instanceId: vComputeUnitId,
  }),
)

/** Checks a `DescribeServiceComputeUnitOutput`; what it holds is said of the type. */
export const vDescribeServiceComputeUnitOutput = /* @__PURE__ */ schemaOf<types.DescribeServiceComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      instance: vComputeUnitServiceInstance,
    }),
  }),
)

/** Checks a `DescribeServiceComputeUnitsInput`; what it holds is said of the type. */
export const vDescribeServiceComputeUnitsInput = /* @__PURE__ */ schemaOf<types.DescribeServiceComputeUnitsInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    paymentTiming: /* @__PURE__ */ v.optional(vChargePaymentTiming),
  }),
)

/** Checks a `DescribeServiceComputeUnitsOutput`; what it holds is said of the type. */
export const vDescribeServiceComputeUnitsOutput = /* @__PURE__ */ schemaOf<types.DescribeServiceComputeUnitsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      instances: /* @__PURE__ */ v.array(vComputeUnitServiceInstance),
    }),
  }),
)

/** Checks a `DescribeTPMResourceInput`; what it holds is said of the type. */
export const vDescribeTPMResourceInput = /* @__PURE__ */ schemaOf<types.DescribeTPMResourceInput>(
  /* @__PURE__ */ object({
    model: vTpmModel,
    paymentTiming: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    instanceId: /* @__PURE__ */ v.optional(vTpmInstanceId),
    status: /* @__PURE__ */ v.optional(vTpmStatus),
  }),
)

/** Checks a `DescribeTPMResourceOutput`; what it holds is said of the type. */
export const vDescribeTPMResourceOutput = /* @__PURE__ */ schemaOf<types.DescribeTPMResourceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      instances: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vTpmInstance)),
    }),
  }),
)

/** Checks a `PurchaseComputeUnitInput`; what it holds is said of the type. */
export const vPurchaseComputeUnitInput = /* @__PURE__ */ schemaOf<types.PurchaseComputeUnitInput>(
  /* @__PURE__ */ object({
    computeUnitCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    billing: vComputeUnitBilling,
    computeUnitConfig: /* @__PURE__ */ object({
      region: /* @__PURE__ */ v.optional(vComputeUnitRegion),
      type: vComputeUnitType,
    }),
  }),
)

/** Checks a `PurchaseComputeUnitOutput`; what it holds is said of the type. */
export const vPurchaseComputeUnitOutput = /* @__PURE__ */ schemaOf<types.PurchaseComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vComputeUnitOrder,
  }),
)

/** Checks a `PurchaseServiceComputeUnitInput`; what it holds is said of the type. */
export const vPurchaseServiceComputeUnitInput = /* @__PURE__ */ schemaOf<types.PurchaseServiceComputeUnitInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    billing: vComputeUnitBilling,
    replicasCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
  }),
)

/** Checks a `PurchaseServiceComputeUnitOutput`; what it holds is said of the type. */
export const vPurchaseServiceComputeUnitOutput = /* @__PURE__ */ schemaOf<types.PurchaseServiceComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vComputeUnitOrder,
  }),
)

/** Checks a `PurchaseTPMResourceInput`; what it holds is said of the type. */
export const vPurchaseTPMResourceInput = /* @__PURE__ */ schemaOf<types.PurchaseTPMResourceInput>(
  /* @__PURE__ */ object({
    model: vTpmModel,
    billing: /* @__PURE__ */ object({
      paymentTiming: /* @__PURE__ */ v.string(),
      releaseTime: /* @__PURE__ */ v.optional(vChargeReleaseTime),
    }),
    purchaseCount: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.number(),
      /* @__PURE__ */ v.integer(),
      /* @__PURE__ */ v.minValue(1),
    ),
  }),
)

/** Checks a `PurchaseTPMResourceOutput`; what it holds is said of the type. */
export const vPurchaseTPMResourceOutput = /* @__PURE__ */ schemaOf<types.PurchaseTPMResourceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      instanceId: vTpmInstanceId,
    }),
  }),
)

/** Checks a `ReleaseComputeUnitInput`; what it holds is said of the type. */
export const vReleaseComputeUnitInput = /* @__PURE__ */ schemaOf<types.ReleaseComputeUnitInput>(
  /* @__PURE__ */ object({
    instanceId: vComputeUnitId,
  }),
)

/** Checks a `ReleaseComputeUnitOutput`; what it holds is said of the type. */
export const vReleaseComputeUnitOutput = /* @__PURE__ */ schemaOf<types.ReleaseComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `ReleaseServiceComputeUnitInput`; what it holds is said of the type. */
export const vReleaseServiceComputeUnitInput = /* @__PURE__ */ schemaOf<types.ReleaseServiceComputeUnitInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    instanceId: vComputeUnitId,
  }),
)

/** Checks a `ReleaseServiceComputeUnitOutput`; what it holds is said of the type. */
export const vReleaseServiceComputeUnitOutput = /* @__PURE__ */ schemaOf<types.ReleaseServiceComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `ReleaseTPMResourceInput`; what it holds is said of the type. */
export const vReleaseTPMResourceInput = /* @__PURE__ */ schemaOf<types.ReleaseTPMResourceInput>(
  /* @__PURE__ */ object({
    model: vTpmModel,
    instanceId: vTpmInstanceId,
  }),
)

/** Checks a `ReleaseTPMResourceOutput`; what it holds is said of the type. */
export const vReleaseTPMResourceOutput = /* @__PURE__ */ schemaOf<types.ReleaseTPMResourceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `ResizeComputeUnitInput`; what it holds is said of the type. */
export const vResizeComputeUnitInput = /* @__PURE__ */ schemaOf<types.ResizeComputeUnitInput>(
  /* @__PURE__ */ object({
    instanceId: vComputeUnitId,
    count: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  }),
)

/** Checks a `ResizeComputeUnitOutput`; what it holds is said of the type. */
export const vResizeComputeUnitOutput = /* @__PURE__ */ schemaOf<types.ResizeComputeUnitOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vComputeUnitOrder,
  }),
)

/** Checks a `ResizeTPMResourceInput`; what it holds is said of the type. */
export const vResizeTPMResourceInput = /* @__PURE__ */ schemaOf<types.ResizeTPMResourceInput>(
  /* @__PURE__ */ object({
    instanceId: vTpmInstanceId,
    count: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
  }),
)

/** Checks a `ResizeTPMResourceOutput`; what it holds is said of the type. */
export const vResizeTPMResourceOutput = /* @__PURE__ */ schemaOf<types.ResizeTPMResourceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `AnnotateDatasetSampleInput`; what it holds is said of the type. */
export const vAnnotateDatasetSampleInput = /* @__PURE__ */ schemaOf<types.AnnotateDatasetSampleInput>(
  /* @__PURE__ */ object({
    id: vDatasetSampleId,
    datasetId: vDatasetVersionId,
    content: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          prompt: /* @__PURE__ */ v.string(),
          response: /* @__PURE__ */ v.array(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
        }),
      ),
    ),
    labels: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
    ),
  }),
)

/** Checks a `AnnotateDatasetSampleOutput`; what it holds is said of the type. */
export const vAnnotateDatasetSampleOutput = /* @__PURE__ */ schemaOf<types.AnnotateDatasetSampleOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    result: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  }),
)

/** Checks a `CreateDataCleaningTaskInput`; what it holds is said of the type. */
export const vCreateDataCleaningTaskInput = /* @__PURE__ */ schemaOf<types.CreateDataCleaningTaskInput>(
  /* @__PURE__ */ object({
    etlTaskName: /* @__PURE__ */ v.string(),
    sourceDatasetId: vDatasetVersionId,
    destDatasetId: vDatasetVersionId,
    entityType: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    operationsV2: vDataCleaningPipeline,
  }),
)

/** Checks a `CreateDataCleaningTaskOutput`; what it holds is said of the type. */
export const vCreateDataCleaningTaskOutput = /* @__PURE__ */ schemaOf<types.CreateDataCleaningTaskOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    result: vDataCleaningTaskId,
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  }),
)

/** Checks a `CreateDatasetInput`; what it holds is said of the type. */
export const vCreateDatasetInput = /* @__PURE__ */ schemaOf<types.CreateDatasetInput>(
  /* @__PURE__ */ object({
    datasetName: /* @__PURE__ */ v.string(),
    dataFormat: vDatasetFormat,
    storageType: vDatasetStorageType,
    storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `CreateDatasetOutput`; what it holds is said of the type. */
export const vCreateDatasetOutput = /* @__PURE__ */ schemaOf<types.CreateDatasetOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ objectWithRest(
      {
        datasetId: vDatasetId,
        versionId: vDatasetVersionId,
        versionNumber: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
        datasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        dataFormat: /* @__PURE__ */ v.optional(vDatasetFormat),
        storageType: /* @__PURE__ */ v.optional(vDatasetStorageType),
        storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      },
      /* @__PURE__ */ v.unknown(),
    ),
  }),
)

/** Checks a `CreateDatasetVersionInput`; what it holds is said of the type. */
export const vCreateDatasetVersionInput = /* @__PURE__ */ schemaOf<types.CreateDatasetVersionInput>(
  /* @__PURE__ */ object({
    datasetId: vDatasetId,
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `CreateDatasetVersionOutput`; what it holds is said of the type. */
export const vCreateDatasetVersionOutput = /* @__PURE__ */ schemaOf<types.CreateDatasetVersionOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vDatasetVersion,
  }),
)

/** Checks a `CreateExportTaskInput`; what it holds is said of the type. */
export const vCreateExportTaskInput = /* @__PURE__ */ schemaOf<types.CreateExportTaskInput>(
  /* @__PURE__ */ object({
    versionId: vDatasetVersionId,
    storageType: vDatasetStorageType,
    storagePath: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `CreateExportTaskOutput`; what it holds is said of the type. */
export const vCreateExportTaskOutput = /* @__PURE__ */ schemaOf<types.CreateExportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vDatasetExportTaskId,
  }),
)

/** Checks a `CreateImportTaskInput`; what it holds is said of the type. */
export const vCreateImportTaskInput = /* @__PURE__ */ schemaOf<types.CreateImportTaskInput>(
  /* @__PURE__ */ object({
    versionId: vDatasetVersionId,
    files: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ minLength(1)),
  }),
)

/** Checks a `CreateImportTaskOutput`; what it holds is said of the type. */
export const vCreateImportTaskOutput = /* @__PURE__ */ schemaOf<types.CreateImportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vDatasetImportTaskId,
  }),
)

/** Checks a `CreateTextAugmentTaskInput`; what it holds is said of the type. */
export const vCreateTextAugmentTaskInput = /* @__PURE__ */ schemaOf<types.CreateTextAugmentTaskInput>(
  /* @__PURE__ */ object({
    taskName: /* @__PURE__ */ v.string(),
    srcDatasetVersionId: vDatasetVersionId,
    dstDatasetVersionId: vDatasetVersionId,
    promptModel: /* @__PURE__ */ v.string(),
    promptContext: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    promptEvol: /* @__PURE__ */ objectWithRest(
      {
        genType: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(
            /* @__PURE__ */ v.number(),
            /* @__PURE__ */ v.integer(),
            /* @__PURE__ */ v.minValue(1),
            /* @__PURE__ */ v.maxValue(1000),
          ),
        ),
        genWord: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(
            /* @__PURE__ */ v.number(),
            /* @__PURE__ */ v.integer(),
            /* @__PURE__ */ v.minValue(1),
            /* @__PURE__ */ v.maxValue(1000),
          ),
        ),
      },
      /* @__PURE__ */ v.unknown(),
    ),
    promptIteration: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        enable: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
        maxIterations: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(
            /* @__PURE__ */ v.number(),
            /* @__PURE__ */ v.integer(),
            /* @__PURE__ */ v.minValue(1),
            /* @__PURE__ */ v.maxValue(10),
          ),
        ),
      }),
    ),
    similarityThreshold: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(
        /* @__PURE__ */ v.number(),
        /* @__PURE__ */ v.minValue(0.5),
        /* @__PURE__ */ v.maxValue(1),
      ),
    ),
  }),
)

/** Checks a `CreateTextAugmentTaskOutput`; what it holds is said of the type. */
export const vCreateTextAugmentTaskOutput = /* @__PURE__ */ schemaOf<types.CreateTextAugmentTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    enhanceTaskId: /* @__PURE__ */ v.optional(vDataAugmentationTaskId),
    result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        enhanceTaskId: /* @__PURE__ */ v.optional(vDataAugmentationTaskId),
      }),
    ),
  }),
)

/** Checks a `DeleteDataCleaningTasksInput`; what it holds is said of the type. */
export const vDeleteDataCleaningTasksInput = /* @__PURE__ */ schemaOf<types.DeleteDataCleaningTasksInput>(
  /* @__PURE__ */ object({
    etlIds: /* @__PURE__ */ v.array(vDataCleaningTaskId),
  }),
)

/** Checks a `DeleteDataCleaningTasksOutput`; what it holds is said of the type. */
export const vDeleteDataCleaningTasksOutput = /* @__PURE__ */ schemaOf<types.DeleteDataCleaningTasksOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.string(),
    result: /* @__PURE__ */ v.boolean(),
    status: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    success: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DeleteDatasetInput`; what it holds is said of the type. */
export const vDeleteDatasetInput = /* @__PURE__ */ schemaOf<types.DeleteDatasetInput>(
  /* @__PURE__ */ object({
    datasetId: vDatasetId,
  }),
)

/** Checks a `DeleteDatasetOutput`; what it holds is said of the type. */
export const vDeleteDatasetOutput = /* @__PURE__ */ schemaOf<types.DeleteDatasetOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DeleteDatasetSamplesInput`; what it holds is said of the type. */
export const vDeleteDatasetSamplesInput = /* @__PURE__ */ schemaOf<types.DeleteDatasetSamplesInput>(
  /* @__PURE__ */ object({
    id: /* @__PURE__ */ v.array(vDatasetSampleId),
    datasetId: vDatasetVersionId,
  }),
)

/** Checks a `DeleteDatasetSamplesOutput`; what it holds is said of the type. */
export const vDeleteDatasetSamplesOutput = /* @__PURE__ */ schemaOf<types.DeleteDatasetSamplesOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        failedOnes: /* @__PURE__ */ v.nullish(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
      }),
    ),
  }),
)

/** Checks a `DeleteDatasetVersionInput`; what it holds is said of the type. */
export const vDeleteDatasetVersionInput = /* @__PURE__ */ schemaOf<types.DeleteDatasetVersionInput>(
  /* @__PURE__ */ object({
    versionId: vDatasetVersionId,
  }),
)

/** Checks a `DeleteDatasetVersionOutput`; what it holds is said of the type. */
export const vDeleteDatasetVersionOutput = /* @__PURE__ */ schemaOf<types.DeleteDatasetVersionOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DeleteTextAugmentTaskInput`; what it holds is said of the type. */
export const vDeleteTextAugmentTaskInput = /* @__PURE__ */ schemaOf<types.DeleteTextAugmentTaskInput>(
  /* @__PURE__ */ object({
    taskId: vDataAugmentationTaskId,
  }),
)

/** Checks a `DeleteTextAugmentTaskOutput`; what it holds is said of the type. */
export const vDeleteTextAugmentTaskOutput = /* @__PURE__ */ schemaOf<types.DeleteTextAugmentTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      success: /* @__PURE__ */ v.boolean(),
    }),
  }),
)

/** Checks a `DescribeDataCleaningTaskInput`; what it holds is said of the type. */
export const vDescribeDataCleaningTaskInput = /* @__PURE__ */ schemaOf<types.DescribeDataCleaningTaskInput>(
  /* @__PURE__ */ object({
    etlId: vDataCleaningTaskId,
  }),
)

/** Checks a `DescribeDataCleaningTaskOutput`; what it holds is said of the type. */
export const vDescribeDataCleaningTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeDataCleaningTaskOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.string(),
    status: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    success: /* @__PURE__ */ v.boolean(),
    result: vDataCleaningTask,
  }),
)

/** Checks a `DescribeDataCleaningTasksInput`; what it holds is said of the type. */
export const vDescribeDataCleaningTasksInput = /* @__PURE__ */ schemaOf<types.DescribeDataCleaningTasksInput>(
  /* @__PURE__ */ object({
    offset: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      0,
    ),
    pageSize: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(
        /* @__PURE__ */ v.number(),
        /* @__PURE__ */ v.integer(),
        /* @__PURE__ */ v.minValue(1),
        /* @__PURE__ */ v.maxValue(20),
      ),
    ),
  }),
)

/** Checks a `DescribeDataCleaningTasksOutput`; what it holds is said of the type. */
export const vDescribeDataCleaningTasksOutput = /* @__PURE__ */ schemaOf<types.DescribeDataCleaningTasksOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.string(),
    status: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    success: /* @__PURE__ */ v.boolean(),
    result: /* @__PURE__ */ object({
      processingCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      total: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      items: /* @__PURE__ */ v.array(vDataCleaningTaskSummary),
    }),
  }),
)

/** Checks a `DescribeDatasetSamplesInput`; what it holds is said of the type. */
export const vDescribeDatasetSamplesInput = /* @__PURE__ */ schemaOf<types.DescribeDatasetSamplesInput>(
  /* @__PURE__ */ object({
    datasetId: vDatasetVersionId,
    offset: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      0,
    ),
    pageSize: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.minValue(1)),
      20,
    ),
    importTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    ),
    annoTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    ),
    tabType: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    labelId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `DescribeDatasetSamplesOutput`; what it holds is said of the type. */
export const vDescribeDatasetSamplesOutput = /* @__PURE__ */ schemaOf<types.DescribeDatasetSamplesOutput>(
  /* @__PURE__ */ object({
    log_id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())),
    success: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        totalAll: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
        total: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
        items: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetSample)),
      }),
    ),
  }),
)

/** Checks a `DescribeDatasetVersionInput`; what it holds is said of the type. */
export const vDescribeDatasetVersionInput = /* @__PURE__ */ schemaOf<types.DescribeDatasetVersionInput>(
  /* @__PURE__ */ object({
    versionId: vDatasetVersionId,
  }),
)

/** Checks a `DescribeDatasetVersionOutput`; what it holds is said of the type. */
export const vDescribeDatasetVersionOutput = /* @__PURE__ */ schemaOf<types.DescribeDatasetVersionOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vDatasetVersion,
  }),
)

/** Checks a `DescribeDatasetVersionsInput`; what it holds is said of the type. */
export const vDescribeDatasetVersionsInput = /* @__PURE__ */ schemaOf<types.DescribeDatasetVersionsInput>(
  /* @__PURE__ */ object({
    datasetId: vDatasetId,
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
    filter: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        importStatusList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetImportStatus)),
        publishStatusList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetPublishStatus)),
      }),
    ),
  }),
)

/** Checks a `DescribeDatasetVersionsOutput`; what it holds is said of the type. */
export const vDescribeDatasetVersionsOutput = /* @__PURE__ */ schemaOf<types.DescribeDatasetVersionsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ objectWithRest(
      {
        pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
      },
      /* @__PURE__ */ v.unknown(),
    ),
  }),
)

/** Checks a `DescribeDatasetsInput`; what it holds is said of the type. */
export const vDescribeDatasetsInput = /* @__PURE__ */ schemaOf<types.DescribeDatasetsInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
    filter: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        datasetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        dataFormatList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDatasetFormat)),
      }),
    ),
  }),
)

/** Checks a `DescribeDatasetsOutput`; what it holds is said of the type. */
export const vDescribeDatasetsOutput = /* @__PURE__ */ schemaOf<types.DescribeDatasetsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ objectWithRest(
      {
        pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
      },
      /* @__PURE__ */ v.unknown(),
    ),
  }),
)

/** Checks a `DescribeExportTaskInput`; what it holds is said of the type. */
export const vDescribeExportTaskInput = /* @__PURE__ */ schemaOf<types.DescribeExportTaskInput>(
  /* @__PURE__ */ object({
    taskId: vDatasetExportTaskId,
  }),
)

/** Checks a `DescribeExportTaskOutput`; what it holds is said of the type. */
export const vDescribeExportTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeExportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vDatasetExportTask,
  }),
)

/** Checks a `DescribeImportTaskInput`; what it holds is said of the type. */
export const vDescribeImportTaskInput = /* @__PURE__ */ schemaOf<types.DescribeImportTaskInput>(
  /* @__PURE__ */ object({
    taskId: vDatasetImportTaskId,
  }),
)

/** Checks a `DescribeImportTaskOutput`; what it holds is said of the type. */
export const vDescribeImportTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeImportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vDatasetImportTask,
  }),
)

/** Checks a `DescribeTextAugmentTaskInput`; what it holds is said of the type. */
export const vDescribeTextAugmentTaskInput = /* @__PURE__ */ schemaOf<types.DescribeTextAugmentTaskInput>(
  /* @__PURE__ */ object({
    taskId: vDataAugmentationTaskId,
  }),
)

/** Checks a `DescribeTextAugmentTaskOutput`; what it holds is said of the type. */
export const vDescribeTextAugmentTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeTextAugmentTaskOutput>(
  /* @__PURE__ */ objectWithRest(
    {
      requestId: vRequestId,
      taskId: /* @__PURE__ */ v.optional(vDataAugmentationTaskId),
      taskName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      status: /* @__PURE__ */ v.optional(vDataAugmentationStatus),
      taskType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      srcDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      dstDatasetVersionId: /* @__PURE__ */ v.optional(vDatasetVersionId),
      creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      promptModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      promptContext: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      result: /* @__PURE__ */ v.optional(vDataAugmentationTask),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `DescribeTextAugmentTasksInput`; what it holds is said of the type. */
export const vDescribeTextAugmentTasksInput = /* @__PURE__ */ schemaOf<types.DescribeTextAugmentTasksInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
    filter: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataAugmentationStatus)),
      }),
    ),
  }),
)

/** Checks a `DescribeTextAugmentTasksOutput`; what it holds is said of the type. */
export const vDescribeTextAugmentTasksOutput = /* @__PURE__ */ schemaOf<types.DescribeTextAugmentTasksOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
    tasks: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vDataAugmentationTask)),
    result: /* @__PURE__ */ v.optional(/* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown())),
  }),
)

/** Checks a `PublishDatasetVersionInput`; what it holds is said of the type. */
export const vPublishDatasetVersionInput = /* @__PURE__ */ schemaOf<types.PublishDatasetVersionInput>(
  /* @__PURE__ */ object({
    versionId: vDatasetVersionId,
  }),
)

/** Checks a `PublishDatasetVersionOutput`; what it holds is said of the type. */
export const vPublishDatasetVersionOutput = /* @__PURE__ */ schemaOf<types.PublishDatasetVersionOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `CreateEvalResultExportTaskInput`; what it holds is said of the type. */
export const vCreateEvalResultExportTaskInput = /* @__PURE__ */ schemaOf<types.CreateEvalResultExportTaskInput>(
  /* @__PURE__ */ object({
    evalId: vEvaluationTaskId,
    storageType: vEvaluationStorageType,
    bucket: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    exportContent: /* @__PURE__ */ v.array(vEvaluationExportContent),
  }),
)

/** Checks a `CreateEvalResultExportTaskOutput`; what it holds is said of the type. */
export const vCreateEvalResultExportTaskOutput = /* @__PURE__ */ schemaOf<types.CreateEvalResultExportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      taskId: vEvaluationExportTaskId,
    }),
  }),
)

/** Checks a `CreateEvalTaskInput`; what it holds is said of the type. */
export const vCreateEvalTaskInput = /* @__PURE__ */ schemaOf<types.CreateEvalTaskInput>(
  /* @__PURE__ */ object({
    taskName: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    evalObjectType: vEvaluationObjectType,
    evalObjectConfig: vEvaluationObjectConfig,
    evalConfig: vEvaluationConfig,
  }),
)

/** Checks a `CreateEvalTaskOutput`; what it holds is said of the type. */
export const vCreateEvalTaskOutput = /* @__PURE__ */ schemaOf<types.CreateEvalTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vEvaluationTaskId,
  }),
)

/** Checks a `DeleteEvalTaskInput`; what it holds is said of the type. */
export const vDeleteEvalTaskInput = /* @__PURE__ */ schemaOf<types.DeleteEvalTaskInput>(
  /* @__PURE__ */ object({
    taskId: vEvaluationTaskId,
  }),
)

/** Checks a `DeleteEvalTaskOutput`; what it holds is said of the type. */
export const vDeleteEvalTaskOutput = /* @__PURE__ */ schemaOf<types.DeleteEvalTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  }),
)

/** Checks a `DescribeEvalResultExportTaskInput`; what it holds is said of the type. */
export const vDescribeEvalResultExportTaskInput = /* @__PURE__ */ schemaOf<types.DescribeEvalResultExportTaskInput>(
  /* @__PURE__ */ object({
    taskId: vEvaluationExportTaskId,
  }),
)

/** Checks a `DescribeEvalResultExportTaskOutput`; what it holds is said of the type. */
export const vDescribeEvalResultExportTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeEvalResultExportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vEvaluationExportTask,
  }),
)

/** Checks a `DescribeEvalTaskInput`; what it holds is said of the type. */
export const vDescribeEvalTaskInput = /* @__PURE__ */ schemaOf<types.DescribeEvalTaskInput>(
  /* @__PURE__ */ object({
    taskId: vEvaluationTaskId,
  }),
)

/** Checks a `DescribeEvalTaskOutput`; what it holds is said of the type. */
export const vDescribeEvalTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeEvalTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vEvaluationTask,
  }),
)

/** Checks a `DescribeEvalTaskReportInput`; what it holds is said of the type. */
export const vDescribeEvalTaskReportInput = /* @__PURE__ */ schemaOf<types.DescribeEvalTaskReportInput>(
  /* @__PURE__ */ object({
    taskId: vEvaluationTaskId,
  }),
)

/** Checks a `DescribeEvalTaskReportOutput`; what it holds is said of the type. */
export const vDescribeEvalTaskReportOutput = /* @__PURE__ */ schemaOf<types.DescribeEvalTaskReportOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.array(vEvaluationReport),
  }),
)

/** Checks a `DescribeEvalTasksInput`; what it holds is said of the type. */
export const vDescribeEvalTasksInput = /* @__PURE__ */ schemaOf<types.DescribeEvalTasksInput>(
  /* @__PURE__ */ object({
    evalType: vEvaluationType,
    keyFilter: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  }),
)

/** Checks a `DescribeEvalTasksOutput`; what it holds is said of the type. */
export const vDescribeEvalTasksOutput = /* @__PURE__ */ schemaOf<types.DescribeEvalTasksOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      evalTaskList: /* @__PURE__ */ v.array(vEvaluationTaskSummary),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `ModifyEvalTaskInput`; what it holds is said of the type. */
export const vModifyEvalTaskInput = /* @__PURE__ */ schemaOf<types.ModifyEvalTaskInput>(
  /* @__PURE__ */ object({
    taskId: vEvaluationTaskId,
    description: /* @__PURE__ */ v.string(),
    describtion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `ModifyEvalTaskOutput`; what it holds is said of the type. */
export const vModifyEvalTaskOutput = /* @__PURE__ */ schemaOf<types.ModifyEvalTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  }),
)

/** Checks a `StopEvalTaskInput`; what it holds is said of the type. */
export const vStopEvalTaskInput = /* @__PURE__ */ schemaOf<types.StopEvalTaskInput>(
  /* @__PURE__ */ object({
    taskId: vEvaluationTaskId,
  }),
)

/** Checks a `StopEvalTaskOutput`; what it holds is said of the type. */
export const vStopEvalTaskOutput = /* @__PURE__ */ schemaOf<types.StopEvalTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  }),
)

/** Checks a `CreateFineTuningJobInput`; what it holds is said of the type. */
export const vCreateFineTuningJobInput = /* @__PURE__ */ schemaOf<types.CreateFineTuningJobInput>(
  /* @__PURE__ */ object({
    name: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(2),
      /* @__PURE__ */ maxLength(20),
    ),
    description: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
    ),
    model: /* @__PURE__ */ v.string(),
    trainMode: vFineTuningTrainMode,
  }),
)

/** Checks a `CreateFineTuningJobOutput`; what it holds is said of the type. */
export const vCreateFineTuningJobOutput = /* @__PURE__ */ schemaOf<types.CreateFineTuningJobOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      jobId: vFineTuningJobId,
    }),
  }),
)

/** Checks a `CreateFineTuningTaskInput`; what it holds is said of the type. */
export const vCreateFineTuningTaskInput = /* @__PURE__ */ schemaOf<types.CreateFineTuningTaskInput>(
  /* @__PURE__ */ object({
    jobId: vFineTuningJobId,
    incrementTaskId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    incrementCheckpointStep: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    parameterScale: /* @__PURE__ */ v.optional(vFineTuningParameterScale),
    hyperParameterConfig: vFineTuningHyperParameters,
    datasetConfig: /* @__PURE__ */ object({
      sourceType: /* @__PURE__ */ v.string(),
      versions: /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          versionId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          samplingRate: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ v.pipe(
              /* @__PURE__ */ v.number(),
              /* @__PURE__ */ v.minValue(0.01),
              /* @__PURE__ */ v.maxValue(10),
            ),
            1,
          ),
          versionBosUri: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        }),
      ),
      splitRatio: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(
          /* @__PURE__ */ v.number(),
          /* @__PURE__ */ v.minValue(0),
          /* @__PURE__ */ v.maxValue(20),
        ),
      ),
    }),
    corpusConfig: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        copyData: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean(), false),
        config: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.array(
            /* @__PURE__ */ object({
              proportion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
              corpusType: /* @__PURE__ */ v.optional(
                /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
              ),
              labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
            }),
          ),
        ),
      }),
    ),
    modelConfig: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ),
    resourceConfig: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        resourceId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        nodeNum: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
        idleResource: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
      }),
    ),
  }),
)

/** Checks a `CreateFineTuningTaskOutput`; what it holds is said of the type. */
export const vCreateFineTuningTaskOutput = /* @__PURE__ */ schemaOf<types.CreateFineTuningTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      jobId: /* @__PURE__ */ v.optional(vFineTuningJobId),
      taskId: vFineTuningTaskId,
    }),
  }),
)

/** Checks a `DeleteFineTuningJobInput`; what it holds is said of the type. */
export const vDeleteFineTuningJobInput = /* @__PURE__ */ schemaOf<types.DeleteFineTuningJobInput>(
  /* @__PURE__ */ object({
    jobId: vFineTuningJobId,
  }),
)

/** Checks a `DeleteFineTuningJobOutput`; what it holds is said of the type. */
export const vDeleteFineTuningJobOutput = /* @__PURE__ */ schemaOf<types.DeleteFineTuningJobOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DeleteFineTuningTaskInput`; what it holds is said of the type. */
export const vDeleteFineTuningTaskInput = /* @__PURE__ */ schemaOf<types.DeleteFineTuningTaskInput>(
  /* @__PURE__ */ object({
    taskId: vFineTuningTaskId,
  }),
)

/** Checks a `DeleteFineTuningTaskOutput`; what it holds is said of the type. */
export const vDeleteFineTuningTaskOutput = /* @__PURE__ */ schemaOf<types.DeleteFineTuningTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DescribeFineTuningJobsInput`; what it holds is said of the type. */
export const vDescribeFineTuningJobsInput = /* @__PURE__ */ schemaOf<types.DescribeFineTuningJobsInput>(
  /* @__PURE__ */ object({
    trainMode: /* @__PURE__ */ v.optional(vFineTuningTrainMode),
    model: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  }),
)

/** Checks a `DescribeFineTuningJobsOutput`; what it holds is said of the type. */
export const vDescribeFineTuningJobsOutput = /* @__PURE__ */ schemaOf<types.DescribeFineTuningJobsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      jobList: /* @__PURE__ */ v.array(vFineTuningJob),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `DescribeFineTuningSupportModelsInput`; what it holds is said of the type. */
export const vDescribeFineTuningSupportModelsInput =
  /* @__PURE__ */ schemaOf<types.DescribeFineTuningSupportModelsInput>(
    /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  )

/** Checks a `DescribeFineTuningSupportModelsOutput`; what it holds is said of the type. */
export const vDescribeFineTuningSupportModelsOutput =
  /* @__PURE__ */ schemaOf<types.DescribeFineTuningSupportModelsOutput>(
    /* @__PURE__ */ object({
      requestId: vRequestId,
      result: /* @__PURE__ */ v.array(vFineTuningSupportedModel),
    }),
  )

/** Checks a `DescribeFineTuningTaskInput`; what it holds is said of the type. */
export const vDescribeFineTuningTaskInput = /* @__PURE__ */ schemaOf<types.DescribeFineTuningTaskInput>(
  /* @__PURE__ */ object({
    taskId: vFineTuningTaskId,
  }),
)

/** Checks a `DescribeFineTuningTaskOutput`; what it holds is said of the type. */
export const vDescribeFineTuningTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeFineTuningTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vFineTuningTask,
  }),
)

/** Checks a `DescribeFineTuningTasksInput`; what it holds is said of the type. */
export const vDescribeFineTuningTasksInput = /* @__PURE__ */ schemaOf<types.DescribeFineTuningTasksInput>(
  /* @__PURE__ */ object({
    jobId: vFineTuningJobId,
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  }),
)

/** Checks a `DescribeFineTuningTasksOutput`; what it holds is said of the type. */
export const vDescribeFineTuningTasksOutput = /* @__PURE__ */ schemaOf<types.DescribeFineTuningTasksOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      taskList: /* @__PURE__ */ v.array(vFineTuningTaskSummary),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `StopFineTuningTaskInput`; what it holds is said of the type. */
export const vStopFineTuningTaskInput = /* @__PURE__ */ schemaOf<types.StopFineTuningTaskInput>(
  /* @__PURE__ */ object({
    taskId: vFineTuningTaskId,
  }),
)

/** Checks a `StopFineTuningTaskOutput`; what it holds is said of the type. */
export const vStopFineTuningTaskOutput = /* @__PURE__ */ schemaOf<types.StopFineTuningTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `AssumeRoleInput`; what it holds is said of the type. */
export const vAssumeRoleInput = /* @__PURE__ */ schemaOf<types.AssumeRoleInput>(
  /* @__PURE__ */ object({
    assumeRole: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(0)),
    ),
    accountId: /* @__PURE__ */ v.string(),
    roleName: /* @__PURE__ */ v.string(),
    userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    durationSeconds: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(7200)),
      7200,
    ),
    accessControlList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vAccessControlRule)),
  }),
)

/** Checks a `AssumeRoleOutput`; what it holds is said of the type. */
export const vAssumeRoleOutput = /* @__PURE__ */ schemaOf<types.AssumeRoleOutput>(
  /* @__PURE__ */ object({
    accessKeyId: /* @__PURE__ */ v.string(),
    secretAccessKey: /* @__PURE__ */ v.string(),
    sessionToken: /* @__PURE__ */ v.string(),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    expiration: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    roleId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `CreateApiKeyInput`; what it holds is said of the type. */
export const vCreateApiKeyInput = /* @__PURE__ */ schemaOf<types.CreateApiKeyInput>(
  /* @__PURE__ */ object({
    userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    acl: /* @__PURE__ */ v.union([
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
    ]),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `CreateApiKeyOutput`; what it holds is said of the type. */
export const vCreateApiKeyOutput = /* @__PURE__ */ schemaOf<types.CreateApiKeyOutput>(
  /* @__PURE__ */ objectWithRest(
    {
      id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      tokenId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      services: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
      createTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      updateTime: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      domainId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      acl: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.union([
          /* @__PURE__ */ v.string(),
          /* @__PURE__ */ object({
            id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            version: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            accessControlList: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.array(
                /* @__PURE__ */ object({
                  service: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                  region: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                  resource: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
                  permission: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.unknown())),
                  effect: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                }),
              ),
            ),
          }),
        ]),
      ),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `CreateBearerTokenInput`; what it holds is said of the type. */
export const vCreateBearerTokenInput = /* @__PURE__ */ schemaOf<types.CreateBearerTokenInput>(
  /* @__PURE__ */ object({
    expireInSeconds: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.minValue(1)),
    ),
  }),
)

/** Checks a `CreateBearerTokenOutput`; what it holds is said of the type. */
export const vCreateBearerTokenOutput = /* @__PURE__ */ schemaOf<types.CreateBearerTokenOutput>(
  /* @__PURE__ */ object({
    userId: /* @__PURE__ */ v.string(),
    token: /* @__PURE__ */ v.string(),
    status: /* @__PURE__ */ v.string(),
    createTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    expireTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
  }),
)

/** Checks a `GetSessionTokenInput`; what it holds is said of the type. */
export const vGetSessionTokenInput = /* @__PURE__ */ schemaOf<types.GetSessionTokenInput>(
  /* @__PURE__ */ object({
    durationSeconds: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(
        /* @__PURE__ */ v.number(),
        /* @__PURE__ */ v.integer(),
        /* @__PURE__ */ v.maxValue(129600),
      ),
      43200,
    ),
    id: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    accessControlList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vAccessControlRule)),
  }),
)

/** Checks a `GetSessionTokenOutput`; what it holds is said of the type. */
export const vGetSessionTokenOutput = /* @__PURE__ */ schemaOf<types.GetSessionTokenOutput>(
  /* @__PURE__ */ object({
    accessKeyId: /* @__PURE__ */ v.string(),
    secretAccessKey: /* @__PURE__ */ v.string(),
    sessionToken: /* @__PURE__ */ v.string(),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    expiration: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    ),
    userId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `CreateChunkInput`; what it holds is said of the type. */
export const vCreateChunkInput = /* @__PURE__ */ schemaOf<types.CreateChunkInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    knowledgeBaseId: vKnowledgeBaseId,
    documentId: vKnowledgeBaseDocumentId,
    chunkType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'text'),
    content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    fields: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  }),
)

/** Checks a `CreateChunkOutput`; what it holds is said of the type. */
export const vCreateChunkOutput = /* @__PURE__ */ schemaOf<types.CreateChunkOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    id: /* @__PURE__ */ v.optional(vKnowledgeBaseChunkId),
  }),
)

/** Checks a `CreateDocumentsInput`; what it holds is said of the type. */
export const vCreateDocumentsInput = /* @__PURE__ */ schemaOf<types.CreateDocumentsInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    id: vKnowledgeBaseId,
    source: vKnowledgeBaseDocumentSource,
    contentFormat: /* @__PURE__ */ v.string(),
    processOption: /* @__PURE__ */ v.optional(vKnowledgeBaseProcessOption),
  }),
)

/** Checks a `CreateDocumentsOutput`; what it holds is said of the type. */
export const vCreateDocumentsOutput = /* @__PURE__ */ schemaOf<types.CreateDocumentsOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    documentIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vKnowledgeBaseDocumentId)),
  }),
)

/** Checks a `CreateKnowledgeBaseInput`; what it holds is said of the type. */
export const vCreateKnowledgeBaseInput = /* @__PURE__ */ schemaOf<types.CreateKnowledgeBaseInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    config: /* @__PURE__ */ object({
      index: vKnowledgeBaseHosting,
      catalogue: /* @__PURE__ */ v.optional(vKnowledgeBaseCatalogue),
      embeddingModel: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'multilingual-embedding-AppBuilder'),
    }),
  }),
)

/** Checks a `CreateKnowledgeBaseOutput`; what it holds is said of the type. */
export const vCreateKnowledgeBaseOutput = /* @__PURE__ */ schemaOf<types.CreateKnowledgeBaseOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    id: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    config: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        index: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ objectWithRest(
            {
              type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            },
            /* @__PURE__ */ v.unknown(),
          ),
        ),
      }),
    ),
  }),
)

/** Checks a `DeleteChunkInput`; what it holds is said of the type. */
export const vDeleteChunkInput = /* @__PURE__ */ schemaOf<types.DeleteChunkInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    chunkId: vKnowledgeBaseChunkId,
  }),
)

/** Checks a `DeleteChunkOutput`; what it holds is said of the type. */
export const vDeleteChunkOutput = /* @__PURE__ */ schemaOf<types.DeleteChunkOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
  }),
)

/** Checks a `DeleteDocumentInput`; what it holds is said of the type. */
export const vDeleteDocumentInput = /* @__PURE__ */ schemaOf<types.DeleteDocumentInput>(
  /* @__PURE__ */ object({
    knowledgeBaseId: vKnowledgeBaseId,
    documentId: vKnowledgeBaseDocumentId,
  }),
)

/** Checks a `DeleteDocumentOutput`; what it holds is said of the type. */
export const vDeleteDocumentOutput = /* @__PURE__ */ schemaOf<types.DeleteDocumentOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
  }),
)

/** Checks a `DeleteKnowledgeBaseInput`; what it holds is said of the type. */
export const vDeleteKnowledgeBaseInput = /* @__PURE__ */ schemaOf<types.DeleteKnowledgeBaseInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    id: vKnowledgeBaseId,
  }),
)

/** Checks a `DeleteKnowledgeBaseOutput`; what it holds is said of the type. */
export const vDeleteKnowledgeBaseOutput = /* @__PURE__ */ schemaOf<types.DeleteKnowledgeBaseOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
  }),
)

/** Checks a `DescribeChunkInput`; what it holds is said of the type. */
export const vDescribeChunkInput = /* @__PURE__ */ schemaOf<types.DescribeChunkInput>(
  /* @__PURE__ */ object({
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    chunkId: vKnowledgeBaseChunkId,
  }),
)

/** Checks a `DescribeChunkOutput`; what it holds is said of the type. */
export const vDescribeChunkOutput = /* @__PURE__ */ schemaOf<types.DescribeChunkOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    id: /* @__PURE__ */ v.optional(vKnowledgeBaseChunkId),
    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    documentId: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentId),
    content: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    enabled: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    wordCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    tokenCount: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    status: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    statusMessage: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    imageUrls: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    createTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
    updateTime: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `DescribeChunksInput`; what it holds is said of the type. */
export const vDescribeChunksInput = /* @__PURE__ */ schemaOf<types.DescribeChunksInput>(
  /* @__PURE__ */ object({
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    documentId: vKnowledgeBaseDocumentId,
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
      10,
    ),
    type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    keyword: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(2000)),
    ),
  }),
)

/** Checks a `DescribeChunksOutput`; what it holds is said of the type. */
export const vDescribeChunksOutput = /* @__PURE__ */ schemaOf<types.DescribeChunksOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    data: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vKnowledgeBaseChunk)),
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `DescribeDocumentInput`; what it holds is said of the type. */
export const vDescribeDocumentInput = /* @__PURE__ */ schemaOf<types.DescribeDocumentInput>(
  /* @__PURE__ */ object({
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    documentId: vKnowledgeBaseDocumentId,
  }),
)

/** Checks a `DescribeDocumentOutput`; what it holds is said of the type. */
export const vDescribeDocumentOutput = /* @__PURE__ */ schemaOf<types.DescribeDocumentOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    documentId: vKnowledgeBaseDocumentId,
    knowledgeBaseId: vKnowledgeBaseId,
    name: /* @__PURE__ */ v.string(),
    createdAt: /* @__PURE__ */ v.string(),
    status: vKnowledgeBaseDocumentStatus,
    meta: /* @__PURE__ */ object({
      source: /* @__PURE__ */ v.string(),
      wordCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      mimeType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      fileSize: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      ),
      url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
      tags: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.array(
          /* @__PURE__ */ object({
            key: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            values: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
          }),
        ),
      ),
    }),
  }),
)

/** Checks a `DescribeDocumentsInput`; what it holds is said of the type. */
export const vDescribeDocumentsInput = /* @__PURE__ */ schemaOf<types.DescribeDocumentsInput>(
  /* @__PURE__ */ object({
    knowledgeBaseId: vKnowledgeBaseId,
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
      10,
    ),
    keyword: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
  }),
)

/** Checks a `DescribeDocumentsOutput`; what it holds is said of the type. */
export const vDescribeDocumentsOutput = /* @__PURE__ */ schemaOf<types.DescribeDocumentsOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    data: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          id: vKnowledgeBaseDocumentId,
          name: /* @__PURE__ */ v.string(),
          createdAt: /* @__PURE__ */ v.string(),
          displayStatus: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentStatus),
          wordCount: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
          enabled: /* @__PURE__ */ v.boolean(),
          meta: /* @__PURE__ */ object({
            source: /* @__PURE__ */ v.string(),
            fileId: /* @__PURE__ */ v.nullish(/* @__PURE__ */ v.string()),
            url: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            mime_type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            file_size: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
            ),
          }),
        }),
      ),
    ),
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `DescribeKnowledgeBaseInput`; what it holds is said of the type. */
export const vDescribeKnowledgeBaseInput = /* @__PURE__ */ schemaOf<types.DescribeKnowledgeBaseInput>(
  /* @__PURE__ */ object({
    id: vKnowledgeBaseId,
  }),
)

/** Checks a `DescribeKnowledgeBaseOutput`; what it holds is said of the type. */
export const vDescribeKnowledgeBaseOutput = /* @__PURE__ */ schemaOf<types.DescribeKnowledgeBaseOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    id: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    config: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        index: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ object({
            type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            esUrl: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          }),
        ),
        catalogue: /* @__PURE__ */ v.optional(vKnowledgeBaseCatalogue),
      }),
    ),
  }),
)

/** Checks a `DescribeKnowledgeBasesInput`; what it holds is said of the type. */
export const vDescribeKnowledgeBasesInput = /* @__PURE__ */ schemaOf<types.DescribeKnowledgeBasesInput>(
  /* @__PURE__ */ object({
    keyword: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
      10,
    ),
  }),
)

/** Checks a `DescribeKnowledgeBasesOutput`; what it holds is said of the type. */
export const vDescribeKnowledgeBasesOutput = /* @__PURE__ */ schemaOf<types.DescribeKnowledgeBasesOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    data: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ object({
          id: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
          name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          createAt: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          config: /* @__PURE__ */ v.optional(
            /* @__PURE__ */ object({
              index: /* @__PURE__ */ v.optional(
                /* @__PURE__ */ object({
                  type: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
                  esUrl: /* @__PURE__ */ v.optional(
                    /* @__PURE__ */ v.union([
                      /* @__PURE__ */ v.string(),
                      /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
                    ]),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
    ),
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
    nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `ImportDocumentsInput`; what it holds is said of the type. */
export const vImportDocumentsInput = /* @__PURE__ */ schemaOf<types.ImportDocumentsInput>(
  /* @__PURE__ */ objectWithRest(
    {
      knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `ImportDocumentsOutput`; what it holds is said of the type. */
export const vImportDocumentsOutput = /* @__PURE__ */ schemaOf<types.ImportDocumentsOutput>(
  /* @__PURE__ */ objectWithRest(
    {
      requestId: /* @__PURE__ */ v.optional(vRequestId),
    },
    /* @__PURE__ */ v.unknown(),
  ),
)

/** Checks a `ModifyChunkInput`; what it holds is said of the type. */
export const vModifyChunkInput = /* @__PURE__ */ schemaOf<types.ModifyChunkInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    knowledgeBaseId: /* @__PURE__ */ v.optional(vKnowledgeBaseId),
    chunkId: vKnowledgeBaseChunkId,
    content: /* @__PURE__ */ v.string(),
    enable: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `ModifyChunkOutput`; what it holds is said of the type. */
export const vModifyChunkOutput = /* @__PURE__ */ schemaOf<types.ModifyChunkOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
  }),
)

/** Checks a `ModifyKnowledgeBaseInput`; what it holds is said of the type. */
export const vModifyKnowledgeBaseInput = /* @__PURE__ */ schemaOf<types.ModifyKnowledgeBaseInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    id: vKnowledgeBaseId,
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    config: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        catalogue: /* @__PURE__ */ v.optional(vKnowledgeBaseCatalogue),
      }),
    ),
  }),
)

/** Checks a `ModifyKnowledgeBaseOutput`; what it holds is said of the type. */
export const vModifyKnowledgeBaseOutput = /* @__PURE__ */ schemaOf<types.ModifyKnowledgeBaseOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
  }),
)

/** Checks a `UploadDocumentsInput`; what it holds is said of the type. */
export const vUploadDocumentsInput = /* @__PURE__ */ schemaOf<types.UploadDocumentsInput>(
  /* @__PURE__ */ object({
    clientToken: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    file: /* @__PURE__ */ v.blob(),
    payload: /* @__PURE__ */ object({
      id: vKnowledgeBaseId,
      source: vKnowledgeBaseDocumentSource,
      contentFormat: /* @__PURE__ */ v.string(),
      processOption: /* @__PURE__ */ v.optional(vKnowledgeBaseProcessOption),
    }),
  }),
)

/** Checks a `UploadDocumentsOutput`; what it holds is said of the type. */
export const vUploadDocumentsOutput = /* @__PURE__ */ schemaOf<types.UploadDocumentsOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    documentId: /* @__PURE__ */ v.optional(vKnowledgeBaseDocumentId),
  }),
)

/** Checks a `CreateSystemMemoryInput`; what it holds is said of the type. */
export const vCreateSystemMemoryInput = /* @__PURE__ */ schemaOf<types.CreateSystemMemoryInput>(
  /* @__PURE__ */ object({
    appId: vApplicationId,
    description: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `CreateSystemMemoryOutput`; what it holds is said of the type. */
export const vCreateSystemMemoryOutput = /* @__PURE__ */ schemaOf<types.CreateSystemMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vMemoryId,
  }),
)

/** Checks a `CreateUserMemoryInput`; what it holds is said of the type. */
export const vCreateUserMemoryInput = /* @__PURE__ */ schemaOf<types.CreateUserMemoryInput>(
  /* @__PURE__ */ object({
    appId: vApplicationId,
    description: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `CreateUserMemoryOutput`; what it holds is said of the type. */
export const vCreateUserMemoryOutput = /* @__PURE__ */ schemaOf<types.CreateUserMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
      }),
    ),
  }),
)

/** Checks a `DeleteSystemMemoryInput`; what it holds is said of the type. */
export const vDeleteSystemMemoryInput = /* @__PURE__ */ schemaOf<types.DeleteSystemMemoryInput>(
  /* @__PURE__ */ object({
    systemMemoryId: vMemoryId,
  }),
)

/** Checks a `DeleteSystemMemoryOutput`; what it holds is said of the type. */
export const vDeleteSystemMemoryOutput = /* @__PURE__ */ schemaOf<types.DeleteSystemMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DeleteUserMemoryInput`; what it holds is said of the type. */
export const vDeleteUserMemoryInput = /* @__PURE__ */ schemaOf<types.DeleteUserMemoryInput>(
  /* @__PURE__ */ object({
    appId: vApplicationId,
    userMemoryId: vUserMemoryId,
    memoryContentId: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(1)),
    ),
  }),
)

/** Checks a `DeleteUserMemoryOutput`; what it holds is said of the type. */
export const vDeleteUserMemoryOutput = /* @__PURE__ */ schemaOf<types.DeleteUserMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    result: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
  }),
)

/** Checks a `DescribeSystemMemoriesInput`; what it holds is said of the type. */
export const vDescribeSystemMemoriesInput = /* @__PURE__ */ schemaOf<types.DescribeSystemMemoriesInput>(
  /* @__PURE__ */ object({
    appId: /* @__PURE__ */ v.optional(vApplicationId),
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), '0'),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      100,
    ),
  }),
)

/** Checks a `DescribeSystemMemoriesOutput`; what it holds is said of the type. */
export const vDescribeSystemMemoriesOutput = /* @__PURE__ */ schemaOf<types.DescribeSystemMemoriesOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      items: /* @__PURE__ */ v.array(vMemorySummary),
      pageInfo: /* @__PURE__ */ object({
        marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
        nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        maxKeys: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
        ),
      }),
    }),
  }),
)

/** Checks a `DescribeSystemMemoryInput`; what it holds is said of the type. */
export const vDescribeSystemMemoryInput = /* @__PURE__ */ schemaOf<types.DescribeSystemMemoryInput>(
  /* @__PURE__ */ object({
    systemMemoryId: vMemoryId,
  }),
)

/** Checks a `DescribeSystemMemoryOutput`; what it holds is said of the type. */
export const vDescribeSystemMemoryOutput = /* @__PURE__ */ schemaOf<types.DescribeSystemMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vMemoryContent,
  }),
)

/** Checks a `DescribeUserMemoriesInput`; what it holds is said of the type. */
export const vDescribeUserMemoriesInput = /* @__PURE__ */ schemaOf<types.DescribeUserMemoriesInput>(
  /* @__PURE__ */ object({
    appId: /* @__PURE__ */ v.optional(vApplicationId),
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), '0'),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      100,
    ),
  }),
)

/** Checks a `DescribeUserMemoriesOutput`; what it holds is said of the type. */
export const vDescribeUserMemoriesOutput = /* @__PURE__ */ schemaOf<types.DescribeUserMemoriesOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        items: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vUserMemorySummary)),
        pageInfo: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ object({
            marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            isTruncated: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean()),
            nextMarker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            maxKeys: /* @__PURE__ */ v.optional(
              /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
            ),
          }),
        ),
      }),
    ),
  }),
)

/** Checks a `DescribeUserMemoryInput`; what it holds is said of the type. */
export const vDescribeUserMemoryInput = /* @__PURE__ */ schemaOf<types.DescribeUserMemoryInput>(
  /* @__PURE__ */ object({
    appId: /* @__PURE__ */ v.optional(vApplicationId),
    userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
    marker: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), '0'),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      100,
    ),
    memoryContentId: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(1)),
    ),
  }),
)

/** Checks a `DescribeUserMemoryOutput`; what it holds is said of the type. */
export const vDescribeUserMemoryOutput = /* @__PURE__ */ schemaOf<types.DescribeUserMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    result: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        appId: /* @__PURE__ */ v.optional(vApplicationId),
        userMemoryId: /* @__PURE__ */ v.optional(vUserMemoryId),
        description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        memories: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.array(vUserMemoryMessage))),
      }),
    ),
  }),
)

/** Checks a `ModifySystemMemoryInput`; what it holds is said of the type. */
export const vModifySystemMemoryInput = /* @__PURE__ */ schemaOf<types.ModifySystemMemoryInput>(
  /* @__PURE__ */ object({
    systemMemoryId: vMemoryId,
    memories: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.array(vMemoryTurn),
      /* @__PURE__ */ minLength(1),
      /* @__PURE__ */ maxLength(1000),
    ),
  }),
)

/** Checks a `ModifySystemMemoryOutput`; what it holds is said of the type. */
export const vModifySystemMemoryOutput = /* @__PURE__ */ schemaOf<types.ModifySystemMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `ModifyUserMemoryInput`; what it holds is said of the type. */
export const vModifyUserMemoryInput = /* @__PURE__ */ schemaOf<types.ModifyUserMemoryInput>(
  /* @__PURE__ */ object({
    appId: vApplicationId,
    userMemoryId: vUserMemoryId,
    operator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'cover'),
    memories: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.array(vMemoryTurn),
      /* @__PURE__ */ minLength(1),
      /* @__PURE__ */ maxLength(1000),
    ),
  }),
)

/** Checks a `ModifyUserMemoryOutput`; what it holds is said of the type. */
export const vModifyUserMemoryOutput = /* @__PURE__ */ schemaOf<types.ModifyUserMemoryOutput>(
  /* @__PURE__ */ object({
    requestId: /* @__PURE__ */ v.optional(vRequestId),
    result: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.unknown()),
  }),
)

/** Checks a `ModifyUserMemoryContentInput`; what it holds is said of the type. */
export const vModifyUserMemoryContentInput = /* @__PURE__ */ schemaOf<types.ModifyUserMemoryContentInput>(
  /* @__PURE__ */ object({
    appId: vApplicationId,
    userMemoryId: vUserMemoryId,
    memories: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ v.strictTuple([
          /* @__PURE__ */ object({
            role: vMemoryRole,
            content: /* @__PURE__ */ v.string(),
            memoryContentId: /* @__PURE__ */ v.string(),
          }),
          /* @__PURE__ */ object({
            role: vMemoryRole,
            content: /* @__PURE__ */ v.string(),
            memoryContentId: /* @__PURE__ */ v.string(),
          }),
        ]),
      ),
      /* @__PURE__ */ minLength(1),
      /* @__PURE__ */ maxLength(1000),
    ),
  }),
)

/** Checks a `ModifyUserMemoryContentOutput`; what it holds is said of the type. */
export const vModifyUserMemoryContentOutput = /* @__PURE__ */ schemaOf<types.ModifyUserMemoryContentOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `CancelModelCompTaskInput`; what it holds is said of the type. */
export const vCancelModelCompTaskInput = /* @__PURE__ */ schemaOf<types.CancelModelCompTaskInput>(
  /* @__PURE__ */ object({
    modelCompTaskId: vModelCompressionTaskId,
  }),
)

/** Checks a `CancelModelCompTaskOutput`; what it holds is said of the type. */
export const vCancelModelCompTaskOutput = /* @__PURE__ */ schemaOf<types.CancelModelCompTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
  }),
)

/** Checks a `CreateCustomModelInput`; what it holds is said of the type. */
export const vCreateCustomModelInput = /* @__PURE__ */ schemaOf<types.CreateCustomModelInput>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
    description: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
    ),
    sourceType: /* @__PURE__ */ v.string(),
    trainMeta: /* @__PURE__ */ v.optional(vModelTrainMeta),
    importMeta: /* @__PURE__ */ v.optional(vModelImportMeta),
  }),
)

/** Checks a `CreateCustomModelOutput`; what it holds is said of the type. */
export const vCreateCustomModelOutput = /* @__PURE__ */ schemaOf<types.CreateCustomModelOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      modelId: /* @__PURE__ */ v.optional(vModelId),
    }),
  }),
)

/** Checks a `CreateCustomModelSetInput`; what it holds is said of the type. */
export const vCreateCustomModelSetInput = /* @__PURE__ */ schemaOf<types.CreateCustomModelSetInput>(
  /* @__PURE__ */ object({
    modelSetName: /* @__PURE__ */ v.string(),
    modelType: vModelType,
    labels: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
  }),
)

/** Checks a `CreateCustomModelSetOutput`; what it holds is said of the type. */
export const vCreateCustomModelSetOutput = /* @__PURE__ */ schemaOf<types.CreateCustomModelSetOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelSetId,
  }),
)

/** Checks a `CreateModelCompTaskInput`; what it holds is said of the type. */
export const vCreateModelCompTaskInput = /* @__PURE__ */ schemaOf<types.CreateModelCompTaskInput>(
  /* @__PURE__ */ object({
    name: /* @__PURE__ */ v.string(),
    description: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    sourceModelId: vModelId,
    modelSetId: vModelSetId,
    config: /* @__PURE__ */ object({
      strategy: vModelCompressionStrategy,
      weight: /* @__PURE__ */ v.optional(vModelQuantizationScheme),
    }),
  }),
)

/** Checks a `CreateModelCompTaskOutput`; what it holds is said of the type. */
export const vCreateModelCompTaskOutput = /* @__PURE__ */ schemaOf<types.CreateModelCompTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelCompressionTaskId,
  }),
)

/** Checks a `CreateModelCustomConfInput`; what it holds is said of the type. */
export const vCreateModelCustomConfInput = /* @__PURE__ */ schemaOf<types.CreateModelCustomConfInput>(
  /* @__PURE__ */ object({
    customSpecFile: /* @__PURE__ */ v.blob(),
  }),
)

/** Checks a `CreateModelCustomConfOutput`; what it holds is said of the type. */
export const vCreateModelCustomConfOutput = /* @__PURE__ */ schemaOf<types.CreateModelCustomConfOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `CreateModelExportTaskInput`; what it holds is said of the type. */
export const vCreateModelExportTaskInput = /* @__PURE__ */ schemaOf<types.CreateModelExportTaskInput>(
  /* @__PURE__ */ object({
    modelId: vModelId,
  }),
)

/** Checks a `CreateModelExportTaskOutput`; what it holds is said of the type. */
export const vCreateModelExportTaskOutput = /* @__PURE__ */ schemaOf<types.CreateModelExportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      exportId: vModelExportId,
    }),
  }),
)

/** Checks a `DeleteModelInput`; what it holds is said of the type. */
export const vDeleteModelInput = /* @__PURE__ */ schemaOf<types.DeleteModelInput>(
  /* @__PURE__ */ object({
    modelId: vModelId,
  }),
)

/** Checks a `DeleteModelOutput`; what it holds is said of the type. */
export const vDeleteModelOutput = /* @__PURE__ */ schemaOf<types.DeleteModelOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  }),
)

/** Checks a `DeleteModelCompTaskInput`; what it holds is said of the type. */
export const vDeleteModelCompTaskInput = /* @__PURE__ */ schemaOf<types.DeleteModelCompTaskInput>(
  /* @__PURE__ */ object({
    modelCompTaskId: vModelCompressionTaskId,
  }),
)

/** Checks a `DeleteModelCompTaskOutput`; what it holds is said of the type. */
export const vDeleteModelCompTaskOutput = /* @__PURE__ */ schemaOf<types.DeleteModelCompTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
  }),
)

/** Checks a `DeleteModelSetInput`; what it holds is said of the type. */
export const vDeleteModelSetInput = /* @__PURE__ */ schemaOf<types.DeleteModelSetInput>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
  }),
)

/** Checks a `DeleteModelSetOutput`; what it holds is said of the type. */
export const vDeleteModelSetOutput = /* @__PURE__ */ schemaOf<types.DeleteModelSetOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  }),
)

/** Checks a `DescribeCustomModelSetsInput`; what it holds is said of the type. */
export const vDescribeCustomModelSetsInput = /* @__PURE__ */ schemaOf<types.DescribeCustomModelSetsInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  }),
)

/** Checks a `DescribeCustomModelSetsOutput`; what it holds is said of the type. */
export const vDescribeCustomModelSetsOutput = /* @__PURE__ */ schemaOf<types.DescribeCustomModelSetsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      customModelSetList: /* @__PURE__ */ v.array(vModelSetSummary),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `DescribeModelInput`; what it holds is said of the type. */
export const vDescribeModelInput = /* @__PURE__ */ schemaOf<types.DescribeModelInput>(
  /* @__PURE__ */ object({
    modelId: vModelId,
  }),
)

/** Checks a `DescribeModelOutput`; what it holds is said of the type. */
export const vDescribeModelOutput = /* @__PURE__ */ schemaOf<types.DescribeModelOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelVersion,
  }),
)

/** Checks a `DescribeModelCompTaskInput`; what it holds is said of the type. */
export const vDescribeModelCompTaskInput = /* @__PURE__ */ schemaOf<types.DescribeModelCompTaskInput>(
  /* @__PURE__ */ object({
    modelCompTaskId: vModelCompressionTaskId,
  }),
)

/** Checks a `DescribeModelCompTaskOutput`; what it holds is said of the type. */
export const vDescribeModelCompTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeModelCompTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelCompressionTask,
  }),
)

/** Checks a `DescribeModelCompTasksInput`; what it holds is said of the type. */
export const vDescribeModelCompTasksInput = /* @__PURE__ */ schemaOf<types.DescribeModelCompTasksInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
    sourceModelId: /* @__PURE__ */ v.optional(vModelId),
  }),
)

/** Checks a `DescribeModelCompTasksOutput`; what it holds is said of the type. */
export const vDescribeModelCompTasksOutput = /* @__PURE__ */ schemaOf<types.DescribeModelCompTasksOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      modelCompTaskList: /* @__PURE__ */ v.array(vModelCompressionTaskSummary),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `DescribeModelCustomAdvancedConfInput`; what it holds is said of the type. */
export const vDescribeModelCustomAdvancedConfInput =
  /* @__PURE__ */ schemaOf<types.DescribeModelCustomAdvancedConfInput>(
    /* @__PURE__ */ object({
      modelId: vModelId,
    }),
  )

/** Checks a `DescribeModelCustomAdvancedConfOutput`; what it holds is said of the type. */
export const vDescribeModelCustomAdvancedConfOutput =
  /* @__PURE__ */ schemaOf<types.DescribeModelCustomAdvancedConfOutput>(
    /* @__PURE__ */ object({
      requestId: vRequestId,
      result: /* @__PURE__ */ v.string(),
    }),
  )

/** Checks a `DescribeModelExportTaskInput`; what it holds is said of the type. */
export const vDescribeModelExportTaskInput = /* @__PURE__ */ schemaOf<types.DescribeModelExportTaskInput>(
  /* @__PURE__ */ object({
    modelId: vModelId,
  }),
)

/** Checks a `DescribeModelExportTaskOutput`; what it holds is said of the type. */
export const vDescribeModelExportTaskOutput = /* @__PURE__ */ schemaOf<types.DescribeModelExportTaskOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelExport,
  }),
)

/** Checks a `DescribeModelSetInput`; what it holds is said of the type. */
export const vDescribeModelSetInput = /* @__PURE__ */ schemaOf<types.DescribeModelSetInput>(
  /* @__PURE__ */ object({
    modelSetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
  }),
)

/** Checks a `DescribeModelSetOutput`; what it holds is said of the type. */
export const vDescribeModelSetOutput = /* @__PURE__ */ schemaOf<types.DescribeModelSetOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelSet,
  }),
)

/** Checks a `DescribeModelSystemAdvancedConfInput`; what it holds is said of the type. */
export const vDescribeModelSystemAdvancedConfInput =
  /* @__PURE__ */ schemaOf<types.DescribeModelSystemAdvancedConfInput>(
    /* @__PURE__ */ object({
      basicModelName: /* @__PURE__ */ v.string(),
      modelFormat: /* @__PURE__ */ v.string(),
      modelApplicationType: /* @__PURE__ */ v.string(),
    }),
  )

/** Checks a `DescribeModelSystemAdvancedConfOutput`; what it holds is said of the type. */
export const vDescribeModelSystemAdvancedConfOutput =
  /* @__PURE__ */ schemaOf<types.DescribeModelSystemAdvancedConfOutput>(
    /* @__PURE__ */ object({
      requestId: vRequestId,
      result: /* @__PURE__ */ v.string(),
    }),
  )

/** Checks a `DescribeSystemModelInput`; what it holds is said of the type. */
export const vDescribeSystemModelInput = /* @__PURE__ */ schemaOf<types.DescribeSystemModelInput>(
  /* @__PURE__ */ object({
    modelId: vModelId,
  }),
)

/** Checks a `DescribeSystemModelOutput`; what it holds is said of the type. */
export const vDescribeSystemModelOutput = /* @__PURE__ */ schemaOf<types.DescribeSystemModelOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelPresetVersion,
  }),
)

/** Checks a `DescribeSystemModelSetInput`; what it holds is said of the type. */
export const vDescribeSystemModelSetInput = /* @__PURE__ */ schemaOf<types.DescribeSystemModelSetInput>(
  /* @__PURE__ */ object({
    modelSetName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    modelSetId: /* @__PURE__ */ v.optional(vModelSetId),
  }),
)

/** Checks a `DescribeSystemModelSetOutput`; what it holds is said of the type. */
export const vDescribeSystemModelSetOutput = /* @__PURE__ */ schemaOf<types.DescribeSystemModelSetOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vModelPresetSet,
  }),
)

/** Checks a `DescribeSystemModelSetsInput`; what it holds is said of the type. */
export const vDescribeSystemModelSetsInput = /* @__PURE__ */ schemaOf<types.DescribeSystemModelSetsInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  }),
)

/** Checks a `DescribeSystemModelSetsOutput`; what it holds is said of the type. */
export const vDescribeSystemModelSetsOutput = /* @__PURE__ */ schemaOf<types.DescribeSystemModelSetsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      systemModelSetList: /* @__PURE__ */ v.array(vModelPresetSetSummary),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `CreatePromptLabelInput`; what it holds is said of the type. */
export const vCreatePromptLabelInput = /* @__PURE__ */ schemaOf<types.CreatePromptLabelInput>(
  /* @__PURE__ */ object({
    name: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
      /* @__PURE__ */ minLength(1),
      /* @__PURE__ */ maxLength(10),
    ),
  }),
)

/** Checks a `CreatePromptLabelOutput`; what it holds is said of the type. */
export const vCreatePromptLabelOutput = /* @__PURE__ */ schemaOf<types.CreatePromptLabelOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      labels: /* @__PURE__ */ v.array(vPromptLabelReference),
    }),
  }),
)

/** Checks a `CreatePromptTemplateInput`; what it holds is said of the type. */
export const vCreatePromptTemplateInput = /* @__PURE__ */ schemaOf<types.CreatePromptTemplateInput>(
  /* @__PURE__ */ object({
    templateName: /* @__PURE__ */ v.string(),
    templateContent: /* @__PURE__ */ v.string(),
    labels: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(3)),
    ),
    variableIdentifier: vPromptVariableIdentifier,
    sceneType: /* @__PURE__ */ v.optional(vPromptSceneType, 'TextToText'),
    templateVariables: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    negativeTemplateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    negativeTemplateVariables: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    hyperParameters: /* @__PURE__ */ v.optional(vPromptHyperParameters),
  }),
)

/** Checks a `CreatePromptTemplateOutput`; what it holds is said of the type. */
export const vCreatePromptTemplateOutput = /* @__PURE__ */ schemaOf<types.CreatePromptTemplateOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ objectWithRest(
      {
        templateId: vPromptTemplateId,
      },
      /* @__PURE__ */ v.unknown(),
    ),
  }),
)

/** Checks a `DeletePromptLabelInput`; what it holds is said of the type. */
export const vDeletePromptLabelInput = /* @__PURE__ */ schemaOf<types.DeletePromptLabelInput>(
  /* @__PURE__ */ object({
    labelId: vPromptLabelId,
  }),
)

/** Checks a `DeletePromptLabelOutput`; what it holds is said of the type. */
export const vDeletePromptLabelOutput = /* @__PURE__ */ schemaOf<types.DeletePromptLabelOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DeletePromptTemplateInput`; what it holds is said of the type. */
export const vDeletePromptTemplateInput = /* @__PURE__ */ schemaOf<types.DeletePromptTemplateInput>(
  /* @__PURE__ */ object({
    templateId: vPromptTemplateId,
  }),
)

/** Checks a `DeletePromptTemplateOutput`; what it holds is said of the type. */
export const vDeletePromptTemplateOutput = /* @__PURE__ */ schemaOf<types.DeletePromptTemplateOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DescribePromptLabelsInput`; what it holds is said of the type. */
export const vDescribePromptLabelsInput = /* @__PURE__ */ schemaOf<types.DescribePromptLabelsInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
  }),
)

/** Checks a `DescribePromptLabelsOutput`; what it holds is said of the type. */
export const vDescribePromptLabelsOutput = /* @__PURE__ */ schemaOf<types.DescribePromptLabelsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      items: /* @__PURE__ */ v.array(vPromptLabel),
      pageInfo: vPageInfo,
    }),
  }),
)

/** Checks a `DescribePromptTemplateInput`; what it holds is said of the type. */
export const vDescribePromptTemplateInput = /* @__PURE__ */ schemaOf<types.DescribePromptTemplateInput>(
  /* @__PURE__ */ objectWithRest(
    {
      templateId: vPromptTemplateId,
    },
    /* @__PURE__ */ v.string(),
  ),
)

/** Checks a `DescribePromptTemplateOutput`; what it holds is said of the type. */
export const vDescribePromptTemplateOutput = /* @__PURE__ */ schemaOf<types.DescribePromptTemplateOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vPromptTemplate,
  }),
)

/** Checks a `DescribePromptTemplatesInput`; what it holds is said of the type. */
export const vDescribePromptTemplatesInput = /* @__PURE__ */ schemaOf<types.DescribePromptTemplatesInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    labelIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vPromptLabelId)),
    type: /* @__PURE__ */ v.optional(vPromptOrigin),
  }),
)

/** Checks a `DescribePromptTemplatesOutput`; what it holds is said of the type. */
export const vDescribePromptTemplatesOutput = /* @__PURE__ */ schemaOf<types.DescribePromptTemplatesOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      pageInfo: vPageInfo,
      items: /* @__PURE__ */ v.array(vPromptTemplate),
    }),
  }),
)

/** Checks a `ModifyPromptTemplateInput`; what it holds is said of the type. */
export const vModifyPromptTemplateInput = /* @__PURE__ */ schemaOf<types.ModifyPromptTemplateInput>(
  /* @__PURE__ */ object({
    templateId: vPromptTemplateId,
    templateName: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    labels: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string()), /* @__PURE__ */ maxLength(3)),
    ),
    templateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    variableIdentifier: /* @__PURE__ */ v.optional(vPromptVariableIdentifier),
    negativeTemplateContent: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    hyperParameters: /* @__PURE__ */ v.optional(vPromptHyperParameters),
  }),
)

/** Checks a `ModifyPromptTemplateOutput`; what it holds is said of the type. */
export const vModifyPromptTemplateOutput = /* @__PURE__ */ schemaOf<types.ModifyPromptTemplateOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ objectWithRest(
      {
        templateId: /* @__PURE__ */ v.optional(vPromptTemplateId),
      },
      /* @__PURE__ */ v.unknown(),
    ),
  }),
)

/** Checks a `AttachLogStoreInput`; what it holds is said of the type. */
export const vAttachLogStoreInput = /* @__PURE__ */ schemaOf<types.AttachLogStoreInput>(
  /* @__PURE__ */ object({
    serviceType: /* @__PURE__ */ v.string(),
    serviceId: vServiceId,
    logRegion: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    logProject: /* @__PURE__ */ v.string(),
    logStoreName: /* @__PURE__ */ v.string(),
  }),
)

/** Checks a `AttachLogStoreOutput`; what it holds is said of the type. */
export const vAttachLogStoreOutput = /* @__PURE__ */ schemaOf<types.AttachLogStoreOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `CreateEndpointInput`; what it holds is said of the type. */
export const vCreateEndpointInput = /* @__PURE__ */ schemaOf<types.CreateEndpointInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    name: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(2),
      /* @__PURE__ */ maxLength(64),
      /* @__PURE__ */ v.regex(/^[一-龥A-Za-z0-9-][一-龥A-Za-z0-9_-]{1,63}$/),
    ),
    description: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
    ),
    endpointIdSuffix: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(1),
      /* @__PURE__ */ maxLength(19),
      /* @__PURE__ */ v.regex(/^[a-z0-9_-]*[a-z0-9]$/),
    ),
    rateLimit: vEndpointRateLimit,
  }),
)

/** Checks a `CreateEndpointOutput`; what it holds is said of the type. */
export const vCreateEndpointOutput = /* @__PURE__ */ schemaOf<types.CreateEndpointOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      endpointId: /* @__PURE__ */ v.optional(vEndpointId),
    }),
  }),
)

/** Checks a `CreateServiceInput`; what it holds is said of the type. */
export const vCreateServiceInput = /* @__PURE__ */ schemaOf<types.CreateServiceInput>(
  /* @__PURE__ */ object({
    modelSetId: vModelSetId,
    modelId: vModelId,
    name: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(2),
      /* @__PURE__ */ maxLength(20),
    ),
    description: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(500)),
    ),
    urlSuffix: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(2),
      /* @__PURE__ */ maxLength(20),
      /* @__PURE__ */ v.regex(/^[a-z0-9][a-z0-9_-]*[a-z0-9]$/),
    ),
    deploymentConfig: /* @__PURE__ */ v.optional(vServiceDeploymentConfig),
    resourceConfig: /* @__PURE__ */ v.optional(vServiceResourcePurchase),
    billing: /* @__PURE__ */ v.optional(vServiceBilling),
    protocolVersion: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `CreateServiceOutput`; what it holds is said of the type. */
export const vCreateServiceOutput = /* @__PURE__ */ schemaOf<types.CreateServiceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      serviceId: vServiceId,
      instanceId: /* @__PURE__ */ v.optional(vComputeUnitId),
    }),
  }),
)

/** Checks a `DeactivateEndpointInput`; what it holds is said of the type. */
export const vDeactivateEndpointInput = /* @__PURE__ */ schemaOf<types.DeactivateEndpointInput>(
  /* @__PURE__ */ object({
    endpointId: vEndpointId,
  }),
)

/** Checks a `DeactivateEndpointOutput`; what it holds is said of the type. */
export const vDeactivateEndpointOutput = /* @__PURE__ */ schemaOf<types.DeactivateEndpointOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `DeactivateServiceInput`; what it holds is said of the type. */
export const vDeactivateServiceInput = /* @__PURE__ */ schemaOf<types.DeactivateServiceInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
  }),
)

/** Checks a `DeactivateServiceOutput`; what it holds is said of the type. */
export const vDeactivateServiceOutput = /* @__PURE__ */ schemaOf<types.DeactivateServiceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      operation: /* @__PURE__ */ v.boolean(),
      message: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    }),
  }),
)

/** Checks a `DescribeEndpointInput`; what it holds is said of the type. */
export const vDescribeEndpointInput = /* @__PURE__ */ schemaOf<types.DescribeEndpointInput>(
  /* @__PURE__ */ object({
    endpointId: vEndpointId,
  }),
)

/** Checks a `DescribeEndpointOutput`; what it holds is said of the type. */
export const vDescribeEndpointOutput = /* @__PURE__ */ schemaOf<types.DescribeEndpointOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vEndpoint,
  }),
)

/** Checks a `DescribePresetServicesInput`; what it holds is said of the type. */
export const vDescribePresetServicesInput = /* @__PURE__ */ schemaOf<types.DescribePresetServicesInput>(
  /* @__PURE__ */ object({
    serviceIds: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceId)),
    serviceType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceType)),
    chargeType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    chargeStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceChargeStatus)),
    protocolVersion: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      1,
    ),
  }),
)

/** Checks a `DescribePresetServicesOutput`; what it holds is said of the type. */
export const vDescribePresetServicesOutput = /* @__PURE__ */ schemaOf<types.DescribePresetServicesOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      serviceList: /* @__PURE__ */ v.array(vServicePreset),
    }),
  }),
)

/** Checks a `DescribeServiceInput`; what it holds is said of the type. */
export const vDescribeServiceInput = /* @__PURE__ */ schemaOf<types.DescribeServiceInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
  }),
)

/** Checks a `DescribeServiceOutput`; what it holds is said of the type. */
export const vDescribeServiceOutput = /* @__PURE__ */ schemaOf<types.DescribeServiceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: vService,
  }),
)

/** Checks a `DescribeServiceMetricInput`; what it holds is said of the type. */
export const vDescribeServiceMetricInput = /* @__PURE__ */ schemaOf<types.DescribeServiceMetricInput>(
  /* @__PURE__ */ object({
    serviceId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceId)),
    appId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplicationId)),
    startTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    endTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    protocolVersion: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      1,
    ),
  }),
)

/** Checks a `DescribeServiceMetricOutput`; what it holds is said of the type. */
export const vDescribeServiceMetricOutput = /* @__PURE__ */ schemaOf<types.DescribeServiceMetricOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      startTime: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
      ),
      endTime: /* @__PURE__ */ v.optional(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
      ),
      serviceList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceCallSummary)),
    }),
  }),
)

/** Checks a `DescribeServiceStatsInput`; what it holds is said of the type. */
export const vDescribeServiceStatsInput = /* @__PURE__ */ schemaOf<types.DescribeServiceStatsInput>(
  /* @__PURE__ */ object({
    serviceId: /* @__PURE__ */ v.array(vServiceId),
    appId: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vApplicationId)),
    startTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    endTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
    interval: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    protocolVersion: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
    ),
  }),
)

/** Checks a `DescribeServiceStatsOutput`; what it holds is said of the type. */
export const vDescribeServiceStatsOutput = /* @__PURE__ */ schemaOf<types.DescribeServiceStatsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      startTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
      endTime: /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.isoTimestamp()),
      serviceList: /* @__PURE__ */ v.array(vServiceCallSeries),
    }),
  }),
)

/** Checks a `DescribeServicesInput`; what it holds is said of the type. */
export const vDescribeServicesInput = /* @__PURE__ */ schemaOf<types.DescribeServicesInput>(
  /* @__PURE__ */ object({
    marker: /* @__PURE__ */ v.optional(vPageMarker),
    maxKeys: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      10,
    ),
    pageReverse: /* @__PURE__ */ v.optional(vPageReverse),
    name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    serviceType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceType)),
    runStatus: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceRunStatus)),
    creator: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
    chargeType: /* @__PURE__ */ v.optional(vServiceChargeType),
    payType: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    protocolVersion: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer()),
      1,
    ),
  }),
)

/** Checks a `DescribeServicesOutput`; what it holds is said of the type. */
export const vDescribeServicesOutput = /* @__PURE__ */ schemaOf<types.DescribeServicesOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ object({
      serviceList: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(vServiceSummary)),
      pageInfo: /* @__PURE__ */ v.optional(vPageInfo),
    }),
  }),
)

/** Checks a `ListEndpointsInput`; what it holds is said of the type. */
export const vListEndpointsInput = /* @__PURE__ */ schemaOf<types.ListEndpointsInput>(
  /* @__PURE__ */ object({
    pageNumber: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.minValue(1)),
      1,
    ),
    pageSize: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer(), /* @__PURE__ */ v.maxValue(100)),
      10,
    ),
    sortBy: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
    sortOrder: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string(), 'desc'),
    filter: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ object({
        serviceId: /* @__PURE__ */ v.optional(vServiceId),
        statuses: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.array(/* @__PURE__ */ v.string())),
        name: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
        tag: /* @__PURE__ */ v.optional(
          /* @__PURE__ */ object({
            tagKey: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
            tagValue: /* @__PURE__ */ v.optional(/* @__PURE__ */ v.string()),
          }),
        ),
      }),
    ),
  }),
)

/** Checks a `ListEndpointsOutput`; what it holds is said of the type. */
export const vListEndpointsOutput = /* @__PURE__ */ schemaOf<types.ListEndpointsOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ record(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.unknown()),
  }),
)

/** Checks a `ModifyEndpointInput`; what it holds is said of the type. */
export const vModifyEndpointInput = /* @__PURE__ */ schemaOf<types.ModifyEndpointInput>(
  /* @__PURE__ */ object({
    endpointId: vEndpointId,
    name: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(2),
      /* @__PURE__ */ maxLength(64),
      /* @__PURE__ */ v.regex(/^[一-龥A-Za-z0-9-][一-龥A-Za-z0-9_-]{1,63}$/),
    ),
    description: /* @__PURE__ */ v.optional(
      /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ maxLength(300)),
    ),
    rateLimit: /* @__PURE__ */ v.optional(vEndpointRateLimit),
  }),
)

/** Checks a `ModifyEndpointOutput`; what it holds is said of the type. */
export const vModifyEndpointOutput = /* @__PURE__ */ schemaOf<types.ModifyEndpointOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `ModifyServiceInput`; what it holds is said of the type. */
export const vModifyServiceInput = /* @__PURE__ */ schemaOf<types.ModifyServiceInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    modelSetId: vModelSetId,
    modelId: vModelId,
  }),
)

/** Checks a `ModifyServiceOutput`; what it holds is said of the type. */
export const vModifyServiceOutput = /* @__PURE__ */ schemaOf<types.ModifyServiceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `ScaleServiceInput`; what it holds is said of the type. */
export const vScaleServiceInput = /* @__PURE__ */ schemaOf<types.ScaleServiceInput>(
  /* @__PURE__ */ object({
    serviceId: vServiceId,
    instanceId: vComputeUnitId,
    deploymentReplicasCount: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.number(),
      /* @__PURE__ */ v.integer(),
      /* @__PURE__ */ v.minValue(0),
    ),
  }),
)

/** Checks a `ScaleServiceOutput`; what it holds is said of the type. */
export const vScaleServiceOutput = /* @__PURE__ */ schemaOf<types.ScaleServiceOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
    result: /* @__PURE__ */ v.boolean(),
  }),
)

/** Checks a `CreateTagInput`; what it holds is said of the type. */
export const vCreateTagInput = /* @__PURE__ */ schemaOf<types.CreateTagInput>(
  /* @__PURE__ */ object({
    key: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.string(),
      /* @__PURE__ */ minLength(1),
      /* @__PURE__ */ maxLength(50),
    ),
    values: /* @__PURE__ */ v.pipe(
      /* @__PURE__ */ v.array(
        /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(50)),
      ),
      /* @__PURE__ */ maxLength(300),
    ),
  }),
)

/** Checks a `CreateTagOutput`; what it holds is said of the type. */
export const vCreateTagOutput = /* @__PURE__ */ schemaOf<types.CreateTagOutput>(
  /* @__PURE__ */ object({
    requestId: vRequestId,
  }),
)
