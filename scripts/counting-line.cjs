/**
 * @typedef {{ status: string, fullName: string, invocations?: number }} Assertion
 * @typedef {{ name: string, message: string, assertionResults: readonly Assertion[] }} TestFile
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number,
 *   testResults: readonly TestFile[],
 * }} JestResult  jest's --json
 */

/**
 * The one line that people and machines read last.
 * @param {Omit<JestResult, "testResults">} result  a test file that cannot even run has no failed test, but counts as
 *   one
 * @returns {string}
 */
function countingLine(result) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return `${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests + result.numTodoTests} skipped`;
}

/**
 * What to look at first, after thousands of lines: the tests that failed, and those that passed only when they were
 * tried again.
 * @param {Pick<JestResult, "testResults">} result
 * @returns {string[]}
 */
function linesToLookAt({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = name.replace(/^.*[\\/](?=test[\\/])/, "");
    const lines = assertionResults.flatMap(({ status, fullName, invocations = 1 }) => {
      if (status === "failed") return [`failed: ${file}: ${fullName}`];
      return status === "passed" && invocations > 1 ? [`passed only when tried again: ${file}: ${fullName}`] : [];
    });
    return assertionResults.length === 0 && message ? [`failed to run: ${file}`] : lines;
  });
}

module.exports = { countingLine, linesToLookAt };
