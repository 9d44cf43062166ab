/**
 * The one line that people and machines read last.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} result
 *   jest's --json; a test file that cannot even run has no failed test, but counts as one
 * @returns {string}
 */
function countingLine(result) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return `${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests + result.numTodoTests} skipped`;
}

module.exports = { countingLine };
