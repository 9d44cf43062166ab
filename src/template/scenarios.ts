import type { Locale, Text } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import { aboutSheet, aboutWords, CREAM_IS_INPUT, subtitleOf } from "./aboutSheet";
import { periodsAgree, VAT_EXCLUDED } from "./commonChecks";
import type { FormatId } from "./numberFormat";
import { churnMissing, churnPossible, UNUSABLE } from "./possible";
import { ratingBorders, ratingOf, ratingWords } from "./rating";
import { across, check, formula, input, note, t, unlessBlank } from "./specs";
import type { AskingTemplate, Answers, ColumnId, TableRow } from "./Template";

const TODAY = "C" satisfies ColumnId;
const COLUMNS = ["D", "E", "F", "G"] as const satisfies readonly ColumnId[];
const COUNT = COLUMNS.length;
const NUMBERS = COLUMNS.map((_, i) => i + 1);
const LEVERS = ["aov", "purchase_frequency", "margin_rate", "churn_rate", "cac"] as const;

type Label = NonNullable<TableRow["label"]>;
const names = Object.fromEntries(
  COLUMNS.map((column, i) => [column, { formula: `IF(scenario_${i + 1}="","",scenario_${i + 1})` }]),
);
const heads = { [TODAY]: t("Today", "Aujourd’hui"), ...names };

const asked = (term: TermId, format: FormatId, en: string, fr: string): TableRow => ({
  label: { term },
  cells: { C: input(term, format), D: note(en, fr) },
});
const changed = (lever: (typeof LEVERS)[number], format: FormatId, en: string, fr: string): TableRow => ({
  label: { term: lever },
  cells: { ...across(COLUMNS, (i) => input("change", format, { key: `change_${lever}_${i + 1}` })), H: note(en, fr) },
});

/** A figure of today, and of every scenario that has a name. `{n}` becomes the number of the scenario. */
const figure = (
  label: Label,
  key: string,
  today: string | undefined,
  scenario: string,
  format: FormatId,
  definition: Text,
  kind?: TableRow["kind"],
): TableRow => ({
  label,
  ...(kind ? { kind } : {}),
  cells: {
    ...(today === undefined ? {} : { [TODAY]: formula(key, today, format) }),
    ...across(COLUMNS, (i) =>
      formula(`${key}_${i + 1}`, unlessBlank([`scenario_${i + 1}`], scenario.replaceAll("{n}", `_${i + 1}`)), format),
    ),
    H: { note: definition },
  },
});
/** The same formula for today and for the scenarios, of their own figures. */
const same = (
  label: Label,
  key: string,
  text: string,
  format: FormatId,
  definition: Text,
  kind?: TableRow["kind"],
): TableRow => figure(label, key, text.replaceAll("{n}", ""), text, format, definition, kind);

const anyScenario = (condition: (i: number) => string): string => `OR(${NUMBERS.map(condition).join(",")})`;
const CHANGES = (i: number): string => LEVERS.map((lever) => `change_${lever}_${i}`).join(",");

/**
 * Today beside up to four changes, each of which may move several levers at once: what it makes of the value, and what
 * it is worth.
 */
export const scenarios: AskingTemplate = {
  id: "scenarios",
  title: t("Customer value by scenario", "Valeur client par scénario"),
  description: t(
    "Today beside up to four changes of order value, frequency, margin, churn and acquisition cost",
    "Aujourd’hui à côté de quatre changements au plus : panier, fréquence, marge, attrition, coût d’acquisition",
  ),
  hint: CREAM_IS_INPUT,
  subtitle: subtitleOf("vat", "margin_kind"),
  page: {
    widths: [1, 31.2, 13, 13, 13, 13, 13, 27.6],
    left: ["B", "C", "D", "E"],
    right: ["F", "G", "H"],
    orientation: "portrait",
  },
  start: "revenue",
  example,
  possible: {
    missing: `OR(COUNT(revenue,orders,customers)<3,${churnMissing(false)})`,
    divisors: ["revenue", "orders", "customers"],
  },
  blocking: ["figures_possible", "churn_possible"],
  words: {
    ...aboutWords,
    ...ratingWords,
    look: t("look", "à voir"),
    includes: t("incl. VAT", "TTC"),
    missing: t("cost missing", "coût absent"),
    period: t("period?", "période ?"),
    unnamed: t("name missing", "nom absent"),
    tooFar: t("too far", "trop loin"),
    none: t("no scenario yet", "aucun scénario"),
    toCac: t("CLV to CAC", "Ratio CLV/CAC"),
  },
  bands: [
    {
      full: [
        {
          kind: "figures",
          figures: [
            {
              column: "B",
              label: t("Value of a customer, today", "Valeur d’un client, aujourd’hui"),
              formula: "clv",
              format: "largeMoney",
              tone: "headline",
            },
            {
              column: "C",
              label: { formula: '=IFERROR("{toCac}, "&rating_word,"{toCac}")' },
              formula: "ltv_cac",
              format: "ratio",
              tone: "plain",
            },
            {
              column: "E",
              label: t("Worth most", "Vaut le plus"),
              formula: `IF(COUNT(worth_1:worth_${COUNT})=0,"{none}",INDEX(scenario_1:scenario_${COUNT},MATCH(MAX(worth_1:worth_${COUNT}),worth_1:worth_${COUNT},0)))`,
              format: "text",
              tone: "plain",
            },
            {
              column: "H",
              label: t("Its worth after its cost", "Son gain, coût déduit"),
              formula: `IF(COUNT(worth_1:worth_${COUNT})=0,"",MAX(worth_1:worth_${COUNT}))`,
              format: "wholeMoney",
              tone: "quiet",
            },
          ],
        },
      ],
    },
    aboutSheet("C", { column: "H" }),
    {
      left: [
        {
          kind: "table",
          title: t("Today", "Aujourd’hui"),
          rows: [
            asked("revenue", "wholeMoney", "excl. VAT", "HT"),
            asked("orders", "count", "of the period", "de la période"),
            asked("customers", "count", "bought at all", "1 achat ou plus"),
            asked("cogs", "wholeMoney", "at cost", "au coût d’achat"),
            asked("customers_start", "count", "on the first day", "au premier jour"),
            asked("customers_end", "count", "on the last day", "au dernier jour"),
            asked("customers_new", "count", "still there", "encore là"),
            asked("acquisition_cost", "wholeMoney", "of the period", "de la période"),
          ],
        },
      ],
      right: [
        {
          kind: "table",
          title: t("Checks", "Contrôles"),
          rows: [
            check(
              "scenarios_named",
              "H",
              `IF(${anyScenario((i) => `AND(scenario_${i}="",COUNTA(${CHANGES(i)},scenario_cost_${i})>0)`)},"{unnamed}","OK")`,
            ),
            check("figures_possible", "H", ""),
            check(
              "changes_possible",
              "H",
              `IF(ISERROR(clv),"–",IF(${anyScenario((i) => `IF(scenario_${i}="",FALSE,OR(churn_rate_${i}<=0,churn_rate_${i}>1,margin_rate_${i}>1))`)},"{tooFar}","OK"))`,
            ),
            check("vat_excluded", "H", VAT_EXCLUDED),
            check("orders_cover_customers", "H", 'IF(customers="","–",IF(orders>=customers,"OK","{look}"))'),
            check("churn_possible", "H", churnPossible(false)),
            check("periods_agree", "H", periodsAgree("lifetime")),
            check("costs_entered", "H", 'IF(customers="","–",IF(AND(cogs>0,acquisition_cost>0),"OK","{missing}"))'),
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Changes", "Changements"),
          heads: {
            D: t("scenario 1", "scénario 1"),
            E: t("scenario 2", "scénario 2"),
            F: t("scenario 3", "scénario 3"),
            G: t("scenario 4", "scénario 4"),
            H: t("How to enter it", "Comment saisir"),
          },
          rows: [
            {
              label: { term: "scenario" },
              cells: {
                ...across(COLUMNS, (i) => input("scenario", "text", { key: `scenario_${i + 1}` })),
                H: note("without a name it is left out", "sans nom, il est ignoré"),
              },
            },
            changed("aov", "signedShare", "5% more is 5%", "5 % de plus s’écrit 5 %"),
            changed("purchase_frequency", "signedShare", "5% more is 5%", "5 % de plus s’écrit 5 %"),
            changed("margin_rate", "signedPoints", "in points: 2 more is 2", "en points : 2 de plus s’écrit 2"),
            changed("churn_rate", "signedPoints", "in points: 2 fewer is -2", "en points : 2 de moins, -2"),
            changed("cac", "signedShare", "20% less is -20%", "20 % de moins s’écrit -20 %"),
            {
              label: { term: "scenario_cost" },
              cells: {
                ...across(COLUMNS, (i) => input("scenario_cost", "wholeMoney", { key: `scenario_cost_${i + 1}` })),
                H: note("of making the change", "du changement lui-même"),
              },
            },
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Value", "Valeur"),
          heads: { ...heads, H: t("Definition", "Définition") },
          rows: [
            figure(
              { term: "aov" },
              "aov",
              "CLV.AOV(revenue,orders)",
              "aov*(1+change_aov{n})",
              "money",
              t("revenue ÷ orders", "CA ÷ commandes"),
            ),
            figure(
              { term: "purchase_frequency" },
              "purchase_frequency",
              "CLV.FREQUENCY(orders,customers)",
              "purchase_frequency*(1+change_purchase_frequency{n})",
              "fourDecimals",
              t("orders ÷ customers", "commandes ÷ clients"),
            ),
            figure(
              { term: "margin_rate" },
              "margin_rate",
              "CLV.MARGIN(revenue,cogs)",
              "margin_rate+change_margin_rate{n}/100",
              "rate",
              t("(revenue less cost) ÷ revenue", "(CA moins coût) ÷ CA"),
            ),
            figure(
              { term: "churn_rate" },
              "churn_rate",
              "CLV.CHURN(customers_start,customers_end,customers_new)",
              "churn_rate+change_churn_rate{n}/100",
              "rate",
              t("(start + new less end) ÷ start", "(début + nouveaux moins fin) ÷ début"),
            ),
            same(
              { term: "period_value" },
              "period_value",
              "CLV.PERIODVALUE(aov{n},purchase_frequency{n},margin_rate{n})",
              "money",
              t("the three multiplied", "le produit des trois"),
            ),
            same(
              { term: "lifetime" },
              "lifetime",
              "CLV.LIFETIME(churn_rate{n})",
              "fourDecimals",
              t("1 ÷ churn rate, in periods", "1 ÷ attrition, en périodes"),
            ),
            figure(
              { term: "clv" },
              "clv",
              `IF(${UNUSABLE},NA(),CLV.SIMPLE(period_value,lifetime))`,
              "CLV.SIMPLE(period_value{n},lifetime{n})",
              "money",
              t("margin × lifetime", "marge × durée de vie"),
              "total",
            ),
            figure(
              { term: "difference" },
              "difference",
              undefined,
              "clv{n}-clv",
              "signedMoney",
              t("to today, per customer", "avec aujourd’hui, par client"),
            ),
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Acquisition and worth", "Acquisition et gain"),
          heads: { ...heads, H: t("Definition", "Définition") },
          rows: [
            figure(
              { term: "cac" },
              "cac",
              'IF(acquisition_cost="",NA(),CLV.CAC(acquisition_cost,customers_new))',
              "cac*(1+change_cac{n})",
              "money",
              t("per new customer", "par nouveau client"),
            ),
            same({ term: "ltv_cac" }, "ltv_cac", "CLV.RATIO(clv{n},cac{n})", "ratio", t("value ÷ CAC", "valeur ÷ CAC")),
            same({ term: "rating" }, "rating_word", ratingOf("clv{n}", "cac{n}"), "text", ratingBorders),
            same(
              { term: "payback" },
              "payback",
              "CLV.PAYBACK(cac{n},period_value{n},churn_rate{n})",
              "twoDecimals",
              t("in periods, with churn", "en périodes, avec attrition"),
            ),
            figure(
              t("For today’s customers", "Pour les clients actuels"),
              "worth_base",
              undefined,
              "customers_end*difference{n}",
              "wholeMoney",
              t("customers at end × difference", "clients en fin × écart"),
            ),
            figure(
              t("For new customers, one period", "Pour les nouveaux, une période"),
              "worth_new",
              undefined,
              "customers_new*(difference{n}-(cac{n}-cac))",
              "wholeMoney",
              t("new × (difference less CAC’s)", "nouveaux × (écart moins écart CAC)"),
            ),
            figure(
              t("One-off cost", "Coût unique"),
              "worth_cost",
              undefined,
              "-scenario_cost{n}",
              "wholeMoney",
              t("as entered", "tel que saisi"),
            ),
            figure(
              t("Worth of the scenario", "Gain du scénario"),
              "worth",
              undefined,
              "worth_base{n}+worth_new{n}+worth_cost{n}",
              "wholeMoney",
              t("over the lifetime, undiscounted", "durée de vie, non actualisé"),
              "total",
            ),
          ],
        },
      ],
    },
    {
      left: [
        {
          kind: "chart",
          chart: "columns",
          rows: 12,
          categories: "heads",
          title: t("Value and cost of a customer", "Valeur et coût d’un client"),
          description: t(
            "Columns: the lifetime value of a customer beside its acquisition cost, today and in each scenario",
            "Colonnes : la valeur vie client à côté du coût d’acquisition, aujourd’hui et dans chaque scénario",
          ),
          series: [
            { name: t("value", "valeur"), cells: ["clv", `clv_${COUNT}`], tone: "strong", labels: "wholeMoney" },
            { name: t("CAC", "CAC"), cells: ["cac", `cac_${COUNT}`], tone: "grey", labels: "wholeMoney" },
          ],
        },
      ],
      right: [
        {
          kind: "chart",
          chart: "columns",
          rows: 12,
          categories: "heads",
          title: t("Worth of each scenario, after its cost", "Gain par scénario, coût déduit"),
          description: t(
            "Columns: what each scenario is worth for all customers, less its one-off cost",
            "Colonnes : le gain de chaque scénario pour tous les clients, coût unique déduit",
          ),
          series: [
            { name: t("worth", "gain"), cells: ["worth_1", `worth_${COUNT}`], tone: "strong", labels: "wholeMoney" },
          ],
        },
      ],
    },
  ],
};

/** What the example says of itself. */
const ABOUT = {
  en: {
    entity: "Company A",
    period_covered: "year 2025",
    churn_rule: "12 months without order",
    data_source: "ledger and web shop",
    plans: ["Loyalty", "Basket +5%", "CAC -20%", "All three"],
  },
  fr: {
    entity: "Entreprise A",
    period_covered: "exercice 2025",
    churn_rule: "12 mois sans commande",
    data_source: "compta et boutique",
    plans: ["Fidélité", "Panier +5 %", "CAC -20 %", "Les trois"],
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** Company A with four plans; the cost of goods is such that the margin rate is the guide's 41.25 %. */
function example(locale: Locale): Answers {
  const { plans, ...about } = ABOUT[locale];
  const changes: Readonly<Record<string, readonly (number | undefined)[]>> = {
    change_aov: [undefined, 0.05, undefined, 0.05],
    change_purchase_frequency: [0.04, undefined, undefined, 0.04],
    change_margin_rate: [-1, undefined, undefined, -1],
    change_churn_rate: [-4, undefined, undefined, -4],
    change_cac: [undefined, undefined, -0.2, -0.2],
    scenario_cost: [20_000, 12_000, 5_000, 37_000],
  };
  return {
    ...about,
    data_cutoff: 46_022,
    prepared_by: "C. Martin",
    revenue: 1_000_000,
    orders: 40_000,
    customers: 15_000,
    cogs: 587_500,
    customers_start: 15_000,
    customers_end: 14_200,
    customers_new: 8_200,
    acquisition_cost: 246_000,
    ...Object.fromEntries(plans.map((name, i) => [`scenario_${i + 1}`, name])),
    ...Object.fromEntries(
      Object.entries(changes).flatMap(([key, values]) =>
        values.flatMap((value, i) => (value === undefined ? [] : [[`${key}_${i + 1}`, value]])),
      ),
    ),
  };
}
