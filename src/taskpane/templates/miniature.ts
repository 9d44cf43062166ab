import { cellKey, type CellArea } from "../../formula/address";
import { pointsOf } from "../../template/columnWidth";
import type { Plan, PlanCell, PlanChart } from "../../template/plan";
import { COLORS } from "../../template/styles";

/** What something in a worksheet is coloured for. `text` is what is neither bold nor large. */
export type Tone = keyof typeof COLORS | "text";
/** A worksheet in small: where its marks are, in points, by what they stand for. */
export interface Miniature {
  width: number;
  height: number;
  /** Filled shapes as SVG paths, in the order in which they are drawn. */
  paths: { tone: Tone; d: string }[];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Mark {
  tone: Tone;
  d: string;
}

const TONES = new Map<string, Tone>((Object.entries(COLORS) as [Tone, string][]).map(([tone, color]) => [color, tone]));
const short = (value: number): number => Math.round(value * 10) / 10;
const filled = (tone: Tone, { x, y, width, height }: Box): Mark => ({
  tone,
  d: `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`,
});
const toneOf = (color: string): Tone => TONES.get(color) ?? "ink";

/** Of the size of its letters: how high a line of text looks, and how wide a letter is on average. */
const LETTER = { height: 0.55, width: 0.5 };
const PADDING = 2;
/** A formula shows what only Excel works out: as much as most of its results take. */
const RESULT = 6;
const LINES = { hair: 0.5, thin: 1, medium: 2.5, double: 2 } as const;

/**
 * The picture of a plan. Text becomes bars as long as it is; nothing is calculated, so a chart is drawn in the manner
 * of its kind.
 */
export function miniature(plan: Plan): Miniature {
  const page = new Page(plan);
  const marks = [
    ...plan.cells.flatMap((cell) => page.ground(cell)),
    ...plan.cells.flatMap((cell) => page.lines(cell)),
    ...plan.cells.flatMap((cell) => page.text(cell)),
    ...plan.charts.flatMap((chart) => chartMarks(chart, page.box(chart.area))),
  ];
  return { width: page.width, height: page.height, paths: pathsOf(marks) };
}

class Page {
  private readonly left: readonly number[];
  private readonly top: readonly number[];
  private readonly filled: ReadonlySet<string>;

  constructor(private readonly plan: Plan) {
    this.left = edges(plan.columnWidths.map(pointsOf));
    this.top = edges(plan.rowHeights);
    this.filled = new Set(plan.cells.filter(({ content }) => content).map(cellKey));
  }

  get width(): number {
    return this.left.at(-1)!;
  }
  get height(): number {
    return this.top.at(-1)!;
  }

  box({ row, column, rows, columns }: CellArea): Box {
    return {
      x: this.left[column]!,
      y: this.top[row]!,
      width: this.left[column + columns]! - this.left[column]!,
      height: this.top[row + rows]! - this.top[row]!,
    };
  }

  ground(cell: PlanCell): Mark[] {
    return cell.style.fill ? [filled(toneOf(cell.style.fill), this.cell(cell))] : [];
  }

  lines(cell: PlanCell): Mark[] {
    const { x, y, width, height } = this.cell(cell);
    const { top, bottom } = cell.style;
    const at = (edge: number, { weight, color }: NonNullable<typeof top>): Mark =>
      filled(toneOf(color), { x, y: edge - LINES[weight] / 2, width, height: LINES[weight] });
    return [...(top ? [at(y, top)] : []), ...(bottom ? [at(y + height, bottom)] : [])];
  }

  text(cell: PlanCell): Mark[] {
    if (!cell.content) return [];
    const { size, align, indent = 0, color, bold } = cell.style;
    const { x, y, width, height } = this.cell(cell);
    const from = align === "right" ? x : x + PADDING + indent * size;
    const room = align === "right" ? width - PADDING : this.roomFrom(cell) - from;
    const long = Math.min(room, lettersOf(cell) * size * LETTER.width);
    const high = size * LETTER.height;
    const tone = !bold && color === COLORS.ink ? "text" : toneOf(color);
    return [
      filled(tone, {
        x: align === "right" ? x + width - PADDING - long : from,
        y: y + (height - high) / 2,
        width: long,
        height: high,
      }),
    ];
  }

  private cell({ row, column }: PlanCell): Box {
    return this.box({ row, column, rows: 1, columns: 1 });
  }

  /** A text runs over the cells beside it until one holds something. */
  private roomFrom({ row, column }: PlanCell): number {
    let next = column + 1;
    while (next < this.plan.columnWidths.length && !this.filled.has(cellKey({ row, column: next }))) next++;
    return this.left[next]! - PADDING;
  }
}

/** Where each of the sizes begins, and the last one ends. */
function edges(sizes: readonly number[]): number[] {
  const found = [0];
  for (const size of sizes) found.push(found.at(-1)! + size);
  return found;
}

function lettersOf({ content, style }: PlanCell): number {
  if (!content) return 0;
  if ("formula" in content) return style.size === 10 && !style.format ? RESULT * 6 : RESULT;
  return typeof content.value === "number" ? RESULT : content.value.length;
}

/** How high the columns of a series stand, and how far bars reach: a course that no figure is read from. */
const COURSE = [0.72, 0.48, 0.62, 0.86, 0.55, 1, 0.66, 0.9] as const;
const at = (index: number): number => COURSE[index % COURSE.length]!;

function chartMarks(chart: PlanChart, area: Box): Mark[] {
  // the legend is above, the words of the categories below or on the left
  const plot: Box = {
    x: area.x + area.width * 0.06,
    y: area.y + area.height * 0.16,
    width: area.width * 0.88,
    height: area.height * 0.72,
  };
  const drawn = chart.series.filter(({ total }) => !total).map(({ color }) => toneOf(color));
  const { rows, columns } = chart.series[0]?.values ?? { rows: 0, columns: 0 };
  const count = Math.max(rows, columns);
  switch (chart.kind) {
    case "stackedColumns":
      return stacks(plot, count, drawn);
    case "columns":
      return groups(plot, count, drawn);
    case "bars":
      return bars(plot, count, drawn);
    case "lines":
      return drawn.map((tone, i) => line(plot, count, tone, i));
  }
}

const GAP = 0.35;

/** What was there before below, what came above it. */
function stacks({ x, y, width, height }: Box, count: number, tones: readonly Tone[]): Mark[] {
  const step = width / count;
  return upTo(count).flatMap((i) => {
    const total = height * (1 - 0.55 ** (i + 1));
    const earlier = height * (1 - 0.55 ** i);
    const column = { x: x + step * (i + GAP / 2), width: step * (1 - GAP) };
    const [below = "pale", above = below] = tones;
    return [
      filled(below, { ...column, y: y + height - earlier, height: earlier }),
      filled(above, { ...column, y: y + height - total, height: total - earlier }),
    ];
  });
}

function groups({ x, y, width, height }: Box, count: number, tones: readonly Tone[]): Mark[] {
  const step = width / count;
  const each = (step * (1 - GAP)) / tones.length;
  return upTo(count).flatMap((i) =>
    tones.map((tone, s): Mark => {
      const high = height * at(i + 3 * s);
      return filled(tone, { x: x + step * (i + GAP / 2) + each * s, y: y + height - high, width: each, height: high });
    }),
  );
}

/** The longest on top; the first of two series goes left. */
function bars({ x, y, width, height }: Box, count: number, tones: readonly Tone[]): Mark[] {
  const step = height / count;
  const axis = tones.length > 1 ? x + width * 0.55 : x + width * 0.2;
  return upTo(count).flatMap((i) =>
    tones.map((tone, s): Mark => {
      const long = width * (tones.length > 1 ? 0.38 : 0.75) * (1 - (0.45 * i) / count);
      return filled(tone, {
        x: tones.length > 1 && s === 0 ? axis - long : axis,
        y: y + step * (i + GAP / 2),
        width: long,
        height: step * (1 - GAP),
      });
    }),
  );
}

const STROKE = 5;

/** There along its upper edge and back along the lower one; each series falls more slowly than the one before. */
function line({ x, y, width, height }: Box, count: number, tone: Tone, index: number): Mark {
  const points = upTo(count).map(
    (i) => [x + (width * i) / (count - 1), y + height * (1 - 0.9 * (0.75 + 0.08 * index) ** i)] as const,
  );
  const edge = [
    ...points.map(([px, py]) => [px, py - STROKE / 2] as const),
    ...points.reverse().map(([px, py]) => [px, py + STROKE / 2] as const),
  ];
  return { tone, d: `M${edge.map(([px, py]) => `${short(px)} ${short(py)}`).join("L")}z` };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Neighbours in the order of drawing that share a tone become one path. */
function pathsOf(marks: readonly Mark[]): Miniature["paths"] {
  const order: Tone[] = ["inputFill", "flagFill", "hairline", "rule", "inputLine"];
  const rank = (tone: Tone): number => (order.includes(tone) ? order.indexOf(tone) : order.length);
  const byTone = new Map<Tone, string>();
  for (const { tone, d } of marks) byTone.set(tone, (byTone.get(tone) ?? "") + d);
  return [...byTone].map(([tone, d]) => ({ tone, d })).sort((a, b) => rank(a.tone) - rank(b.tone));
}
