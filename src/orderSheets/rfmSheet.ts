import type { OrderTables, RfmFigures } from "../orders/tables/OrderTables";
import { formula, t } from "../template/specs";
import type {
  Band,
  CellSpec,
  ColumnId,
  Seam,
  TableBlock,
  TableRow,
  Template,
  Tone,
  ValueSpec,
} from "../template/Template";
import type { Text } from "../vocabulary/locale";
import { rfmAdvice } from "../vocabulary/rfmAdvice";
import { RFM_MAP, rfmSegments, type RfmSegment } from "../vocabulary/rfmSegments";
import { figure } from "./figures";
import { countSaid, subtitleOf, valuesFrom, type SheetAbout } from "./SheetAbout";
import { TIER_NAMES } from "./tierNames";
import { ALL, CUSTOMERS, LOOK, MARGIN, PART, REVENUE, REVENUE_PART } from "./words";

const MAP_COLUMNS = ["C", "D", "E", "F", "G"] as const satisfies readonly ColumnId[];
const SCORES = [1, 2, 3, 4, 5] as const;

const TONE: Readonly<Record<RfmSegment, Tone>> = {
  champions: "green4",
  loyal: "green3",
  potential_loyalists: "green2",
  new: "green1",
  promising: "green1",
  need_attention: "grey2",
  about_to_sleep: "grey2",
  cannot_lose: "grey4",
  at_risk: "grey3",
  hibernating: "grey1",
  lost: "grey1",
};

/** Customers by their last purchase and the number of them: a map, and what each segment brought. */
export function rfmSheet(tables: OrderTables, about: SheetAbout): Template {
  const { rfm, settings, customers } = tables;
  return {
    id: "rfm_segments",
    title: t(
      "Segments by last purchase and number of purchases",
      "Segments selon le dernier achat et le nombre d’achats",
    ),
    description: t(
      "A map of customers by recency and number of purchases, what each segment brought, tiers by value, and who is one order from a better segment",
      "Carte des clients selon la récence et le nombre d’achats, apport de chaque segment, niveaux de valeur, et qui est à une commande d’un meilleur segment",
    ),
    page: {
      widths: [1, 19.7, 14.3, 14.3, 14.3, 14.3, 14.3, 1.6, 18, 11.1, 12, 12],
      left: ["B", "C", "D", "E", "F", "G"],
      right: ["I", "J", "K", "L"],
      orientation: "portrait",
    },
    hint: valuesFrom(about),
    subtitle: subtitleOf(about, settings.until, [t(about.source, about.source), countSaid(customers.ids.length)]),
    words: { look: LOOK },
    bands: [
      headlines(rfm),
      { left: [mapBlock(rfm)], right: [tiersBlock(tables), scoresBlock(rfm), moveUpBlock(rfm)] },
      { full: [segmentsBlock(tables)] },
      { full: [chartBlock(tables)] },
    ],
    beside: { widths: [3, 24, 14, 14], columns: ["N", "O", "P"], blocks: [chartFigures(tables)] },
  };
}

const headlines = ({ topShare }: RfmFigures): Band => ({
  full: [
    {
      kind: "figures",
      figures: [
        {
          column: "B",
          label: t("Champions and loyal", "Champions et fidèles"),
          formula: "count_champions+count_loyal",
          format: "count",
          tone: "headline",
        },
        {
          column: "C",
          label: t("part of customers", "part des clients"),
          formula: "(count_champions+count_loyal)/count_all",
          format: "wholeRate",
          tone: "plain",
        },
        {
          column: "E",
          label: REVENUE_PART,
          formula: "(revenue_champions+revenue_loyal)/revenue_all",
          format: "wholeRate",
          tone: "plain",
        },
        {
          column: "G",
          label: t("at risk, cannot lose", "à risque, à ne pas perdre"),
          formula: "count_at_risk+count_cannot_lose",
          format: "count",
          tone: "plain",
        },
        {
          column: "J",
          label: t("brought so far", "rapporté à ce jour"),
          formula: "revenue_at_risk+revenue_cannot_lose",
          format: "wholeMoney",
          tone: "quiet",
        },
        ...(topShare === undefined
          ? []
          : [
              {
                column: "L" as const,
                label: t("best 5% bring", "les 5\u00A0% meilleurs"),
                value: topShare,
                format: "wholeRate" as const,
                tone: "quiet" as const,
              },
            ]),
      ],
    },
  ],
});

/** How many purchases lead to a score. */
function purchasesSaid(limits: readonly number[], score: number): Text {
  const [from, next] = [score === 1 ? 1 : limits[score - 2]!, limits[score - 1]];
  if (next === undefined) return t(`${from} purchases or more`, `${from} achats ou plus`);
  if (next - from > 1) return t(`${from} to ${next - 1} purchases`, `${from} à ${next - 1} achats`);
  return from === 1 ? t("1 purchase", "1 achat") : t(`${from} purchases`, `${from} achats`);
}

/** Where a segment of the map ends, a line of paper parts it from the next. */
const sideSeams = (purchases: number, recency: number): Seam[] =>
  recency < 5 && segmentAt(purchases, recency + 1) !== segmentAt(purchases, recency) ? ["right"] : [];
const footSeams = (purchases: number, recency: number): Seam[] =>
  purchases > 1 && segmentAt(purchases - 1, recency) !== segmentAt(purchases, recency) ? ["bottom"] : [];

const segmentAt = (purchases: number, recency: number): RfmSegment => RFM_MAP[purchases - 1]![recency - 1]!;

/** From many purchases down to one, from long ago to just now; a name stands where its segment begins. */
function mapBlock({ map, limits }: RfmFigures): TableBlock {
  const named = new Set<RfmSegment>();
  const rows = [...SCORES].reverse().flatMap((purchases): TableRow[] => {
    const row = (of: (recency: number, segment: RfmSegment, look: Partial<ValueSpec>) => CellSpec): TableRow["cells"] =>
      Object.fromEntries(
        SCORES.map((recency) => {
          const segment = segmentAt(purchases, recency);
          const look = { tone: TONE[segment], align: "center", seams: sideSeams(purchases, recency) } as const;
          return [MAP_COLUMNS[recency - 1]!, of(recency, segment, look)];
        }),
      );
    const names = row((recency, segment, look) => {
      const isNew = !named.has(segment);
      named.add(segment);
      const name = isNew ? rfmSegments[segment] : "";
      return figure(name, "text", `name_${purchases}_${recency - 1}`, { ...look, bold: true });
    });
    const counts = row((recency, _, look) =>
      figure(map[purchases - 1]![recency - 1], "count", `map_${purchases}_${recency}`, look),
    );
    const foot = row((recency, _, look) =>
      figure("", "text", undefined, { ...look, seams: [...look.seams!, ...footSeams(purchases, recency)] }),
    );
    return [
      { kind: "bare", cells: row((_, __, look) => figure("", "text", undefined, look)) },
      { kind: "bare", label: purchasesSaid(limits, purchases), cells: names },
      { kind: "bare", cells: counts },
      { kind: "bare", cells: foot },
    ];
  });
  return {
    kind: "table",
    title: t("Map of the segments", "Carte des segments"),
    headsBelow: true,
    heads: { C: t("long ago", "il y a longtemps"), G: t("last purchase recent", "achat récent") },
    rows,
  };
}

function tiersBlock({ rfm, customers }: OrderTables): TableBlock {
  const hasMargin = customers.margins !== undefined;
  const last = rfm.tiers.length - 1;
  const rows = rfm.tiers.map(({ customers: count, revenue, margin }, i): TableRow => ({
    label: TIER_NAMES[i]!,
    cells: {
      J: figure(count, "count", `tier_count_${i}`),
      K: figure(revenue, "wholeMoney", `tier_revenue_${i}`),
      L: hasMargin
        ? figure(margin, "wholeMoney", `tier_margin_${i}`)
        : formula(`tier_share_${i}`, `tier_revenue_${i}/tier_revenue_all`, "shortRate"),
    },
  }));
  return {
    kind: "table",
    title: t("Tiers by revenue", "Niveaux par CA"),
    heads: {
      J: CUSTOMERS,
      K: REVENUE,
      L: hasMargin ? MARGIN : PART,
    },
    rows: [
      ...rows,
      {
        label: ALL,
        kind: "total",
        cells: {
          J: formula("tier_count_all", `SUM(tier_count_0:tier_count_${last})`, "count"),
          K: formula("tier_revenue_all", `SUM(tier_revenue_0:tier_revenue_${last})`, "wholeMoney"),
          ...(hasMargin
            ? { L: formula("tier_margin_all", `SUM(tier_margin_0:tier_margin_${last})`, "wholeMoney") }
            : {}),
        },
      },
    ],
  };
}

function scoresBlock({ mostDays, limits }: RfmFigures): TableBlock {
  return {
    kind: "table",
    title: t("Scores", "Scores"),
    heads: { J: t("R, days at most", "R, jours max."), L: t("F", "F") },
    rows: SCORES.map((score): TableRow => ({
      label: t(`score ${score}`, `score ${score}`),
      cells: {
        J: figure(mostDays[score - 1], "count"),
        L: figure(purchasesSaid(limits, score), "text", undefined, { align: "right" }),
      },
    })),
    foot: t(
      "R: fifths of the days since the last purchase. Equal values, equal scores.",
      "R\u00A0: cinquièmes des jours depuis le dernier achat\u00A0; à égalité, même score.",
    ),
  };
}

function moveUpBlock({ limits }: RfmFigures): TableBlock {
  const rowOf = (score: number): string => `SUM(map_${score}_1:map_${score}_5)`;
  return {
    kind: "table",
    title: t("Who would move up", "Qui progresserait"),
    heads: { L: CUSTOMERS },
    rows: [
      {
        label: t("loyal: one order from champion", "fidèles\u00A0: à une commande de champion"),
        cells: { L: formula("up_loyal", "count_loyal", "count") },
      },
      {
        label: t(
          `${limits[2]! - 1} purchases: one order from champion`,
          `${limits[2]! - 1} achats\u00A0: à une commande de champion`,
        ),
        cells: { L: formula("up_three", rowOf(3), "count") },
      },
      {
        label: t("one-time: a second order", "un seul achat\u00A0: une deuxième commande"),
        cells: { L: formula("up_once", rowOf(1), "count") },
      },
    ],
  };
}

function segmentsBlock({ rfm, customers }: OrderTables): TableBlock {
  const hasMargin = customers.margins !== undefined;
  const ids = rfm.segments.map(({ id }) => id);
  const sum = (figureId: string): string => `SUM(${figureId}_${ids[0]!}:${figureId}_${ids.at(-1)!})`;
  return {
    kind: "table",
    title: t("What to do with each", "Que faire de chacun"),
    heads: {
      C: CUSTOMERS,
      D: PART,
      E: t("last, days", "dernier, jours"),
      F: REVENUE,
      G: hasMargin ? MARGIN : REVENUE_PART,
      I: t("what to do", "que faire"),
    },
    rows: [
      ...rfm.segments.map(({ id, revenue, margin, medianDaysSince }): TableRow => ({
        label: rfmSegments[id],
        cells: {
          C: formula(`count_${id}`, cellsOf(id).join("+"), "count"),
          D: formula(`part_${id}`, `count_${id}/count_all`, "wholeRate"),
          E: figure(medianDaysSince, "count"),
          F: figure(revenue, "wholeMoney", `revenue_${id}`),
          G: hasMargin
            ? figure(margin, "wholeMoney", `margin_${id}`)
            : formula(`value_part_${id}`, `revenue_${id}/revenue_all`, "wholeRate"),
          I: { note: rfmAdvice[id] },
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: {
          C: formula("count_all", sum("count"), "count"),
          D: formula("part_all", sum("part"), "wholeRate"),
          F: formula("revenue_all", sum("revenue"), "wholeMoney"),
          ...(hasMargin ? { G: formula("margin_all", sum("margin"), "wholeMoney") } : {}),
          L: {
            formula: 'IF(AND(count_all=tier_count_all,ROUND(revenue_all-tier_revenue_all,2)=0),"OK","{look}")',
            format: "text",
            check: "row",
          },
        },
      },
    ],
  };
}

/** The cells of the map that belong to a segment. */
const cellsOf = (id: RfmSegment): string[] =>
  SCORES.flatMap((purchases) =>
    SCORES.filter((recency) => RFM_MAP[purchases - 1]![recency - 1] === id).map(
      (recency) => `map_${purchases}_${recency}`,
    ),
  );

const CUSTOMERS_PART = t("part of the customers", "part des clients");

function chartFigures({ rfm }: OrderTables): TableBlock {
  return {
    kind: "table",
    title: t("Figures of the chart", "Données du graphique"),
    heads: { O: CUSTOMERS_PART, P: REVENUE_PART },
    rows: rfm.segments.map(({ id }) => ({
      label: rfmSegments[id],
      cells: {
        O: formula(`chart_count_${id}`, `part_${id}`, "wholeRate"),
        P: formula(`chart_revenue_${id}`, `revenue_${id}/revenue_all`, "wholeRate"),
      },
    })),
  };
}

const chartBlock = ({ rfm }: OrderTables): Extract<Band, { full: unknown }>["full"][number] => {
  const [first, last] = [rfm.segments[0]!.id, rfm.segments.at(-1)!.id];
  return {
    kind: "chart",
    chart: "columns",
    title: t(
      "Part of the customers, and part of the revenue they brought",
      "Part des clients, et part du CA qu’ils ont apporté",
    ),
    description: t(
      "Columns: the part of each segment in all customers beside its part of the revenue",
      "Colonnes\u00A0: la part de chaque segment dans les clients à côté de sa part du CA",
    ),
    rows: 24,
    categories: "labels",
    gap: 60,
    series: [
      {
        name: CUSTOMERS_PART,
        cells: [`chart_count_${first}`, `chart_count_${last}`],
        tone: "pale",
        labels: "wholeRate",
      },
      {
        name: REVENUE_PART,
        cells: [`chart_revenue_${first}`, `chart_revenue_${last}`],
        tone: "strong",
        labels: "wholeRate",
      },
    ],
  };
};
