import type { CellAt } from "../formula/address";
import type { Text } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import type { UiKey } from "../vocabulary/ui";
import type { Replacement } from "./rewriteFormula";

/** A sentence with its blanks: words as they are, words in the reader's language, figures, days by Excel's number. */
export type Said = Text | { key: UiKey; blanks?: Readonly<Record<string, Blank>> };
export type Blank = string | Text | readonly Text[] | { value: number; as: TermId } | { day: number };

export type Severity = "error" | "warning" | "info";
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface SheetAt {
  id: string;
  name: string;
  isHidden: boolean;
}
export interface CellPlace extends CellAt {
  sheet: SheetAt;
  label?: Text;
}

/** A formula as it was read and as it is to be. */
export interface Rewrite {
  at: CellPlace;
  before: string;
  after: string;
  changes: readonly Replacement[];
}

/** Something to look at: what, where, why, and the one thing that can be done about it. */
export interface Finding {
  /** Stays the same from one review to the next. */
  id: string;
  severity: Severity;
  title: Said;
  cells: readonly CellPlace[];
  why: readonly Said[];
  /** The cell in which the error begins, where it is another one. */
  begins?: CellPlace;
  /** The currency that figures in `why` are in, as the sheet names it. */
  currency?: string;
  /** What the sheet's own check shows, and where. */
  check?: { at: CellPlace; label: Text; shows: string };
  action: FindingAction;
  /** A new worksheet can take this one's answers over: of the template as it is, or of an organisation's newer one. */
  renews?: { sheet: SheetAt; team?: string };
}

type FindingAction =
  | { kind: "show"; cell: CellPlace }
  /**
   * Formulas of protected sheets are left out. `instead` is asked about: nobody knows whether that function is meant.
   */
  | { kind: "rewrite"; rewrites: readonly Rewrite[]; protectedSheets: readonly string[]; instead?: string };

export interface Passed {
  label: Said;
  sheet?: string;
}
