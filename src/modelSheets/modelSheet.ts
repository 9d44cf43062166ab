import { busyWeeks } from "../core/models/busyWeeks";
import type { DataGate, GateId } from "../core/models/dataGates";
import type { TriedModel } from "../core/models/compareModels";
import { figure } from "../orderSheets/figures";
import { grouped } from "../orderSheets/SheetAbout";
import { ALL, CUSTOMERS, LOOK } from "../orderSheets/words";
import { weekRange } from "../orders/models/weekRange";
import { formula, t } from "../template/specs";
import type { FormatId } from "../template/numberFormat";
import type { Band, Block, CellSpec, ColumnId, TableBlock, TableRow, Template } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { DATA_WANTED, WORRYING_CORRELATION } from "../vocabulary/modelRules";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";
import { ACTUAL, MODEL, SAME_PACE, weeksFromTo } from "./words";

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
    hint: t(
      `${weeksFromTo(split + 1, last).en} were not used for the fit`,
      `${weeksFromTo(split + 1, last).fr}\u00A0: hors ajustement`,
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
      { left: [groupsChart(split, last)], right: [modelsBlock(tables), checksBlock(tables, split)] },
    ],
    beside: { widths: [3, 10, 12, 12, 16], columns: ["Q", "R", "S", "T"], blocks: [weeksBlock(tables, split)] },
  };
}

const FITTED_UNTIL = t(
  "purchases by day, in weeks, fitted until {day}",
  "achats par jour, en semaines, ajusté jusqu’au {day}",
);

/** Where a figure has no room for decimals, they say nothing either. */
const roomy = (value: number, format: FormatId): FormatId => (Math.abs(value) < 10_000 ? format : "count");

function headlines({ one, forecast, settings }: ModelTables, split: number, last: number): Band {
  const offLabel = t(`Off, weeks ${split + 1} to ${last}`, `Écart, semaines ${split + 1} à ${last}`);
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

/** Names of the parameters, in the order of the fit, and what each means. */
const PARAMETERS = (one: TriedModel): readonly (readonly [name: string, says: Text])[] => {
  const [r] = one.fit.parameters as [number];
  const between = one.rhythm > 1 ? "alpha × k ÷ r" : "alpha ÷ r";
  const first = [
    [
      "r",
      r < 1
        ? t("below 1: few buy often, most hardly ever", "sous 1\u00A0: peu achètent souvent")
        : t("1 and more: buyers are fairly alike", "1 et plus\u00A0: acheteurs assez semblables"),
    ],
    ["alpha", t(`weeks: ${between} between purchases`, `semaines\u00A0: ${between} entre deux achats`)],
  ] as const;
  return one.model === "paretonbd"
    ? [
        ...first,
        ["s", t("how alike the times of leaving are", "ressemblance des durées avant départ")],
        ["beta", t("weeks: half leave in beta × (2^(1 ÷ s) − 1)", "semaines\u00A0: moitié en beta × (2^(1 ÷ s) − 1)")],
      ]
    : [
        ...first,
        ["a", t("a ÷ (a + b) stop after a purchase", "a ÷ (a + b)\u00A0: départ après un achat")],
        ["b", t("with a: how alike these chances are", "avec a\u00A0: ressemblance de ces risques")],
      ];
};

function parametersBlock({ one, comparison, repeats, boughtOnce }: ModelTables): TableBlock {
  const { parameters, standardErrors, logLikelihood } = one.fit;
  const row = (label: Text, value: CellSpec, says?: Text): TableRow => ({
    label,
    cells: { C: value, ...(says ? { E: { note: says } } : {}) },
  });
  const always = !one.model.startsWith("bg")
    ? undefined
    : t("this model takes each as active", "actifs, par hypothèse");
  return {
    kind: "table",
    title: t("Parameters", "Paramètres"),
    heads: { C: t("value", "valeur"), D: t("± std. error", "± err. type"), E: t("in words", "en mots") },
    rows: [
      ...PARAMETERS(one).map(([name, says], i): TableRow => ({
        label: { value: name, format: "text" },
        cells: {
          C: figure(parameters[i], roomy(parameters[i]!, "fourDecimals"), `par_${name}`),
          D: figure(standardErrors[i], roomy(standardErrors[i]!, "fourDecimals"), undefined, { quiet: true }),
          E: { note: says },
        },
      })),
      ...(one.rhythm > 1
        ? [
            {
              label: { value: "k", format: "text" as const },
              cells: {
                C: figure(one.rhythm, "count", "par_k"),
                E: { note: t("a rhythm: more even than chance", "un rythme, plus régulier que le hasard") },
              },
            },
          ]
        : []),
      row(t("Log-likelihood", "Log-vraisemblance"), figure(logLikelihood, roomy(logLikelihood, "twoDecimals"))),
      row(
        t("AIC", "AIC"),
        figure(one.aic, roomy(one.aic, "oneDecimal")),
        t("lower fits better; see below", "plus bas, mieux ajusté\u00A0; voir plus bas"),
      ),
      row(t("Customers", "Clients"), figure(comparison.customers, "count")),
      row(
        t("Repeat purchases", "Réachats"),
        figure(repeats, "count"),
        t("a purchase is a day with an order", "un achat est un jour avec commande"),
      ),
      row(t("Bought once", "Un seul achat"), figure(boughtOnce, "count"), always),
    ],
  };
}

/** Customers by how often they had bought again, before; the last row has all who did so more often. */
function groupsBlock({ holdout: { groups } }: ModelTables, split: number, last: number): TableBlock {
  const end = groups.length - 1;
  const sum = (key: string): string => `SUM(${key}_0:${key}_${end})`;
  return {
    kind: "table",
    title: weeksFromTo(split + 1, last),
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

const lastWeek = ({ comparison }: ModelTables): number => comparison.weeks.length;

function weeksChart(tables: ModelTables): Block {
  const last = lastWeek(tables);
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
    const assumed = one.model.startsWith("bg") ? ASSUMED[locale].replace("{count}", grouped(boughtOnce, locale)) : "";
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

const groupsChart = (split: number, last: number): Block => ({
  kind: "chart",
  chart: "columns",
  title: t(`Purchases, weeks ${split + 1} to ${last}`, `Achats, semaines ${split + 1} à ${last}`),
  description: t(
    "Columns: purchases after the fit by how often customers had bought before, actual, by the model and at the same pace",
    "Colonnes\u00A0: achats après l’ajustement selon les achats antérieurs, réels, selon le modèle et au même rythme",
  ),
  rows: 17,
  categories: "labels",
  gap: 40,
  series: [
    { name: ACTUAL, cells: ["actual_0", "actual_7"], tone: "pale", labels: "count" },
    { name: MODEL, cells: ["model_0", "model_7"], tone: "strong", labels: "count" },
  ],
});

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
        label: SAME_PACE,
        cells: { L: dash, M: share(pace.totalError), N: figure(pace.meanAbsoluteError, "twoDecimals"), O: dash },
      },
    ],
    foot: t("error: purchases a customer, on average", "erreur\u00A0: achats par client, en moyenne"),
  };
}

function checksBlock({ customers: { gates }, comparison, one }: ModelTables, split: number): TableBlock {
  const busy = busyWeeks(comparison.weeks, one.weeks, split);
  const times = busy.map(({ from, to }) => `${from}–${to}`).join(", ");
  const answer = (text: string): TableRow["cells"] => ({ O: { formula: text, format: "text", check: "row" } });
  return {
    kind: "table",
    title: t("Checks", "Contrôles"),
    rows: [
      ...gates.map((gate): TableRow => ({ label: gateSaid(gate), cells: answer(passes(gate)) })),
      {
        label: busy.length === 0 ? t("No busy weeks after the fit", "Aucun pic après l’ajustement") : busySaid(times),
        cells: answer(`IF(${busy.length}=0,"OK","{look}")`),
      },
    ],
  };
}

const busySaid = (times: string): Text =>
  t(`Busy weeks ${times}: a season?`, `Pics, sem. ${times}\u00A0: une saison\u00A0?`);

/** Figures in a formula, so that the reader sees what was compared. */
function passes({ id, value }: DataGate): string {
  if (id === "spendCorrelation") return `IF(ABS(${value})<=${WORRYING_CORRELATION},"OK","{look}")`;
  const sign = id === "silentDays" ? "<=" : ">=";
  return `IF(${value}${sign}${DATA_WANTED[id]},"OK","{look}")`;
}

const gateSaid = ({ id, value }: DataGate): Text =>
  inEveryLanguage((locale) =>
    GATES[id][locale]
      .replace("{value}", grouped(value, locale))
      .replace("{wanted}", id === "spendCorrelation" ? "" : grouped(DATA_WANTED[id], locale)),
  );

const GATES: Readonly<Record<GateId, Text>> = {
  repeatBuyers: t("{value} bought again ({wanted} wanted)", "{value} ont racheté (souhaité\u00A0: {wanted})"),
  historyDays: t("{value} days of history ({wanted})", "{value} jours d’historique ({wanted})"),
  silentDays: t("{value} days without a purchase at the end", "{value} jours sans achat à la fin"),
  thirdPurchases: t("{value} bought three times or more", "{value} ont acheté trois fois ou plus"),
  spendCorrelation: t("Spend and frequency apart", "Dépense et fréquence indépendantes"),
};
