import { fileKind } from "../../src/spreadsheet/fileKind";
import { FileProblem } from "../../src/spreadsheet/FileProblem";
import { readXlsx } from "../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../src/spreadsheet/xlsx/writeXlsx";
import { cpuTimer } from "./cpuTimer";
import { spreadsheetFaults } from "./spreadsheetFaults";

export interface Outcome {
  /** "opened", or the id of the problem. */
  result: string;
  /** What no reader may do: another exception, or content that is none. */
  faults: string[];
  /** Of calculation, for reading alone. */
  milliseconds: number;
}

/** What comes of a workbook that may be broken; one that is opened must be saved, and opened again, as well. */
export async function openedOrRefused(bytes: Uint8Array): Promise<Outcome> {
  const took = cpuTimer();
  try {
    if (fileKind(bytes) !== "zip") return { result: "text", faults: [], milliseconds: took() };
    const { spreadsheet } = await readXlsx(bytes);
    const milliseconds = took();
    const faults = spreadsheetFaults(spreadsheet);
    return { result: "opened", faults: [...faults, ...(await savedFaults(spreadsheet))], milliseconds };
  } catch (error) {
    const isProblem = error instanceof FileProblem;
    const { id = "exception", stack = String(error) } = error as Partial<FileProblem>;
    return { result: isProblem ? id : "exception", faults: isProblem ? [] : [stack], milliseconds: took() };
  }
}

async function savedFaults(spreadsheet: Parameters<typeof writeXlsx>[0]): Promise<string[]> {
  try {
    await readXlsx(await writeXlsx(spreadsheet));
    return [];
  } catch (error) {
    return [`when saved: ${(error as Error).stack}`];
  }
}
