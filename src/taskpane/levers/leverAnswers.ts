import type { NamedCell } from "../../excel/readNamed";
import { levers } from "../../template/levers";
import type { Answer, Answers } from "../../template/Template";
import type { SheetReading } from "../../template/team/sheetAnswers";
import type { Locale } from "../../vocabulary/locale";
import { LEVERS } from "../../vocabulary/levers";
import type { ChainFigures } from "../parts/figures/factors";

/** Cells of a guided worksheet that a worksheet of levers is linked to, where they hold a number. */
export const LINKED = [...LEVERS, "cac", "customers_end", "target_ratio"] as const;
/** What is taken over as it is. */
const TEXTS = [
  "entity",
  "period_covered",
  "churn_rule",
  "data_source",
  "prepared_by",
  "vat",
  "margin_kind",
  "data_cutoff",
];

/** The answers of a worksheet of levers that follows a guided one. */
export function linkedAnswers(
  cells: Readonly<Record<(typeof LINKED)[number], NamedCell>>,
  { team }: SheetReading,
  linkTo: (address: string) => string,
): Answers {
  const links = LINKED.filter((name) => typeof cells[name].value === "number").map((name): [string, Answer] => [
    name,
    { formula: linkTo(cells[name].address) },
  ]);
  const texts = TEXTS.flatMap((key): [string, Answer][] => {
    const value = team.values[key];
    return value === undefined || value === "" ? [] : [[key, value]];
  });
  return Object.fromEntries([...texts, ...links]);
}

/** The same of answers of the pane, which no cell holds yet. */
export const answeredFigures = (figures: ChainFigures): Answers =>
  Object.fromEntries(LEVERS.flatMap((id) => (typeof figures[id] === "number" ? [[id, figures[id]]] : [])));

/** The worked example as it is, without its change. */
export function exampleAnswers(locale: Locale): Answers {
  return Object.fromEntries(Object.entries(levers.example(locale)).filter(([key]) => !key.startsWith("change_")));
}
