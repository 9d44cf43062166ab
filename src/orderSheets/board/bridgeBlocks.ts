import { formula, t } from "../../template/specs";
import type { Block, TableBlock, TableRow } from "../../template/Template";
import type { Movement } from "../../core/customers/movement";
import type { OrderTables } from "../../orders/tables/OrderTables";
import type { Text } from "../../vocabulary/locale";
import { figure } from "../figures";
import type { BoardYear } from "./boardYear";

interface BridgeStep {
  id: "opening" | "joined" | "reactivated" | "lost";
  label: Text;
  of: (movement: Movement) => number;
}

const STEPS: readonly BridgeStep[] = [
  { id: "opening", label: t("At the start", "Au début"), of: ({ opening }) => opening },
  { id: "joined", label: t("New, still active", "Nouveaux, encore actifs"), of: ({ joined }) => joined },
  { id: "reactivated", label: t("Reactivated", "Réactivés"), of: ({ reactivated }) => reactivated },
  { id: "lost", label: t("Lost", "Perdus"), of: ({ lost }) => -lost },
];
const END = t("At the end", "À la fin");
const OF_START = t("of the start", "du début");
const TITLE = t("Active customers", "Mouvements des clients actifs");

/** From the active customers of the start to those of the end, in both years, and as columns. */
export function bridgeBlocks({ now, before }: { now: BoardYear; before?: BoardYear }): Block[] {
  const { once, churn } = now.bridge;
  if (!once)
    return [
      {
        kind: "sentences",
        title: TITLE,
        lines: [t("No month of the orders is over yet.", "Aucun mois n’est terminé.")],
      },
    ];
  const earlier = before?.bridge.once && { year: before, once: before.bridge.once };
  const hasStart = once.opening > 0;
  return [
    {
      kind: "table",
      title: TITLE,
      heads: { I: now.name, ...(earlier ? { J: earlier.year.name } : hasStart ? { J: OF_START } : {}) },
      rows: [
        ...STEPS.map(({ id, label, of }): TableRow => ({
          label,
          cells: {
            I: figure(of(once), "count", now.key(id)),
            ...(earlier
              ? { J: figure(of(earlier.once), "count", earlier.year.key(id)) }
              : hasStart
                ? { J: shareOfStart(now, id) }
                : {}),
          },
        })),
        {
          label: END,
          kind: "total",
          cells: {
            I: closing(now),
            ...(earlier ? { J: closing(earlier.year) } : hasStart ? { J: shareOfStart(now, "closing") } : {}),
          },
        },
      ],
      foot: LOST_SAID[churn.by],
    },
    {
      kind: "chart",
      chart: "stackedColumns",
      title: t("From the start to the end", "Du début à la fin"),
      description: t(
        "Columns: the active customers of the start, those who came and went, and those of the end",
        "Colonnes\u00A0: les clients actifs du début, ceux qui sont venus et partis, et ceux de la fin",
      ),
      rows: 8,
      categories: "labels",
      gap: 40,
      bounds: { min: 0 },
      series: [
        { name: t("what stays below", "socle"), cells: ["base_opening", "base_closing"], tone: "none" },
        {
          name: t("active", "actifs"),
          cells: ["whole_opening", "whole_closing"],
          tone: "strong",
          labels: "count",
          labelsInside: true,
        },
        { name: t("gained", "gagnés"), cells: ["gained_opening", "gained_closing"], tone: "pale", labels: "count" },
        {
          name: t("lost", "perdus"),
          cells: ["gone_opening", "gone_closing"],
          tone: "grey",
          labels: "count",
          labelsInside: true,
        },
      ],
    },
  ];
}

const closing = ({ key }: BoardYear) => formula(key("closing"), `SUM(${key("opening")}:${key("lost")})`, "count");

const shareOfStart = ({ key }: BoardYear, id: BridgeStep["id"] | "closing") => ({
  formula: `ABS(${key(id)})/${key("opening")}`,
  format: "shortRate" as const,
  quiet: true as const,
  align: "right" as const,
});

const LOST_SAID: Readonly<Record<OrderTables["bridge"]["churn"]["by"], Text>> = {
  counted: t(
    "Lost: active at the start and no more at the end. Churn: lost ÷ start.",
    "Perdus\u00A0: actifs au début, plus à la fin. Attrition\u00A0: perdus ÷ début.",
  ),
  months: t(
    "Short history: churn is that of its months, brought to a year.",
    "Historique court\u00A0: attrition des mois, ramenée à un an.",
  ),
  nothing: t(
    "Too short a history for a churn: type the rate you know.",
    "Historique trop court pour l’attrition\u00A0: saisissez-la.",
  ),
};

/** What the columns stand on, and how high they are. */
export function bridgeFigures({ bridge: { once }, key }: BoardYear): TableBlock[] {
  if (!once) return [];
  const [opening, joined, reactivated, lost] = STEPS.map(({ id }) => key(id)) as [string, string, string, string];
  const row = (id: string, label: Text, base: string, shown: Partial<Record<"N" | "O" | "P", string>>): TableRow => ({
    label,
    cells: {
      M: formula(`base_${id}`, base, "count"),
      N: formula(`whole_${id}`, shown.N ?? "0", "count"),
      O: formula(`gained_${id}`, shown.O ?? "0", "count"),
      P: formula(`gone_${id}`, shown.P ?? "0", "count"),
    },
  });
  return [
    {
      kind: "table",
      title: t("Columns of the active customers", "Colonnes des clients actifs"),
      heads: { M: t("below", "socle"), N: t("active", "actifs"), O: t("gained", "gagnés"), P: t("lost", "perdus") },
      rows: [
        row("opening", SHORT.opening, "0", { N: opening }),
        row("joined", SHORT.joined, opening, { O: joined }),
        row("reactivated", SHORT.reactivated, `${opening}+${joined}`, { O: reactivated }),
        row("lost", SHORT.lost, key("closing"), { P: `-${lost}` }),
        row("closing", SHORT.closing, "0", { N: key("closing") }),
      ],
    },
  ];
}

/** Below the columns there is little room. */
const SHORT = {
  opening: t("Start", "Début"),
  joined: t("New", "Nouveaux"),
  reactivated: t("Reactivated", "Réactivés"),
  lost: t("Lost", "Perdus"),
  closing: t("End", "Fin"),
} as const satisfies Record<string, Text>;
