import type { NamedCell } from "../../../excel/readNamed";
import type { Answer, Answers, AskingTemplate } from "../../../template/Template";
import type { SheetReading } from "../../../template/team/sheetAnswers";
import type { Locale } from "../../../vocabulary/locale";
import { LEVERS } from "../../../vocabulary/levers";
import type { ChainFigures } from "../figures/factors";

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

/** The answers of a new worksheet that follows cells of a guided one, where they hold a number. */
export function linkedAnswers<Name extends string>(
  cells: Readonly<Record<Name, NamedCell>>,
  { team }: SheetReading,
  linkTo: (address: string) => string,
): Answers {
  const links = Object.entries<NamedCell>(cells)
    .filter(([, { value }]) => typeof value === "number")
    .map(([name, { address }]): [string, Answer] => [name, { formula: linkTo(address) }]);
  const texts = TEXTS.flatMap((key): [string, Answer][] => {
    const value = team.values[key];
    return value === undefined || value === "" ? [] : [[key, value]];
  });
  return Object.fromEntries([...texts, ...links]);
}

/** The same of answers of the pane, which no cell holds yet. */
export const answeredFigures = (figures: ChainFigures): Answers =>
  Object.fromEntries(LEVERS.flatMap((id) => (typeof figures[id] === "number" ? [[id, figures[id]]] : [])));

/** The worked example as it is, without what is changed in it. */
export const exampleAnswers = ({ example }: AskingTemplate, locale: Locale): Answers =>
  Object.fromEntries(Object.entries(example(locale)).filter(([key]) => !key.startsWith("change_")));
