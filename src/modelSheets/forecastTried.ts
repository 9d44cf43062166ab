import { figure } from "../orderSheets/figures";
import { formula, t } from "../template/specs";
import type { TableBlock } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { LAST_YEAR, rounded, type ForecastShown } from "./ForecastShown";
import type { YearTried } from "./yearAhead";

/** How the same model would have met the year before: what a forecast is worth. */
export function triedBlock(shown: ForecastShown, before: YearTried): TableBlock {
  const { format, change, tried } = shown;
  const isRevenue = shown.measure === "revenue";
  const reason = "reason" in before.forecast ? before.forecast.reason : undefined;
  const then = inEveryLanguage((locale) => FORECAST_THEN[locale].replace("{day}", daySaid(before.until, locale)));
  return {
    kind: "table",
    title: t("The same a year ago", "La même il y a un an"),
    heads: { K: LAST_YEAR },
    rows: [
      {
        label: isRevenue
          ? t("Revenue of customers known then", "CA des clients connus alors")
          : t("Purchases of customers known then", "Achats des clients connus alors"),
        cells: { K: formula("tried_came", "before_all", format) },
      },
      {
        label: t("Customers known then", "Clients connus alors"),
        cells: { K: figure(before.known, "count", "known_then") },
      },
      ...(tried
        ? [
            { label: then, cells: { K: figure(rounded(tried.expected, shown), format, "tried") } },
            {
              label: t("Between", "Entre"),
              cells: {
                J: figure(rounded(tried.low, shown), format, "tried_low", { quiet: true }),
                K: figure(rounded(tried.high, shown), format, "tried_high", { quiet: true }),
              },
            },
            {
              label: t("Too much (+) or too little (−)", "En trop (+) ou trop peu (−)"),
              kind: "total" as const,
              cells: {
                J: formula("tried_error", 'IF(tried_came>0,tried/tried_came-1,"–")', "signedShare"),
                K: formula("tried_gap", "tried-tried_came", change),
              },
            },
            {
              label: t("What came lay within the interval", "Le réalisé était dans l’intervalle"),
              cells: {
                K: formula(
                  "tried_within",
                  'IF(AND(tried_came>=tried_low,tried_came<=tried_high),"{yes}","{no}")',
                  "text",
                  {
                    align: "right",
                  },
                ),
              },
            },
          ]
        : []),
      {
        label: isRevenue
          ? t("Revenue of customers new since", "CA des nouveaux clients depuis")
          : t("Purchases of customers new since", "Achats des nouveaux clients depuis"),
        cells: { K: figure(rounded(before.newcomers[shown.measure], shown), format, "fresh_came") },
      },
    ],
    ...(reason ? { foot: reason } : {}),
  };
}

const FORECAST_THEN = t("Forecast then, on {day}", "Prévision arrêtée au {day}");

/** What the year would be if the model were as far off as a year ago. */
export function againBlock({ format, measure }: ForecastShown, customers: number): TableBlock {
  return {
    kind: "table",
    title: t("If last year’s error comes again", "Si l’erreur de l’an dernier revient"),
    heads: {},
    rows: [
      {
        label: t("Forecast less that error", "Prévision sans cette erreur"),
        kind: "total",
        cells: { K: formula("again", 'IF(COUNT(tried_error)=0,"–",ahead_all/(1+tried_error))', format) },
      },
      {
        label: t("Customers known now", "Clients connus aujourd’hui"),
        cells: { K: figure(customers, "count", "known_now") },
      },
      {
        label: t("For each of them", "Pour chacun"),
        cells: {
          K: formula(
            "again_each",
            'IF(COUNT(again)=0,"–",again/known_now)',
            measure === "revenue" ? "money" : "twoDecimals",
          ),
        },
      },
    ],
  };
}
