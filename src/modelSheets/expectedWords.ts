import type { FormatId } from "../template/numberFormat";
import { t } from "../template/specs";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";

export const hasValue = ({ forecast }: ModelTables): boolean => "expected" in forecast.value;
/** How what is expected is written: without a value it is purchases. */
export const expectedFormat = (tables: ModelTables, format: FormatId): FormatId =>
  hasValue(tables) ? format : "oneDecimal";

/** What is expected, by what is known: purchases, revenue, margin. */
const ofWhat = (tables: ModelTables): "purchases" | "revenue" | "margin" =>
  hasValue(tables) ? (tables.settings.marginRate === undefined ? "revenue" : "margin") : "purchases";

const WORTHS = {
  purchases: t("purchases", "achats"),
  revenue: t("revenue", "CA"),
  margin: t("margin", "marge"),
} as const;
export const expectedIn = (tables: ModelTables): Text => WORTHS[ofWhat(tables)];

/** Of whom, by which model, what is expected and how far ahead. */
export function subtitleOfExpected(tables: ModelTables, about: ModelAbout): Text {
  const { one, forecast, customers, settings, buyers } = tables;
  const worth = ofWhat(tables);
  const currency = worth === "purchases" || about.currency === "other" ? "" : about.currency;
  return subtitleOfModel(
    about,
    buyers.ids.length,
    inEveryLanguage((locale) =>
      AS_OF[locale]
        .replace("{name}", modelNamed({ model: one.model, rhythm: forecast.rhythm }))
        .replace("{day}", daySaid(customers.until, locale))
        .replace(
          "{worth}",
          IN_CURRENCY[locale].replace("{worth}", WORTHS[worth][locale]).replace("{currency}", currency).trim(),
        )
        .replace("{weeks}", String(settings.horizon)),
    ),
  );
}

const IN_CURRENCY = t("{currency} {worth}", "{worth} {currency}");
const AS_OF = t(
  "{name} as of {day}, {worth} over {weeks} weeks",
  "{name} arrêté au {day}, {worth} sur {weeks} semaines",
);
