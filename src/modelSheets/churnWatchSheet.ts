import { total } from "../core/numerics/total";
import type { Headline } from "../orderSheets/headlineOf";
import { listPage } from "../orderSheets/listPage";
import { t } from "../template/specs";
import type { Figure, Said, Template } from "../template/Template";
import { USUAL_LEAST_ACTIVE } from "../vocabulary/churnRules";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Locale } from "../vocabulary/locale";
import { modelSheetNames } from "../vocabulary/modelSheetNames";
import { totalsBlock, whenBlock, whereBlock } from "./churnBlocks";
import { churnColumns, letterOf, NOW } from "./churnColumns";
import type { ModelAbout } from "./ModelAbout";
import type { ModelTables, WatchedCustomers } from "./ModelTables";
import { expectedFormat as formatOf, expectedIn, hasValue, subtitleOfExpected } from "./expectedWords";
import { worthSaid } from "./worthSaid";

/** Whom to write to before they are lost: customers who are late by their own rhythm, and what is at risk with each. */
export function churnWatchSheet(
  tables: ModelTables,
  watch: WatchedCustomers,
  about: ModelAbout,
  locale: Locale,
): Template {
  const columns = churnColumns(tables, watch, locale);
  const page = listPage(columns, HALF);
  const letters = [...page.left, ...page.right];
  const format = formatOf(tables, "wholeMoney");
  const { until } = tables.customers;
  const { channels } = tables.buyers;
  return {
    id: "churn_watch",
    title: modelSheetNames.churnWatch,
    description: t(
      "Customers who are late by their own rhythm: value at risk, the day by which to act, and room for what was done",
      "Clients en retard sur leur propre rythme\u00A0: valeur à risque, date avant laquelle agir, et place pour ce qui est fait",
    ),
    page: { ...page, orientation: "portrait" },
    hint: t("Cream cells are yours to fill", "Cellules crème\u00A0: à vous de les remplir"),
    subtitle: subtitleOfExpected(tables, about),
    words: { now: NOW },
    bands: [
      { full: [{ kind: "figures", figures: figures(tables, watch) }] },
      {
        full: [
          {
            kind: "list",
            isShort: true,
            name: LIST_NAME[locale],
            columns: columns.map(({ column }) => column),
          },
        ],
      },
      {
        full: [
          totalsBlock(watch, tables.settings.leastActive ?? USUAL_LEAST_ACTIVE, {
            at: [letterOf(columns, letters, "ifActive"), letterOf(columns, letters, "atRisk")],
            format: formatOf(tables, "money"),
          }),
          { kind: "sentences", quiet: true, lines: rules(tables) },
        ],
      },
      {
        left: [whenBlock(until, { at: ["E", "F"], format })],
        right: channels ? [whereBlock(watch, channels, { at: ["K", "L"], format })] : [],
      },
    ],
  };
}

const HALF = 6;
const LIST_NAME = { en: "ChurnList", fr: "ListeARisque" } as const;

function figures(tables: ModelTables, { all }: WatchedCustomers): Figure[] {
  const format = formatOf(tables, "wholeMoney");
  return [
    {
      column: "B",
      label: t("At risk, on this list", "À risque, sur cette liste"),
      formula: "SUM(risk_list)",
      format,
      tone: "headline",
    },
    {
      column: "D",
      label: t("of all customers who are late", "de tous les clients en retard"),
      value: all.atRisk,
      format,
      tone: "plain",
    },
    {
      column: "G",
      label: t("Late customers", "Clients en retard"),
      value: all.customers,
      format: "count",
      tone: "plain",
    },
    {
      column: "I",
      label: t("Act now, on this list", "Agir maintenant, liste"),
      formula: 'SUMPRODUCT((act_list="{now}")*1)',
      format: "count",
      tone: "plain",
    },
    {
      column: "K",
      label: t("Worth per message, at most", "Valeur par message, au plus"),
      formula: "SUM(risk_list)/COUNT(risk_list)",
      format: formatOf(tables, "money"),
      tone: "quiet",
    },
  ];
}

/** How the figures were made. */
function rules(tables: ModelTables): Said[] {
  const { settings, forecast } = tables;
  const worth = expectedIn(tables);
  return [
    t(
      "Late: silent for longer than nine of ten of their own gaps. One every: half of their gaps are shorter. Late by: last before, over one every.",
      "En retard\u00A0: silence plus long que neuf de leurs écarts sur dix. Un tous les\u00A0: la moitié des écarts sont plus courts. Retard\u00A0: silence sur cet écart.",
    ),
    inEveryLanguage((locale) =>
      AT_RISK_IS[locale].replace("{worth}", worth[locale]).replace("{weeks}", String(settings.horizon)),
    ),
    ...("expected" in forecast.value ? [worthSaid(settings)] : []),
    t(
      "Worth per message, at most: what is at risk over the customers of the list, if each message kept its customer.",
      "Valeur par message, au plus\u00A0: ce qui est à risque par client de la liste, si chaque message gardait son client.",
    ),
  ];
}

const AT_RISK_IS = t(
  "At risk: {worth} over {weeks} weeks if active × (1 − P(alive)). Act by: the day on which P(alive), without a purchase, falls below 50%.",
  "À risque\u00A0: {worth} sur {weeks} semaines si actif × (1 − P(actif)). Agir avant le jour où P(actif), sans achat, passe sous 50\u00A0%.",
);

export function churnHeadline(tables: ModelTables): Headline {
  const atRisk = total(tables.watch?.atRisk ?? []);
  return hasValue(tables)
    ? { label: t("value at risk", "valeur à risque"), value: atRisk, format: "wholeMoney" }
    : { label: t("purchases at risk", "achats à risque"), value: Math.round(atRisk), format: "count" };
}
