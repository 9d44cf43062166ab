import type { BridgeTable, GuidedFigures, OrderTables, YearTable } from "../../orders/tables/OrderTables";
import { t } from "../../template/specs";
import { dayOf } from "../../vocabulary/calendar";
import { daySaid } from "../../vocabulary/daySaid";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import type { Text } from "../../vocabulary/locale";
import { nameOfYear } from "../nameOfYear";

/** What the report calls a figure of a year by, whichever year it is of. */
export type YearFigure =
  | "revenue"
  | "orders"
  | "customers"
  | "new"
  | "cost"
  | "aov"
  | "frequency"
  | "margin"
  | "churn"
  | "year_margin"
  | "lifetime"
  | "clv"
  | "cac"
  | "ratio"
  | "most"
  | "opening"
  | "joined"
  | "reactivated"
  | "lost"
  | "closing";

/** A year of the report: the twelve months of the guided worksheet, or those before them. */
export interface BoardYear {
  /** Above a column. */
  name: Text;
  /** In a title: the same, or until which day. */
  title: Text;
  /** In a sentence about a change: "on 2024". */
  on: Text;
  guided: GuidedFigures;
  bridge: BridgeTable;
  key: (figure: YearFigure) => string;
  /** Where what is known of the acquisition cost is of other months: those of the fiscal year until the last day. */
  toDate?: { name: Text; cost: number; newCustomers: number };
}

/** What somebody types belongs to its year: by its key it goes along when a later year takes the column. */
const OF_ITS_YEAR: readonly YearFigure[] = ["cost", "margin", "churn"];

export function boardYears({ guided, bridge, year, before }: OrderTables): { now: BoardYear; before?: BoardYear } {
  const { figures } = year;
  const isYear = year.isWhole && guided.from === figures.from && guided.to === figures.to;
  const now: BoardYear = {
    guided,
    bridge,
    ...(isYear
      ? wholeYear(guided)
      : guided.to === figures.to && guided.months === 0
        ? toDate(guided)
        : rolling(guided)),
    key: keysOf("y", isYear ? idOf(guided) : "now"),
    ...costToDate(guided, year),
  };
  if (!before) return { now };
  return {
    now,
    before: {
      ...before,
      ...(isYear ? wholeYear(before.guided) : { ...rolling(before.guided), ...EARLIER }),
      key: keysOf("b", isYear ? idOf(before.guided) : "before"),
    },
  };
}

const keysOf =
  (prefix: string, id: string): BoardYear["key"] =>
  (figure) =>
    OF_ITS_YEAR.includes(figure) ? `${figure}_${id}` : `${prefix}_${figure}`;

function idOf({ from }: GuidedFigures): string {
  const [year, month] = dayOf(from)!;
  return `${year}_${month}`;
}

function costToDate({ acquisitionCost }: GuidedFigures, year: YearTable): Pick<BoardYear, "toDate"> {
  const { newCustomers, from } = year.figures;
  const cost = year.acquisitionCost;
  if (acquisitionCost !== undefined || cost === undefined || newCustomers === 0) return {};
  return { toDate: { name: toDate({ from }).name, cost, newCustomers } };
}

type Names = Pick<BoardYear, "name" | "title" | "on">;

function wholeYear({ from }: GuidedFigures): Names {
  const name = nameOfYear(from);
  return { name: t(name, name), title: t(name, name), on: t(`on ${name}`, `sur ${name}`) };
}

function toDate({ from }: Pick<GuidedFigures, "from">): Names {
  const name = nameOfYear(from);
  const said = t(`${name} to date`, `${name} à ce jour`);
  return { name: said, title: said, on: said };
}

function rolling({ months, to }: GuidedFigures): Names {
  const name = t(`${months} months`, `${months} mois`);
  return {
    name,
    title: inEveryLanguage((locale) =>
      UNTIL[locale].replace("{months}", name[locale]).replace("{day}", daySaid(to, locale)),
    ),
    on: name,
  };
}

const UNTIL = t("{months} to {day}", "{months} au {day}");
const EARLIER = {
  name: t("year before", "un an avant"),
  on: t("on the year before", "sur un an"),
} as const satisfies Partial<Names>;
