import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import { formula, input, t } from "../template/specs";
import type { Block, CellSpec, Figure, FormulaSpec, TableBlock, TableRow, Template } from "../template/Template";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Locale, Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { periods, type PeriodId } from "../vocabulary/periods";
import type { PurchaseModelId } from "../vocabulary/purchaseModelWords";
import { term } from "../vocabulary/terms";

/** A model, and the cells that it is fitted to. */
export interface LiveModel {
  model: PurchaseModelId;
  rhythm: number;
  /** Of its times. */
  unit: PeriodId;
  /** The name of the list. */
  source: string;
  /** Rows of the list, as many as there are now. */
  rows: number;
  cells: LiveCells;
}

/** What formulas write for the columns of the list; weights where a row stands for several, ids where it stands for one. */
interface LiveCells {
  repeatPurchases: string;
  recency: string;
  age: string;
  logIntervals?: string | undefined;
  weights?: string | undefined;
  customer?: string | undefined;
}

export const LIVE_SHEET = t("Live fit", "Ajustement actif");

/** The sheet, ready to be written. */
export const livePlan = (live: LiveModel, locale: Locale): Plan =>
  layout(liveSheet(live), locale, {
    sheetName: LIVE_SHEET[locale],
    answers: {},
    currency: "other",
    spelling: "clv",
  });

/**
 * A fit in formulas over a list of the workbook, with what it says in words beside it; where a row is a customer, also
 * what is expected of each.
 */
function liveSheet(live: LiveModel): Template {
  const { rhythm, source, cells } = live;
  const name = modelNamed(live);
  return {
    id: "live_model",
    title: t(`Live fit: ${name}`, `Ajustement actif\u00A0: ${name}`),
    description: t(
      "A model of purchases as formulas over a list of customers: its parameters, what they say, what is to come",
      "Un modèle d’achats en formules sur une liste de clients\u00A0: ses paramètres, ce qu’ils disent, ce qui vient",
    ),
    page: {
      widths: [1, 22, 13, 13, 2, 54, 14],
      left: ["B", "C", "D"],
      right: ["F", "G"],
      orientation: "portrait",
    },
    hint: t("All figures are formulas: they follow the list", "Tout est en formules\u00A0: elles suivent la liste"),
    subtitle: inEveryLanguage((locale) => `${source}, ${TIMES[locale]} ${UNITS[live.unit][locale]}`),
    words: {
      differ: t("few buy often, most hardly ever", "peu achètent souvent, la plupart presque jamais"),
      alike: t("buyers are fairly alike", "les acheteurs se ressemblent assez"),
    },
    sources: {
      source_purchases: cells.repeatPurchases,
      source_recency: cells.recency,
      source_age: cells.age,
      source_intervals: cells.logIntervals ?? "",
      source_weights: cells.weights ?? "",
      source_ids: cells.customer ?? "",
    },
    bands: [
      { full: [{ kind: "figures", figures: figures() }] },
      { left: [fitBlock(live)], right: [saysBlock(live, rhythm)] },
      ...(cells.customer === undefined ? [] : [{ full: [customersBlock(live)] }]),
    ],
  };
}

const TIMES = t("times in", "durées en");
const UNITS = {
  day: t("days", "jours"),
  week: t("weeks", "semaines"),
  month: t("months", "mois"),
  quarter: t("quarters", "trimestres"),
  year: t("years", "ans"),
} as const satisfies Readonly<Record<PeriodId, Text>>;

const figures = (): Figure[] => [
  {
    column: "B",
    label: t("Customers still active", "Clients encore actifs"),
    formula: "active_all",
    format: "count",
    tone: "headline",
  },
  {
    column: "C",
    label: t("Purchases to come", "Achats à venir"),
    formula: "purchases_all",
    format: "count",
    tone: "plain",
  },
  {
    column: "F",
    label: t("AIC, only against models of the same list", "AIC, seulement face aux modèles de la même liste"),
    formula: "fit_aic",
    format: "oneDecimal",
    tone: "quiet",
  },
];

const BETA_GEOMETRIC = ["r", "alpha", "a", "b"] as const;
const PARETO = ["r", "alpha", "s", "beta"] as const;

const isRegular = ({ model }: LiveModel): boolean => model.endsWith("cnbd");
const parametersOf = (live: LiveModel): readonly string[] => [
  ...(live.model === "paretonbd" ? PARETO : BETA_GEOMETRIC),
  ...(isRegular(live) ? ["k"] : []),
];
/** The parameters as functions that predict take them. */
const fitted = (live: LiveModel): string => `par_r:par_${parametersOf(live).at(-1)!}`;
const call = ({ model }: LiveModel, name: string, ...args: readonly string[]): string =>
  `CLV.${model.toUpperCase()}.${name}(${args.join(",")})`;
const LISTED = ["source_purchases", "source_recency", "source_age"] as const;

/** One formula: all else of the table is what it spills. */
function fitBlock(live: LiveModel): TableBlock {
  const weights = live.cells.weights === undefined ? [] : ["source_weights"];
  const fit = call(live, "FIT", ...LISTED, ...(isRegular(live) ? ["source_intervals"] : []), ...weights);
  const spilled = (key: string, format: "fourDecimals" | "twoDecimals" | "count", hasError: boolean): TableRow => ({
    cells: {
      B: { spilled: "text", label: true },
      C: { spilled: format, key },
      ...(hasError ? { D: { spilled: "fourDecimals", quiet: true } } : {}),
    },
  });
  return {
    kind: "table",
    title: t("The fit", "L’ajustement"),
    rows: [
      {
        cells: {
          B: { formula: fit, format: "text", key: "fit_begin", label: true, quiet: true },
          C: { spilled: "text", quiet: true },
          D: { spilled: "text", quiet: true },
        },
      },
      ...parametersOf(live).map((id) => spilled(`par_${id}`, id === "k" ? "count" : "fourDecimals", id !== "k")),
      spilled("fit_likelihood", "twoDecimals", false),
      spilled("fit_customers", "count", false),
    ],
  };
}

/** What the parameters mean, by formulas of them. */
function saysBlock(live: LiveModel, rhythm: number): TableBlock {
  const row = (label: Text | FormulaSpec, cell: CellSpec): TableRow =>
    "formula" in label ? { cells: { F: label, G: cell } } : { label, cells: { G: cell } };
  const inUnit = UNITS[live.unit];
  const withUnit = (text: Text): Text => inEveryLanguage((locale) => `${text[locale]} (${inUnit[locale]})`);
  const part = isRegular(live) ? "par_alpha*par_k/par_r" : "par_alpha/par_r";
  return {
    kind: "table",
    title: t("What it says", "Ce qu’il dit"),
    rows: [
      row(
        withUnit(
          t("between purchases, for an average active customer", "entre deux achats, pour un client actif moyen"),
        ),
        formula("fit_between", part, "oneDecimal"),
      ),
      live.model === "paretonbd"
        ? row(
            withUnit(
              t("until half of the customers have stopped for good", "avant que la moitié des clients soit partie"),
            ),
            formula("fit_half", "par_beta*(2^(1/par_s)-1)", "oneDecimal"),
          )
        : row(
            t("stop for good after a purchase", "s’arrêtent définitivement après un achat"),
            formula("fit_stop", "par_a/(par_a+par_b)", "shortRate"),
          ),
      row(
        { formula: `IF(par_r<1,"{differ}","{alike}")`, format: "text", label: true },
        formula("fit_shape", "par_r", "twoDecimals"),
      ),
      ...(rhythm > 1
        ? [
            row(
              t("parts of a time between purchases: a rhythm", "parts d’un temps entre achats\u00A0: un rythme"),
              formula("fit_rhythm", "par_k", "count"),
            ),
          ]
        : []),
      row(withUnit(term("horizon").label), input("horizon", "count", { usual: yearIn(live.unit) })),
      row(
        t("repeat purchases of a new customer within the horizon", "réachats d’un nouveau client d’ici à l’horizon"),
        formula("fit_new", call(live, "EXPECTED", fitted(live), "horizon"), "twoDecimals"),
      ),
      row(
        t("purchases of all these customers within the horizon", "achats de tous ces clients d’ici à l’horizon"),
        formula("purchases_all", inAll(live, call(live, "PURCHASES", fitted(live), "horizon", ...LISTED)), "count"),
      ),
      row(
        t("customers still active", "clients encore actifs"),
        formula("active_all", inAll(live, call(live, "ALIVE", fitted(live), ...LISTED)), "count"),
      ),
      row(t("AIC", "AIC"), formula("fit_aic", `2*(COUNT(${fitted(live)})-fit_likelihood)`, "oneDecimal")),
    ],
  };
}

const YEAR = 365.25;
const yearIn = (unit: PeriodId): number => Math.round(YEAR / periods[unit].days);

/** A row that stands for several counts as often. */
const inAll = ({ cells }: LiveModel, each: string): string =>
  cells.weights === undefined ? `SUM(${each})` : `SUMPRODUCT(${each},source_weights)`;

/** A formula a column, each of which spills over all customers. */
function customersBlock(live: LiveModel): Block {
  const { rows: fills } = live;
  return {
    kind: "table",
    title: t("Each customer", "Chaque client"),
    headsBelow: true,
    heads: {
      B: term("customer").label,
      C: t("purchases", "achats"),
      D: t("active", "actif"),
    },
    rows: [
      {
        cells: {
          B: { formula: "source_ids", format: "text", label: true, fills },
          C: { formula: call(live, "PURCHASES", fitted(live), "horizon", ...LISTED), format: "twoDecimals", fills },
          D: { formula: call(live, "ALIVE", fitted(live), ...LISTED), format: "wholeRate", fills },
        },
      },
    ],
  };
}
