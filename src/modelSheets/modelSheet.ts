import { figure } from "../orderSheets/figures";
import { ALL, CUSTOMERS, LOOK } from "../orderSheets/words";
import { weekRange } from "../orders/models/weekRange";
import { formula, t } from "../template/specs";
import type { Band, Block, CellSpec, ColumnId, TableBlock, TableRow, Template } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { grouped } from "../vocabulary/grouped";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { keepsOneTimeBuyers } from "../vocabulary/purchaseModelWords";
import { checksBlock } from "./checksBlock";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";
import { parametersBlock } from "./parametersBlock";
import { roomy } from "./roomy";
import { ACTUAL, capital, MODEL, weeksFromTo } from "./words";

const MAP_COLUMNS = ["C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"] as const satisfies ColumnId[];

/** A model fitted before a day and tried after it: its parameters, how it met what came, and what to look at twice. */
export function modelSheet(tables: ModelTables, about: ModelAbout): Template {
  const name = modelNamed(tables.one);
  const { split, last } = weekRange(tables.customers);
  return {
    id: "purchase_model",
    title: t(`Model: ${name}`, `Modèle\u00A0: ${name}`),
    description: t(
      "A model of purchases: its parameters, how it met weeks that it did not see, who is still active, and the other models beside it",
      "Un modèle d’achats\u00A0: ses paramètres, son épreuve sur des semaines qu’il n’a pas vues, qui est encore actif, et les autres modèles à côté",
    ),
    page: {
      widths: [1, 15, ...MAP_COLUMNS.map(() => 8.6)],
      left: ["B", "C", "D", "E", "F", "G", "H"],
      right: ["J", "K", "L", "M", "N", "O"],
      orientation: "portrait",
    },
    hint: inEveryLanguage((locale) =>
      NOT_USED[locale].replace("{weeks}", capital(weeksFromTo(split + 1, last))[locale]),
    ),
    subtitle: subtitleOfModel(
      about,
      tables.comparison.customers,
      inEveryLanguage((locale) => FITTED_UNTIL[locale].replace("{day}", daySaid(tables.customers.split, locale))),
    ),
    words: { look: LOOK },
    bands: [
      headlines(tables, split, last),
      { left: [parametersBlock(tables)], right: [groupsBlock(tables, split, last)] },
      { full: [weeksChart(tables)] },
      { full: [mapBlock(tables)] },
      { left: [repeatsChart(tables)], right: [modelsBlock(tables), checksBlock(tables, split)] },
    ],
    beside: {
      widths: [3, 10, 12, 12, 16],
      columns: ["Q", "R", "S", "T"],
      blocks: [repeatsBlock(tables), weeksBlock(tables, split)],
    },
  };
}

const NOT_USED = t("{weeks} were not used for the fit", "{weeks}\u00A0: hors ajustement");
const FITTED_UNTIL = t(
  "purchases by day, in weeks, fitted until {day}",
  "achats par jour, en semaines, ajusté jusqu’au {day}",
);

function headlines({ one, forecast, settings }: ModelTables, split: number, last: number): Band {
  const offLabel = weeksFromTo(split + 1, last, t("Off, ", "Écart, "));
  return {
    full: [
      {
        kind: "figures",
        figures: [
          {
            column: "B",
            label: t(`Purchases, next ${settings.horizon} weeks`, `Achats, ${settings.horizon} semaines à venir`),
            value: Math.round(forecast.purchases.expected),
            format: "count",
            tone: "headline",
          },
          {
            column: "E",
            label: t("Weeks between purchases", "Semaines entre achats"),
            formula: one.rhythm > 1 ? "par_alpha*par_k/par_r" : "par_alpha/par_r",
            format: "oneDecimal",
            tone: "plain",
          },
          one.model === "paretonbd"
            ? {
                column: "H",
                label: t("Weeks until half have left", "Semaines, moitié partie"),
                formula: "par_beta*(2^(1/par_s)-1)",
                format: "oneDecimal",
                tone: "plain",
              }
            : {
                column: "H",
                label: t("Stop after a purchase", "Départ après un achat"),
                formula: "par_a/(par_a+par_b)",
                format: "shortRate",
                tone: "plain",
              },
          { column: "K", label: offLabel, formula: "model_all/actual_all-1", format: "signedShare", tone: "plain" },
          {
            column: "N",
            label: t("Same pace, off", "Même rythme, écart"),
            formula: "pace_all/actual_all-1",
            format: "signedShare",
            tone: "quiet",
          },
        ],
      },
    ],
  };
}

/** Customers by how often they had bought again, before; the last row has all who did so more often. */
function groupsBlock({ holdout: { groups } }: ModelTables, split: number, last: number): TableBlock {
  const end = groups.length - 1;
  const sum = (key: string): string => `SUM(${key}_0:${key}_${end})`;
  return {
    kind: "table",
    title: capital(weeksFromTo(split + 1, last)),
    heads: { L: CUSTOMERS, M: ACTUAL, N: MODEL, O: t("pace", "rythme") },
    rows: [
      ...groups.map(({ repeatPurchases, customers, actual, predicted, samePace }, i): TableRow => ({
        label: boughtSaid(repeatPurchases + 1, i === end),
        cells: {
          L: figure(customers, "count", `customers_${i}`),
          M: figure(actual, "count", `actual_${i}`),
          N: figure(predicted, "count", `model_${i}`),
          O: figure(samePace, "count", `pace_${i}`, { quiet: true }),
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: {
          L: formula("customers_all", sum("customers"), "count"),
          M: formula("actual_all", sum("actual"), "count"),
          N: formula("model_all", sum("model"), "count"),
          O: formula("pace_all", sum("pace"), "count"),
        },
      },
    ],
    foot: t("By purchases until the fit ended.", "Selon les achats jusqu’à la fin de l’ajustement."),
  };
}

function boughtSaid(purchases: number, isOpen: boolean): Text {
  if (isOpen) return t(`${purchases} or more`, `${purchases} ou plus`);
  if (purchases === 1) return t("bought once", "un achat");
  return purchases === 2 ? t("twice", "deux achats") : t(`${purchases} times`, `${purchases} achats`);
}

function weeksChart({ comparison }: ModelTables): Block {
  const last = comparison.weeks.length;
  return {
    kind: "chart",
    chart: "columns",
    title: t("Repeat purchases a week", "Réachats par semaine"),
    description: t(
      "Lines: repeat purchases of each week, actual and as the model expects them; behind them the weeks that were not used for the fit",
      "Courbes\u00A0: réachats de chaque semaine, réels et selon le modèle\u00A0; derrière, les semaines hors ajustement",
    ),
    rows: 17,
    categories: "labels",
    categoryTitle: t("week since the first purchase of all", "semaine depuis le tout premier achat"),
    axis: "count",
    bounds: { min: 0 },
    gap: 0,
    series: [
      {
        name: t("not used for the fit", "hors ajustement"),
        cells: ["shade_1", `shade_${last}`],
        tone: "shade",
      },
      { name: ACTUAL, cells: ["week_actual_1", `week_actual_${last}`], tone: "grey", line: "solid" },
      { name: MODEL, cells: ["week_model_1", `week_model_${last}`], tone: "strong", line: "solid" },
    ],
  };
}

function weeksBlock({ comparison, one }: ModelTables, split: number): TableBlock {
  const { weeks } = comparison;
  const highest = Math.max(1, ...weeks, ...one.weeks);
  return {
    kind: "table",
    title: t("Week", "Semaine"),
    heads: { R: ACTUAL, S: MODEL, T: t("not used", "hors ajust.") },
    rows: Array.from(weeks, (actual, i): TableRow => ({
      label: { value: i + 1, format: "count" },
      cells: {
        R: figure(actual, "count", `week_actual_${i + 1}`),
        S: figure(one.weeks[i], "oneDecimal", `week_model_${i + 1}`),
        T: figure(i < split ? 0 : highest, "count", `shade_${i + 1}`, { quiet: true }),
      },
    })),
  };
}

/** Who is still active, by this model and by the others. */
const activeSaid = ({ one, boughtOnce, comparison }: ModelTables): Text =>
  inEveryLanguage((locale) => {
    const others = comparison.tried.filter(({ model }) => model !== one.model);
    const assumed = keepsOneTimeBuyers(one.model)
      ? ASSUMED[locale].replace("{count}", grouped(boughtOnce, locale))
      : "";
    const all = [one, ...others].map((by) => `${modelNamed(by)} ${grouped(Math.round(by.active), locale)}`);
    return assumed + ACTIVE[locale].replace("{models}", all.join(", "));
  });

const ACTIVE = t("Customers still active: {models}.", "Clients encore actifs\u00A0: {models}.");
const ASSUMED = t(
  "Who bought once cannot have stopped in this model: {count} are active by assumption. ",
  "Dans ce modèle, un acheteur unique ne peut être parti\u00A0: {count} actifs par hypothèse. ",
);

function mapBlock(tables: ModelTables): TableBlock {
  const { counts, silences, chances } = tables.map;
  return {
    kind: "table",
    title: t(
      "Chance to be still active, by last purchase and number of repeat purchases",
      "Probabilité d’être encore actif, selon le dernier achat et le nombre de réachats",
    ),
    headsBelow: true,
    heads: {
      B: t("last purchase", "dernier achat"),
      ...Object.fromEntries(
        counts.map((count, i) => [
          MAP_COLUMNS[i]!,
          i === 0 ? t("0 repeats", "0 réachat") : { value: count, format: "count" as const },
        ]),
      ),
    },
    rows: silences.map((silence, row): TableRow => ({
      label:
        silence === 0
          ? t("this week", "cette semaine")
          : silence === 1
            ? t("1 week ago", "il y a 1 semaine")
            : t(`${silence} weeks ago`, `il y a ${silence} sem.`),
      cells: Object.fromEntries(
        chances[row]!.map((chance, i) => [
          MAP_COLUMNS[i]!,
          figure(chance, "wholeRate", `map_${row}_${i}`, i === 0 ? { quiet: true } : {}),
        ]),
      ),
    })),
    // who bought once is apart: the chance does not follow the last purchase there
    rules: [{ from: "D", to: "O", rule: { kind: "scale" } }],
    foot: activeSaid(tables),
  };
}

function repeatsChart({ comparison: { repeats }, customers }: ModelTables): Block {
  const end = repeats.length - 1;
  return {
    kind: "chart",
    chart: "columns",
    title: inEveryLanguage((locale) => REPEATS_UNTIL[locale].replace("{day}", daySaid(customers.split, locale))),
    description: t(
      "Columns: how many customers bought again so often until the fit ended, actual and as the model expects them",
      "Colonnes\u00A0: combien de clients ont racheté tant de fois jusqu’à la fin de l’ajustement, en réalité et selon le modèle",
    ),
    rows: 17,
    categories: "labels",
    gap: 40,
    series: [
      { name: ACTUAL, cells: ["had_0", `had_${end}`], tone: "pale", labels: "count" },
      { name: MODEL, cells: ["fit_0", `fit_${end}`], tone: "strong", labels: "count" },
    ],
  };
}

const REPEATS_UNTIL = t("Customers by repeat purchases until {day}", "Clients selon leurs réachats jusqu’au {day}");

/** What the chart of the fit shows. */
function repeatsBlock({ comparison: { repeats }, one }: ModelTables): TableBlock {
  const end = repeats.length - 1;
  return {
    kind: "table",
    title: t("Repeats", "Réachats"),
    heads: { R: ACTUAL, S: MODEL },
    rows: Array.from(repeats, (customers, count): TableRow => ({
      label: count === end ? t(`${count} or more`, `${count} ou plus`) : { value: count, format: "count" },
      cells: {
        R: figure(customers, "count", `had_${count}`),
        S: figure(one.repeats[count], "oneDecimal", `fit_${count}`),
      },
    })),
  };
}

function modelsBlock({ one, comparison: { tried, pace } }: ModelTables): TableBlock {
  const best = Math.min(...tried.map(({ aic }) => aic));
  const dash: CellSpec = figure("–", "text", undefined, { align: "right" });
  const share = (error: number | undefined, look = {}): CellSpec =>
    error === undefined ? dash : figure(error, "signedShare", undefined, look);
  return {
    kind: "table",
    title: t("Models side by side", "Modèles côte à côte"),
    headsBelow: true,
    heads: {
      L: t("AIC above", "AIC en plus"),
      M: t("off", "écart"),
      N: t("error", "erreur"),
      O: t("active", "actifs"),
    },
    rows: [
      ...tried.map((other): TableRow => {
        const look = other.model === one.model ? ({ bold: true } as const) : {};
        return {
          label: { value: modelNamed(other), format: "text" },
          cells: {
            L: figure(other.aic - best, roomy(other.aic - best, "oneDecimal"), undefined, look),
            M: share(other.totalError, look),
            N: figure(other.meanAbsoluteError, "twoDecimals", undefined, look),
            O: figure(Math.round(other.active), "count", undefined, look),
          },
        };
      }),
      {
        label: t("same pace", "même rythme"),
        cells: { L: dash, M: share(pace.totalError), N: figure(pace.meanAbsoluteError, "twoDecimals"), O: dash },
      },
    ],
    foot: t("error: purchases a customer, on average", "erreur\u00A0: achats par client, en moyenne"),
  };
}
