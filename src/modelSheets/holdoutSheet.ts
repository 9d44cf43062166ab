import { figure } from "../orderSheets/figures";
import { ALL } from "../orderSheets/words";
import { weekRange } from "../orders/models/weekRange";
import { formula, t } from "../template/specs";
import type { Band, Block, TableBlock, TableRow, Template } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { modelNamed } from "../vocabulary/modelNamed";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";
import { ACTUAL, AT_LEAST, AT_MOST, MODEL, weeksFromTo } from "./words";

/** Week by week after the day until which the model was fitted: what it predicted, and what came. */
export function holdoutSheet(tables: ModelTables, about: ModelAbout): Template {
  const { split, last } = weekRange(tables.customers);
  const name = modelNamed(tables.one);
  return {
    id: "holdout",
    title: t(`${name} put to the test`, `${name} à l’épreuve`),
    description: t(
      "Purchases of each week that a model did not see, predicted and actual, and between what their sum was expected to lie",
      "Achats de chaque semaine que le modèle n’a pas vue, prévus et réels, et fourchette attendue de leur somme",
    ),
    page: {
      widths: [1, 16, 13, 13, 13, 15, 13, 13, 15],
      left: ["B", "C", "D", "E"],
      right: ["F", "G", "H", "I"],
      orientation: "portrait",
    },
    hint: t("Customers won later are not among them", "Sans les clients gagnés ensuite"),
    subtitle: subtitleOfModel(
      about,
      tables.comparison.customers,
      inEveryLanguage((locale) => FITTED_UNTIL[locale].replace("{day}", daySaid(tables.customers.split, locale))),
      weeksFromTo(split + 1, last),
    ),
    words: {},
    bands: [headlines(tables), { full: [sumsChart(tables)] }, { full: [weeksBlock(tables, split)] }],
  };
}

const FITTED_UNTIL = t("fitted until {day}", "ajusté jusqu’au {day}");

const headlines = ({ holdout: { weeks } }: ModelTables): Band => {
  const end = weeks.length - 1;
  return {
    full: [
      {
        kind: "figures",
        figures: [
          {
            column: "B",
            label: t("Predicted", "Prévu"),
            formula: `sum_model_${end}`,
            format: "count",
            tone: "headline",
          },
          { column: "D", label: t("Actual", "Réel"), formula: `sum_actual_${end}`, format: "count", tone: "plain" },
          {
            column: "F",
            label: t("Off", "Écart"),
            formula: `sum_model_${end}/sum_actual_${end}-1`,
            format: "signedShare",
            tone: "plain",
          },
          { column: "H", label: AT_LEAST, formula: `low_${end}`, format: "count", tone: "quiet" },
          { column: "I", label: AT_MOST, formula: `high_${end}`, format: "count", tone: "quiet" },
        ],
      },
    ],
  };
};

function sumsChart({ holdout: { weeks } }: ModelTables): Block {
  const end = weeks.length - 1;
  return {
    kind: "chart",
    chart: "lines",
    title: t("Purchases since the fit ended", "Achats depuis la fin de l’ajustement"),
    description: t(
      "Lines: all purchases from the end of the fit on, actual and predicted, and between what nine of ten futures lie",
      "Courbes\u00A0: tous les achats depuis la fin de l’ajustement, réels et prévus, et entre quoi tombent neuf avenirs sur dix",
    ),
    rows: 20,
    categories: "labels",
    axis: "count",
    bounds: { min: 0 },
    series: [
      { name: AT_LEAST, cells: ["low_0", `low_${end}`], tone: "pale", line: "dashed" },
      { name: AT_MOST, cells: ["high_0", `high_${end}`], tone: "pale", line: "dashed" },
      { name: MODEL, cells: ["sum_model_0", `sum_model_${end}`], tone: "strong" },
      { name: ACTUAL, cells: ["sum_actual_0", `sum_actual_${end}`], tone: "ink" },
    ],
  };
}

function weeksBlock({ holdout: { weeks }, customers }: ModelTables, split: number): TableBlock {
  const end = weeks.length - 1;
  return {
    kind: "table",
    title: t("Week by week", "Semaine par semaine"),
    headsBelow: true,
    heads: {
      B: t("from", "du"),
      C: t("week", "semaine"),
      D: t("predicted", "prévu"),
      E: ACTUAL,
      F: t("predicted so far", "prévu, cumul"),
      G: AT_LEAST,
      H: AT_MOST,
      I: t("actual so far", "réel, cumul"),
    },
    rows: [
      ...weeks.map(({ start, predicted, actual, low, high }, i): TableRow => ({
        label: { value: customers.split + start, format: "date" },
        cells: {
          C: figure(split + 1 + i, "count", undefined, { quiet: true }),
          D: figure(predicted, "oneDecimal", `predicted_${i}`),
          E: figure(actual, "count", `came_${i}`),
          F: formula(`sum_model_${i}`, `SUM(predicted_0:predicted_${i})`, "count"),
          G: figure(low, "count", `low_${i}`),
          H: figure(high, "count", `high_${i}`),
          I: formula(`sum_actual_${i}`, `SUM(came_0:came_${i})`, "count"),
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: {
          D: formula("predicted_all", `SUM(predicted_0:predicted_${end})`, "count"),
          E: formula("came_all", `SUM(came_0:came_${end})`, "count"),
        },
      },
    ],
  };
}
