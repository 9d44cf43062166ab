import type { OurSheet } from "../../excel/ourSheets";
import type { GuidedProgress, GuidedStart } from "../parts/guided";
import type { HomeRow } from "./HomeRow";

/** What home shows and where it leads, with answers or without. */
export interface HomeProps {
  /** The guided worksheet as the worked example has it. */
  example: GuidedProgress;
  /** The ways to other screens. */
  rows: readonly HomeRow[];
  onGuided: (start: GuidedStart) => void;
  onShare: (sheet: Pick<OurSheet, "id" | "name">) => void;
}
