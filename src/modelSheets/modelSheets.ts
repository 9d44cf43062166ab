import type { Headline } from "../orderSheets/headlineOf";
import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import { t } from "../template/specs";
import type { Spelling } from "../template/spelling";
import type { Template } from "../template/Template";
import type { Locale } from "../vocabulary/locale";
import { modelSheetNames, type ModelSheetId } from "../vocabulary/modelSheetNames";
import type { PaperId } from "../vocabulary/papers";
import { churnHeadline, churnWatchSheet } from "./churnWatchSheet";
import { cohortForecastSheet } from "./cohortForecastSheet";
import { holdoutSheet } from "./holdoutSheet";
import type { ModelAbout } from "./ModelAbout";
import { channelsHeadline, channelsSheet } from "./channelsSheet";
import { modelSheet } from "./modelSheet";
import type { ModelTables } from "./ModelTables";
import { predictionsSheet } from "./predictionsSheet";
import { yearForecastHeadline, yearForecastSheet } from "./yearForecastSheet";
import { tiersHeadline, tiersSheet } from "./tiersSheet";

export interface ModelSheetOptions extends ModelAbout {
  chosen: readonly ModelSheetId[];
  locale: Locale;
  spelling: Spelling;
  paper?: PaperId;
}

/** A sheet to be written, and the figure that stands for it in a list of sheets. */
export interface ModelSheet {
  id: ModelSheetId;
  template: Template;
  plan: Plan;
  headline: Headline;
}

/** The chosen sheets, in the order in which they are chosen; one that nothing was asked for is left out. */
export const modelSheets = (tables: ModelTables, options: ModelSheetOptions): ModelSheet[] =>
  options.chosen.flatMap((id) => {
    const template = templateOf(id, tables, options);
    if (!template) return [];
    const { locale, currency, spelling, paper = "a4" } = options;
    const name = id === "channelValue" ? template.title : modelSheetNames[id];
    const plan = layout(template, locale, { sheetName: name[locale], answers: {}, currency, spelling, paper });
    return [{ id, template, plan, headline: headlineOf(id, tables) }];
  });

function templateOf(id: ModelSheetId, tables: ModelTables, options: ModelSheetOptions): Template | undefined {
  switch (id) {
    case "predictions":
      return predictionsSheet(tables, options, options.locale);
    case "churnWatch":
      return tables.watch && churnWatchSheet(tables, tables.watch, options, options.locale);
    case "tiers":
      return tables.tiers && tiersSheet(tables, tables.tiers, options);
    case "yearForecast":
      return tables.ahead && yearForecastSheet(tables, tables.ahead, options);
    case "model":
      return modelSheet(tables, options);
    case "holdout":
      return holdoutSheet(tables, options);
    case "cohortForecast":
      return cohortForecastSheet(tables, options);
    case "channelValue":
      return tables.parted && channelsSheet(tables, tables.parted, options);
  }
}

function headlineOf(id: ModelSheetId, tables: ModelTables): Headline {
  const { forecast, one, holdout, settings, cohorts } = tables;
  switch (id) {
    case "predictions":
      return "expected" in forecast.value
        ? {
            label:
              settings.marginRate === undefined
                ? t("revenue expected", "CA attendu")
                : t("value expected", "valeur attendue"),
            value: forecast.value.expected,
            format: "wholeMoney",
          }
        : {
            label: t("purchases expected", "achats attendus"),
            value: Math.round(forecast.purchases.expected),
            format: "count",
          };
    case "churnWatch":
      return churnHeadline(tables);
    case "tiers":
      return tiersHeadline(tables.tiers!);
    case "yearForecast":
      return yearForecastHeadline(tables.ahead!);
    case "model":
      return { label: t("still active", "encore actifs"), value: Math.round(one.active), format: "count" };
    case "holdout":
      return {
        label: t("purchases that came", "achats venus"),
        value: holdout.weeks.at(-1)?.actualUntil,
        format: "count",
      };
    case "cohortForecast":
      return { label: t("cohorts", "cohortes"), value: cohorts.cohorts.length, format: "count" };
    case "channelValue":
      return channelsHeadline(tables);
  }
}
