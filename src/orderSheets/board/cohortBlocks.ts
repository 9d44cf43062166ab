import type { CohortRow, OrderTables } from "../../orders/tables/OrderTables";
import { formula, t } from "../../template/specs";
import type { Block, TableBlock, TableRow } from "../../template/Template";
import { SINCE } from "../cohortWords";
import { figure } from "../figures";
import { CAC, CUSTOMERS, MARGIN, REVENUE } from "../words";
import type { BoardYear } from "./boardYear";
import { without } from "../../template/given";

/** What customers have brought by an age, of all cohorts that have reached it. */
interface CohortAge {
  customers: number;
  /** Their margin where the orders have costs, else their revenue. */
  brought: number;
}

/**
 * The cohorts of the cohorts' own sheet, added up: the one that the orders begin with is left out, as its customers may
 * be older.
 */
export function cohortAges({ cohorts, marginBy }: OrderTables): CohortAge[] {
  const rows = cohorts.rows.filter(({ isFirst, customers }) => !isFirst && customers > 0);
  const each = (row: CohortRow): readonly (number | undefined)[] =>
    (marginBy === "costs" ? row.marginPerCustomer : undefined) ?? row.revenuePerCustomer;
  const ages: CohortAge[] = [];
  for (let age = 0; ; age++) {
    const reached = rows.filter((row) => each(row)[age] !== undefined);
    if (reached.length === 0) return ages;
    ages.push({
      customers: reached.reduce((all, { customers }) => all + customers, 0),
      brought: reached.reduce((all, row) => all + each(row)[age]! * row.customers, 0),
    });
  }
}

const TITLE = t("Margin of a new customer against its cost", "Marge d’un nouveau client face à son coût");

/** The margin that a new customer has brought by each age, and from where on it has paid for the acquisition. */
export function cohortBlocks({ length }: readonly CohortAge[], { settings }: OrderTables): Block[] {
  if (length === 0)
    return [
      {
        kind: "sentences",
        title: TITLE,
        lines: [t("No cohort is old enough yet.", "Aucune cohorte n’a l’âge voulu.")],
      },
    ];
  const last = length - 1;
  return [
    {
      kind: "chart",
      chart: "stackedColumns",
      title: TITLE,
      description: t(
        "Columns: the margin that a new customer has brought by each period after the first purchase, with a line for what winning it cost",
        "Colonnes\u00A0: la marge apportée par un nouveau client à chaque période après le premier achat, avec une ligne pour son coût d’acquisition",
      ),
      rows: 14,
      categories: ["age_0", `age_${last}`],
      categoryTitle: SINCE[settings.cohortPeriod],
      gap: 40,
      series: [
        {
          name: t("not yet paid back", "pas encore récupéré"),
          cells: ["unpaid_0", `unpaid_${last}`],
          tone: "pale",
          labels: "count",
        },
        {
          name: t("paid back", "récupéré"),
          cells: ["repaid_0", `repaid_${last}`],
          tone: "strong",
          labels: "count",
          labelsInside: true,
        },
        { name: CAC, cells: ["line_0", `line_${last}`], tone: "ink", line: "dashed" },
      ],
    },
  ];
}

/** What the chart is made of: counts and sums of the cohorts, and the margin of each customer that follows. */
export function cohortFigures(
  ages: readonly CohortAge[],
  { marginBy, settings }: OrderTables,
  { key }: BoardYear,
): TableBlock[] {
  if (ages.length === 0) return [];
  const isByCosts = marginBy === "costs";
  const cost = `ROUND(${key("cac")},2)`;
  const each = (age: number): string =>
    isByCosts
      ? `brought_${age}/reached_${age}`
      : `IF(${without([key("margin")])},"–",${key("margin")}*brought_${age}/reached_${age})`;
  return [
    {
      kind: "table",
      title: SINCE[settings.cohortPeriod],
      heads: {
        M: t("since then", "depuis"),
        N: CUSTOMERS,
        O: isByCosts ? MARGIN : REVENUE,
        P: t("margin each", "marge par client"),
        Q: t("not yet", "pas encore"),
        R: t("paid back", "récupéré"),
        S: CAC,
      },
      rows: ages.map(({ customers, brought }, age): TableRow => ({
        cells: {
          M: figure(age, "count", `age_${age}`),
          N: figure(customers, "count", `reached_${age}`),
          O: figure(brought, "wholeMoney", `brought_${age}`),
          P: formula(`each_${age}`, each(age), "twoDecimals", { align: "right" }),
          Q: formula(
            `unpaid_${age}`,
            `IF(${without([`each_${age}`])},0,${notYet(age, key("cac"), cost)})`,
            "twoDecimals",
          ),
          R: formula(`repaid_${age}`, `IF(${without([`each_${age}`])},0,each_${age}-unpaid_${age})`, "twoDecimals"),
          S: formula(`line_${age}`, `IF(${without([key("cac")])},0,${cost})`, "twoDecimals"),
        },
      })),
    },
  ];
}

/** The margin where it has not paid the cost, or nobody knows the cost. */
const notYet = (age: number, cac: string, cost: string): string =>
  `IF(${without([cac])},each_${age},IF(each_${age}<${cost},each_${age},0))`;

/** The first age at which the margin reaches the cost, to the cent, as on the sheet of the cohorts. */
export function paidBackIn({ length }: readonly CohortAge[], { key }: BoardYear): string {
  if (length === 0) return '"–"';
  const [each, ages] = [`each_0:each_${length - 1}`, `age_0:age_${length - 1}`];
  const cost = `ROUND(${key("cac")},2)`;
  const first = `${length}-SUMPRODUCT(MAX((${each}>=${cost})*(${length}-${ages})))`;
  return `IF(OR(${without([key("cac")])},COUNT(${each})<${length}),"–",IF(MAX(${each})<${cost},"{notYet}",${first}))`;
}
