import { nextOrder } from "../core/models/nextOrder";
import { listPage, type SizedColumn } from "../orderSheets/listPage";
import { t } from "../template/specs";
import type { Figure, ListColumn, ListValues, Said, Template } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { grouped } from "../vocabulary/grouped";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Locale, Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { FUTURES, PARAMETER_DRAWS } from "../vocabulary/modelRules";
import { term } from "../vocabulary/terms";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";
import { notTheFormula, worthSaid } from "./worthSaid";
import { AT_LEAST, AT_MOST, capital } from "./words";

/** A row a customer, the one who is worth most first: what is to be expected, and between what it lies. */
export function predictionsSheet(tables: ModelTables, about: ModelAbout, locale: Locale): Template {
  const columns = columnsOf(tables, locale);
  return {
    id: "predictions",
    title: t(
      `Predictions: the next ${tables.settings.horizon} weeks`,
      `Prévisions\u00A0: les ${tables.settings.horizon} semaines à venir`,
    ),
    description: t(
      "A row for each customer: chance to be active, purchases and value to come and between what they lie, when the next order is due",
      "Une ligne par client\u00A0: probabilité d’être actif, achats et valeur à venir avec leur fourchette, date de la prochaine commande",
    ),
    page: listPage(columns, HALF),
    hint: t(
      "Values from the orders; they do not follow them by themselves",
      "Valeurs tirées des commandes\u00A0; elles ne les suivent pas d’elles-mêmes",
    ),
    subtitle: subtitleOfModel(
      about,
      tables.buyers.ids.length,
      inEveryLanguage((language) =>
        FITTED_UNTIL[language]
          .replace("{name}", modelNamed({ model: tables.one.model, rhythm: tables.forecast.rhythm }))
          .replace("{day}", daySaid(tables.customers.until, language)),
      ),
    ),
    words: {},
    bands: [
      { full: [{ kind: "figures", figures: figures(tables) }] },
      { full: [{ kind: "sentences", quiet: true, lines: saidOf(tables, locale) }] },
      { full: [{ kind: "list", name: LIST_NAME[locale], columns: columns.map(({ column }) => column) }] },
    ],
  };
}

const FITTED_UNTIL = t(
  "{name} fitted until {day}, recency and age in weeks",
  "{name} ajusté jusqu’au {day}, récence et ancienneté en semaines",
);
const HALF = 6;
const LIST_NAME = { en: "PredictionList", fr: "ListePrevisions" } as const;

const hasValue = ({ forecast }: ModelTables): boolean => "expected" in forecast.value;
/** By what predictions are told: margin where its rate is known. */
const worthOf = ({ settings }: ModelTables): Text =>
  settings.marginRate === undefined ? t("Revenue", "CA") : t("Value", "Valeur");

function figures(tables: ModelTables): Figure[] {
  const { forecast, settings } = tables;
  const { value, purchases } = forecast;
  const isMargin = settings.marginRate !== undefined;
  return [
    ...("expected" in value
      ? ([
          {
            column: "B",
            label: isMargin ? t("Value expected", "Valeur attendue") : t("Revenue expected", "CA attendu"),
            formula: "SUM(values_list)",
            format: "wholeMoney",
            tone: "headline",
          },
          { column: "D", label: AT_LEAST, value: value.low, format: "wholeMoney", tone: "plain" },
          { column: "F", label: AT_MOST, value: value.high, format: "wholeMoney", tone: "plain" },
        ] satisfies Figure[])
      : []),
    {
      column: hasValue(tables) ? "H" : "B",
      label: t("Purchases expected", "Achats attendus"),
      formula: "SUM(purchases_list)",
      format: "count",
      tone: hasValue(tables) ? "plain" : "headline",
    },
    {
      column: hasValue(tables) ? "J" : "D",
      label: t("between", "entre"),
      value: betweenSaid(purchases.low, purchases.high),
      format: "text",
      tone: "quiet",
    },
    {
      column: hasValue(tables) ? "L" : "F",
      label: t("Still active", "Encore actifs"),
      formula: "SUM(active_list)",
      format: "count",
      tone: "quiet",
    },
    {
      column: hasValue(tables) ? "N" : "H",
      label: t("Late", "En retard"),
      formula: 'SUMPRODUCT((late_list<>"")*1)',
      format: "count",
      tone: "quiet",
    },
  ];
}

const betweenSaid = (...ends: readonly number[]): Text =>
  inEveryLanguage((locale) => ends.map((end) => grouped(Math.round(end), locale)).join(" – "));

/** How the figures were made, and what they do not say. */
function saidOf(tables: ModelTables, locale: Locale): Said[] {
  const { forecast, settings } = tables;
  const spans = t(
    `At least and at most: nine of ten futures lie between, ${PARAMETER_DRAWS} of all customers and ${FUTURES} of each, by chance from a fixed beginning.`,
    `Au moins et au plus\u00A0: neuf avenirs sur dix tombent entre les deux, ${PARAMETER_DRAWS} pour l’ensemble et ${FUTURES} par client, tirés d’un départ fixe.`,
  );
  if (!("expected" in forecast.value)) {
    // a line each: two in one would leave the page
    const sentences = forecast.value.reason[locale].split(/(?<=\.) /);
    return [...sentences.map((value) => ({ value })), spans];
  }
  return [worthSaid(settings), ...(settings.marginRate === undefined ? [] : [notTheFormula(settings)]), spans];
}

function columnsOf(tables: ModelTables, locale: Locale): SizedColumn[] {
  const { buyers, forecast } = tables;
  const { ids, lastDays, customers } = buyers;
  const { active, purchases, spend, value, low, high, nextGap, late } = forecast.customers;
  const order = inOrder(hasValue(tables) ? value : purchases);
  const of = (width: number, column: ListColumn): SizedColumn => ({ width, column });
  const sorted = (values: ArrayLike<number>): Float64Array => Float64Array.from(order, (place) => values[place]!);
  const cents = (values: ArrayLike<number>): Float64Array =>
    sorted(values).map((amount) => Math.round(amount * 100) / 100);
  const texts = (values: (place: number) => string | null): ListValues => Array.from(order, values);
  const worth = worthOf(tables);
  return [
    of(16, { head: term("customer").label, format: "text", values: texts((place) => ids[place]!) }),
    of(13, { head: term("last_date").label, format: "date", values: sorted(lastDays) }),
    of(11, { head: t("Repeats", "Réachats"), format: "count", values: sorted(customers.repeatPurchases) }),
    of(11, {
      head: term("recency").label,
      format: "oneDecimal",
      values: sorted(customers.recency),
      quiet: true,
    }),
    of(11, { head: term("age").label, format: "oneDecimal", values: sorted(customers.age), quiet: true }),
    of(11, { head: t("Active", "Actif"), format: "wholeRate", values: sorted(active), key: "active_list" }),
    of(11, {
      head: t("Purchases", "Achats"),
      format: "twoDecimals",
      values: sorted(purchases),
      key: "purchases_list",
    }),
    ...(hasValue(tables)
      ? [
          of(12, {
            head: t("Each", "Par achat"),
            format: "money" as const,
            values: cents(spend),
            quiet: true as const,
          }),
          of(13, {
            head: worth,
            format: "money" as const,
            values: cents(value),
            bold: true as const,
            key: "values_list",
          }),
          of(12, {
            head: capital(AT_LEAST),
            format: "money" as const,
            values: cents(low),
            quiet: true as const,
          }),
          of(13, {
            head: capital(AT_MOST),
            format: "money" as const,
            values: cents(high),
            quiet: true as const,
          }),
        ]
      : []),
    of(13, {
      head: t("Next order", "Prochaine"),
      format: "date",
      values: Array.from(order, (place) => nextOrder(lastDays[place]!, nextGap[place]!, "week") ?? null),
    }),
    of(10, {
      head: t("Late", "En retard"),
      format: "text",
      values: texts((place) => (late[place] === 1 ? LATE_WORD[locale] : null)),
      key: "late_list",
      align: "center",
    }),
  ];
}

const LATE_WORD = t("late", "en retard");

/** Places from the largest value down; equal ones stay in the order of their ids. */
const inOrder = (values: Float64Array): Int32Array =>
  Int32Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
