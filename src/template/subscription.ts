import type { Locale, Text } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import { ODD, TOLERANCE } from "../vocabulary/rules";
import { aboutSheet, aboutWords, CREAM_IS_INPUT, subtitleOf } from "./aboutSheet";
import { CHURN_AGREES, TIES_OUT, VAT_EXCLUDED } from "./commonChecks";
import type { FormatId } from "./numberFormat";
import { churnMissing, churnPossible, UNUSABLE } from "./possible";
import { ratingBorders, ratingOf, ratingWords } from "./rating";
import { check, formula, input, note, t } from "./specs";
import type { AskingTemplate, Answers, FormulaSpec, InputSpec, TableRow } from "./Template";

const MONTHS = 24;

const asked = (term: TermId, format: FormatId, en: string, fr: string, more: Partial<InputSpec> = {}): TableRow => ({
  label: { term },
  cells: { C: input(term, format, more), D: note(en, fr) },
});
const recurring = (term: TermId, more: Partial<InputSpec> = {}): TableRow => ({
  label: { term },
  cells: { J: input(term, "wholeMoney", more) },
});
const assumed = (label: Text, term: TermId, format: FormatId, usual: number): TableRow => ({
  label,
  cells: { J: input(term, format, { usual }) },
});
const result = (
  label: NonNullable<TableRow["label"]>,
  spec: FormulaSpec,
  en: string,
  fr: string,
  kind?: TableRow["kind"],
): TableRow => ({ label, cells: { C: spec, D: note(en, fr) }, ...(kind ? { kind } : {}) });

/**
 * What is left of a customer who has just joined, at the beginning of each month, and what it has brought until its
 * end. At first all are there: where everybody leaves in a month, the formula of the others would be nothing to the
 * power of nothing.
 */
const month = (n: number): TableRow => ({
  label: t(String(n), String(n)),
  cells: {
    H: formula(`left_${n}`, n > 1 ? `(1-churn_rate)^${n - 1}` : "IF(ISNUMBER(churn_rate),1,NA())", "rate"),
    I: formula(
      `to_date_${n}`,
      `${n > 1 ? `to_date_${n - 1}+` : ""}IF(AND(ISNUMBER(periods),${n}>periods),0,period_value*left_${n}/(1+discount_rate_period)^(${n - 1}+timing))`,
      "money",
    ),
    J: formula(`after_cac_${n}`, `to_date_${n}-cac`, "money"),
  },
});

/**
 * A subscription from month to month: what recurs, how much of it stays, and what a customer is worth with a discount
 * and a cap.
 */
export const subscription: AskingTemplate = {
  id: "subscription",
  title: t("Subscription value", "Valeur d’un abonné"),
  description: t(
    "Monthly recurring revenue, its retention, and the value of a customer with discount and cap",
    "Revenu mensuel récurrent, sa rétention et la valeur d’un client, actualisée et plafonnée",
  ),
  hint: CREAM_IS_INPUT,
  subtitle: subtitleOf("vat", "margin_kind"),
  page: {
    widths: [1, 31.2, 12.2, 15.2, 13, 1.6, 20, 10.4, 11.4, 12],
    left: ["B", "C", "D", "E"],
    right: ["G", "H", "I", "J"],
    orientation: "portrait",
  },
  start: "customers_start",
  example,
  possible: {
    missing: `OR(COUNT(customers_end)=0,mrr_end=0,${churnMissing(true)})`,
    divisors: ["customers_end", "revenue"],
    contradictions: [["mrr_contraction+mrr_churned>mrr_start", "losses"]],
  },
  blocking: ["figures_possible", "churn_possible"],
  words: {
    ...aboutWords,
    ...ratingWords,
    look: t("look", "à voir"),
    includes: t("incl. VAT", "TTC"),
    missing: t("cost missing", "coût absent"),
    both: t("typed ≠ counts", "saisi ≠ calculé"),
    yearly: t("a year’s?", "annuelle ?"),
    gap: t("gap ", "écart "),
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
              label: t("Value of a customer, discounted, capped", "Valeur d’un client, actualisée, plafonnée"),
              formula: "clv",
              format: "largeMoney",
              tone: "headline",
            },
            { column: "D", label: t("CAC", "CAC"), formula: "cac", format: "largeMoney", tone: "plain" },
            {
              column: "E",
              label: { formula: '=IFERROR("{toCac}, "&rating_word,"{toCac}")' },
              formula: "ltv_cac",
              format: "ratio",
              tone: "plain",
            },
            {
              column: "H",
              label: t("Payback, months", "Récupération, mois"),
              formula: "payback",
              format: "oneDecimal",
              tone: "plain",
            },
            { column: "J", label: t("NRR, month", "NRR, mois"), formula: "nrr", format: "shortRate", tone: "quiet" },
          ],
        },
      ],
    },
    aboutSheet("C", { column: "I", isWide: true }),
    {
      left: [
        {
          kind: "table",
          title: t("The month: customers and costs", "Le mois : clients et coûts"),
          rows: [
            asked("customers_start", "count", "on the first day", "au premier jour"),
            asked("customers_end", "count", "on the last day", "au dernier jour"),
            asked("customers_new", "count", "still there at the end", "encore là à la fin"),
            asked("churn_typed", "rate", "a month; blank: counted", "par mois ; vide : calculé"),
            asked("acquisition_cost", "wholeMoney", "sales and marketing", "ventes et marketing"),
            asked("revenue", "wholeMoney", "follows MRR at end", "suit le MRR de fin", { follows: "=mrr_end" }),
            asked("service_cost", "wholeMoney", "hosting, support, fees", "hébergement, assistance"),
          ],
        },
        {
          kind: "table",
          title: t("Steps", "Étapes"),
          heads: { C: t("Result", "Résultat"), D: t("Definition", "Définition") },
          rows: [
            result(
              t("ARPA, revenue per customer", "ARPA, revenu par client"),
              formula("arpc", "CLV.ARPC(mrr_end,customers_end)", "money"),
              "MRR at end divided by customers",
              "MRR de fin divisé par clients",
            ),
            result(
              { term: "margin_rate" },
              formula("margin_rate", "CLV.MARGIN(revenue,service_cost)", "rate"),
              "(revenue less cost) ÷ revenue",
              "(CA moins coût) ÷ CA",
            ),
            result(
              { term: "period_value" },
              formula("period_value", "CLV.PERIODVALUE(arpc,1,margin_rate)", "money"),
              "ARPA × margin rate",
              "ARPA × taux de marge",
            ),
            result(
              { term: "churn_rate" },
              formula(
                "churn_rate",
                "IF(ISNUMBER(churn_typed),churn_typed,CLV.CHURN(customers_start,customers_end,customers_new))",
                "rate",
              ),
              "a month, typed or counted",
              "par mois, saisi ou calculé",
            ),
            result(
              { term: "lifetime" },
              formula("lifetime", "CLV.LIFETIME(churn_rate)", "fourDecimals"),
              "months, 1 ÷ churn rate",
              "mois, 1 ÷ taux d’attrition",
            ),
            result(
              { term: "discount_rate_period" },
              formula("discount_rate_period", 'CLV.CONVERTDISCOUNT(discount_rate_annual,"year","month")', "fourRate"),
              "(1 + rate a year)^(1/12) less 1",
              "(1 + taux annuel)^(1/12) moins 1",
            ),
          ],
        },
        {
          kind: "table",
          title: t("Value of a customer", "Valeur d’un client"),
          rows: [
            result(
              t("Simple", "Simple"),
              formula("clv_simple", "CLV.SIMPLE(period_value,lifetime)", "money"),
              "margin × lifetime",
              "marge × durée de vie",
            ),
            result(
              t("Capped, not discounted", "Plafonnée, non actualisée"),
              formula(
                "clv_capped",
                "IF(ISNUMBER(periods),CLV.DISCOUNTED(period_value,1-churn_rate,0,periods,0),clv_simple)",
                "money",
              ),
              "months to the cap",
              "mois jusqu’au plafond",
            ),
            result(
              t("Discounted, not capped", "Actualisée, non plafonnée"),
              formula(
                "clv_discounted",
                "CLV.DISCOUNTED(period_value,1-churn_rate,discount_rate_period)/(1+discount_rate_period)^timing",
                "money",
              ),
              "without end",
              "sans fin",
            ),
            result(
              { term: "clv" },
              formula(
                "clv",
                `IF(${UNUSABLE},NA(),IF(ISNUMBER(periods),CLV.DISCOUNTED(period_value,1-churn_rate,discount_rate_period,periods,timing),clv_discounted))`,
                "money",
              ),
              "discounted and capped",
              "actualisée et plafonnée",
              "total",
            ),
          ],
        },
        {
          kind: "table",
          title: t("Acquisition and payback", "Acquisition et récupération"),
          rows: [
            result(
              t("Cost per new customer (CAC)", "Coût d’acquisition client (CAC)"),
              formula("cac", 'IF(acquisition_cost="",NA(),CLV.CAC(acquisition_cost,customers_new))', "money"),
              "per new customer",
              "par nouveau client",
            ),
            result(
              { term: "ltv_cac" },
              formula("ltv_cac", "CLV.RATIO(clv,cac)", "ratio"),
              "value ÷ CAC",
              "valeur ÷ CAC",
            ),
            {
              label: { term: "rating" },
              cells: { C: formula("rating_word", ratingOf("clv", "cac"), "text"), D: { note: ratingBorders } },
            },
            result(
              t("Payback without churn", "Récupération sans attrition"),
              formula("payback_simple", "CLV.PAYBACK(cac,period_value)", "twoDecimals"),
              "months",
              "mois",
            ),
            result(
              t("Payback with churn", "Récupération avec attrition"),
              formula("payback", "CLV.PAYBACK(cac,period_value,churn_rate)", "twoDecimals"),
              "months",
              "mois",
            ),
          ],
        },
        {
          kind: "table",
          title: t("Tie-out to the accounts", "Rapprochement avec les comptes"),
          rows: [
            result(
              t("Margin per customer × customers", "Marge par client × clients"),
              formula("margin_here", "period_value*customers_end", "wholeMoney"),
              "at end",
              "en fin de mois",
            ),
            {
              label: { term: "margin_accounts" },
              cells: {
                C: input("margin_accounts", "wholeMoney", { follows: "=revenue-service_cost" }),
                D: note("follows until typed", "suit jusqu’à saisie"),
              },
            },
            result(
              t("of which MRR not in revenue", "dont MRR hors CA du mois"),
              formula("gap_mrr", "(mrr_end-revenue)*margin_rate", "wholeMoney", { quiet: true }),
              "(MRR less revenue) × margin rate",
              "(MRR moins CA) × taux de marge",
              "detail",
            ),
            {
              label: { check: "ties_out" },
              kind: "total",
              cells: {
                C: formula("gap_unexplained", "ROUND(margin_here-margin_accounts-gap_mrr,2)", "wholeMoney"),
                E: { formula: `IF(${TIES_OUT},"OK","{look}")`, format: "text", check: "ties_out" },
              },
            },
          ],
        },
        {
          kind: "table",
          title: t("Checks", "Contrôles"),
          rows: [
            check("vat_excluded", "E", VAT_EXCLUDED),
            check("figures_possible", "E", ""),
            check(
              "mrr_ties",
              "E",
              `IF(mrr_start="","–",IF(ABS(mrr_start+mrr_new+mrr_expansion-mrr_contraction-mrr_churned-mrr_end)<${TOLERANCE.mrr},"OK","{gap}"&ROUND(mrr_end-(mrr_start+mrr_new+mrr_expansion-mrr_contraction-mrr_churned),0)))`,
            ),
            check("churn_possible", "E", churnPossible(true)),
            check("churn_agrees", "E", CHURN_AGREES),
            check(
              "monthly_churn",
              "E",
              `IF(ISERROR(churn_rate),"–",IF(churn_rate>${ODD.monthlyChurn},"{yearly}","OK"))`,
            ),
            check(
              "costs_entered",
              "E",
              'IF(customers_end="","–",IF(AND(service_cost>0,acquisition_cost>0),"OK","{missing}"))',
            ),
          ],
        },
      ],
      right: [
        {
          kind: "table",
          title: t("Recurring revenue", "Revenu récurrent"),
          rows: [
            recurring("mrr_start"),
            recurring("mrr_new"),
            recurring("mrr_expansion"),
            recurring("mrr_contraction"),
            recurring("mrr_churned"),
            recurring("mrr_end", { follows: "=mrr_start+mrr_new+mrr_expansion-mrr_contraction-mrr_churned" }),
            {
              label: { term: "grr" },
              cells: { J: formula("grr", "CLV.GRR(mrr_start,mrr_contraction,mrr_churned)", "rate") },
            },
            {
              label: { term: "nrr" },
              cells: { J: formula("nrr", "CLV.NRR(mrr_start,mrr_expansion,mrr_contraction,mrr_churned)", "rate") },
            },
            {
              label: t("NRR, held for 12 months", "NRR, tenue 12 mois"),
              kind: "detail",
              cells: { J: formula("nrr_year", "nrr^12", "rate", { quiet: true }) },
            },
          ],
        },
        {
          kind: "table",
          title: t("Assumptions", "Hypothèses"),
          rows: [
            assumed(t("Discount rate a year", "Taux d’actualisation annuel"), "discount_rate_annual", "rate", 0.1),
            assumed(t("Months counted at most", "Mois pris en compte au plus"), "periods", "count", 60),
            assumed(t("Timing within the month", "Moment dans le mois"), "timing", "twoDecimals", 0),
          ],
        },
        {
          kind: "table",
          title: t("Value by month", "Valeur par mois"),
          heads: { H: t("still there", "encore là"), I: t("to date", "cumulée"), J: t("after CAC", "après CAC") },
          rows: Array.from({ length: MONTHS }, (_, i) => month(i + 1)),
        },
      ],
    },
    {
      full: [
        {
          kind: "chart",
          chart: "lines",
          rows: 11,
          categories: "labels",
          axis: "wholeMoney",
          title: t("From acquisition to payback, by month", "De l’acquisition à la récupération, par mois"),
          description: t(
            "Lines: what a customer has brought until the end of each month, and the same after its acquisition cost; where that crosses zero, it is paid back",
            "Courbes : ce qu’un client a rapporté à la fin de chaque mois, et le même montant après coût d’acquisition ; là où il passe zéro, le coût est récupéré",
          ),
          series: [
            { name: t("value to date", "valeur cumulée"), cells: ["to_date_1", `to_date_${MONTHS}`], tone: "grey" },
            {
              name: t("after acquisition cost", "après coût d’acquisition"),
              cells: ["after_cac_1", `after_cac_${MONTHS}`],
              tone: "strong",
            },
          ],
        },
      ],
    },
  ],
};

/** What the example says of itself. */
const ABOUT = {
  en: {
    entity: "Company B",
    period_covered: "December 2025",
    churn_rule: "contract cancelled",
    data_source: "billing",
  },
  fr: {
    entity: "Entreprise B",
    period_covered: "décembre 2025",
    churn_rule: "contrat résilié",
    data_source: "facturation",
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** A month of a made-up business: 30 of 1,200 customers left, 60 came. */
function example(locale: Locale): Answers {
  const about = ABOUT[locale];
  return {
    ...about,
    data_cutoff: 46_022,
    prepared_by: "C. Martin",
    customers_start: 1_200,
    customers_end: 1_230,
    customers_new: 60,
    acquisition_cost: 19_800,
    revenue: 61_400,
    service_cost: 14_122,
    mrr_start: 60_000,
    mrr_new: 3_000,
    mrr_expansion: 900,
    mrr_contraction: 300,
    mrr_churned: 1_350,
  };
}
