/** A task that the mock takes, as the spec has it. */
export const newTask = {
  jobId: 'job-1xzycis4jm3b',
  parameterScale: 'FullFineTuning',
  hyperParameterConfig: {
    epoch: 1,
    learningRate: 0.00003,
    maxSeqLen: 4096,
  },
  datasetConfig: {
    sourceType: 'Platform',
    versions: [
      {
        versionId: 'ds-he8srs01ym0b8fh7',
      },
    ],
    splitRatio: 20,
  },
}
