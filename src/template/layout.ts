import {
  cellAddress,
  type CellArea,
  type CellAt,
  columnIndex,
  columnName,
  fixedAddress,
  localAddress,
} from "../formula/address";
import { languages } from "../vocabulary/languages";
import type { Locale, Text } from "../vocabulary/locale";
import type { CurrencyId } from "../vocabulary/currencies";
import { checkName, checks, noValue, type CheckId } from "../vocabulary/checks";
import type { PaperId } from "../vocabulary/papers";
import { term } from "../vocabulary/terms";
import { chartPlan } from "./chartPlan";
import { footerText } from "./footerText";
import { formulaText, type FormulaContext } from "./formulaText";
import { inputRule } from "./inputRule";
import { isNamed, keyOf } from "./keys";
import { headKey, noteKey, rowKey, tableKey } from "./labelKeys";
import { listKeys, listPlan, listRows } from "./listPlan";
import { IMPOSSIBLE, possibleFormula, unready, UNUSABLE, waits } from "./possible";
import { numberFormat, type FormatId } from "./numberFormat";
import type {
  CellStyle,
  Plan,
  PlanCell,
  PlanChart,
  PlanConditional,
  PlanGrowth,
  PlanList,
  PlanScale,
  PlanFill,
} from "./plan";
import { roundedStep } from "./roundedStep";
import { rulePlan } from "./rulePlan";
import type { Spelling } from "./spelling";
import { shrinking } from "./running";
import { stampOf } from "./stampOf";
import { COLORS, EXPECTED, HEIGHT, SEAM, SUBTOTAL, styles, TONES, TOTAL } from "./styles";
import { roomIn } from "./textWidth";
import type {
  Answers,
  Band,
  Block,
  CellSpec,
  ChartBlock,
  ColumnId,
  Figure,
  FiguresBlock,
  FormulaSpec,
  GrowthNames,
  Head,
  Held,
  InputSpec,
  ListBlock,
  Rule,
  Said,
  SentencesBlock,
  SpilledSpec,
  TableBlock,
  TableRow,
  Template,
  ValueSpec,
} from "./Template";

export interface LayoutOptions {
  sheetName: string;
  answers: Answers;
  currency: CurrencyId;
  spelling: Spelling;
  /** A4 where nothing is said. */
  paper?: PaperId;
  /** What a team says in place of the template's texts, by their keys in the plan. "" leaves a cell blank. */
  labels?: Readonly<Partial<Record<string, string>>>;
}

type Side = "left" | "right" | "full" | "beside";
/** The third row, otherwise a gap. */
const FROZEN_HEAD = 2;
/** A list whose head comes later leaves no room for its rows where all above it stays in sight: the title does. */
const MOST_FROZEN = 20;
/** Pixels that a line of text has. */
const WIDE = 290;

const indexOf = (column: ColumnId): number => columnIndex(column);
const columnAt = (index: number): ColumnId => columnName(index) as ColumnId;

/** Makes the plan of a worksheet. Pure: the same template, language and options give the same plan. */
export function layout(template: Template, locale: Locale, options: LayoutOptions): Plan {
  const sheet = new Sheet(template, locale, options);
  sheet.place();
  return sheet.plan();
}

interface KeyPlace extends CellAt {
  block: PlacedBlock;
}
interface PlacedBlock {
  block: Block;
  side: Side;
  row: number;
}

/** Two passes: every block gets its place, then every cell is written, as formulas refer to cells below them. */
class Sheet {
  private readonly placed: PlacedBlock[] = [];
  private readonly keys = new Map<string, KeyPlace>();
  private readonly cells = new Map<string, PlanCell>();
  private readonly heights: number[] = [HEIGHT.title, HEIGHT.row, HEIGHT.gap];
  private readonly validations: Plan["validations"] = [];
  private readonly checks: CellArea[] = [];
  private readonly inputs: Plan["inputs"] = [];
  private readonly labels: Plan["labels"] = [];
  private readonly charts: PlanChart[] = [];

  private readonly fills: PlanFill[] = [];
  private readonly lists: PlanList[] = [];
  private readonly listCells = new Map<string, CellArea>();
  private readonly spills: CellArea[] = [];
  private readonly spilledParts = new Map<string, CellArea>();
  private readonly scales: PlanScale[] = [];
  private readonly ruled: PlanConditional[] = [];
  private readonly growing: PlanGrowth[] = [];
  /** Where the words above the columns of rows that grow begin, or the heads of a list. */
  private head: CellAt | undefined;
  /** The rows of the page. What stands beside it may go further down. */
  private pageRows = 0;
  private readonly sides: Readonly<Record<Side, readonly ColumnId[]>>;
  private readonly context: FormulaContext;

  constructor(
    private readonly template: Template,
    private readonly locale: Locale,
    private readonly options: LayoutOptions,
  ) {
    const { left, right } = template.page;
    const [first, last] = [indexOf(left[0]!), indexOf(right.at(-1)!)];
    this.sides = {
      left,
      right,
      full: Array.from({ length: last - first + 1 }, (_, i) => columnAt(first + i)),
      beside: template.beside?.columns ?? [],
    };
    this.context = {
      locale,
      spelling: options.spelling,
      words: { ...IMPOSSIBLE, ...template.words },
      reference: (key) => this.reference(key),
    };
  }

  place(): void {
    for (const band of this.template.bands) this.placeBand(band);
    this.pageRows = this.heights.length;
    if (this.template.beside) this.placeBeside(this.template.beside.blocks);
    for (const placed of this.placed) this.findKeys(placed);
    this.header();
    for (const placed of this.placed) this.writeBlock(placed);
    if (this.head && !this.lists.length) this.repeatHead(this.head);
  }

  plan(): Plan {
    const { page, start } = this.template;
    const rows = Math.max(
      this.pageRows,
      ...this.lists.map(({ area }) => area.row + area.rows),
      ...this.fills.map((fill) => fill.row + fill.rows),
    );
    const area: CellArea = { row: 0, column: 0, rows, columns: page.widths.length };
    const columnWidths = [...page.widths, ...(this.template.beside?.widths ?? [])];
    const cells = this.shrunk([...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column));
    const title = this.worded("title", this.template.title);
    const stamp = stampOf(this.template, { cells, inputs: this.inputs });
    return {
      sheetName: this.options.sheetName,
      language: this.locale,
      title,
      stamp,
      cells,
      ...(this.fills.length ? { fills: this.fills } : {}),
      ...(this.lists.length ? { lists: this.lists } : {}),
      ...(this.spills.length ? { spills: this.spills } : {}),
      inputs: this.inputs,
      labels: this.labels,
      validations: this.validations,
      charts: this.charts,
      names: [
        ...[...this.keys]
          .filter(([key]) => isNamed(key))
          .map(([name, { row, column }]) => ({ name, row, column, rows: 1, columns: 1 })),
        ...this.growing.flatMap(({ name, area: rows, columns }) => [
          { name, ...rows },
          ...columns.map(({ name: own, column }) => ({ name: own, ...rows, column, columns: 1 })),
        ]),
      ],
      growing: this.growing,
      conditionals: this.conditionals(area),
      ...(this.scales.length ? { scales: this.scales } : {}),
      columnWidths,
      rowHeights: this.heights,
      page: {
        area,
        paper: this.options.paper ?? "a4",
        orientation: page.orientation,
        margins: { left: 31, right: 31, top: 32, bottom: 40, header: 18, footer: 20 },
        footer: { left: footerText(title), center: "&A", right: languages[this.locale].pageFooter + smallPrint(stamp) },
        ...(this.head ? { titleRow: this.head.row } : {}),
      },
      ...this.frozen(),
      start: start === undefined ? { row: 0, column: 0 } : { row: this.at(start).row, column: this.at(start).column },
    };
  }

  /** Texts end at the edge of the page, whatever stands beside it. */
  private shrunk(cells: PlanCell[]): PlanCell[] {
    const { page, beside } = this.template;
    const isBeside = ({ column }: CellAt): boolean => column >= page.widths.length;
    const within = shrinking({ cells: cells.filter((cell) => !isBeside(cell)), columnWidths: [...page.widths] });
    if (!beside) return within;
    const columnWidths = [...page.widths, ...beside.widths];
    return [...within, ...shrinking({ cells: cells.filter(isBeside), columnWidths })].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    );
  }

  /** A list stays in sight by its own head. */
  private frozen(): Pick<Plan, "frozen"> {
    if (!this.head) return {};
    const rows = this.lists.length && this.head.row < MOST_FROZEN ? this.head.row + 1 : FROZEN_HEAD + 1;
    return { frozen: { rows, columns: this.head.column + 1 } };
  }

  private conditionals(page: CellArea): PlanConditional[] {
    const { blocking, possible } = this.template;
    const area = { ...page, rows: this.pageRows };
    const isBlocked: PlanConditional = {
      row: 1,
      column: indexOf("B"),
      rows: 1,
      columns: 1,
      formula: `=LEFT(B2,${blockedStart(this.locale).length})="${blockedStart(this.locale)}"`,
      color: COLORS.flag,
      bold: true,
    };
    const calculates = [...this.cells.values()].some(({ content }) => content && "formula" in content);
    return [
      ...this.checks.map((check) => ({
        ...check,
        formula: `=AND(${cellAddress(check)}<>"OK",${cellAddress(check)}<>"–")`,
        color: COLORS.flag,
        fill: COLORS.flagFill,
        bold: true as const,
      })),
      ...(blocking?.length ? [isBlocked] : []),
      // an empty sheet is full of divisions by nothing: they are not seen until the inputs are there, and stay quiet
      // after that
      ...(possible
        ? [
            {
              ...area,
              formula: `=AND(ISERROR(A1),${unready(fixedAddress(cellAddress(this.at(checkName("figures_possible")))))})`,
              color: COLORS.paper,
            },
          ]
        : []),
      ...(calculates ? [{ ...area, formula: "=ISERROR(A1)", color: COLORS.unready }] : []),
      ...this.ruled,
    ];
  }

  private placeBand(band: Band): void {
    const top = this.heights.length + (this.placed.length ? 1 : 0);
    const stacks =
      "full" in band
        ? [this.stack("full", band.full, top)]
        : [this.stack("left", band.left, top), this.stack("right", band.right, top)];
    const end = Math.max(...stacks.map((stack) => stack.end));
    const used = new Set(stacks.flatMap((stack) => stack.rows));
    for (let row = this.heights.length; row < end; row++) this.heights[row] ??= used.has(row) ? HEIGHT.row : HEIGHT.gap;
    for (const { block, row } of this.placed.slice(-stacks.reduce((n, s) => n + s.count, 0))) {
      if (block.kind === "figures") [this.heights[row], this.heights[row + 1]] = [HEIGHT.figureLabel, HEIGHT.figure];
      if (block.kind !== "table") continue;
      for (const [i, { height }] of block.rows.entries())
        if (height !== undefined) this.heights[row + above(block) + i] = height;
    }
  }

  /** From the first row below the title and the headlines on; a gap of the page where it has a row is as high as that. */
  private placeBeside(blocks: TableBlock[]): void {
    const first = this.placed.find(({ block }) => block.kind !== "figures");
    const { rows, end } = this.stack("beside", blocks, first?.row ?? FROZEN_HEAD + 1);
    while (this.heights.length < end) this.heights.push(HEIGHT.row);
    for (const row of rows) this.heights[row] = Math.max(this.heights[row]!, HEIGHT.row);
  }

  /** Blocks below each other with a row between; answers the rows they fill. */
  private stack(side: Side, blocks: Block[], top: number): { rows: number[]; end: number; count: number } {
    const rows: number[] = [];
    let row = top;
    for (const block of blocks) {
      const height = heightOf(block);
      this.placed.push({ block, side, row });
      for (let i = 0; i < height; i++) rows.push(row + i);
      row += height + 1;
    }
    return { rows, end: row - 1, count: blocks.length };
  }

  private findKeys(placed: PlacedBlock): void {
    const { block, row } = placed;
    if (block.kind === "list") return this.placeList(block, placed);
    if (block.kind !== "table") return;
    if (block.grows) {
      this.growing.push(this.growth(block, block.grows, placed));
      this.head = { row, column: indexOf(this.sides[placed.side][0]!) };
      this.heights[FROZEN_HEAD] = HEIGHT.row;
    }
    block.rows.forEach(({ cells }, i) => {
      for (const [column, spec] of Object.entries(cells) as [ColumnId, CellSpec][]) {
        if ("spills" in spec) this.findSpilled(spec, { row: row + above(block) + i, column: indexOf(column) });
        const key = keyOf(spec);
        if (!key) continue;
        if (this.keys.has(key)) throw new Error(`${this.template.id}: ${key} stands in two cells`);
        this.keys.set(key, { row: row + above(block) + i, column: indexOf(column), block: placed });
      }
    });
  }

  private findSpilled({ spills }: FormulaSpec, at: CellAt): void {
    if (!spills) return;
    const { rows, columns, parts } = spills;
    this.spills.push({ ...at, rows, columns });
    for (const [key, part] of Object.entries(parts))
      this.spilledParts.set(key, {
        row: at.row + part.row,
        column: at.column + part.column,
        rows: part.rows,
        columns: part.columns,
      });
  }

  private placeList(block: ListBlock, { row, side }: PlacedBlock): void {
    const isLast = !this.placed.some((other) => other.row > row && other.side !== "beside");
    if (!(isLast || block.isShort) || this.lists.length)
      throw new Error(`${this.template.id}: something stands below ${block.name}`);
    this.head = { row, column: indexOf(this.sides[side][0]!) };
    const list = listPlan(block, this.head, this.locale, this.options.currency);
    this.lists.push(list);
    for (const [key, cells] of listKeys(block, list)) this.listCells.set(key, cells);
  }

  private growth(
    { rows }: TableBlock,
    { rows: name, columns: named }: GrowthNames,
    { row, side }: PlacedBlock,
  ): PlanGrowth {
    const columns = this.sides[side];
    const pattern = Object.entries(rows.at(-1)!.cells) as [ColumnId, CellSpec][];
    return {
      name,
      area: { row: row + 1, column: indexOf(columns[0]!), rows: rows.length, columns: columns.length },
      columns: (Object.entries(named) as [ColumnId, string][]).map(([column, own]) => ({
        name: own,
        column: indexOf(column),
      })),
      inputs: pattern.filter(([, spec]) => "input" in spec && !spec.follows).map(([column]) => indexOf(column)),
    };
  }

  private header(): void {
    this.label("title", "B", 0, styles.title, this.template.title);
    const { subtitle, hint } = this.template;
    if (typeof subtitle === "string")
      this.put("B", 1, styles.subtitle, { formula: this.formula(this.subtitle(subtitle)) });
    else this.label("subtitle", "B", 1, styles.subtitle, subtitle);
    // beside the title: the line below it is as long as its answers
    if (hint) this.label("hint", this.sides.full.at(-1)!, 0, styles.hint, hint);
  }

  /** Below the title, where it can stay in sight: the rows themselves come after all that is said of them. */
  private repeatHead({ row }: CellAt): void {
    for (const cell of [...this.cells.values()]) {
      if (cell.row !== row || !cell.content) continue;
      this.put(
        columnAt(cell.column),
        FROZEN_HEAD,
        { ...styles.head, align: cell.style.align ?? "left" },
        { formula: `=${cellAddress(cell)}&""` },
      );
    }
  }

  /** What the sheet is about, unless a check keeps it from a value. */
  private subtitle(subtitle: string): string {
    const { blocking } = this.template;
    if (!blocking?.length) return subtitle;
    const about = subtitle.replace(/^=/, "");
    const said = blocking.map(
      (id): string => `"${noValue[this.locale].replace("{check}", checks[id].label[this.locale])}"`,
    );
    const [first, ...others] = blocking
      .map((id, i): [passed: string, said: string] => [`OR(${checkName(id)}="OK",${checkName(id)}="–")`, said[i]!])
      .reverse();
    const warned = others.reduce((otherwise, [passed, text]) => `IF(${passed},${otherwise},${text})`, first![1]);
    return `=IF(OR(ISNUMBER(${this.headline()}),AND(${[first!, ...others].map(([passed]) => passed).join(",")})),${about},${warned})`;
  }

  /** What a sheet is for: a customer's value, where a cell has it. Large figures show none without it. */
  private headline(): string {
    if (this.keys.has("clv")) return "clv";
    const figures = this.placed.flatMap(({ block }) => (block.kind === "figures" ? block.figures : []));
    const headline = figures.find(({ tone }) => tone === "headline");
    if (!headline || !("formula" in headline)) throw new Error(`${this.template.id}: no headline is worked out`);
    return headline.formula;
  }

  /**
   * Large figures show no errors, and none without the value that they are about: the cells they come from keep theirs.
   */
  private figure(formula: string, format: FormatId): string {
    // without a cell of the value, it is looked up, and what is found may be blank
    if (!this.keys.has("clv") && format === "text") return `IFERROR(${formula},"–")`;
    if (!this.keys.has("clv")) return `IF(ISNUMBER(${formula}),${formula},"–")`;
    return formula === "clv" ? 'IFERROR(clv,"–")' : `IF(ISERROR(clv),"–",IFERROR(${formula},"–"))`;
  }

  private writeBlock(placed: PlacedBlock): void {
    const { block, side, row } = placed;
    switch (block.kind) {
      case "figures":
        return this.figures(block, row);
      case "table":
        return this.table(block, side, row);
      case "chart":
        return this.chart(block, side, row);
      case "sentences":
        return this.sentences(block, side, row);
      case "list":
        return this.listRules(block);
    }
  }

  private figures({ figures }: FiguresBlock, row: number): void {
    const lasting = figures.some(({ below }) => below);
    for (const [i, figure] of figures.entries()) {
      const { column, label, format, tone, below } = figure;
      const apart = column === this.template.page.right[0] ? this.apart(this.sides.right) : {};
      if ("formula" in label)
        this.put(column, row, { ...styles.figureLabel, ...apart }, { formula: this.formula(label.formula) });
      else this.label(`figure.${i + 1}`, column, row, { ...styles.figureLabel, ...apart }, label);
      const look: CellStyle =
        tone === "headline"
          ? { ...styles.figure, color: COLORS.brand }
          : tone === "quiet"
            ? styles.quietFigure
            : styles.figure;
      this.large(column, row + 1, { ...(lasting ? withoutLine(look) : look), ...apart }, figure, format);
      if (below) this.said(column, row + 2, { ...styles.figureNote, ...apart }, below);
    }
    this.line(this.sides.full, row, styles.figureLabel);
    this.line(this.sides.full, row + (lasting ? 2 : 1), styles.figure);
  }

  private large(column: ColumnId, row: number, look: CellStyle, figure: Figure, format: FormatId): void {
    if ("formula" in figure)
      this.put(
        column,
        row,
        { ...look, format: this.shown(format) },
        { formula: this.formula(this.figure(figure.formula, format)) },
      );
    else this.held(column, row, look, figure.value, format);
  }

  private table(block: TableBlock, side: Side, row: number): void {
    const { title, heads = {}, headsBelow, rows, rules = [], foot } = block;
    const columns = this.sides[side];
    const apart = this.apart(columns);
    this.label(tableKey(rows), columns[0]!, row, { ...styles.section, ...apart }, title);
    const notes = rows.flatMap(({ cells }) =>
      (Object.entries(cells) as [ColumnId, CellSpec][])
        .filter(([, spec]) => "note" in spec)
        .map(([column]) => ({ column, cells })),
    );
    const headRow = row + (headsBelow ? 1 : 0);
    for (const [column, head] of Object.entries(heads) as [ColumnId, Head][]) {
      const below = notes.find((one) => one.column === column);
      const overLabels = headsBelow && column === columns[0];
      const style: CellStyle = below
        ? { ...styles.noteHead, ...indent(column, below.cells) }
        : { ...styles.head, ...(overLabels ? { align: "left" as const } : {}) };
      this.columnHead(column, headRow, style, head, headKey(rows, column));
    }
    this.line(columns, row, styles.section);
    if (headsBelow) this.line(columns, headRow, styles.head);
    const first = row + above(block);
    rows.forEach((line, i) => this.row(line, columns, first + i));
    for (const { from, to, rows: wanted = ruledRows(block), rule } of rules)
      this.rule(rule, {
        row: first + wanted[0],
        column: indexOf(from),
        rows: wanted[1] - wanted[0] + 1,
        columns: indexOf(to) - indexOf(from) + 1,
      });
    if (foot) this.said(columns[0]!, first + rows.length, withoutLine(styles.note), foot);
  }

  private columnHead(column: ColumnId, row: number, style: CellStyle, head: Head, key: string | undefined): void {
    if ("formula" in head) return this.put(column, row, style, { formula: this.formula(head.formula) });
    if ("value" in head) {
      const { value, format, align } = head;
      return this.held(column, row, { ...style, ...(align ? { align } : {}) }, value, format);
    }
    this.label(key, column, row, style, head);
  }

  private sentences({ title, lines, quiet }: SentencesBlock, side: Side, row: number): void {
    const columns = this.sides[side];
    if (title) {
      this.label(undefined, columns[0]!, row, { ...styles.section, ...this.apart(columns) }, title);
      this.line(columns, row, styles.section);
    }
    const look = quiet ? withoutLine(styles.note) : styles.label;
    lines.forEach((line, i) => {
      const at = row + (title ? 1 : 0) + i;
      this.said(columns[0]!, at, { ...look, ...this.apart(columns) }, line);
      if (!quiet) this.line(columns, at, styles.label);
    });
  }

  private listRules({ name, columns }: ListBlock): void {
    const { area } = this.lists.find((list) => list.name === name)!;
    columns.forEach(({ rules = [] }, i) => {
      for (const rule of rules)
        this.rule(rule, { row: area.row + 1, column: area.column + i, rows: area.rows - 1, columns: 1 });
    });
  }

  private rule(rule: Rule, area: CellArea): void {
    const placed = rulePlan(rule, area, (text) => this.formula(text));
    if ("scale" in placed) this.scales.push(placed.scale);
    else this.ruled.push(placed.conditional);
  }

  /** Where no column lies between both sides of a page, the right one begins a little later. */
  private apart(columns: readonly ColumnId[]): Partial<CellStyle> {
    const { left, right } = this.template.page;
    return columns === right && indexOf(right[0]!) - indexOf(left.at(-1)!) === 1 ? { indent: 1, align: "left" } : {};
  }

  private row(line: TableRow, columns: readonly ColumnId[], row: number): void {
    const { label, kind, cells } = line;
    const lines: Partial<CellStyle> = kind === "total" ? TOTAL : kind === "subtotal" || kind === "sum" ? SUBTOTAL : {};
    const strong: Partial<CellStyle> = kind === "total" || kind === "sum" ? { bold: true } : {};
    const own = kind === "bare" ? withoutLine : (style: CellStyle): CellStyle => style;
    if (label) this.rowLabel(line, columns, row, { ...lines, ...strong });
    for (const [column, spec] of Object.entries(cells) as [ColumnId, CellSpec][]) {
      if ("note" in spec)
        this.label(
          noteKey(line, column),
          column,
          row,
          own({ ...styles.note, ...lines, ...indent(column, cells) }),
          spec.note,
        );
      else if ("input" in spec) this.input(column, row, spec, lines, columns);
      else if ("spilled" in spec) this.spilled(column, row, spec, lines);
      else if ("value" in spec) this.value(column, row, spec, own({ ...styles.value, ...lines, ...strong }));
      else this.calculated(column, row, spec, { ...lines, ...(spec.check ? {} : strong) });
    }
    if (kind !== "bare") this.line(columns, row, { ...styles.label, ...lines });
  }

  private rowLabel(line: TableRow, columns: readonly ColumnId[], row: number, look: Partial<CellStyle>): void {
    const { kind } = line;
    const label = line.label!;
    const style: CellStyle = {
      ...(kind === "bare" ? withoutLine(styles.label) : styles.label),
      ...look,
      ...this.apart(columns),
      ...(kind === "detail" ? { indent: 1, align: "left", color: COLORS.note } : {}),
    };
    if ("value" in label) {
      this.held(columns[0]!, row, { ...style, align: "left" }, label.value, label.format);
      return;
    }
    const text = "term" in label ? term(label.term).label : "check" in label ? checks[label.check].label : label;
    const isYear = /^\d+$/.test(text[this.locale]);
    this.label(
      rowKey(line),
      columns[0]!,
      row,
      { ...style, ...(isYear && style.align === undefined ? { align: "left" as const } : {}) },
      text,
    );
  }

  private value(column: ColumnId, row: number, spec: ValueSpec, style: CellStyle): void {
    const { value, format, key, align, tone, bold, quiet, isExpected, seams = [] } = spec;
    const look: CellStyle = {
      ...(tone ? { ...withoutLine(style), ...TONES[tone] } : style),
      ...(isExpected ? EXPECTED : {}),
      ...Object.fromEntries(seams.map((side) => [side, SEAM])),
      align: align ?? (typeof value === "number" ? "right" : (style.align ?? "right")),
      ...(bold ? { bold } : {}),
      ...(quiet ? { color: COLORS.note } : {}),
    };
    this.held(column, row, look, value, format, key);
  }

  /** A number in its format; a text stays one whatever it looks like. */
  private held(column: ColumnId, row: number, style: CellStyle, value: Held, format: FormatId, key?: string): void {
    const isNumber = typeof value === "number";
    const text = typeof value === "object" ? value[this.locale] : value;
    this.put(
      column,
      row,
      { ...style, format: this.format(isNumber ? format : "text") },
      text === "" ? undefined : { value: text },
      key,
    );
  }

  private said(column: ColumnId, row: number, style: CellStyle, said: Said): void {
    if ("formula" in said) this.put(column, row, style, { formula: this.formula(said.formula) });
    else if ("value" in said) this.held(column, row, style, said.value, "text");
    else this.label(undefined, column, row, style, said);
  }

  private input(
    column: ColumnId,
    row: number,
    spec: InputSpec,
    lines: Partial<CellStyle>,
    columns: readonly ColumnId[],
  ): void {
    const { input, key = input, format, follows, usual, wide } = spec;
    const { currency, answers } = this.options;
    const answer = input === "currency" && currency !== "other" ? currency : answers[key];
    const given =
      answer ?? (follows ? { formula: this.formula(follows) } : typeof usual === "object" ? usual[this.locale] : usual);
    const align = wide ? "left" : "right";
    const shown = typeof given === "object" ? this.shown(format) : this.format(format);
    // what is typed stays inside its cream cell
    const style: CellStyle = { ...styles.input, ...lines, align, format: shown, ...(wide ? {} : { shrink: true }) };
    this.put(
      column,
      row,
      style,
      given === undefined || given === "" ? undefined : typeof given === "object" ? given : { value: given },
      key,
    );
    const besides = typeof wide === "number" ? this.next(column, columns, wide) : wide && this.besides(column, columns);
    for (const next of besides ?? []) this.put(next, row, { ...styles.input, ...lines });
    this.inputs.push({ key, row, column: indexOf(column) });
    this.validations.push({ row, column: indexOf(column), rows: 1, columns: 1, ...inputRule(spec, this.locale) });
  }

  /** The columns that a long text takes after its own: until it has room for the longest one, or its side ends. */
  private besides(column: ColumnId, columns: readonly ColumnId[]): ColumnId[] {
    const after = columns.slice(columns.indexOf(column) + 1);
    const widths = this.template.page.widths;
    const enough = after.findIndex(
      (_, i) => roomIn([column, ...after.slice(0, i + 1)].map((one) => widths[indexOf(one)]!)) >= WIDE,
    );
    return enough < 0 ? after : after.slice(0, enough + 1);
  }

  private next(column: ColumnId, columns: readonly ColumnId[], count: number): readonly ColumnId[] {
    const first = columns.indexOf(column) + 1;
    return columns.slice(first, first + count);
  }

  private calculated(column: ColumnId, row: number, spec: FormulaSpec, lines: Partial<CellStyle>): void {
    const text = spec.rounded
      ? this.rounded(spec.formula)
      : this.formula(spec.check ? this.checked(spec.check, spec.formula) : spec.formula);
    const look: CellStyle = spec.check ? styles.check : spec.label ? { ...styles.label, align: "left" } : styles.value;
    const style: CellStyle = {
      ...look,
      ...(spec.quiet ? { color: COLORS.note } : {}),
      ...lines,
      ...(spec.tone ? TONES[spec.tone] : {}),
      ...(spec.align ? { align: spec.align } : {}),
      ...(spec.bold ? { bold: true as const } : {}),
      format: this.shown(spec.format),
    };
    this.put(column, row, style, { formula: text }, keyOf(spec));
    if (spec.fills !== undefined && spec.fills > 1)
      this.fills.push({ row: row + 1, column: indexOf(column), rows: spec.fills - 1, style });
    if (spec.check) this.checks.push({ row, column: indexOf(column), rows: 1, columns: 1 });
    if (spec.spills) this.spilledLooks(spec.spills, { row, column: indexOf(column) });
  }

  /** The formats of cells that a formula fills; what they hold comes with it. */
  private spilledLooks({ parts }: NonNullable<FormulaSpec["spills"]>, at: CellAt): void {
    for (const { format, ...part } of Object.values(parts)) {
      if (!format) continue;
      for (let row = 0; row < part.rows; row++)
        for (let column = 0; column < part.columns; column++)
          this.put(columnAt(at.column + part.column + column), at.row + part.row + row, {
            ...withoutLine(styles.value),
            format: this.format(format),
          });
    }
  }

  private spilled(column: ColumnId, row: number, spec: SpilledSpec, lines: Partial<CellStyle>): void {
    const look: CellStyle = spec.label ? { ...styles.label, align: "left" } : styles.value;
    const quiet: Partial<CellStyle> = spec.quiet ? { color: COLORS.note } : {};
    this.put(column, row, { ...look, ...quiet, ...lines, format: this.shown(spec.spilled) }, undefined, spec.key);
  }

  private rounded(formula: string): string {
    return `=${roundedStep(this.formula(formula).slice(1), this.template.words!["yes"]![this.locale])}`;
  }

  /** A check of the sheet that cannot be made says "–". */
  private checked(id: CheckId | "row", formula: string): string {
    if (id === "figures_possible") return possibleFormula(this.template);
    // a row says by itself when it is blank
    if (id === "row") return `IFERROR(${formula},"{look}")`;
    return this.template.possible && waits(id)
      ? `IF(${UNUSABLE},"–",IFERROR(${formula},"–"))`
      : `IFERROR(${formula},"–")`;
  }

  private chart(block: ChartBlock, side: Side, row: number): void {
    const columns = this.sides[side];
    this.label(
      `chart.${block.series[0]!.cells[0]}`,
      columns[0]!,
      row,
      { ...styles.section, ...this.apart(columns) },
      block.title,
    );
    this.line(columns, row, styles.section);
    const area = { row: row + 1, column: indexOf(columns[0]!), rows: block.rows, columns: columns.length };
    this.charts.push(
      chartPlan(block, area, {
        locale: this.locale,
        between: (keys) => this.between(keys),
        words: (key) => this.wordsAround(this.at(key).block),
        format: (id) => this.format(id),
      }),
    );
  }

  /** The row of a table's heads, and the column of its labels. */
  private wordsAround({ block, side, row }: PlacedBlock): CellAt {
    return {
      row: block.kind === "table" && block.headsBelow ? row + 1 : row,
      column: indexOf(this.sides[side][0]!),
    };
  }

  private between([from, to]: readonly [string, string]): CellArea {
    const [a, b] = [this.at(from), this.at(to)];
    return { row: a.row, column: a.column, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
  }

  private at(key: string): KeyPlace {
    const place = this.keys.get(key);
    if (!place) throw new Error(`${this.template.id}: no cell has the key ${key}`);
    return place;
  }

  private formula(text: string): string {
    return formulaText(text, this.context);
  }

  private reference(key: string): string {
    const isGrowing = this.growing.some(
      ({ name, columns }) => name === key || columns.some((column) => column.name === key),
    );
    const outside = this.template.sources?.[key];
    if (outside !== undefined) return outside;
    const filled = this.listCells.get(key) ?? this.spilledParts.get(key);
    if (filled) return fixedAddress(localAddress(filled));
    return isGrowing || isNamed(key) ? key : cellAddress(this.at(key));
  }

  private worded(key: string, text: Text): string {
    return this.options.labels?.[key] ?? text[this.locale];
  }

  /** A text of the template, or the team's own, which stays a text whatever it looks like. */
  private label(key: string | undefined, column: ColumnId, row: number, style: CellStyle, text: Text): void {
    const own = key === undefined ? undefined : this.options.labels?.[key];
    const value = own ?? text[this.locale];
    this.put(
      column,
      row,
      own === undefined ? style : { ...style, format: this.format("text") },
      value === "" ? undefined : { value },
    );
    if (key !== undefined) this.labels.push({ key, row, column: indexOf(column) });
  }

  private format(id: FormatId): string {
    return numberFormat(id, this.locale, this.options.currency);
  }

  /** A formula in a cell formatted as text would be shown instead of its result. */
  private shown(id: FormatId): string {
    return id === "text" ? "General" : this.format(id);
  }

  private put(column: ColumnId, row: number, style: CellStyle, content?: PlanCell["content"], key?: string): void {
    this.cells.set(`${row},${indexOf(column)}`, {
      row,
      column: indexOf(column),
      style,
      ...(key === undefined ? {} : { key }),
      ...(content ? { content } : {}),
    });
  }

  /** Draws the lines of a style across the columns that have no cell yet. */
  private line(columns: readonly ColumnId[], row: number, { top, bottom }: CellStyle): void {
    for (const column of columns) {
      if (!this.cells.has(`${row},${indexOf(column)}`))
        this.put(column, row, { size: 10, color: COLORS.ink, ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) });
    }
  }
}

/** How the words begin in place of the subtitle, whatever the check. */
const blockedStart = (locale: Locale): string => noValue[locale].split(":")[0]!.trim();

/** In 6 points, as is all that comes after it. */
const smallPrint = (text: string): string => `&6   ${footerText(text)}`;

/** What stands directly after a figure keeps a distance to it. */
function indent(column: ColumnId, cells: TableRow["cells"]): Partial<CellStyle> {
  const before = cells[columnAt(indexOf(column) - 1)];
  return before && !("note" in before) ? { indent: 1 } : {};
}

/** The rows of a table above its first one: the title, and its heads where they stand below it. */
const above = ({ headsBelow }: TableBlock): number => (headsBelow ? 2 : 1);

/** All rows but totals. */
function ruledRows({ rows }: TableBlock): [first: number, last: number] {
  const ruled = rows.flatMap(({ kind }, i) => (kind === "total" || kind === "sum" || kind === "subtotal" ? [] : [i]));
  return [ruled[0]!, ruled.at(-1)!];
}

const withoutLine = ({ bottom: _, ...style }: CellStyle): CellStyle => style;

/** A list is as long as its data; the page has its head, and all of one that it goes on below. */
function heightOf(block: Block): number {
  switch (block.kind) {
    case "figures":
      return block.figures.some(({ below }) => below) ? 3 : 2;
    case "table":
      return above(block) + block.rows.length + (block.foot ? 1 : 0);
    case "chart":
      return 1 + block.rows;
    case "sentences":
      return (block.title ? 1 : 0) + block.lines.length;
    case "list":
      return block.isShort ? listRows(block) : 1;
  }
}
