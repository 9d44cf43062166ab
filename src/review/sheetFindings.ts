import type { KeptCell, SheetReading } from "../formula/WorkbookReading";
import { writtenDay } from "../vocabulary/calendar";
import { checkOfName, checks, type Check, type CheckId } from "../vocabulary/checks";
import { ODD } from "../vocabulary/rules";
import { term, terms, type TermId } from "../vocabulary/terms";
import type { UnitId } from "../vocabulary/units";
import { termOfName } from "../explain/nameAt";
import { checkFacts } from "./checkFacts";
import { namedCell, namedFigure } from "./namedCell";
import { plannedCells } from "./plannedCells";
import type { CellPlace, Finding, Passed, SheetAt } from "./Finding";
import { shownText } from "./shownText";

const WAITING = ["#BUSY!", "#GETTING_DATA"];

/** A worksheet of ours is known by the names of its checks. */
export const isOurs = ({ names }: SheetReading): boolean => names.some(({ name }) => checkOfName(name) !== undefined);

/**
 * What a worksheet of ours has against its own figures. `today` is Excel's number of the day. Where all of its formulas
 * were compared with those it was made with, those that were typed over are told there.
 */
export function sheetFindings(
  sheet: SheetReading,
  today: number,
  isCompared = false,
): { findings: Finding[]; passed: Passed[] } {
  const findings: Finding[] = [];
  const passed: Passed[] = [];
  const about = new OwnSheet(sheet);
  const lost: CheckId[] = [];
  for (const [id, formula] of about.checks) {
    if (formula.includes("#REF!")) lost.push(id);
    else if (about.cellOf(`check_${id}`)?.value === "OK" && !about.isTypedOver(id))
      passed.push({ label: checks[id].label, sheet: sheet.name });
    else findings.push(...about.checkFinding(id));
  }
  if (lost.length) findings.push(about.lostFinding(lost));
  findings.push(...about.plannedFindings(isCompared));
  if (about.isEmpty || !about.has("data_cutoff")) return { findings, passed };
  const age = about.ageFinding(today);
  if (age) findings.push(age);
  else passed.push({ label: { key: "figuresRecent" }, sheet: sheet.name });
  return { findings, passed };
}

/** Nothing was entered in it yet, so its formulas cannot be right. */
export const isUnfilled = (sheet: SheetReading): boolean => new OwnSheet(sheet).isEmpty;

/**
 * Of these a new sheet has none: 0 at most, and divisions by it. Rates and ratios may stand there from the beginning.
 */
const AMOUNTS: readonly UnitId[] = ["money", "count"];
/** How a sheet counts time stands there from the beginning, too. */
const USUAL: readonly TermId[] = ["periods", "months_per_row"];
const isUsed = (value: unknown): boolean => (typeof value === "number" && value !== 0) || value === "#REF!";

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "" && !value.startsWith("#");
class OwnSheet {
  private readonly at: SheetAt;
  private readonly names: ReadonlyMap<string, string>;
  readonly checks: readonly (readonly [CheckId, string])[];
  /** Nothing was entered yet, so nothing can be wrong with it. */
  readonly isEmpty: boolean;

  constructor(private readonly sheet: SheetReading) {
    const { id, name, isHidden } = sheet;
    this.at = { id, name, isHidden };
    this.names = new Map(sheet.names.map((known) => [known.name.toLowerCase(), known.formula]));
    this.checks = sheet.names.flatMap(({ name: of, formula }) => {
      const check = checkOfName(of);
      return check ? [[check, formula] as const] : [];
    });
    const amounts = [...this.names.keys()].filter(
      (known) => known in terms && AMOUNTS.includes(term(known as TermId).unit) && !USUAL.includes(known as TermId),
    );
    this.isEmpty = amounts.length > 0 && !amounts.some((known) => isUsed(this.cellOf(known)?.value));
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  cellOf(name: string): KeptCell | undefined {
    return namedCell(this.sheet, name);
  }

  isTypedOver(id: CheckId): boolean {
    return this.cellOf(`check_${id}`)?.formula === undefined;
  }

  /** A check that says neither OK nor that it cannot be made yet. */
  checkFinding(id: CheckId): Finding[] {
    const cell = this.cellOf(`check_${id}`);
    if (!cell) return [];
    const { label, question, advice, inputs } = checks[id] as Check;
    const shows = String(cell.value);
    const at = this.place(cell);
    const shared = {
      id: `${this.at.id} ${id}`,
      severity: "warning" as const,
      check: { at, label, shows },
      action: { kind: "show", cell: at } as const,
    };
    if (this.isTypedOver(id))
      return [
        {
          ...shared,
          title: { key: "checkTypedOver" },
          cells: [at],
          why: [{ key: "checkTypedOverWhy", blanks: { check: label } }],
        },
      ];
    // #NAME? comes from a formula that has a finding of its own
    if (this.isEmpty || shows === "–" || shows === "#NAME?" || WAITING.includes(shows)) return [];
    if (shows.startsWith("#"))
      return [
        {
          ...shared,
          title: { key: "checkNotMade", blanks: { check: label } },
          cells: this.inputs(inputs, at),
          why: [{ key: "checkNotMadeWhy", blanks: { error: shows } }],
        },
      ];
    const facts = checkFacts(id, (input) => this.figure(input));
    return [
      {
        ...shared,
        ...this.currency(),
        title: facts?.title ?? question,
        cells: this.inputs(facts?.inputs ?? inputs, at),
        why: [...(facts ? [facts.says] : []), ...(facts?.isAdvice ? [] : [advice])],
      },
    ];
  }

  lostFinding(lost: readonly CheckId[]): Finding {
    const first = this.place({ row: 0, column: 0 });
    return {
      id: `${this.at.id} lost`,
      severity: "warning",
      title: { key: "checksLost", blanks: { sheet: this.at.name } },
      cells: [],
      why: [{ key: "checksLostWhy", blanks: { checks: lost.map((id) => checks[id].label) } }],
      action: { kind: "show", cell: first },
    };
  }

  /** Nothing when the figures are of the last quarter. */
  ageFinding(today: number): Finding | undefined {
    const cell = this.cellOf("data_cutoff");
    if (!cell) return undefined;
    const at = { ...this.place(cell), label: term("data_cutoff").label };
    const finding = (
      key: "figuresOld" | "cutoffAhead" | "cutoffMissing" | "cutoffUnreadable",
      why: Finding["why"],
    ): Finding => ({
      id: `${this.at.id} data_cutoff`,
      severity: "info",
      title: { key },
      cells: [at],
      why,
      action: { kind: "show", cell: at },
    });
    const { value } = cell;
    if (value === "") return finding("cutoffMissing", [{ key: "cutoffMissingWhy" }]);
    if (typeof value !== "number" || writtenDay(value) === undefined)
      return finding("cutoffUnreadable", [{ key: "cutoffUnreadableWhy", blanks: { shown: String(value) } }]);
    const day = Math.floor(value);
    if (day > today) return finding("cutoffAhead", [{ key: "cutoffAheadWhy", blanks: { day: { day } } }]);
    return today - day > ODD.figuresAge
      ? finding("figuresOld", [{ key: "figuresOldWhy", blanks: { day: { day } } }])
      : undefined;
  }

  /**
   * Cells that are no longer what the template made of them: inputs that hold a text, formulas that were typed over.
   */
  plannedFindings(isCompared: boolean): Finding[] {
    const cells = plannedCells(this.sheet.names.map(({ name }) => name)).flatMap((planned) => {
      const cell = this.cellOf(planned.name);
      return cell ? [{ planned, cell, at: this.labelled(planned.name, cell) }] : [];
    });
    const texts = cells.filter(
      ({ planned, cell }) => planned.isNumber && cell.formula === undefined && isText(cell.value),
    );
    const typed = cells.filter(
      ({ planned, cell }) =>
        !isCompared && planned.formula !== undefined && cell.formula === undefined && cell.value !== "",
    );
    return [
      ...texts.map(({ planned, cell, at }): Finding => ({
        id: `${this.at.id} text ${planned.name}`,
        severity: "error",
        title: { key: "inputText", blanks: { shown: shownText(cell.value) } },
        cells: [at],
        why: [{ key: "inputTextWhy" }],
        action: { kind: "show", cell: at },
      })),
      ...typed.map(({ planned, cell, at }): Finding => ({
        id: `${this.at.id} typed ${planned.name}`,
        severity: "warning",
        title: { key: "formulaTypedOver" },
        cells: [at],
        why: [{ key: "formulaTypedOverWhy", blanks: { shown: shownText(cell.value), formula: planned.formula! } }],
        action: { kind: "show", cell: at },
      })),
    ];
  }

  private labelled(name: string, cell: KeptCell): CellPlace {
    const id = termOfName(name);
    return { ...this.place(cell), ...(id ? { label: term(id).label } : {}) };
  }

  private figure(id: TermId): number | undefined {
    return namedFigure(this.sheet, id);
  }

  /** The inputs that the sheet has by name; without any, the check itself. */
  private inputs(ids: readonly TermId[], otherwise: CellPlace): CellPlace[] {
    const places = ids.flatMap((id) => {
      const cell = this.cellOf(id);
      return cell ? [{ ...this.place(cell), label: term(id).label }] : [];
    });
    return places.length ? places : [otherwise];
  }

  private currency(): { currency?: string } {
    const value = this.cellOf("currency")?.value;
    return typeof value === "string" && value !== "" ? { currency: value } : {};
  }

  private place({ row, column }: { row: number; column: number }): CellPlace {
    return { sheet: this.at, row, column };
  }
}
