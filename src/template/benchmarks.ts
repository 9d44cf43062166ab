import { isShareLever, LEVERS } from "../vocabulary/levers";
import type { Locale } from "../vocabulary/locale";
import { REALISTIC } from "../vocabulary/rules";
import { aboutSheet, aboutWords, CREAM_IS_INPUT, subtitleOf } from "./aboutSheet";
import { periodsAgree, VAT_EXCLUDED } from "./commonChecks";
import { companyA } from "./companyA";
import { leverNames } from "./leverEffects";
import { leverSides } from "./leverSides";
import type { FormatId } from "./numberFormat";
import { UNUSABLE } from "./possible";
import { across, check, formula, input, note, t } from "./specs";
import { valueOfLevers } from "./valueOfLevers";
import type { Answers, AskingTemplate, CellSpec, ColumnId, TableBlock, TableRow } from "./Template";

/** Columns of references: of a sector, of another one, of the same business before. */
const COLUMNS = ["D", "E", "F"] as const satisfies readonly ColumnId[];
const FIRST = 1;

/** What is compared, in which format, and whether more of it is better; a reference of the ratio is a target. */
const INDICATORS = {
  aov: { format: "money", better: 1, name: t("Order value", "Panier") },
  purchase_frequency: { format: "fourDecimals", better: 1, name: t("Frequency", "Fréquence") },
  margin_rate: { format: "rate", better: 1, name: t("Margin", "Marge") },
  churn_rate: { format: "rate", better: -1, name: t("Churn", "Attrition") },
  cac: { format: "money", better: -1, name: t("CAC", "CAC") },
  ltv_cac: { format: "ratio", better: 1, name: t("CLV to CAC", "Ratio CLV/CAC") },
} as const satisfies Readonly<Record<string, { format: FormatId; better: 1 | -1; name: unknown }>>;
type IndicatorId = keyof typeof INDICATORS;
const IDS = Object.keys(INDICATORS) as readonly IndicatorId[];

const YOURS: Readonly<Record<IndicatorId, CellSpec>> = {
  aov: input("aov", INDICATORS.aov.format),
  purchase_frequency: input("purchase_frequency", INDICATORS.purchase_frequency.format),
  margin_rate: input("margin_rate", INDICATORS.margin_rate.format),
  churn_rate: input("churn_rate", INDICATORS.churn_rate.format),
  cac: input("cac", INDICATORS.cac.format),
  ltv_cac: formula("ltv_cac", 'IF(cac="","",CLV.RATIO(clv,cac))', INDICATORS.ltv_cac.format),
};

const indicatorRow = (id: IndicatorId): TableRow => ({
  label: { term: id },
  cells: {
    C: YOURS[id],
    ...across(COLUMNS, (i) =>
      input(id === "ltv_cac" ? "target_ratio" : id, INDICATORS[id].format, { key: `ref_${id}_${i + 1}` }),
    ),
    H: note(...DEFINITIONS[id]),
  },
});

const DEFINITIONS: Readonly<Record<IndicatorId, [en: string, fr: string]>> = {
  aov: ["revenue ÷ orders, excl. VAT", "CA ÷ commandes, HT"],
  purchase_frequency: ["orders ÷ customers of the period", "commandes ÷ clients de la période"],
  margin_rate: ["gross margin ÷ revenue", "marge brute ÷ CA"],
  churn_rate: ["lost ÷ at the start, same period", "perdus ÷ début, même période"],
  cac: ["acquisition cost ÷ new customers", "coût d’acquisition ÷ nouveaux clients"],
  ltv_cac: ["lifetime value ÷ CAC", "valeur vie ÷ CAC"],
};

const REFERENCES: TableBlock = {
  kind: "table",
  title: t("Indicators and reference values", "Indicateurs et valeurs de référence"),
  heads: {
    C: t("yours", "les vôtres"),
    D: t("reference 1", "référence 1"),
    E: t("reference 2", "référence 2"),
    F: t("reference 3", "référence 3"),
  },
  rows: [
    {
      label: t("Sector, or your own", "Secteur, ou vous-même"),
      cells: across(COLUMNS, (i) => input("segment", "text", { key: `sector_${i + 1}` })),
    },
    ...IDS.map(indicatorRow),
    {
      label: t("Source", "Source"),
      cells: across(COLUMNS, (i) => input("data_source", "text", { key: `source_${i + 1}` })),
    },
    {
      label: t("Of which day", "À quelle date"),
      cells: across(COLUMNS, (i) => input("data_cutoff", "date", { key: `dated_${i + 1}` })),
    },
    {
      label: { term: "clv" },
      kind: "total",
      cells: { C: formula("clv", `IF(${UNUSABLE},NA(),${valueOfLevers((id) => id)})`, "money") },
    },
  ],
  foot: { formula: '="{yoursToType}"' },
};

const distances = (i: number): string => `far_${IDS[0]!}_${i}:far_${IDS.at(-1)!}_${i}`;
/** The word for the indicator that a place in the list stands for. */
const named = (place: string): string => `CHOOSE(${place},${IDS.map((id) => `"{name_${id}}"`).join(",")})`;

const distance = (id: IndicatorId, i: number): string => {
  const reference = `ref_${id}_${i}`;
  const share = INDICATORS[id].better > 0 ? `${id}/${reference}-1` : `1-${id}/${reference}`;
  return `IF(COUNT(${id},${reference})<2,"",IF(${reference}>0,${share},""))`;
};

const DISTANCES: TableBlock = {
  kind: "table",
  title: t("Distance from the reference", "Distance à la référence"),
  heads: Object.fromEntries(
    COLUMNS.map((column, i) => [column, { formula: `IF(sector_${i + 1}="","–",sector_${i + 1})` }]),
  ),
  rows: [
    ...IDS.map((id): TableRow => ({
      label: { term: id },
      cells: across(COLUMNS, (i) => formula(`far_${id}_${i + 1}`, distance(id, i + 1), "signedShare")),
    })),
    {
      label: t("Weakest", "Le plus faible"),
      kind: "total",
      cells: across(COLUMNS, (i) =>
        formula(
          `weakest_${i + 1}`,
          `IF(COUNT(${distances(i + 1)})=0,"–",IF(MIN(${distances(i + 1)})>=0,"{none}",${named(`MATCH(MIN(${distances(i + 1)}),${distances(i + 1)},0)`)}))`,
          "text",
          { align: "right" },
        ),
      ),
    },
  ],
  foot: { formula: '="{better}"' },
};

const WORTHS = `worth_${LEVERS[0]}:worth_${LEVERS.at(-1)!}`;

/** The same share more of order value and of frequency brings the same: they are named together. */
const LARGEST = `IF(COUNT(${WORTHS})=0,"–",IF(MAX(worth_margin_rate,worth_churn_rate)<=worth_aov*1.000000001,"{both}",IF(worth_margin_rate>worth_churn_rate,"{name_margin_rate}","{name_churn_rate}")))`;

const MOVES: TableBlock = {
  kind: "table",
  title: t("The largest lever", "Le plus grand levier"),
  heads: { I: t("one step", "un pas"), J: t("value", "valeur") },
  rows: [
    ...LEVERS.map((id): TableRow => ({
      label: leverNames[id],
      cells: {
        I: isShareLever(id)
          ? { value: REALISTIC.share, format: "changeShare", quiet: true }
          : { value: REALISTIC.points * 100, format: "changePoints", quiet: true },
        J: formula(
          `worth_${id}`,
          `IF(ISNUMBER(clv),${valueOfLevers((other) => (other === id ? leverSides(other)[1] : other))}-clv,"")`,
          "signedMoney",
        ),
      },
    })),
    {
      label: t("Most", "Le plus"),
      kind: "total",
      cells: {
        J: formula("most", LARGEST, "text", {
          align: "right",
        }),
      },
    },
  ],
  foot: { formula: '="{alone}"' },
};

const CHECKS: TableBlock = {
  kind: "table",
  title: t("Checks", "Contrôles"),
  rows: [
    check("figures_possible", "J", ""),
    check("vat_excluded", "J", VAT_EXCLUDED),
    check("periods_agree", "J", periodsAgree("1/churn_rate")),
    {
      cells: {
        H: { formula: '="{sourced}"', format: "text", label: true },
        J: {
          formula: `IF(OR(${COLUMNS.map((_, i) => `AND(COUNT(${IDS.map((id) => `ref_${id}_${i + 1}`).join(",")})>0,OR(source_${i + 1}="",dated_${i + 1}=""))`).join(",")}),"{look}","OK")`,
          format: "text",
          check: "row",
        },
      },
    },
  ],
};

/** Where a business stands by values of others or of its own, and what moves its value most. */
export const benchmarks: AskingTemplate = {
  id: "benchmarks",
  title: t("Reference values", "Valeurs de référence"),
  description: t(
    "Each indicator beside up to three references with their source, the weakest one, and the one that moves the value most",
    "Chaque indicateur à côté de trois références au plus, avec leur source, le plus faible, et celui qui change le plus la valeur",
  ),
  hint: CREAM_IS_INPUT,
  subtitle: subtitleOf("vat", "margin_kind"),
  page: {
    widths: [1, 31.2, 13, 13, 13, 13, 1.6, 22, 12, 13],
    left: ["B", "C", "D", "E", "F"],
    right: ["H", "I", "J"],
    orientation: "portrait",
  },
  start: "aov",
  example,
  possible: {
    missing: `COUNT(${LEVERS.join(",")})<${LEVERS.length}`,
    divisors: ["churn_rate"],
  },
  blocking: ["figures_possible"],
  words: {
    ...aboutWords,
    includes: t("incl. VAT", "TTC"),
    period: t("period?", "période\u00A0?"),
    look: t("look", "à voir"),
    both: t("Order value, frequency", "Panier, fréquence"),
    yoursToType: t(
      "No reference comes with this sheet: type those of a source that you can name, or your own of another year.",
      "Cette feuille n’apporte aucune référence\u00A0: saisissez celles d’une source que vous pouvez nommer, ou les vôtres d’une autre année.",
    ),
    better: t(
      "+ better than the reference, − worse: of churn and CAC less is better. In percent of the reference.",
      "+ mieux que la référence, − moins bien\u00A0: pour l’attrition et le CAC, moins vaut mieux. En pourcentage de la référence.",
    ),
    alone: t("Within a year, each alone.", "En un an, chacun seul."),
    sourced: t("Each reference has source and day", "Chaque référence a source et date"),
    none: t("None behind", "Aucun retard"),
    weakest: t("Weakest indicator", "Indicateur le plus faible"),
    isWeakest: t("the weakest", "le plus faible"),
    beside: t("beside", "face à"),
    ...Object.fromEntries(IDS.map((id) => [`name_${id}`, INDICATORS[id].name])),
  },
  bands: [
    {
      full: [
        {
          kind: "figures",
          figures: [
            {
              column: "B",
              label: {
                formula: `=IF(COUNT(${distances(FIRST)})=0,"{weakest}",IF(MIN(${distances(FIRST)})>=0,"{none}",weakest_${FIRST}&", {isWeakest}"&IF(sector_${FIRST}="","",", {beside} "&sector_${FIRST})))`,
              },
              formula: `IF(COUNT(${distances(FIRST)})=0,"–",MIN(0,${distances(FIRST)}))`,
              format: "signedShare",
              tone: "headline",
            },
            {
              column: "D",
              label: t("Value of a customer", "Valeur d’un client"),
              formula: "clv",
              format: "largeMoney",
              tone: "plain",
            },
            {
              column: "F",
              label: t("CLV to CAC", "Ratio CLV/CAC"),
              formula: "ltv_cac",
              format: "ratio",
              tone: "plain",
            },
            {
              column: "H",
              label: t("Largest lever", "Plus grand levier"),
              formula: "most",
              format: "text",
              tone: "plain",
            },
            {
              column: "J",
              label: t("by", "de"),
              formula: `IF(COUNT(${WORTHS})=0,"–",MAX(${WORTHS}))`,
              format: "largeMoney",
              tone: "quiet",
            },
          ],
        },
      ],
    },
    aboutSheet("C", { column: "I", isWide: true }),
    { full: [REFERENCES] },
    { left: [DISTANCES], right: [MOVES] },
    {
      left: [
        {
          kind: "chart",
          chart: "bars",
          rows: 13,
          categories: "labels",
          title: t("Distance from the first reference", "Distance à la première référence"),
          description: t(
            "Bars: how much better or worse each indicator is than the first reference",
            "Barres\u00A0: de combien chaque indicateur est meilleur ou moins bon que la première référence",
          ),
          series: [
            {
              name: t("distance", "distance"),
              cells: [`far_${IDS[0]!}_${FIRST}`, `far_${IDS.at(-1)!}_${FIRST}`],
              tone: "strong",
              labels: "signedShare",
            },
          ],
        },
      ],
      right: [CHECKS],
    },
  ],
};

/** The worked example beside itself a year before, which is made up as it is. */
function example(locale: Locale): Answers {
  const { entity, period_covered, churn_rule, data_source, data_cutoff, prepared_by } = companyA(locale);
  return {
    ...{ entity, period_covered, churn_rule, data_source, data_cutoff, prepared_by },
    aov: 25,
    purchase_frequency: 40_000 / 15_000,
    margin_rate: 0.4125,
    churn_rate: 0.6,
    cac: 30,
    ...EXAMPLE[locale],
    dated_1: 45_657, // 31 December 2024
    ref_aov_1: 24.5,
    ref_purchase_frequency_1: 2.6,
    ref_margin_rate_1: 0.42,
    ref_churn_rate_1: 0.52,
    ref_cac_1: 28,
    ref_ltv_cac_1: 1.8,
  };
}

const EXAMPLE: Readonly<Record<Locale, Answers>> = {
  en: { sector_1: "A in 2024", source_1: "own ledger" },
  fr: { sector_1: "A en 2024", source_1: "notre compta" },
};
