import { check } from "../check";

/**
 * Margin that a customer brings in one period.
 *
 * @formula aov * purchase_frequency * margin_rate
 * @param averageOrderValue  money per order, >= 0
 * @param purchaseFrequency  orders per customer and period, >= 0
 * @param marginRate         gross or contribution margin on revenue, at most 1
 * @returns money per customer and period
 * @throws {CoreError} "value" outside a domain
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function periodValue(averageOrderValue: number, purchaseFrequency: number, marginRate: number): number {
  return check.aov(averageOrderValue) * check.purchase_frequency(purchaseFrequency) * check.margin_rate(marginRate);
}
