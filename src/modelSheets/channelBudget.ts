import { figure } from "../orderSheets/figures";
import { nameOfYear } from "../orderSheets/nameOfYear";
import { ALL, CAC, REVENUE } from "../orderSheets/words";
import { ratingWords } from "../template/rating";
import { formula, input, t } from "../template/specs";
import type { CellSpec, TableBlock, TableRow } from "../template/Template";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { RATING, TARGET_RATIO } from "../vocabulary/rules";
import { across, dash, summed, where } from "./channelFigures";
import type { ChannelRow, ChannelRows } from "./channelRows";
import { valueAfter } from "./channelWords";
import { capital } from "./words";

const labelOf = ({ name }: ChannelRow): NonNullable<TableRow["label"]> =>
  typeof name === "object" ? name : { value: name, format: "text" };

/** The most that one may spend in a year, by what a customer is worth and how many there are to win. */
export function budgetBlock(channels: ChannelRows): TableBlock {
  return {
    kind: "table",
    title: t("Yearly budget", "Budget annuel"),
    heads: {
      C: t("most to pay", "CAC maximal"),
      D: CAC,
      E: t("new, at most", "nouveaux max."),
      F: t("budget", "budget"),
      I: t("today", "aujourd’hui"),
      J: t("cap", "plafond"),
      K: t("change", "variation"),
      L: t("new at budget", "nouv. au budget"),
    },
    rows: [
      ...channels.rows.map((row, i): TableRow => ({ label: labelOf(row), cells: budgetCells(row, i) })),
      {
        label: ALL,
        kind: "total",
        cells: {
          E: summed(channels, "most", "count"),
          F: summed(channels, "budget", "wholeMoney"),
          I: summed(channels, "today", "wholeMoney"),
          J: formula(
            "cap_all",
            `IF(COUNT(${across(channels, "cap")})=0,"",SUM(${across(channels, "cap")}))`,
            "wholeMoney",
          ),
          K: summed(channels, "change", "signedWholeMoney"),
          L: summed(channels, "at_budget", "count"),
        },
      },
    ],
    foot: inEveryLanguage((locale) => BUDGET_MADE[locale].replace("{value}", valueAfter(channels.months)[locale])),
  };
}

const BUDGET_MADE = t(
  "Most to pay: {value} over the target ratio. Budget: that times new at most, up to the cap. New at budget: at today’s CAC.",
  "CAC maximal\u00A0: {value} sur le ratio visé. Budget\u00A0: fois les nouveaux possibles, sous le plafond. Nouveaux au budget\u00A0: au CAC actuel.",
);

const budgetCells = ({ figures }: ChannelRow, i: number): TableRow["cells"] => ({
  C: formula(
    `most_paid_${i}`,
    where([`worth_${i}`, "target_ratio"], `IF(target_ratio>0,CLV.MAXCAC(MAX(0,worth_${i}),target_ratio),"–")`),
    "money",
  ),
  D: formula(`now_${i}`, `cac_${i}`, "money"),
  E: input("customers_new", "count", { key: `most_${i}`, usual: figures.newCustomers }),
  F: formula(
    `budget_${i}`,
    where([`most_paid_${i}`, `most_${i}`], `MIN(cap_${i},CLV.BUDGET(MAX(0,worth_${i}),most_${i},target_ratio))`),
    "wholeMoney",
  ),
  I: formula(`today_${i}`, where([`cost_${i}`], `cost_${i}`), "wholeMoney"),
  J: input("budget", "wholeMoney", { key: `cap_${i}` }),
  K: formula(`change_${i}`, where([`budget_${i}`, `today_${i}`], `budget_${i}-today_${i}`), "signedWholeMoney"),
  L: formula(
    `at_budget_${i}`,
    where([`budget_${i}`, `cac_${i}`], `IF(cac_${i}>0,MIN(most_${i},budget_${i}/cac_${i}),most_${i})`),
    "count",
  ),
});

/** Where acquisition cost grows faster than revenue. */
export function growthBlock(channels: ChannelRows): TableBlock {
  const { year, rows } = channels;
  const named = nameOfYear(year.from);
  const last = nameOfYear(year.before.from);
  return {
    kind: "table",
    title: t("Cost against revenue", "Coût et CA"),
    heads: {
      C: t(`cost ${last}`, `coût ${last}`),
      D: t(`cost ${named}`, `coût ${named}`),
      E: t("growth", "croissance"),
      F: inEveryLanguage((locale) => `${REVENUE[locale]} ${last}`),
      I: inEveryLanguage((locale) => `${REVENUE[locale]} ${named}`),
      J: t("growth", "croissance"),
    },
    rows: [
      ...rows.map((row, i): TableRow => ({ label: labelOf(row), cells: growthCells(row, i) })),
      {
        label: ALL,
        kind: "total",
        cells: {
          C: summed(channels, "cost_before", "wholeMoney"),
          D: formula("cost_year_all", "cost_all", "wholeMoney"),
          F: summed(channels, "before", "wholeMoney"),
          I: summed(channels, "revenue_year", "wholeMoney"),
          J: formula("growth_all", growth("before_all", "revenue_year_all"), "signedShare"),
        },
      },
    ],
    ...(year.isWhole ? {} : { foot: t("Both years until the same day.", "Les deux années jusqu’au même jour.") }),
  };
}

const growth = (from: string, to: string): string => where([from, to], `IF(${from}>0,${to}/${from}-1,"–")`);

function growthCells({ figures: { revenueBefore, revenueOfYear } }: ChannelRow, i: number): TableRow["cells"] {
  const before: CellSpec =
    revenueBefore === undefined ? dash(`before_${i}`) : figure(revenueBefore, "wholeMoney", `before_${i}`);
  return {
    C: input("acquisition_cost", "wholeMoney", { key: `cost_before_${i}` }),
    D: formula(`cost_year_${i}`, where([`cost_${i}`], `cost_${i}`), "wholeMoney"),
    E: formula(`cost_growth_${i}`, growth(`cost_before_${i}`, `cost_year_${i}`), "signedShare"),
    F: before,
    I: figure(revenueOfYear, "wholeMoney", `revenue_year_${i}`),
    J: formula(`growth_${i}`, growth(`before_${i}`, `revenue_year_${i}`), "signedShare"),
    L: {
      formula: where([`cost_growth_${i}`, `growth_${i}`], `IF(cost_growth_${i}>growth_${i},"{faster}","OK")`),
      format: "text",
      check: "row",
    },
  };
}

/** How many rows are worth what they cost, and what is typed for all of them. */
export function ratiosBlock(channels: ChannelRows, marginRate: number | undefined): TableBlock {
  const ratios = across(channels, "ratio");
  const { fragile, healthy, underinvested } = RATING;
  const row = (label: Text, key: string, text: string): TableRow => ({
    label,
    cells: { F: formula(key, text, "count") },
  });
  return {
    kind: "table",
    title: inEveryLanguage((locale) => RATED[locale].replace("{value}", capital(valueAfter(channels.months))[locale])),
    rows: [
      row(named(t(`below ${fragile}`, `< ${fragile}`), "loss"), "rated_loss", `SUMPRODUCT((${ratios}<${fragile})*1)`),
      row(
        named(t(`${fragile} to ${healthy}`, `${fragile} à ${healthy}`), "fragile"),
        "rated_fragile",
        `SUMPRODUCT((${ratios}>=${fragile})*(${ratios}<${healthy}))`,
      ),
      row(
        named(t(`${healthy} to ${underinvested}`, `${healthy} à ${underinvested}`), "healthy"),
        "rated_healthy",
        `SUMPRODUCT((${ratios}>=${healthy})*(${ratios}<=${underinvested}))`,
      ),
      row(
        named(t(`above ${underinvested}`, `> ${underinvested}`), "underinvested"),
        "rated_above",
        // a dash is above every number
        `COUNT(${ratios})-SUMPRODUCT((${ratios}<=${underinvested})*1)`,
      ),
      {
        label: t("Target ratio", "Ratio visé"),
        cells: { F: input("target_ratio", "ratio", { usual: TARGET_RATIO }) },
      },
      ...(channels.hasCosts
        ? []
        : [
            {
              label: { term: "margin_rate" as const },
              cells: { F: input("margin_rate", "rate", marginRate === undefined ? {} : { usual: marginRate }) },
            },
          ]),
    ],
  };
}

const RATED = t("{value} to CAC: how many", "{value} / CAC\u00A0: combien");
const named = (border: Text, rating: keyof typeof ratingWords): Text =>
  inEveryLanguage((locale) => `${border[locale]}, ${ratingWords[rating][locale]}`);

/** That nobody is missing, and what is looked at twice. */
export function checksBlock(channels: ChannelRows, span: number): TableBlock {
  const answer = (text: string): TableRow["cells"] => ({ L: { formula: text, format: "text", check: "row" } });
  return {
    kind: "table",
    title: t("Checks", "Contrôles"),
    rows: [
      {
        label: t("Customers add up", "Les clients s’additionnent"),
        cells: answer(`IF(SUM(${across(channels, "customers")})=customers_all,"OK","{look}")`),
      },
      {
        label: t("Revenue is that of the key figures", "CA égal aux chiffres clés"),
        cells: answer(`IF(ABS(SUM(${across(channels, "revenue_year")})-revenue_typed)<0.01,"OK","{look}")`),
      },
      {
        label: t(
          `Orders span ${span} months, the value ${channels.months}`,
          `Commandes sur ${span} mois, valeur sur ${channels.months}`,
        ),
        cells: answer(`IF(${span}>=${channels.months},"OK","{look}")`),
      },
      {
        label: t("Each row has a fit of its own", "Chaque ligne a son ajustement"),
        cells: answer(`IF(${channels.rows.filter(({ value }) => value.by.fit === "all").length}=0,"OK","{look}")`),
      },
      {
        label: t("A cost in each row", "Un coût dans chaque ligne"),
        cells: answer(`IF(COUNT(${across(channels, "cost")})=${channels.rows.length},"OK","–")`),
      },
      {
        label: t("No cost grows faster than revenue", "Aucun coût ne croît plus vite que le CA"),
        cells: answer(fastest(channels)),
      },
    ],
  };
}

const fastest = (channels: ChannelRows): string => {
  const grown = `COUNT(${across(channels, "cost_growth")})`;
  const faster = channels.rows
    .map((_, i) => `IF(AND(ISNUMBER(cost_growth_${i}),ISNUMBER(growth_${i})),IF(cost_growth_${i}>growth_${i},1,0),0)`)
    .join("+");
  return `IF(${grown}=0,"–",IF(${faster}>0,"{look}","OK"))`;
};
