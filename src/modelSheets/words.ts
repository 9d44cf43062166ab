import { t } from "../template/specs";
import type { Text } from "../vocabulary/locale";

/** Words that several sheets of models have. */
export const ACTUAL = t("actual", "réel");
export const MODEL = t("model", "modèle");
export const SAME_PACE = t("same pace", "même rythme");

export const weeksFromTo = (from: number, to: number): Text => t(`Weeks ${from} to ${to}`, `Semaines ${from} à ${to}`);
