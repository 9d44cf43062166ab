import { formula, input, t, unlessBlank } from "../template/specs";
import { ratingOf, ratingWords } from "../template/rating";
import type { FormatId } from "../template/numberFormat";
import type { Band, CellSpec, TableBlock, TableRow, Template } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { leftOutReasons } from "../vocabulary/orderFindings";
import { term, type TermId } from "../vocabulary/terms";
import type { Days } from "../core/customers/movement";
import type { DaysFigures, OrderTables, YearTable } from "../orders/tables/OrderTables";
import { figure } from "./figures";
import { nameOfYear } from "./nameOfYear";
import { subtitleOf, valuesFrom, type SheetAbout } from "./SheetAbout";
import { tieOutSteps } from "./tieOutSteps";
import { CHANGE, LOOK } from "./words";

/** Sales, customers and their churn in a year, beside the year before, and where the figures come from. */
export function keyFiguresSheet(tables: OrderTables, about: SheetAbout): Template {
  const { year, settings } = tables;
  return {
    id: "key_figures",
    title: t("Key figures from orders", "Chiffres clés des commandes"),
    description: t(
      "Revenue, orders and customers of a year beside the one before, the active customers month by month, and how all of it ties out to the orders",
      "CA, commandes et clients d’une année à côté de la précédente, clients actifs mois par mois, et rapprochement avec les commandes",
    ),
    page: {
      widths: [1, 31, 12, 12.4, 12, 10.6, 1.6, 29, 11.9, 13.1],
      left: ["B", "C", "D", "E", "F"],
      right: ["H", "I", "J"],
      orientation: "portrait",
    },
    hint: valuesFrom(about),
    subtitle: subtitleOf(about, settings.until, [t(about.source, about.source), yearNamed(year)]),
    words: {
      ...ratingWords,
      look: LOOK,
      update: t("update", "à actualiser"),
      ...(about.table ? { table: t(about.table.name, about.table.name) } : {}),
    },
    bands: [
      headlines(tables),
      { left: [yearBlock(year)], right: [tieOutBlock(tables, about)] },
      { full: bridgeBlocks(tables) },
      { left: [guidedBlock(tables)], right: [valueBlock()] },
    ],
  };
}

/** "2025", "2024/25", "2025 to date". */
function yearNamed({ figures, isWhole }: YearTable): Text {
  const name = nameOfYear(figures.from);
  return isWhole ? t(name, name) : t(`${name} to date`, `${name} à ce jour`);
}

const headlines = ({ bridge, guided, year }: OrderTables): Band => ({
  full: [
    {
      kind: "figures",
      figures: [
        {
          column: "B",
          label: isYearOf(guided, year) ? VALUE : factorsOf(guided.months),
          formula: "customer_value",
          format: "largeMoney",
          tone: "headline",
        },
        { column: "C", label: t("Order value", "Panier"), formula: "aov", format: "largeMoney", tone: "plain" },
        {
          column: "D",
          label: t("Frequency", "Fréquence"),
          formula: "purchase_frequency",
          format: "fourDecimals",
          tone: "plain",
        },
        {
          column: "E",
          label: t("Churn of a year", "Attrition d’un an"),
          formula: "churn_rate",
          format: "shortRate",
          tone: "plain",
        },
        {
          column: "I",
          label: term("repeat_rate").label,
          formula: "y_repeat_rate",
          format: "shortRate",
          tone: "quiet",
        },
        ...(bridge.once
          ? [
              {
                column: "J" as const,
                label: t("Active customers", "Clients actifs"),
                formula: "once_closing",
                format: "count" as const,
                tone: "quiet" as const,
              },
            ]
          : []),
      ],
    },
  ],
});

/** A key figure: how it is had of each column, and how its change is shown. */
interface YearRow {
  label: Text | { term: TermId };
  id: string;
  /** A value, or a formula in which `{p}` stands for the column. */
  of: ((figures: DaysFigures) => number | undefined) | string;
  format: FormatId;
  change: FormatId;
  kind?: TableRow["kind"];
  isRate?: true;
}

const YEAR_ROWS: readonly YearRow[] = [
  {
    label: t("Sales", "Ventes"),
    id: "sales",
    of: ({ sales }) => sales,
    format: "wholeMoney",
    change: "signedWholeMoney",
  },
  {
    label: { term: "refunds" },
    id: "refunds",
    of: ({ refunds }) => -refunds,
    format: "wholeMoney",
    change: "signedWholeMoney",
  },
  {
    label: { term: "revenue" },
    id: "revenue",
    of: "SUM({p}_sales,{p}_refunds)",
    format: "wholeMoney",
    change: "signedWholeMoney",
    kind: "sum",
  },
  { label: { term: "orders" }, id: "orders", of: ({ orders }) => orders, format: "count", change: "signedCount" },
  {
    label: { term: "customers" },
    id: "customers",
    of: ({ customers }) => customers,
    format: "count",
    change: "signedCount",
  },
  {
    label: t("of them bought again", "dont clients revenus"),
    id: "repeaters",
    of: ({ repeatCustomers }) => repeatCustomers,
    format: "count",
    change: "signedCount",
    kind: "detail",
  },
  {
    label: { term: "aov" },
    id: "aov",
    of: "CLV.AOV({p}_revenue,{p}_orders)",
    format: "money",
    change: "signedMoney",
  },
  {
    label: { term: "purchase_frequency" },
    id: "frequency",
    of: "CLV.FREQUENCY({p}_orders,{p}_customers)",
    format: "fourDecimals",
    change: "signedNumber",
  },
  {
    label: { term: "arpc" },
    id: "arpc",
    of: "CLV.ARPC({p}_revenue,{p}_customers)",
    format: "money",
    change: "signedMoney",
  },
  {
    label: { term: "repeat_rate" },
    id: "repeat_rate",
    of: "{p}_repeaters/{p}_customers",
    format: "shortRate",
    change: "signedPoints",
    isRate: true,
  },
  {
    label: { term: "customers_new" },
    id: "new",
    of: ({ newCustomers }) => newCustomers,
    format: "count",
    change: "signedCount",
  },
  {
    label: { term: "median_days_between" },
    id: "median",
    of: ({ medianDaysBetween }) => medianDaysBetween,
    format: "oneDecimal",
    change: "signedNumber",
  },
];

function yearBlock(year: YearTable): TableBlock {
  const { figures, compared } = year;
  const isYearBefore = compared.with === "yearBefore";
  const before: YearTable = { ...year, figures: compared.figures };
  return {
    kind: "table",
    title: KEY_FIGURES,
    heads: {
      C: yearNamed(year),
      D: isYearBefore ? yearNamed(before) : since(compared.figures.from),
      ...(isYearBefore ? { E: CHANGE, F: t("%", "%") } : {}),
    },
    rows: YEAR_ROWS.map((row): TableRow => ({
      label: row.label,
      ...(row.kind ? { kind: row.kind } : {}),
      cells: {
        C: yearCell(row, "y", figures),
        D: yearCell(row, "b", compared.figures),
        ...(isYearBefore ? changeCells(row) : {}),
      },
    })),
  };
}

const KEY_FIGURES = t("Key figures", "Chiffres clés");
const since = (day: number): Text =>
  inEveryLanguage((locale) =>
    ({ en: "since {day}", fr: "depuis le {day}" })[locale].replace("{day}", daySaid(day, locale)),
  );

const yearCell = ({ id, of, format }: YearRow, prefix: string, figures: DaysFigures): CellSpec =>
  typeof of === "string"
    ? formula(`${prefix}_${id}`, of.replaceAll("{p}", prefix), format)
    : figure(of(figures), format, `${prefix}_${id}`);

function changeCells({ id, change, isRate }: YearRow): TableRow["cells"] {
  const [now, then] = [`y_${id}`, `b_${id}`];
  const difference = isRate ? `(${now}-${then})*100` : `${now}-${then}`;
  return {
    E: formula(`change_${id}`, `IF(COUNT(${now},${then})<2,"",${difference})`, change),
    ...(isRate
      ? {}
      : {
          F: {
            formula: `IF(COUNT(${now},${then})<2,"",IF(${then}=0,"",${now}/${then}-1))`,
            format: "signedShare" as const,
            quiet: true as const,
          },
        }),
  };
}

interface TieOutLine {
  label: Text;
  rows?: number;
  amount: number;
  isStart?: true;
}

/** From all rows of the source, or those that are used where nothing is known of others, to what is left. */
function tieOutLines({ source, tieOut }: OrderTables): TieOutLine[] {
  const [used, ...steps] = tieOut.year.slice(0, -1);
  const later = steps.map(({ id, rows, amount }): TieOutLine => ({
    label: tieOutSteps[id as keyof typeof tieOutSteps],
    rows,
    amount,
  }));
  if (!source) return [{ label: t("Rows that are used", "Lignes utilisées"), ...used!, isStart: true }, ...later];
  const { leftOut, vat, rates } = source;
  return [
    { label: t("Rows of the source", "Lignes de la source"), rows: source.rows, amount: source.total, isStart: true },
    ...leftOut.map(({ reason, rows, amount }) => ({ label: leftOutReasons[reason], rows: -rows, amount: -amount })),
    ...(rates === 0
      ? []
      : [{ label: t("Converted from other currencies", "Conversion d’autres devises"), amount: rates }]),
    ...(vat === 0 ? [] : [{ label: t("VAT taken out", "TVA retirée"), amount: -vat }]),
    ...later,
  ];
}

function tieOutBlock(tables: OrderTables, { table }: SheetAbout): TableBlock {
  const lines = tieOutLines(tables);
  const last = lines.length - 1;
  const { joined } = tables.source ?? { joined: 0 };
  return {
    kind: "table",
    title: t("From the source to this sheet", "De la source à cette feuille"),
    heads: { I: t("rows", "lignes"), J: t("amount", "montant") },
    rows: [
      ...lines.map(({ label, rows, amount, isStart }, i): TableRow => ({
        label,
        ...(isStart ? {} : { kind: "detail" }),
        cells: {
          I: figure(rows, "count", `tie_rows_${i}`, isStart ? {} : { quiet: true }),
          J: figure(amount, "wholeMoney", `tie_${i}`, isStart ? {} : { quiet: true }),
        },
      })),
      {
        label: t("Left for these days", "Reste pour ces jours"),
        kind: "sum",
        cells: {
          I: formula("tie_rows_left", `SUM(tie_rows_0:tie_rows_${last})`, "count"),
          J: formula("tie_left", `SUM(tie_0:tie_${last})`, "wholeMoney"),
        },
      },
      {
        label: t("Revenue on this sheet", "CA sur cette feuille"),
        cells: { J: formula("tie_here", "y_revenue", "wholeMoney") },
      },
      {
        label: t("Unexplained", "Écart inexpliqué"),
        kind: "total",
        cells: {
          I: { formula: 'IF(ROUND(tie_left-tie_here,2)=0,"OK","{look}")', format: "text", check: "row" },
          J: formula("tie_gap", "ROUND(tie_left-tie_here,2)", "money"),
        },
      },
      ...(table ? [rowsByNow(table)] : []),
      {
        label: t("A purchase is", "Un achat est"),
        cells: { J: figure(t("a day with an order", "un jour avec commande"), "text") },
      },
      {
        label: t("Customer lost after, months", "Client perdu après, en mois"),
        cells: { J: figure(tables.settings.inactiveAfter, "count") },
      },
      ...(joined > 0
        ? [
            {
              label: t("Customers joined to others", "Clients réunis à d’autres"),
              cells: { J: figure(joined, "count") },
            },
          ]
        : []),
    ],
  };
}

/** The sheet holds values: the table itself says whether rows have come since, or gone. */
const rowsByNow = ({ rows }: { rows: number }): TableRow => ({
  label: t("Rows of the table now", "Lignes du tableau à présent"),
  cells: {
    I: formula("rows_now", "ROWS({table}[#Data])", "count"),
    J: { formula: `IF(rows_now=${rows},"OK","{update}")`, format: "text", check: "row" },
  },
});

/** The months of the bridge and their chart; nothing where no month is over. */
function bridgeBlocks({ bridge }: OrderTables): Extract<Band, { full: unknown }>["full"] {
  const { rows, once, churn } = bridge;
  if (!once) return [];
  const last = rows.length - 1;
  const known = rows.flatMap(({ churnRate }, i) => (churnRate === undefined ? [] : [`month_churn_${i}`]));
  return [
    {
      kind: "table",
      title: t("Active customers by month", "Clients actifs par mois"),
      heads: {
        C: t("opening", "début"),
        D: t("+ new", "+ nouveaux"),
        E: t("+ reactivated", "+ réactivés"),
        F: t("− lost", "− perdus"),
        H: t("active at the end of the month", "actifs en fin de mois"),
        I: CHANGE,
        J: t("churn", "attrition"),
      },
      rows: [
        ...rows.map(({ start, opening, joined, reactivated, lost, churnRate }, i): TableRow => ({
          label: { value: start, format: "month" },
          cells: {
            C: i === 0 ? figure(opening, "count", "opening_0") : formula(`opening_${i}`, `closing_${i - 1}`, "count"),
            D: figure(joined, "count", `joined_${i}`),
            E: figure(reactivated, "count", `reactivated_${i}`),
            F: figure(-lost, "count", `lost_${i}`),
            H: formula(`closing_${i}`, `SUM(opening_${i}:lost_${i})`, "count"),
            I: formula(`net_${i}`, `closing_${i}-opening_${i}`, "signedCount"),
            ...(churnRate === undefined
              ? {}
              : { J: formula(`month_churn_${i}`, `-lost_${i}/opening_${i}`, "shortRate") }),
          },
        })),
        {
          label: t("Sum of the months", "Somme des mois"),
          kind: "sum",
          cells: {
            C: formula("sum_opening", "opening_0", "count"),
            D: formula("sum_joined", `SUM(joined_0:joined_${last})`, "count"),
            E: formula("sum_reactivated", `SUM(reactivated_0:reactivated_${last})`, "count"),
            F: formula("sum_lost", `SUM(lost_0:lost_${last})`, "count"),
            H: formula("sum_closing", "SUM(sum_opening:sum_lost)", "count"),
            I: { formula: 'IF(sum_closing=once_closing,"OK","{look}")', format: "text", check: "row" },
          },
        },
        {
          label: t("All months, each customer counted once", "Tous les mois, chaque client compté une fois"),
          kind: "total",
          cells: {
            C: figure(once.opening, "count", "once_opening"),
            D: figure(once.joined, "count", "once_joined"),
            E: figure(once.reactivated, "count", "once_reactivated"),
            F: figure(-once.lost, "count", "once_lost"),
            H: formula("once_closing", "SUM(once_opening:once_lost)", "count"),
            ...(churn.by === "counted"
              ? { J: formula("year_churn", "-once_lost/once_opening", "shortRate") }
              : churn.by === "months"
                ? {
                    J: formula(
                      "year_churn",
                      `1-(${known.map((key) => `(1-${key})`).join("*")})^(12/${known.length})`,
                      "shortRate",
                    ),
                  }
                : {}),
          },
        },
      ],
      rules: [{ from: "H", to: "H", rows: [0, last], rule: { kind: "bars" } }],
      foot: CHURN_SAID[churn.by],
    },
    {
      kind: "chart",
      chart: "stackedColumns",
      title: t("Customers gained and lost", "Clients gagnés et perdus"),
      description: t(
        "Columns: for each month new and reactivated customers above the line, lost ones below it",
        "Colonnes\u00A0: pour chaque mois, clients nouveaux et réactivés au-dessus de la ligne, perdus en dessous",
      ),
      rows: 20,
      categories: "labels",
      namesBelow: true,
      gap: 50,
      // LibreOffice measures stacks by what is left of gains and losses
      bounds: {
        min: -roomFor(rows.map(({ lost }) => lost)),
        max: roomFor(rows.map(({ joined, reactivated }) => joined + reactivated)),
      },
      series: [
        {
          name: t("new", "nouveaux"),
          cells: ["joined_0", `joined_${last}`],
          tone: "strong",
          labels: "count",
          labelsInside: true,
        },
        { name: t("reactivated", "réactivés"), cells: ["reactivated_0", `reactivated_${last}`], tone: "pale" },
        {
          name: t("lost", "perdus"),
          cells: ["lost_0", `lost_${last}`],
          tone: "grey",
          labels: "count",
          labelsInside: true,
        },
      ],
    },
  ];
}

/** A little more than the largest column. */
const roomFor = (heights: readonly number[]): number => Math.ceil(1.05 * Math.max(1, ...heights));

const CHURN_SAID: Readonly<Record<OrderTables["bridge"]["churn"]["by"], Text>> = {
  counted: t(
    "Churn of the year: who was active at its start and is not at its end. Who came back after a gap is not lost.",
    "Attrition de l’année\u00A0: clients actifs au début et plus à la fin. Qui revient après une pause n’est pas perdu.",
  ),
  months: t(
    "Too little history for a whole year: the churn of the months that have one, one after the other, brought to twelve.",
    "Historique trop court pour une année\u00A0: l’attrition des mois qui en ont une, enchaînée et ramenée à douze mois.",
  ),
  nothing: t(
    "No churn yet: nobody can be lost before the orders reach back far enough. Type a rate below.",
    "Pas encore d’attrition\u00A0: personne ne peut être perdu tant que l’historique est trop court. Saisissez un taux plus bas.",
  ),
};

function guidedBlock({ guided, year, bridge, marginBy }: OrderTables): TableBlock {
  const isYear = isYearOf(guided, year);
  const from = (term: TermId, key: string, value: number, format: FormatId): TableRow => ({
    label: { term },
    cells: { C: isYear ? formula(term, key, format) : figure(value, format, term) },
  });
  return {
    kind: "table",
    title: t("For the guided worksheet", "Pour la feuille guidée"),
    heads: {
      C: isYear ? yearNamed(year) : monthsNamed(guided.months),
      D: t("by hand", "à la main"),
    },
    rows: [
      from("revenue", "y_revenue", guided.revenue, "wholeMoney"),
      from("orders", "y_orders", guided.orders, "count"),
      from("customers", "y_customers", guided.customers, "count"),
      from("customers_new", "y_new", guided.newCustomers, "count"),
      {
        label: { term: "churn_rate" },
        cells:
          bridge.churn.rate === undefined
            ? { D: input("churn_rate", "rate") }
            : { C: formula("churn_rate", "year_churn", "rate") },
      },
      {
        label: { term: "margin_rate" },
        cells:
          marginBy === "costs" && guided.marginRate !== undefined
            ? { C: figure(guided.marginRate, "rate", "margin_rate") }
            : { D: input("margin_rate", "rate", guided.marginRate === undefined ? {} : { usual: guided.marginRate }) },
      },
      {
        label: { term: "acquisition_cost" },
        cells: {
          D: input(
            "acquisition_cost",
            "wholeMoney",
            guided.acquisitionCost === undefined ? {} : { usual: guided.acquisitionCost },
          ),
        },
      },
    ],
  };
}

const isYearOf = (guided: Days, { figures }: YearTable): boolean =>
  guided.from === figures.from && guided.to === figures.to;

const VALUE = t("Value of a customer", "Valeur d’un client");
/** Value, order value and frequency are of other days than the columns of the year. */
const factorsOf = (months: number): Text =>
  t(`Value of a customer, of ${months} months`, `Valeur d’un client, sur ${months} mois`);

const monthsNamed = (months: number): Text => t(`${months} months`, `${months} mois`);

const valueBlock = (): TableBlock => ({
  kind: "table",
  title: t("And the value that follows", "Et la valeur qui en découle"),
  rows: [
    { label: { term: "aov" }, cells: { J: formula("aov", "CLV.AOV(revenue,orders)", "money") } },
    {
      label: { term: "purchase_frequency" },
      cells: { J: formula("purchase_frequency", "CLV.FREQUENCY(orders,customers)", "fourDecimals") },
    },
    {
      label: { term: "period_value" },
      cells: {
        J: formula(
          "period_value",
          unlessBlank(["margin_rate"], "CLV.PERIODVALUE(aov,purchase_frequency,margin_rate)"),
          "money",
        ),
      },
    },
    {
      label: { term: "lifetime" },
      cells: { J: formula("lifetime", unlessBlank(["churn_rate"], "CLV.LIFETIME(churn_rate)"), "fourDecimals") },
    },
    {
      label: { term: "clv" },
      kind: "total",
      cells: {
        J: formula(
          "customer_value",
          unlessBlank(["margin_rate", "churn_rate"], "CLV.VALUE(aov,purchase_frequency,margin_rate,churn_rate)"),
          "money",
        ),
      },
    },
    {
      label: { term: "cac" },
      cells: {
        J: formula("cac", unlessBlank(["acquisition_cost"], "CLV.CAC(acquisition_cost,customers_new)"), "money"),
      },
    },
    {
      label: { term: "ltv_cac" },
      cells: {
        J: formula("ltv_cac", unlessBlank(["customer_value", "cac"], "CLV.RATIO(customer_value,cac)"), "ratio"),
        I: {
          formula: unlessBlank(["customer_value", "cac"], ratingOf("customer_value", "cac")),
          format: "text",
          quiet: true,
        },
      },
    },
  ],
});
