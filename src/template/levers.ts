import { Chance } from "../core/numerics/Chance";
import { isShareLever, LEVERS, type LeverId } from "../vocabulary/levers";
import { TARGET_RATIO } from "../vocabulary/rules";
import { aboutSheet, aboutWords, CREAM_IS_INPUT, subtitleOf } from "./aboutSheet";
import { periodsAgree, VAT_EXCLUDED } from "./commonChecks";
import { companyA } from "./companyA";
import type { FormatId } from "./numberFormat";
import { leverEffects, leverEffectsChart } from "./leverEffects";
import { leverSides } from "./leverSides";
import { UNUSABLE } from "./possible";
import { check, formula, input, note, t } from "./specs";
import { valueOfLevers } from "./valueOfLevers";
import type { AskingTemplate, CellSpec, ColumnId, TableBlock, TableRow } from "./Template";

const FORMATS: Readonly<Record<LeverId, { value: FormatId; change: FormatId }>> = {
  aov: { value: "money", change: "signedShare" },
  purchase_frequency: { value: "fourDecimals", change: "signedShare" },
  margin_rate: { value: "rate", change: "signedPoints" },
  churn_rate: { value: "rate", change: "signedPoints" },
};

/** The value of a customer with one lever elsewhere, and the others as today. */
const valueWith = (moved: LeverId, side: "then" | "low" | "high"): string =>
  valueOfLevers((id) => (id === moved ? `${side}_${id}` : id));

/** A side of a lever, which the value is lower or higher with. */
const sideOf = (id: LeverId, side: "low" | "high"): CellSpec =>
  input(id, FORMATS[id].value, {
    key: `${side}_${id}`,
    follows: `=${leverSides(id)[side === "low" ? 0 : 1]}`,
  });

const leverRow = (id: LeverId): TableRow => ({
  label: { term: id },
  cells: {
    C: input(id, FORMATS[id].value),
    D: input("change", FORMATS[id].change, { key: `change_${id}` }),
    E: formula(`then_${id}`, isShareLever(id) ? `${id}*(1+change_${id})` : `${id}+change_${id}/100`, FORMATS[id].value),
    G: formula(`alone_${id}`, `${valueWith(id, "then")}-clv`, "signedMoney"),
    H: sideOf(id, "low"),
    I: sideOf(id, "high"),
  },
});

const LEVER_TABLE: TableBlock = {
  kind: "table",
  title: t("Levers", "Leviers"),
  heads: {
    C: t("Today", "Aujourd’hui"),
    D: t("Change", "Variation"),
    E: t("With it", "Avec elle"),
    G: t("Worth, alone", "Effet, seule"),
    H: t("Value low", "Valeur basse"),
    I: t("Value high", "Valeur haute"),
  },
  rows: [
    ...LEVERS.map(leverRow),
    {
      label: { term: "clv" },
      kind: "total",
      cells: {
        C: formula("clv", `IF(${UNUSABLE},NA(),${valueOfLevers((id) => id)})`, "money"),
        E: formula("then_clv", `IF(${UNUSABLE},NA(),${valueOfLevers((id) => `then_${id}`)})`, "money"),
        G: formula("gain", "then_clv-clv", "signedMoney"),
        H: formula("low_clv", `IF(${UNUSABLE},NA(),${valueOfLevers((id) => `low_${id}`)})`, "money"),
        I: formula("high_clv", `IF(${UNUSABLE},NA(),${valueOfLevers((id) => `high_${id}`)})`, "money"),
      },
    },
    { label: { term: "cac" }, cells: { C: input("cac", "money") } },
    {
      label: { term: "ltv_cac" },
      cells: {
        C: formula("ltv_cac", ratioOf("clv"), "ratio"),
        E: formula("then_ratio", ratioOf("then_clv"), "ratio"),
        H: formula("low_ratio", ratioOf("low_clv"), "ratio"),
        I: formula("high_ratio", ratioOf("high_clv"), "ratio"),
      },
    },
  ],
};

function ratioOf(value: string): string {
  return `IF(cac="","",CLV.RATIO(${value},cac))`;
}

/** What each lever would have to be for a value, the others as today: a number, or a word where none will do. */
const NEEDED: Readonly<Record<LeverId, (goal: string) => string>> = {
  aov: (goal) => `IF(purchase_frequency*margin_rate<=0,"{none}",${goal}*churn_rate/(purchase_frequency*margin_rate))`,
  purchase_frequency: (goal) => `IF(aov*margin_rate<=0,"{none}",${goal}*churn_rate/(aov*margin_rate))`,
  margin_rate: (goal) =>
    `IF(aov*purchase_frequency<=0,"{none}",IF(${goal}*churn_rate>aov*purchase_frequency,"{none}",${goal}*churn_rate/(aov*purchase_frequency)))`,
  churn_rate: (goal) =>
    `IF(aov*purchase_frequency*margin_rate<=0,"{none}",IF(aov*purchase_frequency*margin_rate>=${goal},"{any}",aov*purchase_frequency*margin_rate/${goal}))`,
};

/** The cell of what a goal takes of a lever; blank until there is a goal. */
const neededCell = (id: LeverId, goal: string): CellSpec =>
  formula(
    `need_${goal}_${id}`,
    `IF(ISNUMBER(goal_${goal}),IF(goal_${goal}<=0,"{any}",${NEEDED[id](`goal_${goal}`)}),"")`,
    FORMATS[id].value,
    { align: "right" },
  );

const changeCell = (id: LeverId): CellSpec =>
  formula(
    `step_${id}`,
    `IF(ISNUMBER(need_value_${id}),${isShareLever(id) ? `need_value_${id}/${id}-1` : `(need_value_${id}-${id})*100`},"")`,
    FORMATS[id].change,
    { quiet: true },
  );

const needs = (goal: string): string => `need_${goal}_aov:need_${goal}_churn_rate`;

const GOAL_TABLE: TableBlock = {
  kind: "table",
  title: t("What must happen", "Ce qu’il faut"),
  heads: {
    C: t("for a value", "pour une valeur"),
    D: t("change", "variation"),
    E: t("for a ratio", "pour un ratio"),
  },
  rows: [
    {
      label: t("Target", "Cible"),
      cells: { C: input("target_value", "money"), E: input("target_ratio", "ratio", { usual: TARGET_RATIO }) },
    },
    {
      label: t("Value that it takes", "Valeur nécessaire"),
      cells: {
        C: formula("goal_value", 'IF(OR(target_value="",ISERROR(clv)),"",target_value)', "money"),
        E: formula("goal_ratio", 'IF(OR(target_ratio="",cac="",ISERROR(clv)),"",target_ratio*cac)', "money"),
      },
    },
    ...LEVERS.map((id): TableRow => ({
      label: { term: id },
      cells: { C: neededCell(id, "value"), D: changeCell(id), E: neededCell(id, "ratio") },
    })),
  ],
  foot: {
    formula: `=IF(ISNUMBER(goal_value),IF(goal_value<=clv,"{isMet}",IF(COUNT(${needs("value")})=0,"{never}",IF(COUNT(${needs("value")})<${LEVERS.length},"{notAll}","{alone}"))),"{typeTarget}")`,
  },
};

const KEEPING_TABLE: TableBlock = {
  kind: "table",
  title: t("Keeping customers", "Garder ses clients"),
  rows: [
    {
      label: t("One point of churn is worth", "Valeur d’un point d’attrition"),
      cells: {
        C: formula(
          "point_value",
          `IF(churn_rate>0.01,CLV.VALUE(aov,purchase_frequency,margin_rate,churn_rate-0.01)-clv,NA())`,
          "money",
        ),
        D: note("per customer", "par client"),
      },
    },
    {
      label: { term: "customers_end" },
      cells: { C: input("customers_end", "count"), D: note("if known", "si connu") },
    },
    {
      label: t("Most to spend on that point", "Dépense maximale pour ce point"),
      kind: "sum",
      cells: {
        C: formula("point_budget", 'IF(customers_end="","",point_value*customers_end)', "wholeMoney"),
      },
    },
  ],
};

const DRAWS = 200;
const BINS = 10;
const SEED = 1;
const draws = `draw_0:draw_${DRAWS - 1}`;
const DRAW_COLUMNS = ["L", "M", "N", "O"] as const satisfies ColumnId[];
/** Digits of a place between low and high: enough, and short in the file. */
const PLACES = 6;

/**
 * For every lever each of so many equal parts of its range once, in an order by chance: as even as draws can be.
 *
 * @source McKay, Beckman & Conover (1979), A Comparison of Three Methods for Selecting Values of Input Variables
 */
function latinHypercube(): number[][] {
  const chance = new Chance(SEED);
  return LEVERS.map(() => {
    const places = Array.from({ length: DRAWS }, (_, i) => Number(((i + chance.uniform()) / DRAWS).toFixed(PLACES)));
    for (let last = DRAWS - 1; last > 0; last--) {
      const other = Math.floor(chance.uniform() * (last + 1));
      [places[last], places[other]] = [places[other]!, places[last]!];
    }
    return places;
  });
}

const drawn = (id: LeverId, draw: number): string => `low_${id}+place_${id}_${draw}*(high_${id}-low_${id})`;

const drawsTable = (places: readonly (readonly number[])[] = latinHypercube()): TableBlock => ({
  kind: "table",
  title: t("Draws", "Tirages"),
  heads: {
    L: t("order value", "panier"),
    M: t("frequency", "fréquence"),
    N: t("margin", "marge"),
    O: t("churn", "attrition"),
    P: t("value", "valeur"),
  },
  rows: Array.from({ length: DRAWS }, (_, draw): TableRow => ({
    label: { value: draw + 1, format: "count" },
    cells: {
      ...Object.fromEntries(
        LEVERS.map((id, lever) => [
          DRAW_COLUMNS[lever]!,
          {
            value: places[lever]![draw]!,
            format: "fourDecimals" as const,
            key: `place_${id}_${draw}`,
            quiet: true as const,
          },
        ]),
      ),
      P: formula(`draw_${draw}`, `IF(ISNUMBER(clv),${valueOfLevers((id) => drawn(id, draw))},"")`, "money"),
    },
  })),
});

/** How many draws are in each of so many equal parts between the lowest and the highest. */
const binsTable: TableBlock = {
  kind: "table",
  title: t("Bins", "Classes"),
  heads: { L: t("from", "de"), M: t("middle", "milieu"), N: t("draws", "tirages") },
  rows: Array.from({ length: BINS }, (_, bin): TableRow => ({
    label: { value: bin + 1, format: "count" },
    cells: {
      L: formula(
        `bin_${bin}`,
        `IF(ISNUMBER(clv),MIN(${draws})+${bin}*(MAX(${draws})-MIN(${draws}))/${BINS},"")`,
        "money",
      ),
      M: formula(
        `middle_${bin}`,
        `IF(ISNUMBER(clv),bin_${bin}+(MAX(${draws})-MIN(${draws}))/${2 * BINS},"")`,
        "wholeMoney",
      ),
      N: formula(
        `in_bin_${bin}`,
        `IF(ISNUMBER(clv),COUNTIF(${draws},">="&bin_${bin})${bin === BINS - 1 ? "" : `-COUNTIF(${draws},">="&bin_${bin + 1})`},"")`,
        "count",
      ),
    },
  })),
};

const chanceOf = (goal: string): string =>
  `IF(ISNUMBER(goal_${goal}),COUNTIF(${draws},">="&goal_${goal})/COUNT(${draws}),"")`;

const RANGE_TABLE: TableBlock = {
  kind: "table",
  title: t("Range of the value", "Fourchette de la valeur"),
  heads: { I: t(`${DRAWS} draws`, `${DRAWS} tirages`) },
  rows: [
    {
      label: t("Middle: half are above", "Milieu\u00A0: la moitié au-dessus"),
      cells: { I: formula("middle_value", `IF(ISNUMBER(clv),MEDIAN(${draws}),NA())`, "money") },
    },
    {
      label: t("Nine in ten from", "Neuf sur dix, de"),
      cells: { I: formula("from_value", `IF(ISNUMBER(clv),PERCENTILE(${draws},0.05),NA())`, "money") },
    },
    {
      label: t("to", "à"),
      cells: { I: formula("to_value", `IF(ISNUMBER(clv),PERCENTILE(${draws},0.95),NA())`, "money") },
    },
    {
      label: t("Chance to reach the target value", "Chances d’atteindre la valeur cible"),
      cells: { I: formula("chance_value", chanceOf("value"), "wholeRate") },
    },
    {
      label: t("Chance to reach the target ratio", "Chances d’atteindre le ratio visé"),
      cells: { I: formula("chance_ratio", chanceOf("ratio"), "wholeRate") },
    },
  ],
  foot: { formula: '="{method}"' },
};

/**
 * What moves the value of a customer: changes and what they bring, what a goal takes, how sure the value is. The pane
 * moves its changes.
 */
export const levers: AskingTemplate = {
  id: "levers",
  title: t("Levers and goal", "Leviers et objectif"),
  description: t(
    "What each change brings, what a target value or ratio takes, and the range of the value",
    "Ce qu’apporte chaque variation, ce qu’exige une valeur ou un ratio visé, et la fourchette de la valeur",
  ),
  hint: CREAM_IS_INPUT,
  subtitle: subtitleOf("vat", "margin_kind"),
  page: {
    widths: [1, 31.2, 13, 12, 13, 1.6, 26, 13, 13],
    left: ["B", "C", "D", "E"],
    right: ["G", "H", "I"],
    orientation: "portrait",
  },
  start: "aov",
  example: (locale) => {
    const { entity, period_covered, churn_rule, data_source, data_cutoff, prepared_by } = companyA(locale);
    return {
      ...{ entity, period_covered, churn_rule, data_source, data_cutoff, prepared_by },
      aov: 25,
      purchase_frequency: 40_000 / 15_000,
      margin_rate: 0.4125,
      churn_rate: 0.6,
      cac: 30,
      customers_end: 14_200,
      change_churn_rate: -2,
      target_value: 50,
    };
  },
  possible: {
    missing: `COUNT(${LEVERS.join(",")})<${LEVERS.length}`,
    divisors: ["churn_rate"],
  },
  blocking: ["figures_possible"],
  words: {
    ...aboutWords,
    includes: t("incl. VAT", "TTC"),
    period: t("period?", "période\u00A0?"),
    tooFar: t("too far", "trop loin"),
    none: t("none", "aucun"),
    any: t("any", "tous"),
    method: t(
      `Levers between low and high, all alike, each on its own; seed ${SEED}.`,
      `Leviers entre bas et haut, tous égaux, chacun à part\u00A0; graine ${SEED}.`,
    ),
    typeTarget: t(
      "Type a target: what each lever alone would have to be.",
      "Saisissez une cible\u00A0: ce que chaque levier devrait valoir, seul.",
    ),
    isMet: t("Today’s value is enough: the target is met.", "La valeur actuelle suffit\u00A0: la cible est atteinte."),
    never: t(
      "No lever alone can do it: a customer brings no margin.",
      "Aucun levier n’y suffit\u00A0: un client ne rapporte aucune marge.",
    ),
    notAll: t(
      "Each alone, the others as today. “none”: this lever alone cannot do it.",
      "Chacun seul, les autres inchangés. «\u00A0aucun\u00A0»\u00A0: ce levier n’y suffit pas.",
    ),
    alone: t("Each alone, the others as today.", "Chacun seul, les autres inchangés."),
  },
  bands: [
    {
      full: [
        {
          kind: "figures",
          figures: [
            {
              column: "B",
              label: t("Value of a customer, with the changes", "Valeur d’un client, avec les variations"),
              formula: "then_clv",
              format: "largeMoney",
              tone: "headline",
            },
            { column: "C", label: t("today", "aujourd’hui"), formula: "clv", format: "largeMoney", tone: "plain" },
            {
              column: "E",
              label: t("CLV to CAC", "Ratio CLV/CAC"),
              formula: "then_ratio",
              format: "ratio",
              tone: "plain",
            },
            {
              column: "H",
              label: t("Value, 9 in 10", "Valeur, 9 sur 10"),
              formula: "from_value",
              format: "largeMoney",
              tone: "quiet",
            },
            { column: "I", label: t("to", "à"), formula: "to_value", format: "largeMoney", tone: "quiet" },
          ],
        },
      ],
    },
    aboutSheet("C", { column: "H", isWide: true }),
    { full: [LEVER_TABLE] },
    { left: [GOAL_TABLE], right: [RANGE_TABLE] },
    {
      left: [KEEPING_TABLE],
      right: [
        {
          kind: "table",
          title: t("Effect of low and high", "Effet du bas et du haut"),
          heads: { H: t("Low", "Basse"), I: t("High", "Haute") },
          rows: leverEffects(["H", "I"], (id, side) => `${valueWith(id, side)}-clv`),
        },
      ],
    },
    {
      left: [
        {
          kind: "chart",
          chart: "columns",
          rows: 11,
          categories: ["middle_0", `middle_${BINS - 1}`],
          categoryTitle: t("value of a customer", "valeur d’un client"),
          title: t(`How likely each value is, ${DRAWS} draws`, `Quelle valeur est probable, ${DRAWS} tirages`),
          description: t(
            "Columns: how many draws lead to each value of a customer",
            "Colonnes\u00A0: combien de tirages mènent à chaque valeur d’un client",
          ),
          gap: 10,
          series: [
            { name: t("draws", "tirages"), cells: ["in_bin_0", `in_bin_${BINS - 1}`], tone: "strong", labels: "count" },
          ],
        },
        {
          kind: "table",
          title: t("Checks", "Contrôles"),
          rows: [
            check("figures_possible", "E", ""),
            check(
              "changes_possible",
              "E",
              'IF(ISERROR(clv),"–",IF(OR(then_churn_rate<=0,then_churn_rate>1,then_margin_rate>1),"{tooFar}","OK"))',
            ),
            check("vat_excluded", "E", VAT_EXCLUDED),
            check("periods_agree", "E", periodsAgree("1/churn_rate")),
          ],
        },
      ],
      right: [leverEffectsChart(16)],
    },
  ],
  beside: {
    widths: [3, 8, 12, 12, 12, 12, 14],
    columns: ["K", "L", "M", "N", "O", "P"],
    blocks: [binsTable, drawsTable()],
  },
};
