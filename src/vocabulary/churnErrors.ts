import { inEveryLanguage } from "./inEveryLanguage";
import type { Text } from "./locale";
import { purchaseModelWords, type PurchaseModelId } from "./purchaseModelWords";

/** Why a model cannot say whose value is at risk, and which can. */
export const cannotLoseOneTimeBuyers = (model: PurchaseModelId): Text =>
  inEveryLanguage((locale) => CANNOT_LOSE[locale].replace("{model}", purchaseModelWords[model].label[locale]));

const CANNOT_LOSE = {
  en: "{model} cannot lose a customer who bought once, so it cannot say who of them is at risk. Choose MBG/NBD, MBG/CNBD or Pareto/NBD.",
  fr: "{model} ne peut pas perdre un client qui a acheté une fois, et ne peut donc pas dire lesquels sont à risque. Choisissez MBG/NBD, MBG/CNBD ou Pareto/NBD.",
} as const satisfies Text;
