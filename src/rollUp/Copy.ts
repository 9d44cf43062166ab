import type { TeamTemplate } from "../template/team/TeamTemplate";
import type { Text } from "../vocabulary/locale";

/** A filled copy of the guided worksheet, as it was read: plain data, which the roll-up keeps for its next making. */
export interface Copy {
  /** The file it is of, with its sheet where there are several, or a sheet of the workbook. */
  name: string;
  /** Its answers, in the language it was filled in. */
  team: TeamTemplate;
  /** Where it holds other formulas than the release that made it, by cell. */
  differences: readonly string[];
  /** The value of a customer, as the copy shows it. */
  shown?: number;
}

/** A file, or a sheet, that the roll-up has no row for. */
export interface NotTaken {
  name: string;
  reason: Text;
}

/** More are not rolled up at once. */
export const MOST_COPIES = 200;

export const isCopy = (one: Copy | NotTaken): one is Copy => "team" in one;
