import { termOfName } from "../explain/nameAt";
import type { SheetReading } from "../formula/WorkbookReading";
import { readStamp } from "../template/readStamp";
import { RELEASE } from "../template/release";
import { stampedSheet, type FormulaDifference, type StampedSheet } from "../template/stampedSheet";
import { placesOf } from "../template/team/placesOf";
import { sheetTemplate } from "../template/team/sheetAnswers";
import type { OfferedTemplate } from "../template/team/offered";
import { readTeamStamp } from "../template/team/teamStamp";
import { checkOfName } from "../vocabulary/checks";
import { term } from "../vocabulary/terms";
import type { CellPlace, Finding, Passed, Said, SheetAt } from "./Finding";
import { shownText } from "./shownText";

export interface StampReview {
  findings: readonly Finding[];
  passed: readonly Passed[];
  /** All of its formulas were held against those it was made with. */
  isCompared: boolean;
}

/** What a worksheet is, by its stamps: of an older release, or no longer what it was made as. */
export function stampFindings(sheet: SheetReading, offered: readonly OfferedTemplate[] = []): StampReview {
  const compared = comparedSheet(sheet);
  const at: SheetAt = { id: sheet.id, name: sheet.name, isHidden: sheet.isHidden };
  const newer = newerFinding(sheet, at, offered);
  // one new sheet brings both up to date
  const own = compared && !(newer && compared.madeBy === "older") ? aboutRelease(sheet, at, compared) : [];
  const isAsMade = compared?.madeBy === "this" && own.length === 0;
  return {
    findings: [...own, ...(newer ? [newer] : [])],
    passed: isAsMade ? [{ label: { key: "formulasAsMade" }, sheet: sheet.name }] : [],
    isCompared: compared?.madeBy === "this",
  };
}

function comparedSheet({ stamp, page, names, name }: SheetReading): StampedSheet | undefined {
  const known = readStamp(stamp);
  if (!known || !page) return undefined;
  const named = placesOf(names, name);
  const template = sheetTemplate(named, known);
  return template && stampedSheet(stamp, template, { named, ...page });
}

function aboutRelease(sheet: SheetReading, at: SheetAt, { madeBy, stamp, differences }: StampedSheet): Finding[] {
  if (madeBy !== "this") return [releaseFinding(at, madeBy, stamp.release)];
  // a check that was typed over has a finding of its own
  const told = differences.filter(({ key, is }) => is === "changed" || !key || checkOfName(key) === undefined);
  return told.length ? [differenceFinding(sheet, at, told, stamp.release)] : [];
}

function differenceFinding(
  { page }: SheetReading,
  sheet: SheetAt,
  differences: readonly FormulaDifference[],
  release: string,
): Finding {
  const cells = differences.map((one): CellPlace => {
    const id = one.key === undefined ? undefined : termOfName(one.key);
    return { sheet, row: one.row, column: one.column, ...(id ? { label: term(id).label } : {}) };
  });
  const [first] = differences;
  const shared = { severity: "warning", cells, action: { kind: "show", cell: cells[0]! }, renews: { sheet } } as const;
  if (first && differences.length === 1) {
    const { key, is, formula, row, column } = first;
    const shown = shownText(page?.values[row]?.[column]);
    return {
      ...shared,
      id: `${sheet.id} ${is === "typedOver" ? "typed" : is} ${key ?? `${row},${column}`}`,
      title: { key: ONE[is].title },
      why: [{ key: ONE[is].why, blanks: { shown, formula } }],
    };
  }
  return {
    ...shared,
    id: `${sheet.id} differs`,
    title: { key: "formulasDiffer", blanks: { count: String(cells.length), sheet: sheet.name, release } },
    why: KINDS.flatMap((kind): Said[] => {
      const count = differences.filter(({ is }) => is === kind).length;
      return count ? [{ key: COUNTED[kind], blanks: { count: String(count) } }] : [];
    }),
  };
}

const KINDS = ["typedOver", "changed", "cleared"] as const;
const COUNTED = { typedOver: "typedOverCounted", changed: "changedCounted", cleared: "clearedCounted" } as const;
const ONE = {
  typedOver: { title: "formulaTypedOver", why: "formulaTypedOverWhy" },
  changed: { title: "formulaChanged", why: "formulaChangedWhy" },
  cleared: { title: "formulaCleared", why: "formulaClearedWhy" },
} as const;

function releaseFinding(sheet: SheetAt, madeBy: "older" | "newer", made: string): Finding {
  const blanks = { sheet: sheet.name, made, release: RELEASE };
  const why = madeBy === "newer" ? "madeByNewerWhy" : made === RELEASE ? "madeByOtherWhy" : "madeByOlderWhy";
  return {
    id: `${sheet.id} release`,
    severity: "info",
    title: { key: "madeByRelease", blanks },
    cells: [],
    why: [{ key: why, blanks }],
    action: { kind: "show", cell: { sheet, row: 0, column: 0 } },
    ...(madeBy === "older" ? { renews: { sheet } } : {}),
  };
}

/** The organisation has given out a later release of the template that the sheet was made from. */
function newerFinding(
  { teamStamp }: SheetReading,
  sheet: SheetAt,
  offered: readonly OfferedTemplate[],
): Finding | undefined {
  const made = readTeamStamp(teamStamp);
  const newest = made && offered.find(({ id, release }) => id === made.id && release > made.release);
  if (!newest) return undefined;
  const blanks = {
    sheet: sheet.name,
    name: newest.name,
    release: String(newest.release),
    made: String(made.release),
  };
  return {
    id: `${sheet.id} team`,
    severity: "info",
    title: { key: "teamNewer", blanks },
    cells: [],
    why: [{ key: "teamNewerWhy", blanks }],
    action: { kind: "show", cell: { sheet, row: 0, column: 0 } },
    renews: { sheet, team: newest.id },
  };
}
