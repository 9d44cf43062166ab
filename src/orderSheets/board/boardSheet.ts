import type { OrderTables } from "../../orders/tables/OrderTables";
import { t } from "../../template/specs";
import type { Band, Figure, Said, Template } from "../../template/Template";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { LEVERS } from "../../vocabulary/levers";
import type { Text } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import { ageFormat } from "../cohortWords";
import { moneyWords } from "../moneyWords";
import { subtitleOf, type SheetAbout } from "../SheetAbout";
import { CAC_NAMED, LOOK } from "../words";
import { accountsBlock } from "./accountsBlock";
import { boardWords, sentenceOf } from "./boardWords";
import { boardYears, type BoardYear } from "./boardYear";
import { bridgeBlocks, bridgeFigures } from "./bridgeBlocks";
import { BOARD_LEVERS, changeBlock } from "./changeBlock";
import { cohortAges, cohortBlocks, cohortFigures, paidBackIn } from "./cohortBlocks";
import { loyaltyBlock } from "./loyaltyBlock";
import { nextBlock, rulesBlock } from "./nextBlocks";
import { partedBlock, partedCosts, partedOf } from "./partedBlock";
import { effectsTable, POINTS, rangeBlock, shareSaid } from "./rangeBlock";
import { saidAmounts, type SaidAmount } from "./saidAmounts";
import { scenariosBlock } from "./scenariosBlock";
import { costToDate, yearBlock } from "./yearBlock";

/** A page for a board: what customers were worth in a year, what changed since the one before, and what comes next. */
export function boardSheet(tables: OrderTables, about: SheetAbout): Template {
  const years = boardYears(tables);
  const { now, before } = years;
  const ages = cohortAges(tables);
  const parted = partedOf(tables);
  return {
    id: "board_report",
    title: inEveryLanguage((locale) => TITLE[locale].replace("{year}", now.title[locale])),
    description: t(
      "A year’s customers and what they are worth on one page: figures, bridge, payback, what changed lever by lever, scenarios, range, what to do next",
      "Les clients d’une année et leur valeur sur une page\u00A0: chiffres, mouvements, récupération du CAC, changements levier par levier, scénarios, fourchette, plan d’actions",
    ),
    page: {
      widths: [1, 29, 11.2, 11.2, 11.2, 10.6, 1.6, 25.5, 11.2, 12],
      left: ["B", "C", "D", "E", "F"],
      right: ["H", "I", "J"],
      orientation: "portrait",
    },
    hint: t("Cream cells are inputs", "Cellules crème\u00A0: saisies"),
    subtitle: subtitleOf(about, tables.settings.until, [t(about.source, about.source)], CLOSED_ON),
    words: { look: LOOK, ...boardWords(years), ...moneyWords(about.currency) },
    bands: [
      headlines(years, tables),
      { full: [{ kind: "sentences", lines: [sentenceOf(years)] }] },
      { left: [yearBlock(years, tables.marginBy === "costs")], right: bridgeBlocks(years) },
      { left: cohortBlocks(ages, tables), right: [changeBlock(years), accountsBlock(now)] },
      { left: [scenariosBlock(now)], right: [rangeBlock(now)] },
      ...(parted ? [{ left: [partedBlock(parted, tables)], right: [loyaltyBlock(years, tables)] }] : []),
      { left: [nextBlock()], right: [rulesBlock(tables, paidBackIn(ages, now))] },
    ],
    beside: {
      widths: [3, 30, 13, 13, 13, 13, 13, 13, 13],
      columns: ["L", "M", "N", "O", "P", "Q", "R", "S"],
      blocks: [
        ...bridgeFigures(now),
        ...cohortFigures(ages, tables, now),
        effectsTable(now),
        ...costToDate(now),
        ...(parted ? [partedCosts(parted)] : []),
        saidAmounts(amountsSaid(now, before)),
      ],
    },
  };
}

const TITLE = t("Customers and value, {year}", "Clients et valeur, {year}");
const CLOSED_ON = t("until {day}", "arrêté au {day}");

function headlines({ now, before }: { now: BoardYear; before?: BoardYear }, { settings }: OrderTables): Band {
  const { key } = now;
  const changed = (figure: string): { below?: Said } =>
    before ? { below: { formula: `IF(COUNT(change_${figure})=0,"",said_change_${figure}&" {onBefore}")` } } : {};
  const figures: Figure[] = [
    {
      column: "B",
      label: t("Value of a customer", "Valeur d’un client"),
      formula: key("clv"),
      format: "largeMoney",
      tone: "headline",
      ...changed("clv"),
    },
    {
      column: "C",
      label: CAC_NAMED,
      formula: key("cac"),
      format: "largeMoney",
      tone: "plain",
      ...changed("cac"),
    },
    {
      column: "E",
      label: term("ltv_cac").label,
      formula: key("ratio"),
      format: "ratio",
      tone: "plain",
      below: before ? { formula: `IF(COUNT(change_ratio)=0,"",said_change_ratio&", ")&${AIM}` } : { formula: AIM },
    },
    {
      column: "H",
      label: t("Acquisition paid back in", "Acquisition récupérée en"),
      formula: "paid_back",
      format: ageFormat({ periodId: settings.cohortPeriod }),
      tone: "plain",
      below: { formula: 'IF(ISNUMBER(paid_back),"{cohortMean}",IF(paid_back="–","",paid_back))' },
    },
    {
      column: "I",
      label: t("Value, low", "Valeur basse"),
      formula: "low_value",
      format: "largeMoney",
      tone: "quiet",
      below: RANGE,
    },
    {
      column: "J",
      label: t("Value, high", "Valeur haute"),
      formula: "high_value",
      format: "largeMoney",
      tone: "quiet",
    },
  ];
  return { full: [{ kind: "figures", figures }] };
}

const AIM = '"{aim} "&target&"{toOne}"';

const RANGE: Text = inEveryLanguage((locale) =>
  t("± {share}, ± {points} points", "± {share}, ± {points} points")
    [locale].replace("{share}", shareSaid(locale))
    .replace("{points}", String(POINTS)),
);

function amountsSaid({ key }: BoardYear, before: BoardYear | undefined): SaidAmount[] {
  const clv: SaidAmount = { key: "clv", label: term("clv").label, of: key("clv") };
  const best: SaidAmount = { key: "best", label: t("The most", "Le plus"), of: "best_alone", isChange: true };
  if (!before) return [clv, best];
  return [
    clv,
    best,
    { key: "change_clv", label: t("Change of the value", "Variation de la valeur"), of: "change_clv", isChange: true },
    { key: "change_ratio", label: term("ltv_cac").label, of: "change_ratio", isChange: true, isPlain: true },
    { key: "change_cac", label: t("Change of the CAC", "Variation du CAC"), of: "change_cac", isChange: true },
    ...LEVERS.map((id): SaidAmount => ({
      key: `effect_${id}`,
      label: BOARD_LEVERS[id].word,
      of: `effect_${id}`,
      isChange: true,
    })),
  ];
}
