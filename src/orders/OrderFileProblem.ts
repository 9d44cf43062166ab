import type { FileProblem } from "../spreadsheet/FileProblem";
import type { Text } from "../vocabulary/locale";
import { orderProblems } from "../vocabulary/orderProblems";

/** Why orders are not read, in a sentence that names the file. */
export class OrderFileProblem extends Error {
  override readonly name = "OrderFileProblem";
  readonly text: Text;

  constructor(
    readonly file: string,
    problem: Text | FileProblem,
  ) {
    const text = orderProblems.inFile(file, "text" in problem ? problem.text : problem);
    super(text.en, "text" in problem ? { cause: problem } : undefined);
    this.text = text;
  }
}
