import { isCallNode, isReferenceNode } from "@borgar/fx";
import { causeAt } from "../explain/explainFault";
import { nameAt } from "../explain/nameAt";
import type { FunctionEntry, Scope } from "../explain/Scope";
import type { Wording } from "../explain/Wording";
import { cellKey } from "../formula/address";
import type { Place } from "../formula/CellReading";
import { allParts, ownFunctionOf, parseFormula } from "../formula/parseFormula";
import { referentOf } from "../formula/referentOf";
import { shownError } from "../formula/shownError";
import type { KeptCell, SheetReading, WorkbookReading } from "../formula/WorkbookReading";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Locale } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";
import { explainedReading } from "./explainedReading";
import type { CellPlace, Finding, Said } from "./Finding";

/** A formula that shows an error, on its sheet. */
export interface Failing {
  sheet: SheetReading;
  cell: KeptCell;
}

/** Formulas that fail for one reason. */
interface Cause {
  code: string;
  failing: Failing[];
  /** The cells in which the error begins, the first one first. */
  origins: Map<string, Place>;
}

/** Why formulas fail: those that fail for the same reason are told together, with the sentence of the first. */
export function faultFindings(
  reading: WorkbookReading,
  failing: readonly Failing[],
  functions: readonly FunctionEntry[],
): Finding[] {
  if (failing.length === 0) return [];
  const faults = new Faults(reading, functions);
  const causes = new Map<string, Cause>();
  for (const one of failing) {
    const code = String(one.cell.value);
    const origin = faults.originOf({ sheet: one.sheet.name, row: one.cell.row, column: one.cell.column }, code);
    if (faults.isMeant(origin, code)) continue;
    const key = `${code} ${withoutFigures(faults.sentenceAt(origin, code, "en"))}`;
    const cause = causes.get(key) ?? { code, failing: [], origins: new Map<string, Place>() };
    cause.failing.push(one);
    cause.origins.set(keyOf(origin), origin);
    causes.set(key, cause);
  }
  return [...causes].map(([key, cause]) => faults.finding(key, cause));
}

/** The same reason with another figure is the same. */
const withoutFigures = (sentence: string): string =>
  sentence.replace(/“[^”]*”|[-−]?\d[\d.,e+%-]*/g, "#").replace(/blank|FALSE|TRUE/g, "#");
const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

class Faults {
  private readonly scope: Scope;
  private readonly sheets: ReadonlyMap<string, SheetReading>;
  private readonly origins = new Map<string, Place>();
  private readonly causes = new Map<string, ReturnType<typeof causeAt>>();

  constructor(
    private readonly reading: WorkbookReading,
    functions: readonly FunctionEntry[],
  ) {
    this.sheets = new Map(reading.sheets.map((sheet) => [sheet.name, sheet]));
    this.scope = {
      reading: explainedReading(reading),
      sheet: "",
      at: { row: 0, column: 0 },
      locale: "en",
      functions: new Map(functions.map((entry) => [entry.id, entry])),
      blank: null,
    };
  }

  /** The last cell upstream that shows the error; each cell is followed once, however many come by it. */
  originOf(start: Place, code: string): Place {
    const passed: Place[] = [];
    const seen = new Set<string>();
    let place = start;
    for (;;) {
      const known = this.origins.get(keyOf(place) + code);
      if (known) {
        place = known;
        break;
      }
      passed.push(place);
      seen.add(keyOf(place));
      const { next } = this.causeOf(place, code);
      if (!next || seen.has(keyOf(next))) break;
      place = next;
    }
    for (const one of passed) this.origins.set(keyOf(one) + code, place);
    return place;
  }

  sentenceAt(place: Place, code: string, locale: Locale): string {
    return locale === "en"
      ? this.causeOf(place, code).sentence
      : causeAt(place, code, { ...this.scope, locale }, wordingIn(locale)).sentence;
  }

  /** Where a formula says NA(), somebody wants it to. */
  isMeant(place: Place, code: string): boolean {
    return (
      code === "#N/A" && /\bNA\(\s*\)/i.test(this.sheets.get(place.sheet)?.cells.get(cellKey(place))?.formula ?? "")
    );
  }

  finding(key: string, { code, failing, origins }: Cause): Finding {
    const cells = failing.map(({ sheet: { id, name, isHidden }, cell: { row, column } }): CellPlace => ({
      sheet: { id, name, isHidden },
      row,
      column,
    }));
    const [first] = origins.values();
    const origin = first!;
    const said = inEveryLanguage((locale) => this.sentenceAt(origin, code, locale));
    const isItself = (place: Place): boolean =>
      failing.some(({ sheet, cell }) => sheet.name === place.sheet && cellKey(cell) === cellKey(place));
    const begins = this.badInput(origin, said.en) ?? (isItself(origin) && failing.length === 1 ? undefined : origin);
    const place = begins && this.placeOf(begins);
    const why: Said[] = [
      said,
      ...(origins.size > 1 ? [{ key: "faultsAlike", blanks: { count: String(origins.size) } } as const] : []),
    ];
    return {
      id: `fault ${key}`,
      severity: "error",
      title: {
        key: failing.length === 1 ? "oneFails" : "manyFail",
        blanks: { count: String(failing.length), error: shownError(code, this.reading.nameError) },
      },
      cells,
      why,
      ...(place ? { begins: place } : {}),
      action: { kind: "show", cell: place ?? cells[0]! },
    };
  }

  private causeOf(place: Place, code: string): ReturnType<typeof causeAt> {
    const key = keyOf(place) + code;
    const known = this.causes.get(key);
    if (known) return known;
    const cause = causeAt(place, code, this.scope, wordingIn("en"));
    this.causes.set(key, cause);
    return cause;
  }

  /** The cell of the argument that a sentence is about: it begins with its name. */
  private badInput(origin: Place, sentence: string): Place | undefined {
    const formula = this.sheets.get(origin.sheet)?.cells.get(cellKey(origin))?.formula;
    const expression = formula === undefined ? undefined : parseFormula(formula);
    const named = /^(\w+)\b/.exec(sentence)?.[1];
    for (const call of expression ? allParts(expression).filter(isCallNode) : []) {
      const index =
        this.scope.functions.get(ownFunctionOf(call) ?? "")?.parameters.findIndex(({ term: id }) => id === named) ?? -1;
      const part = index < 0 ? undefined : call.arguments[index];
      const referent =
        part && isReferenceNode(part) ? referentOf(part.value, origin.sheet, this.scope.reading) : undefined;
      if (referent?.kind === "area" && referent.area.rows * referent.area.columns === 1) return referent.area;
    }
    return undefined;
  }

  private placeOf(place: Place): CellPlace | undefined {
    const sheet = this.sheets.get(place.sheet);
    const label = nameAt(this.scope.reading, place)?.term;
    return (
      sheet && {
        sheet: { id: sheet.id, name: sheet.name, isHidden: sheet.isHidden },
        row: place.row,
        column: place.column,
        ...(label ? { label: term(label).label } : {}),
      }
    );
  }
}

/** No sentence of an error has a figure that is formatted. */
const wordingIn = (locale: Locale): Wording => ({ locale, figure: String });
