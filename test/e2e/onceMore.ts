// A browser on a busy machine can miss a key. Such a test may try once more; the last lines of a run name it.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
