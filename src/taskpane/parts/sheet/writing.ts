import { SheetNotWritten, type NotWrittenReason } from "../../../excel/SheetNotWritten";
import type { Plan } from "../../../template/plan";
import type { Host } from "../Host";

/** How far the writing of a worksheet is. */
export type Writing =
  | { status: "idle" | "running" }
  | { status: "failed"; reason: NotWrittenReason; code: string | undefined }
  | { status: "done"; sheetName: string };

export type WritingAction =
  | { type: "writingStarted" }
  | { type: "written"; sheetName: string }
  | { type: "writingFailed"; reason: NotWrittenReason; code: string | undefined };

export function writingAfter(action: WritingAction): Writing {
  switch (action.type) {
    case "writingStarted":
      return { status: "running" };
    case "written":
      return { status: "done", sheetName: action.sheetName };
    case "writingFailed":
      return { status: "failed", reason: action.reason, code: action.code };
  }
}

/** Writes the plan, and says what came of it. */
export async function writePlan(host: Pick<Host, "writeSheet">, plan: Plan): Promise<WritingAction> {
  try {
    return { type: "written", ...(await host.writeSheet(plan)) };
  } catch (error) {
    const { reason, code } = error instanceof SheetNotWritten ? error : { reason: "unknown" as const, code: undefined };
    return { type: "writingFailed", reason, code };
  }
}
