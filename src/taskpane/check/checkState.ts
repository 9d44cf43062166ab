import type { RewriteOutcome } from "../../excel/rewriteFormulas";
import type { OfferedTemplate } from "../../template/team/offered";
import type { WorkbookReading } from "../../formula/WorkbookReading";

export interface CheckState {
  /** What was read last; it stays while it is read again. */
  reading: WorkbookReading | undefined;
  /** What the organisation offers, where a sheet was made of that. */
  offered: readonly OfferedTemplate[];
  isReading: boolean;
  progress: { read: number; all: number } | undefined;
  /** Why nothing could be read: Office's code, or that it was stopped. */
  failure: { code: string | undefined } | "stopped" | undefined;
  /** The finding whose formulas are being written. */
  rewriting: string | undefined;
  /** What became of the formulas last written. */
  outcome: RewriteOutcome | undefined;
  /** Counts them: after each, the heading takes the focus. */
  rounds: number;
  /** What could not be done for a finding. */
  trouble: { finding: string; says: "notShown" | "notRewritten" | "notRewrittenEditing" } | undefined;
  /** Keys of formulas written again here, as far as they have been read since. */
  rewritten: ReadonlySet<string>;
  /** Those that have not: what was read before says nothing of them. */
  unread: readonly string[];
}

export type CheckAction =
  | { type: "readingStarted" }
  | { type: "progressed"; progress: NonNullable<CheckState["progress"]> }
  | { type: "read"; reading: WorkbookReading; offered: readonly OfferedTemplate[] }
  | { type: "readingFailed"; code: string | undefined }
  | { type: "stopped" }
  | { type: "rewritingStarted"; finding: string }
  | { type: "rewritten"; outcome: RewriteOutcome; keys: readonly string[] }
  | { type: "troubled"; trouble: NonNullable<CheckState["trouble"]> };

export const initialCheck: CheckState = {
  reading: undefined,
  offered: [],
  isReading: true,
  progress: undefined,
  failure: undefined,
  rewriting: undefined,
  outcome: undefined,
  rounds: 0,
  trouble: undefined,
  rewritten: new Set(),
  unread: [],
};

export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case "readingStarted":
      return { ...state, isReading: true, progress: undefined, failure: undefined, trouble: undefined };
    case "progressed":
      return { ...state, progress: action.progress };
    case "read":
      return {
        ...state,
        reading: action.reading,
        offered: action.offered,
        isReading: false,
        progress: undefined,
        rewritten: new Set([...state.rewritten, ...state.unread]),
        unread: [],
      };
    case "readingFailed":
      return { ...state, isReading: false, progress: undefined, failure: { code: action.code } };
    case "stopped":
      return { ...state, isReading: false, progress: undefined, failure: "stopped" };
    case "rewritingStarted":
      return { ...state, rewriting: action.finding, outcome: undefined, trouble: undefined };
    case "rewritten":
      return {
        ...state,
        rewriting: undefined,
        outcome: action.outcome,
        rounds: state.rounds + 1,
        unread: [...state.unread, ...action.keys],
      };
    case "troubled":
      return { ...state, rewriting: undefined, trouble: action.trouble };
  }
}
