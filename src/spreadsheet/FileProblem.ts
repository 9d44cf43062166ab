import { fileProblems, type FileProblemId } from "../vocabulary/fileProblems";
import type { Text } from "../vocabulary/locale";

/** Why a file is not opened, in a sentence for whoever chose it. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  readonly text: Text;

  constructor(
    readonly id: FileProblemId,
    options?: ErrorOptions,
  ) {
    super(fileProblems[id].en, options);
    this.text = fileProblems[id];
  }
}
