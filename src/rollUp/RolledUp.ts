import type { Functions } from "../files/evaluatePlan";
import { rollUpProblems } from "../vocabulary/rollUpProblems";
import { isCopy, MOST_COPIES, type Copy, type NotTaken } from "./Copy";
import { copyFigures, type CopyFigures } from "./copyFigures";

/** A copy that has a value, and its figures. */
export interface CopyRow {
  copy: Copy;
  figures: CopyFigures;
}

/** What a roll-up is made of. */
export interface RolledUp {
  rows: readonly CopyRow[];
  left: readonly NotTaken[];
}

/** Works out each copy; one without a value is left out, and one that is another's double. */
export function rolledUp(read: readonly (Copy | NotTaken)[], functions: Functions): RolledUp {
  const rows: CopyRow[] = [];
  const left: NotTaken[] = [];
  const known = new Map<string, string>();
  for (const one of read) {
    if (!isCopy(one)) {
      left.push(one);
      continue;
    }
    const { name } = one;
    const answers = answersSaid(one);
    const twin = known.get(answers);
    const figures = twin === undefined ? copyFigures(one, functions) : rollUpProblems.same(twin);
    if (!("clv" in figures)) left.push({ name, reason: figures });
    else if (rows.length === MOST_COPIES) left.push({ name, reason: rollUpProblems.tooMany(MOST_COPIES) });
    else {
      known.set(answers, name);
      rows.push({ copy: one, figures });
    }
  }
  return { rows, left };
}

const answersSaid = ({ team: { currency, values } }: Copy): string =>
  JSON.stringify([currency, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]);
