import { formula, input, t } from "../../template/specs";
import type { FormatId } from "../../template/numberFormat";
import type { ColumnId, TableBlock, TableRow } from "../../template/Template";
import { valueOfLevers } from "../../template/valueOfLevers";
import { LEVERS, type LeverId } from "../../vocabulary/levers";
import type { Text } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import { BOARD_LEVERS, leverCell } from "./changeBlock";
import type { BoardYear } from "./boardYear";
import { given, without } from "../../template/given";

/** Where nothing is typed, each lever follows today's: part of the way to one of its sides. */
interface Scenario {
  id: "cautious" | "planned" | "bold";
  column: ColumnId;
  name: Text;
  side: "low" | "high";
  /** One half of a realistic change, or all of it. */
  isHalf?: true;
}

const SCENARIOS: readonly Scenario[] = [
  { id: "cautious", column: "D", name: t("cautious", "prudent"), side: "low", isHalf: true },
  { id: "planned", column: "E", name: t("planned", "prévu"), side: "high", isHalf: true },
  { id: "bold", column: "F", name: t("bold", "ambitieux"), side: "high" },
];

/** Today, and three futures of the four levers: what a customer is worth in each, and what one may cost. */
export function scenariosBlock(now: BoardYear): TableBlock {
  const { key } = now;
  return {
    kind: "table",
    title: t("Three scenarios", "Trois scénarios"),
    heads: {
      C: t("today", "aujourd’hui"),
      ...Object.fromEntries(SCENARIOS.map(({ column, name }) => [column, name])),
    },
    rows: [
      ...LEVERS.map((id): TableRow => {
        const { format } = BOARD_LEVERS[id];
        return {
          label: term(id).label,
          cells: {
            C: formula(`today_${id}`, given([leverCell(now, id)], leverCell(now, id)), format, { align: "right" }),
            ...Object.fromEntries(
              SCENARIOS.map((scenario) => [
                scenario.column,
                input(id, format, { key: `${scenario.id}_${id}`, follows: `=${leverIn(scenario, id)}` }),
              ]),
            ),
          },
        };
      }),
      {
        label: term("clv").label,
        kind: "total",
        cells: everywhere("value", "money", (of) => [LEVERS.map(of), valueOfLevers(of)], key("clv")),
      },
      {
        label: term("ltv_cac").label,
        cells: everywhere("ratio", "ratio", (_, value) => [[value, key("cac")], `CLV.RATIO(${value},${key("cac")})`]),
      },
      {
        label: t("Most to pay per new customer", "CAC maximal"),
        cells: everywhere("most", "money", (_, value) => [[value, "target"], `CLV.MAXCAC(${value},target)`]),
      },
      {
        label: t("CAC paid back in, years", "CAC récupéré en, années"),
        cells: everywhere("payback", "twoDecimals", (of) => {
          const margin = `CLV.PERIODVALUE(${[of("aov"), of("purchase_frequency"), of("margin_rate")].join(",")})`;
          return [[...LEVERS.map(of), key("cac")], `CLV.PAYBACK(${key("cac")},${margin},${of("churn_rate")})`];
        }),
      },
    ],
    foot: t(
      "Until typed: cautious and planned move each lever by half of its range, bold by all of it.",
      "Sans saisie\u00A0: prudent et prévu bougent chaque levier d’une demi-fourchette, ambitieux d’une entière.",
    ),
  };
}

const leverIn = ({ side, isHalf }: Scenario, id: LeverId): string => {
  const [today, end] = [`today_${id}`, `${side}_${id}`];
  return `IF(${without([today])},"",${isHalf ? `(${today}+${end})/2` : end})`;
};

/** The same figure today and in every scenario; that of today may stand elsewhere already. */
function everywhere(
  id: string,
  format: FormatId,
  text: (of: (lever: LeverId) => string, value: string) => [needs: readonly string[], formula: string],
  today?: string,
): TableRow["cells"] {
  const cell = (name: string): ReturnType<typeof formula> => {
    const [needs, worked] = text((lever) => `${name}_${lever}`, `${name}_value`);
    return formula(`${name}_${id}`, name === "today" && today ? today : given(needs, worked), format, {
      align: "right",
    });
  };
  return { C: cell("today"), ...Object.fromEntries(SCENARIOS.map((one) => [one.column, cell(one.id)])) };
}
