import { t } from "../template/specs";
import type { Text } from "../vocabulary/locale";

/**
 * What the value of a new customer is called, by how far it reaches: neither the lifetime value of the formula, which
 * has no end, nor a year's margin.
 */
export const valueAfter = (months: number): Text => t(`${months}-month value`, `valeur à ${months} mois`);
