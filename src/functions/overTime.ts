import { CoreError } from "../core/CoreError";
import { bridge as bridgeRows } from "../core/customers/bridge";
import { cohorts as cohortRows } from "../core/customers/cohorts";
import { mrrBridge as mrrRows } from "../core/customers/mrrBridge";
import { survivors as survivorRows } from "../core/customers/survivors";
import { COHORT_MEASURES, cohortMeasureOf, type CohortMeasure } from "../vocabulary/cohortMeasures";
import { sentences } from "../vocabulary/errors";
import type { PeriodId } from "../vocabulary/periods";
import { numberOf, optionalNumberOf, optionalWordOf, wordOf } from "./oneCell";
import { ordersOf } from "./orders";
import type { Column, Maybe, One, Spill } from "./signature";
import { spansOf } from "./spans";
import { spill, spillByAge } from "./spill";

/**
 * Bridge of active customers: period by period, opening + new + reactivated − lost = closing, and the churn rate.
 * @fr Évolution des clients actifs : période par période, ouverture + nouveaux + réactivés − perdus = clôture, et le taux d’attrition.
 * @means Of {customers_start} active customers at the start, {customers_lost} were lost; {customers_new} are new and {customers_reactivated} came back: {customers_end} at the end.
 * @frMeans Sur {customers_start} clients actifs au début, {customers_lost} ont été perdus ; {customers_new} sont nouveaux et {customers_reactivated} sont revenus : {customers_end} à la fin.
 * @customfunction BRIDGE
 * @example BRIDGE({"a";"a";"b"}, {45292;45330;45301}, {10;20;30}, 45351, "month", 1) => [["period_start","customers_start","customers_new","customers_reactivated","customers_lost","customers_end","churn_rate"],[45292,0,2,0,0,2,""],[45323,2,0,0,1,1,0.5]]
 * @returns period_start, customers_start, customers_new, customers_reactivated, customers_lost, customers_end, churn_rate
 */
export function bridge(
  customer_ids: Column,
  dates: Column,
  amounts: Column,
  until: One,
  period: One,
  inactive_after: One,
): Spill {
  return spill(BRIDGE, () => {
    const orders = ordersOf(customer_ids, dates, amounts);
    const day = numberOf("until", until);
    const piece = wordOf<PeriodId>("period", period);
    const rows = bridgeRows(orders.bought(day), piece, numberOf("inactive_after", inactive_after));
    checkAny(rows, day);
    return rows.map((row) => [
      row.start,
      row.opening,
      row.joined,
      row.reactivated,
      row.lost,
      row.closing,
      row.churnRate,
    ]);
  });
}

const BRIDGE = [
  "period_start",
  "customers_start",
  "customers_new",
  "customers_reactivated",
  "customers_lost",
  "customers_end",
  "churn_rate",
] as const;

/**
 * Bridge of recurring revenue: month by month, opening + new + expansion + reactivated − contraction − churned = closing, with GRR and NRR.
 * @fr Évolution du revenu récurrent : mois par mois, ouverture + nouveau + expansion + réactivé − contraction − résilié = clôture, avec GRR et NRR.
 * @means Recurring revenue went from {mrr_start} to {mrr_end} in the month.
 * @frMeans Le revenu récurrent est passé de {mrr_start} à {mrr_end} dans le mois.
 * @customfunction MRRBRIDGE
 * @example MRRBRIDGE({"a";"a";"b"}, {45292;45323;45300}, {10;15;8}, 45351) => [["period_start","mrr_start","mrr_new","mrr_expansion","mrr_reactivated","mrr_contraction","mrr_churned","mrr_end","mrr_cut_off","grr","nrr"],[45292,0,18,0,0,0,0,18,0,"",""],[45323,18,0,5,0,0,8,15,0,0.5555555555555556,0.8333333333333334]]
 * @returns period_start, mrr_start, mrr_new, mrr_expansion, mrr_reactivated, mrr_contraction, mrr_churned, mrr_end, mrr_cut_off, grr, nrr
 */
export function mrrBridge(
  customer_ids: Column,
  dates: Column,
  amounts: Column,
  until: One,
  months_covered?: One,
): Spill {
  return spill(MRR_BRIDGE, () => {
    const orders = ordersOf(customer_ids, dates, amounts);
    const day = numberOf("until", until);
    const rows = mrrRows(orders.bought(day), optionalNumberOf("months_covered", months_covered));
    checkAny(rows, day);
    return rows.map((row) => [
      row.start,
      row.opening,
      row.joined,
      row.expansion,
      row.reactivated,
      row.contraction,
      row.churned,
      row.closing,
      row.cutOff,
      row.grr,
      row.nrr,
    ]);
  });
}

const MRR_BRIDGE = [
  "period_start",
  "mrr_start",
  "mrr_new",
  "mrr_expansion",
  "mrr_reactivated",
  "mrr_contraction",
  "mrr_churned",
  "mrr_end",
  "mrr_cut_off",
  "grr",
  "nrr",
] as const;

/** A table of no period would be its keys alone. */
function checkAny(rows: readonly unknown[], until: number): void {
  if (rows.length === 0) throw new CoreError("notAvailable", sentences.notOver(until));
}

/**
 * Cohorts: by the month, quarter or year of the first purchase, retention, customers, revenue, or cumulative revenue or margin per customer.
 * @fr Cohortes : selon le mois, le trimestre ou l’année du premier achat, rétention, clients, chiffre d’affaires, ou CA ou marge cumulés par client.
 * @means The cohort has {cohort_customers} customers.
 * @frMeans La cohorte compte {cohort_customers} clients.
 * @customfunction COHORTS
 * @example COHORTS({"a";"a";"b"}, {45292;45330;45301}, {10;20;30}, 45351, "month") => [["cohort","cohort_customers","first_cohort",0,1],[45292,2,1,1,0.5],[45323,0,0,"",""]]
 * @returns cohort, cohort_customers, first_cohort, cohort_value
 */
export function cohorts(
  customer_ids: Column,
  dates: Column,
  amounts: Column,
  until: One,
  period: One,
  measure?: One,
  margin_rate?: One,
): Spill {
  return spillByAge(["cohort", "cohort_customers", "first_cohort"], () => {
    const orders = ordersOf(customer_ids, dates, amounts);
    const purchases = orders.bought(numberOf("until", until));
    const rows = cohortRows(
      purchases,
      wordOf<PeriodId>("period", period),
      measureOf(measure),
      optionalNumberOf("margin_rate", margin_rate),
    );
    return rows.map((row) => [row.start, row.customers, row.isFirst ? 1 : 0, ...row.values]);
  });
}

function measureOf(measure: Maybe<One>): CohortMeasure {
  const word = optionalWordOf("measure", measure);
  if (word === undefined) return "retention";
  const known = cohortMeasureOf(word);
  if (known === undefined) throw new CoreError("value", sentences.oneOf("measure", COHORT_MEASURES, word));
  return known;
}

/**
 * Survivors: customers of each cohort still there at each anniversary of their start, from start and end dates; for the models of retention.
 * @fr Clients encore là : par cohorte, à chaque anniversaire de leur début, d’après les dates de début et de fin ; pour les modèles de rétention.
 * @means The first column of the row is the first day of its cohort; the others count its customers still there at each age.
 * @frMeans La première colonne de la ligne est le premier jour de sa cohorte ; les autres comptent ses clients encore là à chaque âge.
 * @customfunction SURVIVORS
 * @example SURVIVORS({45292;45310;45320}, {"";45400;45330}, 45473, "quarter") => [["cohort",0,1],[45292,3,1],[45383,"",""]]
 * @returns cohort, cohort_survivors
 */
export function survivors(start_dates: Column, end_dates: Column, until: One, period: One): Spill {
  return spillByAge(["cohort"], () => {
    const { starts, ends } = spansOf(start_dates, end_dates);
    const rows = survivorRows(starts, ends, numberOf("until", until), wordOf<PeriodId>("period", period));
    return rows.map((row) => [row.start, ...row.survivors]);
  });
}
