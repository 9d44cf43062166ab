import { inputRule } from "../../src/template/inputRule";
import { inputsOf } from "../../src/template/inputsOf";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { tracking } from "../../src/template/tracking";
import type { Locale } from "../../src/vocabulary/locale";

const alertOf = (template: typeof tracking, key: string, locale: Locale): string | undefined =>
  inputRule(inputsOf(template).get(key)!, locale).alert?.message;

test.each([
  [lifetimeValue, "vat", "Choose excl. VAT or incl. VAT.", "Choisissez HT ou TTC."],
  [tracking, "interval", "Choose month, quarter or year.", "Choisissez mois, trimestre ou année."],
  [lifetimeValue, "round_steps", "Choose no or yes.", "Choisissez non ou oui."],
  [lifetimeValue, "entity", "Enter a text of at most 40 characters.", "Saisissez un texte d’au plus 40 caractères."],
  [
    lifetimeValue,
    "period_covered",
    "Enter a text of at most 30 characters.",
    "Saisissez un texte d’au plus 30 caractères.",
  ],
  [lifetimeValue, "revenue", "Enter a number of 0 or more.", "Saisissez un nombre supérieur ou égal à 0."],
])("what is said about a refused entry in %#", (template, key, en, fr) => {
  expect([alertOf(template, key, "en"), alertOf(template, key, "fr")]).toEqual([en, fr]);
});
