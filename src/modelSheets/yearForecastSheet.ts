import type { SpansAhead } from "../core/models/forecastSpans";
import type { Headline } from "../orderSheets/headlineOf";
import { t } from "../template/specs";
import type { Band, Figure, Said, SheetPage, Template } from "../template/Template";
import { REVENUE_AHEAD } from "../vocabulary/revenueAhead";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { PARAMETER_DRAWS } from "../vocabulary/modelRules";
import { cameBlock, newcomersBlock } from "./forecastCame";
import { chartTable, monthsBlock, monthsChart } from "./forecastMonths";
import type { ForecastShown } from "./ForecastShown";
import { againBlock, triedBlock } from "./forecastTried";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";
import { AT_LEAST, AT_MOST } from "./words";
import { measureOf, seasonedMonths, triedSpans, type YearAhead } from "./yearAhead";

/** What today's customers are expected to bring in twelve months, beside what a forecast a year ago was worth. */
export function yearForecastSheet(tables: ModelTables, ahead: YearAhead, about: ModelAbout): Template {
  const shown = shownForecast(ahead);
  const { before, hasMonths } = shown;
  return {
    id: "year_forecast",
    title: t("Forecast of today’s customers", "Prévision des clients actuels"),
    description: t(
      "What today’s customers are expected to bring in twelve months, between what it lies, what the same forecast said a year ago, and room for what comes",
      "Ce que les clients actuels devraient apporter en douze mois, entre quelles bornes, ce que disait la même prévision il y a un an, et place pour le réalisé",
    ),
    page: PAGE,
    hint: t("Cream cells are inputs", "Cellules crème\u00A0: saisies"),
    subtitle: subtitle(tables, ahead, about),
    words: { yes: t("yes", "oui"), no: t("no", "non"), of: t("of", "sur") },
    bands: [
      { full: [{ kind: "figures", figures: figures(shown) }] },
      ...(hasMonths ? [{ full: [monthsChart(shown)] }] : []),
      ...blocksOf(shown, tables.buyers.ids.length),
      {
        full: [
          {
            kind: "sentences",
            title: t("How it was made", "Comment c’est fait"),
            quiet: true,
            lines: [...madeOf(tables, ahead, hasMonths), ...(before ? [] : [NOT_TRIED])],
          },
          {
            kind: "sentences",
            title: t("What it does not know", "Ce que la prévision ignore"),
            quiet: true,
            lines: [UNKNOWN],
          },
        ],
      },
    ],
    ...(hasMonths
      ? {
          beside: {
            widths: [3, 12, 12, 12, 12, 12],
            columns: ["M", "N", "O", "P", "Q"],
            blocks: [chartTable(shown)],
          },
        }
      : {}),
  };
}

const PAGE: SheetPage = {
  widths: [1, 17, 12.5, 11.5, 11.5, 12, 12.5, 1.6, 30, 11.5, 13],
  left: ["B", "C", "D", "E", "F", "G"],
  right: ["I", "J", "K"],
  orientation: "portrait",
};

function shownForecast(ahead: YearAhead): ForecastShown {
  const measure = measureOf(ahead);
  const seasoned = seasonedMonths(ahead);
  const spans = ahead.forecast[measure] as SpansAhead;
  const tried = triedSpans(ahead, measure);
  return {
    measure,
    format: measure === "revenue" ? "wholeMoney" : "count",
    change: measure === "revenue" ? "signedWholeMoney" : "signedCount",
    rows: seasoned ?? spans,
    starts: ahead.starts,
    hasMonths: seasoned !== undefined,
    before: ahead.before,
    tried: tried && "all" in tried ? tried.all : undefined,
  };
}

function blocksOf(shown: ForecastShown, customers: number): Band[] {
  const { before, tried, measure, hasMonths } = shown;
  const months = monthsBlock(shown);
  const came = cameBlock(shown);
  if (!before) return [{ left: [months], right: [came] }];
  const newcomers = measure === "revenue" && before.newcomers.customers > 0 ? [newcomersBlock(shown, before)] : [];
  const tries = [triedBlock(shown, before), ...(tried ? [againBlock(shown, customers)] : [])];
  return hasMonths
    ? [
        { left: [months], right: tries },
        { left: newcomers, right: [came] },
      ]
    : [{ left: [months, ...newcomers], right: [...tries, came] }];
}

function subtitle({ one, buyers, customers }: ModelTables, { starts, forecast }: YearAhead, about: ModelAbout): Text {
  const last = starts.at(-1)! - 1;
  return subtitleOfModel(
    about,
    buyers.ids.length,
    inEveryLanguage((locale) =>
      AS_OF[locale]
        .replace("{name}", modelNamed({ model: one.model, rhythm: forecast.rhythm }))
        .replace("{until}", daySaid(customers.until, locale))
        .replace("{last}", daySaid(last, locale)),
    ),
  );
}

const AS_OF = t("{name} as of {until}, until {last}", "{name} arrêté au {until}, jusqu’au {last}");

function figures(shown: ForecastShown): Figure[] {
  const { measure, format, rows, before, tried } = shown;
  return [
    {
      column: "B",
      label: measure === "revenue" ? REVENUE_AHEAD : t("Purchases, next 12 months", "Achats, 12 mois à venir"),
      formula: "ahead_all",
      format,
      tone: "headline",
    },
    { column: "D", label: AT_LEAST, value: rows.all.low, format, tone: "quiet" },
    { column: "F", label: AT_MOST, value: rows.all.high, format, tone: "quiet" },
    ...(before
      ? [
          {
            column: "I" as const,
            label: t("Known customers, last year", "Clients connus, an dernier"),
            formula: "before_all",
            format,
            tone: "plain" as const,
          },
        ]
      : []),
    ...(tried
      ? [
          {
            column: "J" as const,
            label: t("Error a year ago", "Erreur il y a un an"),
            formula: "tried_error",
            format: "signedShare" as const,
            tone: "plain" as const,
          },
        ]
      : []),
  ];
}

/** How the figures were made, in the order in which they were. */
function madeOf(
  { one, customers, settings }: ModelTables,
  { forecast, seasons }: YearAhead,
  hasMonths: boolean,
): Said[] {
  const isRevenue = "expected" in forecast.revenue;
  const name = modelNamed({ model: one.model, rhythm: forecast.rhythm });
  const made = isRevenue ? MADE.revenue : MADE.purchases;
  return [
    inEveryLanguage((locale) =>
      made[locale].replace("{name}", name).replace("{day}", daySaid(customers.until, locale)),
    ),
    ...("reason" in forecast.revenue ? [forecast.revenue.reason] : []),
    t(
      `Low and high: nine of ten futures lie between, of ${PARAMETER_DRAWS} with parameters, purchases and amounts by chance from a fixed beginning.`,
      `Bas et haut\u00A0: neuf avenirs sur dix tombent entre les deux, sur ${PARAMETER_DRAWS} tirés d’un départ fixe (paramètres, achats, montants).`,
    ),
    ...(hasMonths
      ? [
          t(
            `Seasons: each month over the twelve around it, from ${seasons.revenue.length / 12} years of all orders. They move the months; the year stays the model’s.`,
            `Saisons\u00A0: chaque mois sur les douze qui l’entourent, d’après ${seasons.revenue.length / 12} ans de commandes. L’année reste celle du modèle.`,
          ),
        ]
      : []),
    t(
      `Predictions, the other sheet, looks ${settings.horizon} weeks ahead and takes the margin and the discount you typed; here it is 12 months and no margin.`,
      `La feuille Prévisions porte sur ${settings.horizon} semaines, avec la marge et l’actualisation saisies\u00A0; ici, ce sont 12 mois sans marge.`,
    ),
  ];
}

const MADE = {
  revenue: t(
    "{name} and Gamma-Gamma, fitted to all purchases until {day}, a purchase a day; less refunds at each customer’s past rate.",
    "{name} et Gamma-Gamma, ajustés aux achats jusqu’au {day}, un achat par jour\u00A0; moins les remboursements, au rythme de chacun.",
  ),
  purchases: t(
    "{name}, fitted to all purchases until {day}, a purchase a day.",
    "{name}, ajusté aux achats jusqu’au {day}, un achat par jour.",
  ),
};
const NOT_TRIED = t(
  "The orders begin less than half a year before last year: what a forecast would have said of it is not known.",
  "Les commandes commencent moins de six mois avant l’an dernier\u00A0: ce qu’une prévision en aurait dit est inconnu.",
);
const UNKNOWN = t(
  "New customers, new prices, campaigns, a closed shop; and customers who are older than the orders.",
  "Nouveaux clients, nouveaux prix, campagnes, boutique fermée\u00A0; et clients plus anciens que les commandes.",
);

export function yearForecastHeadline(ahead: YearAhead): Headline {
  const measure = measureOf(ahead);
  const { expected } = (ahead.forecast[measure] as SpansAhead).all;
  return measure === "revenue"
    ? { label: t("in 12 months", "en 12 mois"), value: expected, format: "wholeMoney" }
    : { label: t("purchases in 12 months", "achats en 12 mois"), value: Math.round(expected), format: "count" };
}
