import { formula, input, t } from "../../template/specs";
import type { FormatId } from "../../template/numberFormat";
import type { CellSpec, TableBlock, TableRow } from "../../template/Template";
import type { Text } from "../../vocabulary/locale";
import type { TermId } from "../../vocabulary/terms";
import { figure } from "../figures";
import { CAC_NAMED, CHANGE } from "../words";
import type { BoardYear, YearFigure } from "./boardYear";
import { given, without } from "../../template/given";

/** A figure of the years: what it is in each, and how its change is shown. */
interface YearRow {
  id: YearFigure;
  label: Text | { term: TermId };
  /** Said where no other year stands beside it. */
  definition: Text;
  cell: (year: BoardYear) => CellSpec;
  change: FormatId;
  /** Its change is one of points, and no share of it is said. */
  isRate?: true;
  kind?: TableRow["kind"];
}

const VALUE_FORMULA = t("Customer lifetime value (formula)", "Valeur vie client (formule)");

/** The figures of a year that lead to the value of a customer, beside those of the year before. */
export function yearBlock({ now, before }: { now: BoardYear; before?: BoardYear }, isByCosts: boolean): TableBlock {
  return {
    kind: "table",
    title: t("The year in figures", "L’année en chiffres"),
    heads: {
      C: now.name,
      ...(before ? { D: before.name, E: CHANGE, F: t("%", "%") } : {}),
    },
    rows: rowsOf(now, isByCosts).map((row): TableRow => ({
      label: row.label,
      ...(row.kind ? { kind: row.kind } : {}),
      cells: {
        C: row.cell(now),
        ...(before ? { D: row.cell(before), ...changeCells(row, now, before) } : { D: { note: row.definition } }),
      },
    })),
    foot: { formula: `IF(${without([now.key("cost")])},"{needCost}","{valueIs}")` },
  };
}

const counted =
  (id: "revenue" | "orders" | "customers" | "new", of: (year: BoardYear) => number, format: FormatId) =>
  (year: BoardYear): CellSpec =>
    figure(of(year), format, year.key(id));

/** A formula over figures of the same year. */
const worked =
  (id: YearFigure, needs: readonly YearFigure[], text: (...keys: string[]) => string, format: FormatId) =>
  (year: BoardYear): CellSpec => {
    const keys = needs.map(year.key);
    return formula(year.key(id), given(keys, text(...keys)), format, { align: "right" });
  };

const asked = (term: TermId, key: string, format: FormatId, usual: number | undefined): CellSpec =>
  input(term, format, { key, ...(usual === undefined ? {} : { usual }) });

/** Of costs in the orders it is known; a rate that was typed can be typed anew. */
const marginCell =
  (isByCosts: boolean) =>
  ({ guided, key }: BoardYear): CellSpec =>
    isByCosts && guided.marginRate !== undefined
      ? figure(guided.marginRate, "rate", key("margin"))
      : asked("margin_rate", key("margin"), "rate", guided.marginRate);

function churnCell({ bridge: { churn }, key }: BoardYear): CellSpec {
  if (churn.by === "nothing") return asked("churn_rate", key("churn"), "rate", undefined);
  return churn.by === "months"
    ? figure(churn.rate, "rate", key("churn"))
    : formula(key("churn"), `-${key("lost")}/${key("opening")}`, "rate");
}

/** Until the cost of these months is typed, that of the year to date says what a new customer costs. */
function cacCell({ key, toDate }: BoardYear): CellSpec {
  const typed = given([key("cost"), key("new")], `CLV.CAC(${key("cost")},${key("new")})`);
  const text = toDate ? `IF(${without([key("cost")])},cac_to_date,${typed})` : typed;
  return formula(key("cac"), text, "money", { align: "right" });
}

/** The cost of the year to date, and what it comes to for each of its new customers. */
export const costToDate = ({ toDate }: BoardYear): TableBlock[] =>
  toDate
    ? [
        {
          kind: "table",
          title: toDate.name,
          rows: [
            { label: { term: "acquisition_cost" }, cells: { M: figure(toDate.cost, "wholeMoney", "cost_to_date") } },
            { label: { term: "customers_new" }, cells: { M: figure(toDate.newCustomers, "count", "new_to_date") } },
            {
              label: CAC_NAMED,
              kind: "sum",
              cells: { M: formula("cac_to_date", "CLV.CAC(cost_to_date,new_to_date)", "money") },
            },
          ],
        },
      ]
    : [];

const CHURN_BY: Readonly<Record<BoardYear["bridge"]["churn"]["by"], Text>> = {
  counted: t("lost ÷ at the start", "perdus ÷ début"),
  months: t("of its months, brought to a year", "de ses mois, ramenée à un an"),
  nothing: t("type the rate you know", "saisir le taux connu"),
};

const rowsOf = ({ guided: { months }, bridge: { churn } }: BoardYear, isByCosts: boolean): readonly YearRow[] => [
  {
    id: "revenue",
    definition: t("net of refunds", "remboursements déduits"),
    label: { term: "revenue" },
    cell: counted("revenue", ({ guided }) => guided.revenue, "wholeMoney"),
    change: "signedWholeMoney",
  },
  {
    id: "orders",
    definition: t("of these customers", "de ces clients"),
    label: { term: "orders" },
    cell: counted("orders", ({ guided }) => guided.orders, "count"),
    change: "signedCount",
  },
  {
    id: "customers",
    definition: t("with a purchase", "avec un achat"),
    label: { term: "customers" },
    cell: counted("customers", ({ guided }) => guided.customers, "count"),
    change: "signedCount",
  },
  {
    id: "new",
    definition: t("first purchase ever", "tout premier achat"),
    label: { term: "customers_new" },
    cell: counted("new", ({ guided }) => guided.newCustomers, "count"),
    change: "signedCount",
  },
  {
    id: "cost",
    definition: t("to win the new ones", "pour gagner les nouveaux"),
    label: { term: "acquisition_cost" },
    cell: ({ guided, key }) => asked("acquisition_cost", key("cost"), "wholeMoney", guided.acquisitionCost),
    change: "signedWholeMoney",
  },
  {
    id: "aov",
    definition: t("revenue ÷ orders", "CA ÷ commandes"),
    label: { term: "aov" },
    cell: worked("aov", ["revenue", "orders"], (revenue, orders) => `CLV.AOV(${revenue},${orders})`, "money"),
    change: "signedMoney",
  },
  {
    id: "frequency",
    definition: t("orders ÷ customers", "commandes ÷ clients"),
    label: { term: "purchase_frequency" },
    cell: worked(
      "frequency",
      ["orders", "customers"],
      (orders, customers) => `CLV.FREQUENCY(${orders},${customers})`,
      "fourDecimals",
    ),
    change: "signedNumber",
  },
  {
    id: "margin",
    definition: t("on revenue", "sur le CA"),
    label: { term: "margin_rate" },
    cell: marginCell(isByCosts),
    change: "signedPoints",
    isRate: true,
  },
  {
    id: "churn",
    definition: CHURN_BY[churn.by],
    label: { term: "churn_rate" },
    cell: churnCell,
    change: "signedPoints",
    isRate: true,
  },
  {
    id: "year_margin",
    definition: t("order value × frequency × margin", "panier × fréquence × marge"),
    label:
      months === 12
        ? t("Margin of a customer in a year", "Marge d’un client en un an")
        : t("Margin of a customer in these months", "Marge d’un client sur ces mois"),
    cell: worked(
      "year_margin",
      ["aov", "frequency", "margin"],
      (aov, frequency, margin) => `CLV.PERIODVALUE(${aov},${frequency},${margin})`,
      "money",
    ),
    change: "signedMoney",
  },
  {
    id: "lifetime",
    definition: t("until a customer leaves, on average", "jusqu’au départ, en moyenne"),
    label: t("× lifetime in years, 1 ÷ churn", "× durée de vie en ans, 1 ÷ attrition"),
    cell: worked("lifetime", ["churn"], (churn) => `CLV.LIFETIME(${churn})`, "fourDecimals"),
    change: "signedNumber",
  },
  {
    id: "clv",
    definition: t("margin × lifetime", "marge × durée de vie"),
    label: VALUE_FORMULA,
    kind: "total",
    cell: worked(
      "clv",
      ["year_margin", "lifetime"],
      (margin, lifetime) => `CLV.SIMPLE(${margin},${lifetime})`,
      "money",
    ),
    change: "signedMoney",
  },
  {
    id: "cac",
    definition: t("cost ÷ new customers", "coût ÷ nouveaux clients"),
    label: CAC_NAMED,
    cell: cacCell,
    change: "signedMoney",
  },
  {
    id: "ratio",
    definition: t("value ÷ CAC", "valeur ÷ CAC"),
    label: { term: "ltv_cac" },
    cell: worked("ratio", ["clv", "cac"], (value, cac) => `CLV.RATIO(${value},${cac})`, "ratio"),
    change: "signedNumber",
  },
  {
    id: "most",
    definition: t("value ÷ target ratio", "valeur ÷ ratio visé"),
    label: t("Most to pay per new customer", "CAC maximal"),
    cell: (year) => {
      const value = year.key("clv");
      return formula(year.key("most"), given([value, "target"], `CLV.MAXCAC(${value},target)`), "money", {
        align: "right",
      });
    },
    change: "signedMoney",
  },
];

function changeCells({ id, change, isRate, kind }: YearRow, now: BoardYear, before: BoardYear): TableRow["cells"] {
  const keys = [now.key(id), before.key(id)] as const;
  const [is, was] = keys;
  const bold = kind === "total" ? ({ bold: true } as const) : {};
  return {
    E: formula(`change_${id}`, `IF(${without(keys)},"–",${isRate ? `(${is}-${was})*100` : `${is}-${was}`})`, change, {
      align: "right",
      ...bold,
    }),
    ...(isRate
      ? {}
      : {
          F: {
            formula: `IF(${without(keys)},"–",IF(${was}<=0,"–",${is}/${was}-1))`,
            format: "signedShare" as const,
            quiet: true as const,
            align: "right" as const,
          },
        }),
  };
}
