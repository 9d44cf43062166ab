import { acquisitionBudget } from "../core/metrics/acquisitionBudget";
import { acquisitionRating } from "../core/metrics/acquisitionRating";
import { averageOrderValue } from "../core/metrics/averageOrderValue";
import { churnRate } from "../core/metrics/churnRate";
import { convertChurnRate } from "../core/metrics/convertChurnRate";
import { convertDiscountRate } from "../core/metrics/convertDiscountRate";
import { costOfGoodsSold } from "../core/metrics/costOfGoodsSold";
import { customerAcquisitionCost } from "../core/metrics/customerAcquisitionCost";
import { customerLifetime } from "../core/metrics/customerLifetime";
import { customerLifetimeValue } from "../core/metrics/customerLifetimeValue";
import { discountedLifetimeValue } from "../core/metrics/discountedLifetimeValue";
import { grossRevenueRetention } from "../core/metrics/grossRevenueRetention";
import { lifetimeTable as churnRates } from "../core/metrics/lifetimeTable";
import { marginRate } from "../core/metrics/marginRate";
import { maximumAcquisitionCost } from "../core/metrics/maximumAcquisitionCost";
import { netLifetimeValue } from "../core/metrics/netLifetimeValue";
import { netRevenueRetention } from "../core/metrics/netRevenueRetention";
import { paybackPeriods } from "../core/metrics/paybackPeriods";
import { periodValue as periodMargin } from "../core/metrics/periodValue";
import { purchaseFrequency } from "../core/metrics/purchaseFrequency";
import { retentionRate } from "../core/metrics/retentionRate";
import { revenuePerCustomer } from "../core/metrics/revenuePerCustomer";
import { sensitivity as leverEffects } from "../core/metrics/sensitivity";
import { simpleLifetimeValue } from "../core/metrics/simpleLifetimeValue";
import { valueToCost } from "../core/metrics/valueToCost";
import { fourCells } from "./columns";
import { lift } from "./lift";
import { numberOf, optionalNumberOf } from "./oneCell";
import type { Column, Lifted, LikeInput, One, Spill } from "./signature";
import { attempt, spill } from "./spill";

/**
 * Average order value: revenue divided by orders.
 * @fr Panier moyen : chiffre d’affaires divisé par le nombre de commandes.
 * @means One order brings in {result} on average.
 * @frMeans Une commande rapporte {result} en moyenne.
 * @customfunction AOV
 * @example AOV(1000000, 40000) => 25
 * @returns aov
 */
export function aov(revenue: Lifted, orders: Lifted): LikeInput {
  return lift(averageOrderValue, { revenue, orders });
}

/**
 * Purchase frequency: orders divided by unique customers.
 * @fr Fréquence d’achat : nombre de commandes divisé par le nombre de clients uniques.
 * @means Each customer ordered {result} times in the period on average.
 * @frMeans Chaque client a commandé {result} fois en moyenne dans la période.
 * @customfunction FREQUENCY
 * @example FREQUENCY(40000, 15000) => 2.6666666666666665
 * @returns purchase_frequency
 */
export function frequency(orders: Lifted, customers: Lifted): LikeInput {
  return lift(purchaseFrequency, { orders, customers });
}

/**
 * Revenue per customer: revenue divided by unique customers.
 * @fr Chiffre d’affaires par client : chiffre d’affaires divisé par le nombre de clients uniques.
 * @means One customer brings in {result} of revenue in the period on average.
 * @frMeans Un client apporte en moyenne {result} de chiffre d’affaires dans la période.
 * @customfunction ARPC
 * @example ARPC(1000000, 15000) => 66.66666666666667
 * @returns arpc
 */
export function arpc(revenue: Lifted, customers: Lifted): LikeInput {
  return lift(revenuePerCustomer, { revenue, customers });
}

/**
 * Cost of goods sold: opening stock plus purchases less closing stock.
 * @fr Coût d’achat des marchandises vendues : stock initial, plus achats, moins stock final.
 * @means The goods sold in the period had cost {result}.
 * @frMeans Les marchandises vendues dans la période avaient coûté {result}.
 * @customfunction COGS
 * @example COGS(180000, 450000, 160000) => 470000
 * @returns cogs
 */
export function cogs(opening_stock: Lifted, stock_purchases: Lifted, closing_stock: Lifted): LikeInput {
  return lift(costOfGoodsSold, { opening_stock, stock_purchases, closing_stock });
}

/**
 * Margin rate: revenue less cost of goods sold, divided by revenue. Negative when sold at a loss.
 * @fr Taux de marge brute : chiffre d’affaires moins coût des marchandises vendues, le tout divisé par le chiffre d’affaires. Négatif en cas de vente à perte.
 * @means Out of {margin_revenue} of revenue, {result} is left once the goods are paid for.
 * @frMeans Sur {margin_revenue} de chiffre d’affaires, il reste {result} une fois les marchandises payées.
 * @customfunction MARGIN
 * @example MARGIN(800000, 470000) => 0.4125
 * @returns margin_rate
 */
export function margin(margin_revenue: Lifted, cogs: Lifted): LikeInput {
  return lift(marginRate, { margin_revenue, cogs });
}

/**
 * Churn rate: customers lost in the period divided by customers at its start; new ones do not hide losses.
 * @fr Taux d’attrition : clients perdus pendant la période, divisés par les clients au début ; les nouveaux ne cachent pas les pertes.
 * @means {customers_lost} of the {customers_start} customers at the start were gone at the end: {result}.
 * @frMeans {customers_lost} des {customers_start} clients du début étaient partis à la fin : {result}.
 * @customfunction CHURN
 * @example CHURN(15000, 6000, 0) => 0.6
 * @example CHURN(15000, 14000, 4000) => 0.3333333333333333
 * @returns churn_rate
 */
export function churn(customers_start: Lifted, customers_end: Lifted, customers_new: Lifted): LikeInput {
  return lift(churnRate, { customers_start, customers_end, customers_new });
}

/**
 * Retention rate: customers kept in the period divided by customers at its start.
 * @fr Taux de rétention : clients conservés pendant la période, divisés par les clients au début.
 * @means {customers_kept} of the {customers_start} customers at the start were still there at the end: {result}.
 * @frMeans {customers_kept} des {customers_start} clients du début étaient encore là à la fin : {result}.
 * @customfunction RETENTION
 * @example RETENTION(15000, 6000, 0) => 0.4
 * @returns retention_rate
 */
export function retention(customers_start: Lifted, customers_end: Lifted, customers_new: Lifted): LikeInput {
  return lift(retentionRate, { customers_start, customers_end, customers_new });
}

/**
 * Customer lifetime in periods: one divided by the churn rate.
 * @fr Durée de vie client, en périodes : un divisé par le taux d’attrition.
 * @means When {churn_rate} of the customers leave in each period, a customer stays {result} on average.
 * @frMeans Quand {churn_rate} des clients partent à chaque période, un client reste {result} en moyenne.
 * @customfunction LIFETIME
 * @example LIFETIME(0.6) => 1.6666666666666667
 * @returns lifetime
 */
export function lifetime(churn_rate: Lifted): LikeInput {
  return lift(customerLifetime, { churn_rate });
}

/**
 * Margin per customer and period: order value times frequency times margin rate.
 * @fr Marge par client et par période : panier moyen × fréquence d’achat × taux de marge.
 * @means A customer brings {result} of margin in one period.
 * @frMeans Un client apporte {result} de marge en une période.
 * @customfunction PERIODVALUE
 * @example PERIODVALUE(25, 2.6666666666666665, 0.4125) => 27.5
 * @returns period_value
 */
export function periodValue(aov: Lifted, purchase_frequency: Lifted, margin_rate: Lifted): LikeInput {
  return lift(periodMargin, { aov, purchase_frequency, margin_rate });
}

/**
 * Customer lifetime value: the margin a customer brings over the whole time with you.
 * @fr Valeur vie client : la marge qu’un client rapporte pendant toute la relation.
 * @means A customer brings {result} of margin on average, spread over {lifetime}.
 * @frMeans Un client apporte en moyenne {result} de marge, sur une durée de {lifetime}.
 * @customfunction VALUE
 * @example VALUE(25, 2.6666666666666665, 0.4125, 0.6) => 45.833333333333336
 * @example VALUE(25, 2.67, 0.41, 0.6) => 45.6125
 * @returns clv
 */
export function value(aov: Lifted, purchase_frequency: Lifted, margin_rate: Lifted, churn_rate: Lifted): LikeInput {
  return lift(customerLifetimeValue, { aov, purchase_frequency, margin_rate, churn_rate });
}

/**
 * Simple lifetime value: average profit of a period times the periods a customer stays.
 * @fr Valeur vie client simple : bénéfice moyen d’une période multiplié par la durée de la relation.
 * @means A customer brings {result} in all: {period_profit} in each period, over {lifetime}.
 * @frMeans Un client apporte {result} en tout : {period_profit} à chaque période, sur une durée de {lifetime}.
 * @customfunction SIMPLE
 * @example SIMPLE(27.5, 2) => 55
 * @returns clv
 */
export function simple(period_profit: Lifted, lifetime: Lifted): LikeInput {
  return lift(simpleLifetimeValue, { period_profit, lifetime });
}

/**
 * Net customer value: lifetime value less acquisition and retention cost.
 * @fr Valeur nette d’un client : valeur vie client, moins les coûts d’acquisition et de fidélisation.
 * @means Of the {clv} a customer brings, {result} is left after the cost of winning and keeping it.
 * @frMeans Sur les {clv} qu’apporte un client, il reste {result} une fois payées sa conquête et sa fidélisation.
 * @customfunction NET
 * @example NET(45.5, 30) => 15.5
 * @example NET(45.5, 30, 5) => 10.5
 * @returns net_value
 */
export function net(clv: Lifted, cac: Lifted, retention_cost?: Lifted): LikeInput {
  return lift(netLifetimeValue, { clv, cac }, { retention_cost });
}

/**
 * Discounted lifetime value: margins of the coming periods, shrunk by retention and discounted to today.
 * @fr Valeur vie client actualisée : marges des périodes à venir, réduites par la rétention et ramenées à aujourd’hui.
 * @means All the margin a customer is still to bring is worth {result} today.
 * @frMeans Toute la marge qu’un client doit encore apporter vaut aujourd’hui {result}.
 * @customfunction DISCOUNTED
 * @example DISCOUNTED(27.5, 0.4, 0.1) => 43.214285714285715
 * @example DISCOUNTED(100, 0.5, 0, 2) => 150
 * @returns clv
 */
export function discounted(
  period_value: Lifted,
  retention_rate: Lifted,
  discount_rate_period: Lifted,
  periods?: Lifted,
  timing?: Lifted,
): LikeInput {
  return lift(discountedLifetimeValue, { period_value, retention_rate, discount_rate_period }, { periods, timing });
}

/**
 * Customer acquisition cost: cost of acquisition divided by new customers.
 * @fr Coût d’acquisition client : coûts d’acquisition divisés par le nombre de nouveaux clients.
 * @means Each of the {customers_new} new customers cost {result} to win.
 * @frMeans Chacun des {customers_new} nouveaux clients a coûté {result} à conquérir.
 * @customfunction CAC
 * @example CAC(246000, 8200) => 30
 * @returns cac
 */
export function cac(acquisition_cost: Lifted, customers_new: Lifted): LikeInput {
  return lift(customerAcquisitionCost, { acquisition_cost, customers_new });
}

/**
 * LTV:CAC ratio: lifetime value for one unit of acquisition cost.
 * @fr Ratio CLV/CAC : valeur vie client pour une unité de coût d’acquisition.
 * @means What a customer brings stands to what winning it costs as {result}.
 * @frMeans Ce qu’apporte un client et ce que coûte sa conquête sont dans un rapport de {result}.
 * @customfunction RATIO
 * @example RATIO(90, 30) => 3
 * @returns ltv_cac
 */
export function ratio(clv: Lifted, cac: Lifted): LikeInput {
  return lift(valueToCost, { clv, cac });
}

/**
 * Rating of LTV:CAC: 1 loss (below 1), 2 fragile (1 to 3), 3 healthy (3 to 5), 4 underinvested (above 5).
 * @fr Appréciation du ratio CLV/CAC : 1 perte (moins de 1), 2 fragile (1 à 3), 3 sain (3 à 5), 4 sous-investi (plus de 5).
 * @means With value to cost at {ltv_cac} the rating is {result}: 1 loss, 2 fragile, 3 healthy, 4 underinvested.
 * @frMeans Avec un rapport de {ltv_cac} entre valeur et coût, l’appréciation est {result} : 1 perte, 2 fragile, 3 sain, 4 sous-investi.
 * @customfunction RATING
 * @example RATING(45.83, 30) => 2
 * @returns rating
 */
export function rating(clv: Lifted, cac: Lifted): LikeInput {
  return lift(acquisitionRating, { clv, cac });
}

/**
 * Payback: periods until the margin of a customer has paid the acquisition; with churn, margins shrink.
 * @fr Délai de récupération : périodes nécessaires pour que la marge d’un client rembourse son acquisition ; avec attrition, les marges diminuent.
 * @means After {result}, a customer’s margin has paid the {cac} it cost to win.
 * @frMeans Au bout de {result}, la marge d’un client a remboursé les {cac} qu’a coûtés sa conquête.
 * @customfunction PAYBACK
 * @example PAYBACK(33, 27.5) => 1.2
 * @example PAYBACK(33, 27.5, 0.6) => 1.5
 * @returns payback
 */
export function payback(cac: Lifted, period_value: Lifted, churn_rate?: Lifted): LikeInput {
  return lift(paybackPeriods, { cac, period_value }, { churn_rate });
}

/**
 * Most to pay for a customer: lifetime value divided by the target ratio (3).
 * @fr CAC maximal : valeur vie client divisée par le ratio visé (3).
 * @means For value to stand to cost as {target_ratio}, winning a customer may cost at most {result}.
 * @frMeans Pour un rapport de {target_ratio} entre valeur et coût, la conquête d’un client peut coûter au plus {result}.
 * @customfunction MAXCAC
 * @example MAXCAC(45) => 15
 * @example MAXCAC(45, 5) => 9
 * @returns max_cac
 */
export function maxCac(clv: Lifted, target_ratio?: Lifted): LikeInput {
  return lift(maximumAcquisitionCost, { clv }, { target_ratio });
}

/**
 * Acquisition budget: most to pay for a customer times new customers.
 * @fr Budget d’acquisition : CAC maximal multiplié par le nombre de nouveaux clients.
 * @means Winning {customers_new} customers at {max_cac} each may cost at most {result} in the period.
 * @frMeans Conquérir {customers_new} clients à {max_cac} chacun peut coûter au plus {result} dans la période.
 * @customfunction BUDGET
 * @example BUDGET(45, 8000) => 120000
 * @returns budget
 */
export function budget(clv: Lifted, customers_new: Lifted, target_ratio?: Lifted): LikeInput {
  return lift(acquisitionBudget, { clv, customers_new }, { target_ratio });
}

/**
 * Sensitivity: what one realistic change of each lever does to the lifetime value, largest effect first.
 * @fr Sensibilité : effet d’une variation réaliste de chaque levier sur la valeur vie client, du plus grand au plus petit.
 * @means {lever} {change} makes the lifetime value {clv}: a difference of {difference}.
 * @frMeans {lever} {change} porte la valeur vie client à {clv} : un écart de {difference}.
 * @customfunction SENSITIVITY
 * @example SENSITIVITY(100, 2, 0.5, 0.5) => [["lever","change","clv","difference"],["aov",0.05,210,10],["purchase_frequency",0.05,210,10],["churn_rate",-0.02,208.33333333333334,8.333333333333343],["margin_rate",0.02,208,8]]
 * @returns lever, change, clv, difference
 */
export function sensitivity(
  aov: One,
  purchase_frequency: One,
  margin_rate: One,
  churn_rate: One,
  changes?: Column,
): Spill {
  return spill(["lever", "change", "clv", "difference"], () => {
    const effects = leverEffects(
      numberOf("aov", aov),
      numberOf("purchase_frequency", purchase_frequency),
      numberOf("margin_rate", margin_rate),
      numberOf("churn_rate", churn_rate),
      fourCells("changes", changes),
    );
    return effects.map(({ lever, change, outcome }) => {
      const cells =
        "impossible" in outcome ? [outcome.impossible, outcome.impossible] : [outcome.value, outcome.difference];
      return [lever, change, ...cells];
    });
  });
}

/**
 * Lifetime table: the customer lifetime for churn rates from 5% to 100%, or as you choose.
 * @fr Table des durées de vie : durée de vie client pour des taux d’attrition de 5 % à 100 %, ou au choix.
 * @means At a churn rate of {churn_rate}, a customer stays {lifetime} on average.
 * @frMeans Avec un taux d’attrition de {churn_rate}, un client reste {lifetime} en moyenne.
 * @customfunction LIFETIMETABLE
 * @example LIFETIMETABLE(0.2, 0.4, 0.2) => [["churn_rate","lifetime"],[0.2,5],[0.4,2.5]]
 * @returns churn_rate, lifetime
 */
export function lifetimeTable(from?: One, to?: One, step?: One): Spill {
  return spill(["churn_rate", "lifetime"], () => {
    const rates = churnRates(
      optionalNumberOf("from", from),
      optionalNumberOf("to", to),
      optionalNumberOf("step", step),
    );
    return rates.map((rate) => [rate, attempt(() => customerLifetime(rate))]);
  });
}

/**
 * Churn rate of another period: 60% a year is 7.35% a month, not 5%.
 * @fr Taux d’attrition d’une autre période : 60 % par an font 7,35 % par mois, et non 5 %.
 * @means Losing {churn_rate} of the customers per {from_period} is the same as losing {result} per {to_period}.
 * @frMeans Perdre {churn_rate} des clients par {from_period} revient à en perdre {result} par {to_period}.
 * @customfunction CONVERTCHURN
 * @example CONVERTCHURN(0.6, "year", "month") => 0.07351512752093084
 * @returns churn_rate
 */
export function convertChurn(churn_rate: Lifted, from_period: Lifted, to_period: Lifted): LikeInput {
  return lift(convertChurnRate, { churn_rate, from_period, to_period });
}

/**
 * Effective discount rate of another period: 10% a year is 0.797% a month.
 * @fr Taux d’actualisation effectif d’une autre période : 10 % par an font 0,797 % par mois.
 * @means A discount rate of {discount_rate} per {from_period} is the same as {result} per {to_period}.
 * @frMeans Un taux d’actualisation de {discount_rate} par {from_period} équivaut à {result} par {to_period}.
 * @customfunction CONVERTDISCOUNT
 * @example CONVERTDISCOUNT(0.1, "year", "month") => 0.007974140428903741
 * @returns discount_rate_period
 */
export function convertDiscount(discount_rate: Lifted, from_period: Lifted, to_period: Lifted): LikeInput {
  return lift(convertDiscountRate, { discount_rate, from_period, to_period });
}

/**
 * Gross revenue retention: part of the recurring revenue kept, without expansion.
 * @fr Rétention brute des revenus : part du revenu récurrent conservée, hors expansion.
 * @means Of {mrr_start} of recurring revenue at the start, {result} was kept, without expansion.
 * @frMeans Sur {mrr_start} de revenu récurrent au début, {result} ont été conservés, hors expansion.
 * @customfunction GRR
 * @example GRR(100000, 3000, 5000) => 0.92
 * @returns grr
 */
export function grr(mrr_start: Lifted, mrr_contraction: Lifted, mrr_churned: Lifted): LikeInput {
  return lift(grossRevenueRetention, { mrr_start, mrr_contraction, mrr_churned });
}

/**
 * Net revenue retention: part of the recurring revenue kept, with expansion.
 * @fr Rétention nette des revenus : part du revenu récurrent conservée, expansion comprise.
 * @means Of {mrr_start} of recurring revenue at the start, {result} was kept, expansion included.
 * @frMeans Sur {mrr_start} de revenu récurrent au début, {result} ont été conservés, expansion comprise.
 * @customfunction NRR
 * @example NRR(100000, 12000, 3000, 5000) => 1.04
 * @returns nrr
 */
export function nrr(mrr_start: Lifted, mrr_expansion: Lifted, mrr_contraction: Lifted, mrr_churned: Lifted): LikeInput {
  return lift(netRevenueRetention, { mrr_start, mrr_expansion, mrr_contraction, mrr_churned });
}
