import type { Mark } from "../orders/models/tierMarks";
import type { CustomerTiers } from "../orders/models/customerTiers";
import { figure } from "../orderSheets/figures";
import { formula, t } from "../template/specs";
import type { TableBlock, TableRow } from "../template/Template";
import type { Text } from "../vocabulary/locale";
import { orderParts } from "../vocabulary/orderParts";
import { BEST_TIERS, CLEARLY_APART } from "../vocabulary/tierRules";
import { fitting } from "./channelRows";
import { shownOf } from "./shownOf";

const KINDS: Readonly<Record<Mark["by"], Text>> = {
  ...orderParts,
  firstOrder: t("First order >", "1re commande >"),
};

/** What the first orders of the best customers have more often than those of the rest, or less often. */
export function marksBlock({ marks, compared, tiers }: CustomerTiers): TableBlock {
  const customers = tiers.map((_, i) => `count_${i}`);
  const best = `(${customers.slice(0, BEST_TIERS).join("+")})`;
  const rest = `(${customers.slice(BEST_TIERS).join("+")})`;
  return {
    kind: "table",
    title: t("What marks the best 20%", "Ce qui distingue les 20\u00A0% meilleurs"),
    heads: {
      F: t("best", "meilleurs"),
      G: t("others", "autres"),
      I: t("of the best", "des meilleurs"),
      J: t("of the others", "des autres"),
      K: t("index", "indice"),
      L: t("apart", "écart"),
      N: t("by chance?", "un hasard\u00A0?"),
    },
    rows: marks.length === 0 ? [NONE] : marks.map((mark, i) => markRow(mark, i, best, rest)),
    ...shownOf(marks.length, compared, MOST_APART),
  };
}

const MOST_APART = t(
  "Of {all} that could be compared, the {listed} by which both are most apart.",
  "Sur {all} traits comparables, les {listed} qui séparent le plus les deux groupes.",
);

const NONE: TableRow = {
  label: t(
    "No first order differs between the best and the others, or too few customers share what differs.",
    "Aucune première commande ne distingue les meilleurs, ou trop peu de clients ont en commun ce qui diffère.",
  ),
  cells: {},
};

function markRow({ by, name, best: have, rest: others }: Mark, i: number, best: string, rest: string): TableRow {
  const [a, b] = [`mark_best_${i}`, `mark_rest_${i}`];
  const all = `((${a}+${b})/(${best}+${rest}))`;
  const error = `SQRT(${all}*(1-${all})*(1/${best}+1/${rest}))`;
  return {
    label: KINDS[by],
    cells: {
      C: {
        ...(typeof name === "string" ? figure(fitting(name), "text") : figure(name, "money")),
        align: "left",
      },
      F: figure(have, "count", a),
      G: figure(others, "count", b),
      I: formula(`mark_best_share_${i}`, `${a}/${best}`, "shortRate"),
      J: formula(`mark_rest_share_${i}`, `${b}/${rest}`, "shortRate"),
      K: formula(`mark_index_${i}`, `IF(${b}=0,"–",mark_best_share_${i}/mark_rest_share_${i})`, "times", {
        align: "right",
        bold: true,
      }),
      L: formula(`mark_apart_${i}`, `(mark_best_share_${i}-mark_rest_share_${i})*100`, "signedPoints"),
      N: formula(
        `mark_clear_${i}`,
        `IF(ABS(mark_best_share_${i}-mark_rest_share_${i})>=${CLEARLY_APART}*${error},"{hardly}","{maybe}")`,
        "text",
        { align: "right" },
      ),
    },
  };
}
