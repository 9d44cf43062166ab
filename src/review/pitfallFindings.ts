import { isCallNode, type CallExpression } from "@borgar/fx";
import { evaluate } from "../explain/evaluate";
import { knownNumber } from "../explain/Outcome";
import type { FunctionEntry, Scope } from "../explain/Scope";
import { allParts, ownFunctionOf, parseFormula } from "../formula/parseFormula";
import type { KeptCell, SheetReading, WorkbookReading } from "../formula/WorkbookReading";
import { checks, type CheckId } from "../vocabulary/checks";
import { ODD } from "../vocabulary/rules";
import type { TermId } from "../vocabulary/terms";
import { checkFacts, type Figures } from "./checkFacts";
import { explainedReading } from "./explainedReading";
import type { CellPlace, Finding, Said } from "./Finding";
import { isOurs } from "./sheetFindings";

/** A mistake that a formula has fallen into, by the figures it was given. */
interface Pitfall {
  check: CheckId;
  isIn: (figure: Figures) => boolean;
}

const isAtMost = (figure: number | undefined, limit: number): boolean => figure !== undefined && figure <= limit;

/** The classic ones that a single formula shows. A worksheet of ours holds its figures against them by itself. */
const PITFALLS: readonly Pitfall[] = [
  {
    check: "costs_entered",
    isIn: (figure) =>
      figure("margin_rate") === 1 || [figure("cogs"), figure("acquisition_cost")].some((cost) => cost === 0),
  },
  {
    check: "periods_agree",
    isIn: (figure) =>
      figure("purchase_frequency") !== undefined &&
      isAtMost(figure("churn_rate"), 1 / ODD.lifetime) &&
      !isAtMost(figure("churn_rate"), 0),
  },
  {
    check: "customers_return",
    isIn: (figure) =>
      isAtMost(figure("purchase_frequency"), ODD.onceFrequency) && (figure("churn_rate") ?? 0) >= ODD.onceChurn,
  },
];

interface Fallen {
  place: CellPlace;
  figure: Figures;
}

/** Formulas that calculate what nobody means: no error, a wrong number. Those of one kind are told together. */
export function pitfallFindings(reading: WorkbookReading, functions: readonly FunctionEntry[]): Finding[] {
  const shared = {
    reading: explainedReading(reading),
    at: { row: 0, column: 0 },
    locale: "en" as const,
    functions: new Map(functions.map((entry) => [entry.id, entry])),
    blank: null,
  };
  const found = new Map(PITFALLS.map((pitfall) => [pitfall, [] as Fallen[]]));
  for (const sheet of reading.sheets) {
    if (isOurs(sheet)) continue;
    const scope: Scope = { ...shared, sheet: sheet.name };
    for (const cell of sheet.cells.values())
      for (const figure of figuresOf(cell, scope))
        for (const [pitfall, fallen] of found)
          if (pitfall.isIn(figure)) fallen.push({ place: placeOf(sheet, cell), figure });
  }
  return [...found].flatMap(([pitfall, fallen]) => findingOf(pitfall, fallen));
}

/** Only such a formula is worth the time of reading it. */
const MENTIONS_US = /CLV[._]/i;

/** What each call of our functions in a cell is given. A formula that fails has a finding of its own. */
function figuresOf({ formula, value }: KeptCell, scope: Scope): Figures[] {
  if (formula === undefined || typeof value !== "number" || !MENTIONS_US.test(formula)) return [];
  const expression = parseFormula(formula);
  return (expression ? allParts(expression) : []).flatMap((part) => {
    const entry = isCallNode(part) ? scope.functions.get(ownFunctionOf(part) ?? "") : undefined;
    return entry ? [figuresGiven(part as CallExpression, entry, scope)] : [];
  });
}

function figuresGiven(call: CallExpression, { parameters }: FunctionEntry, scope: Scope): Figures {
  const figures = new Map<TermId, number | undefined>();
  return (id) => {
    if (!figures.has(id)) {
      const argument = call.arguments[parameters.findIndex(({ term }) => term === id)];
      figures.set(id, argument ? knownNumber(evaluate(argument, scope)) : undefined);
    }
    return figures.get(id);
  };
}

const placeOf = ({ id, name, isHidden }: SheetReading, { row, column }: KeptCell): CellPlace => ({
  sheet: { id, name, isHidden },
  row,
  column,
});

function findingOf({ check }: Pitfall, fallen: readonly Fallen[]): Finding[] {
  const [first] = fallen;
  if (!first) return [];
  const { question, advice } = checks[check];
  const facts = check === "costs_entered" ? undefined : checkFacts(check, first.figure);
  const why: Said[] = [...(facts ? [facts.says] : []), advice];
  const places = new Map(fallen.map(({ place }) => [`${place.sheet.id} ${place.row},${place.column}`, place]));
  return [
    {
      id: `pitfall ${check}`,
      severity: "warning",
      title: question,
      cells: [...places.values()],
      why,
      action: { kind: "show", cell: first.place },
    },
  ];
}
