import { answersAtOnce, type FunctionEntry } from "../explain/Scope";
import { isCallNode, type CallExpression } from "@borgar/fx";
import { cellKey } from "../formula/address";
import {
  callName,
  functionCalls,
  type CallContext,
  type CallSpelling,
  type FunctionCall,
} from "../formula/functionCalls";
import { shownError } from "../formula/shownError";
import { localSeparators } from "../formula/localSeparators";
import { allParts, parseFormula } from "../formula/parseFormula";
import { covers, referenceOf, referencesIn, type FormulaReference } from "../formula/referencesIn";
import type { KeptCell, NameReading, SheetReading, WorkbookReading } from "../formula/WorkbookReading";
import type { CellPlace, Finding, Passed, Rewrite, Said } from "./Finding";
import { faultFindings } from "./faultFindings";
import { meantFunctions } from "./meantFunctions";
import { nearestName } from "./nearestName";
import { renaming, rewriteFormula, type Replacement } from "./rewriteFormula";
import { isOurs, isUnfilled } from "./sheetFindings";

export interface FindingContext {
  functions: readonly FunctionEntry[];
  /** Formulas that were written again already, by `rewriteKey`: what they still show has another reason. */
  rewritten: ReadonlySet<string>;
}

const NAME_ERROR = "#NAME?";
/** Values that stand there until a function has answered. */
const WAITING = ["#BUSY!", "#GETTING_DATA"];
/** How a formula came to be broken, in the order in which it is told. */
const CAUSES = ["prefix", "early", "separators"] as const;
type Cause = (typeof CAUSES)[number];

/** One formula with something the matter. */
interface Trouble {
  kind: "broken" | "stored" | "single" | "unknown" | "name" | "still" | "text" | "fails";
  sheet: SheetReading;
  cell: KeptCell;
  causes: readonly Cause[];
  changes: readonly Replacement[];
  /** The function or name that there is not. */
  missing?: string;
  /** How many arguments the function is given that there is not. */
  given?: number;
}

export const rewriteKey = (sheetId: string, cell: { row: number; column: number }, formula: string): string =>
  `${sheetId}!${cellKey(cell)}${formula}`;

/** What is the matter with formulas that call our functions; nothing is said of others. */
export function formulaFindings(
  reading: WorkbookReading,
  context: FindingContext,
): { findings: Finding[]; passed: Passed[]; calls: number } {
  const troubles: Trouble[] = [];
  let calls = 0;
  for (const sheet of reading.sheets) {
    const about = new SheetFormulas(reading, sheet, context);
    for (const cell of sheet.cells.values()) {
      if (about.callsOf(cell).length) calls++;
      troubles.push(...about.troubleOf(cell));
    }
  }
  const of = (kind: Trouble["kind"]): Trouble[] => troubles.filter((trouble) => trouble.kind === kind);
  const findings = [
    ...brokenFinding(of("broken"), reading.nameError),
    ...grouped(of("unknown"), ({ missing }) => missing!).flatMap(([missing, group]) =>
      unknownFinding(missing, group, context),
    ),
    ...grouped(of("name"), ({ missing }) => missing!).map(([missing, group]) => missingNameFinding(missing, group)),
    ...stillFinding(of("still"), reading.nameError),
    ...faultFindings(reading, of("fails"), context.functions),
    ...storedFinding(of("stored")),
    ...singleFinding(of("single")),
    ...textFinding(of("text")),
  ];
  const isFree = (...kinds: Trouble["kind"][]): boolean => calls > 0 && kinds.every((kind) => of(kind).length === 0);
  const passed: Passed[] = [
    ...(isFree("broken", "unknown", "name", "still")
      ? [{ label: { key: "formulasKnown", blanks: { error: reading.nameError } } } as const]
      : []),
    ...(isFree("broken", "stored") ? [{ label: { key: "prefixesOwn" } } as const] : []),
  ];
  return { findings, passed, calls };
}

/** The formulas of one sheet, with the names that count there. */
class SheetFormulas {
  private readonly names: ReadonlyMap<string, NameReading>;
  private readonly calling: CallContext;
  private readonly spilling: ReadonlySet<string>;
  /** A sheet of ours that waits for its figures. */
  private readonly isQuiet: boolean;

  constructor(
    private readonly reading: WorkbookReading,
    private readonly sheet: SheetReading,
    private readonly context: FindingContext,
  ) {
    this.names = new Map([...reading.names, ...sheet.names].map((name) => [name.name.toLowerCase(), name]));
    this.calling = { ids: context.functions.map(({ id }) => id), names: new Set(this.names.keys()) };
    this.isQuiet = isOurs(sheet) && isUnfilled(sheet);
    this.spilling = new Set(context.functions.filter(answersAtOnce).map(({ id }) => id));
  }

  callsOf({ formula }: KeptCell): FunctionCall[] {
    return formula === undefined ? [] : functionCalls(formula, this.calling);
  }

  troubleOf(cell: KeptCell): Trouble[] {
    const { formula, value } = cell;
    const trouble = (kind: Trouble["kind"], more: Partial<Trouble> = {}): Trouble[] => [
      { kind, sheet: this.sheet, cell, causes: [], changes: [], ...more },
    ];
    if (formula === undefined)
      return typeof value === "string" && functionCalls(value.replace(/^'/, ""), this.calling).length
        ? trouble("text")
        : [];
    const calls = this.callsOf(cell);
    if (calls.length === 0) return [];
    const repairs = this.repairsOf(formula, calls, value);
    if (repairs.changes.length) return trouble(showsError(value) ? "broken" : "stored", repairs);
    if (value === NAME_ERROR) return this.nameTrouble(cell, calls, trouble);
    if (showsError(value) && !WAITING.includes(value)) return this.isQuiet ? [] : trouble("fails");
    const losing = calls.filter((call) => this.losesResults(call));
    return losing.length ? trouble("single", { changes: losing.map((call) => renaming(call, true)) }) : [];
  }

  /**
   * Only what cannot be right is repaired: a name with an underscore, or in small letters, may well be somebody's own
   * function that works.
   */
  private repairsOf(
    formula: string,
    calls: readonly FunctionCall[],
    value: unknown,
  ): { causes: Cause[]; changes: Replacement[] } {
    const repaired = calls.flatMap((call) => {
      const cause = causeOf(call);
      return cause && (value === NAME_ERROR || value === "#REF!" || isSurelyForeign(call))
        ? [{ cause, change: renaming(call, this.losesResults(call)) }]
        : [];
    });
    const separators = (showsError(value) ? localSeparators(formula) : []).map((from) => ({
      cause: "separators" as const,
      change: { from, to: from + 1, text: "," },
    }));
    const all = [...repaired, ...separators];
    return {
      causes: CAUSES.filter((cause) => all.some((one) => one.cause === cause)),
      changes: all.map(({ change }) => change),
    };
  }

  /** #NAME? although every call is spelled as it should be. */
  private nameTrouble(
    cell: KeptCell,
    calls: readonly FunctionCall[],
    trouble: (kind: Trouble["kind"], more?: Partial<Trouble>) => Trouble[],
  ): Trouble[] {
    const formula = cell.formula!;
    const unknown = calls.find(({ spelling }) => spelling === "unknown");
    if (unknown)
      return trouble("unknown", {
        missing: unknown.id,
        given: argumentsOf(formula, unknown),
        changes: calls
          .filter(({ id }) => id === unknown.id)
          .map((call) => ({ from: call.from, to: call.to, text: "" })),
      });
    const missing = this.missingName(formula);
    if (missing !== undefined) return trouble("name", { missing });
    if (this.comesFromElsewhere(formula)) return [];
    return this.context.rewritten.has(rewriteKey(this.sheet.id, cell, formula))
      ? trouble("still")
      : trouble("broken", { causes: ["early"] });
  }

  private losesResults({ single, spreads, id }: FunctionCall): boolean {
    return single !== undefined && (spreads || this.spilling.has(id));
  }

  private missingName(formula: string): string | undefined {
    if (/\b(?:LET|LAMBDA)\(/i.test(formula)) return undefined;
    return referencesIn(formula).find(({ name, sheet }) => name !== undefined && !this.knows(name, sheet))?.name;
  }

  private knows(name: string, sheetName: string | undefined): boolean {
    const sheet = sheetName === undefined ? undefined : this.sheetNamed(sheetName);
    return (
      this.names.has(name.toLowerCase()) ||
      (sheet?.names.some((known) => known.name.toLowerCase() === name.toLowerCase()) ?? false)
    );
  }

  /** A cell that the formula takes a value from shows #NAME? itself: that one is to be repaired. */
  private comesFromElsewhere(formula: string): boolean {
    return referencesIn(formula)
      .flatMap((reference) => this.resolved(reference))
      .some(({ sheet = this.sheet.name, cells }) => {
        const from = this.sheetNamed(sheet);
        return (
          cells !== undefined &&
          from !== undefined &&
          cellsWithin(from, cells).some((cell) => cell.value === NAME_ERROR)
        );
      });
  }

  private resolved(reference: FormulaReference): FormulaReference[] {
    if (reference.name === undefined) return [reference];
    const named = this.names.get(reference.name.toLowerCase());
    return named ? referenceOf(named.formula.replace(/^=/, "")) : [];
  }

  private sheetNamed(name: string): SheetReading | undefined {
    return this.reading.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}

/** Of those that were kept. */
function cellsWithin({ cells }: SheetReading, area: NonNullable<FormulaReference["cells"]>): KeptCell[] {
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > cells.size)
    return [...cells.values()].filter((cell) => covers(area, cell));
  const found: KeptCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cells.get(cellKey({ row, column }));
      if (cell) found.push(cell);
    }
  }
  return found;
}

const showsError = (value: unknown): value is string => typeof value === "string" && value.startsWith("#");

const SPELLED: Readonly<Partial<Record<CallSpelling, Cause>>> = {
  stored: "prefix",
  file: "prefix",
  underscore: "prefix",
  trial: "prefix",
  smallLetters: "early",
};
const causeOf = ({ spelling }: FunctionCall): Cause | undefined => SPELLED[spelling];
/** No formula that works is written like this: a macro's name has no dot. */
const isSurelyForeign = ({ spelling, head }: FunctionCall): boolean =>
  spelling === "stored" || (spelling === "file" && head.slice(head.lastIndexOf("!")).includes("."));

function brokenFinding(troubles: readonly Trouble[], error: string): Finding[] {
  if (troubles.length === 0) return [];
  const counts = CAUSES.map(
    (cause) => [cause, troubles.filter(({ causes }) => causes.includes(cause)).length] as const,
  ).filter(([, count]) => count > 0);
  const why = counts.map(([cause, count]): Said => ({
    key: counts.length > 1 ? COUNTED[cause] : TOLD[cause],
    blanks: { count: String(count) },
  }));
  const shown = [...new Set(troubles.map(({ cell: { value } }) => shownError(String(value), error)))].sort().join(", ");
  return [
    {
      id: "broken",
      severity: "error",
      title: counted("oneShowsError", "showError", troubles.length, { error: shown }),
      why,
      ...rewriting(troubles),
    },
  ];
}
const TOLD = { prefix: "prefixWhy", early: "earlyWhy", separators: "separatorsWhy" } as const;
const COUNTED = { prefix: "prefixCounted", early: "earlyCounted", separators: "separatorsCounted" } as const;

function storedFinding(troubles: readonly Trouble[]): Finding[] {
  if (troubles.length === 0) return [];
  return [
    {
      id: "stored",
      severity: "warning",
      title: counted("oneStored", "stored", troubles.length),
      why: [{ key: "storedWhy" }],
      ...rewriting(troubles),
    },
  ];
}

function singleFinding(troubles: readonly Trouble[]): Finding[] {
  if (troubles.length === 0) return [];
  return [
    {
      id: "single",
      severity: "warning",
      title: counted("oneSingle", "single", troubles.length),
      why: [{ key: "singleWhy" }],
      ...rewriting(troubles),
    },
  ];
}

function unknownFinding(id: string, troubles: readonly Trouble[], { functions }: FindingContext): Finding[] {
  const groups = grouped(troubles, ({ given }) => meantFunctions(id, given ?? 0, functions).join(", "));
  return groups.map(([meant, group]): Finding => {
    const about = {
      id: groups.length > 1 ? `unknown ${id} ${meant}` : `unknown ${id}`,
      severity: "error" as const,
      title: { key: "unknownFunction", blanks: { name: callName(id) } } as const,
    };
    const [only, ...others] = meant === "" ? [] : meant.split(", ");
    if (others.length)
      return {
        ...about,
        why: [{ key: "unknownSeveral", blanks: { names: [only!, ...others].map(callName).join(", ") } }],
        ...showing(group),
      };
    const nearest =
      only ??
      nearestName(
        id,
        functions.map((known) => known.id),
      );
    if (nearest === undefined) return { ...about, why: [{ key: "unknownWhy" }], ...showing(group) };
    const named = group.map((trouble) => ({
      ...trouble,
      changes: trouble.changes.map((change) => ({ ...change, text: callName(nearest) })),
    }));
    const { cells, action } = rewriting(named);
    const why: Said = {
      key: only === undefined ? "unknownNearest" : "unknownMeant",
      blanks: { name: callName(nearest) },
    };
    return {
      ...about,
      why: [why],
      cells,
      action: action.kind === "rewrite" ? { ...action, instead: callName(nearest) } : action,
    };
  });
}

/** How many arguments a call is given. */
function argumentsOf(formula: string, { from, to }: FunctionCall): number {
  const call = outermostIn(formula).find(({ loc }) => loc?.[0] !== undefined && loc[0] >= from && loc[0] <= to);
  return call?.arguments.length ?? 0;
}

const outermostIn = (formula: string): readonly CallExpression[] => {
  const expression = parseFormula(formula);
  return expression ? allParts(expression).filter(isCallNode) : [];
};

function missingNameFinding(name: string, troubles: readonly Trouble[]): Finding {
  return {
    id: `name ${name}`,
    severity: "error",
    title: { key: "missingName", blanks: { name } },
    why: [{ key: "missingNameWhy" }],
    ...showing(troubles),
  };
}

function stillFinding(troubles: readonly Trouble[], error: string): Finding[] {
  if (troubles.length === 0) return [];
  return [
    {
      id: "still",
      severity: "error",
      title: counted("oneShowsError", "showError", troubles.length, { error }),
      why: [{ key: "stillWhy" }],
      ...showing(troubles),
    },
  ];
}

function textFinding(troubles: readonly Trouble[]): Finding[] {
  if (troubles.length === 0) return [];
  return [
    {
      id: "text",
      severity: "info",
      title: counted("oneText", "texts", troubles.length),
      why: [{ key: "textWhy" }],
      ...showing(troubles),
    },
  ];
}

/** All of its formulas at once, but those on protected sheets. */
function rewriting(troubles: readonly Trouble[]): Pick<Finding, "cells" | "action"> {
  const cells = troubles.map(placeOf);
  const rewrites = troubles.filter(({ sheet }) => !sheet.isProtected).map(rewriteOf);
  const protectedSheets = [
    ...new Set(troubles.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.name)),
  ];
  return { cells, action: { kind: "rewrite", rewrites, protectedSheets } };
}

const showing = (troubles: readonly Trouble[]): Pick<Finding, "cells" | "action"> => ({
  cells: troubles.map(placeOf),
  action: { kind: "show", cell: placeOf(troubles[0]!) },
});

const rewriteOf = (trouble: Trouble): Rewrite => {
  const before = trouble.cell.formula!;
  return { at: placeOf(trouble), before, after: rewriteFormula(before, trouble.changes), changes: trouble.changes };
};

const placeOf = ({ sheet: { id, name, isHidden }, cell: { row, column } }: Trouble): CellPlace => ({
  sheet: { id, name, isHidden },
  row,
  column,
});

const counted = (
  one: CountedKey,
  many: CountedKey,
  count: number,
  blanks: Readonly<Record<string, string>> = {},
): Said => ({ key: count === 1 ? one : many, blanks: { ...blanks, count: String(count) } });
type CountedKey = "oneShowsError" | "showError" | "oneStored" | "stored" | "oneSingle" | "single" | "oneText" | "texts";

function grouped(troubles: readonly Trouble[], by: (trouble: Trouble) => string): [string, Trouble[]][] {
  const groups = new Map<string, Trouble[]>();
  for (const trouble of troubles) groups.set(by(trouble), [...(groups.get(by(trouble)) ?? []), trouble]);
  return [...groups];
}
