import { cellAddress, type CellAt, type CellArea } from "../formula/address";
import { languages } from "../vocabulary/languages";
import type { Locale, Text } from "../vocabulary/locale";
import type { CurrencyId } from "../vocabulary/currencies";
import { checkName, checks, noValue, type CheckId } from "../vocabulary/checks";
import type { PaperId } from "../vocabulary/papers";
import { term } from "../vocabulary/terms";
import { footerText } from "./footerText";
import { formulaText, type FormulaContext } from "./formulaText";
import { inputRule } from "./inputRule";
import { isNamed, keyOf } from "./keys";
import { headKey, noteKey, rowKey, tableKey } from "./labelKeys";
import { IMPOSSIBLE, possibleFormula, unready, UNUSABLE, waits } from "./possible";
import { numberFormat, type FormatId } from "./numberFormat";
import type { CellStyle, Plan, PlanCell, PlanChart, PlanGrowth } from "./plan";
import { roundedStep } from "./roundedStep";
import type { Spelling } from "./spelling";
import { shrinking } from "./running";
import { stampOf } from "./stampOf";
import { COLORS, HEIGHT, SUBTOTAL, styles, TOTAL } from "./styles";
import { roomIn } from "./textWidth";
import type {
  Answers,
  Band,
  Block,
  CellSpec,
  ChartBlock,
  ColumnId,
  FiguresBlock,
  FormulaSpec,
  GrowthNames,
  InputSpec,
  TableBlock,
  TableRow,
  Template,
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

type Side = "left" | "right" | "full";
/** The third row, otherwise a gap. */
const FROZEN_HEAD = 2;
/** Pixels that a line of text has. */
const WIDE = 290;

const indexOf = (column: ColumnId): number => column.charCodeAt(0) - 65;
const columnAt = (index: number): ColumnId => String.fromCharCode(65 + index) as ColumnId;

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

  private readonly growing: PlanGrowth[] = [];
  /** Where the words above the columns of rows that grow begin. */
  private head: CellAt | undefined;
  private readonly sides: Readonly<Record<Side, readonly ColumnId[]>>;
  private readonly context: FormulaContext;

  constructor(
    private readonly template: Template,
    private readonly locale: Locale,
    private readonly options: LayoutOptions,
  ) {
    const { left, right } = template.page;
    const [first, last] = [indexOf(left[0]!), indexOf(right.at(-1)!)];
    this.sides = { left, right, full: Array.from({ length: last - first + 1 }, (_, i) => columnAt(first + i)) };
    this.context = {
      locale,
      spelling: options.spelling,
      words: { ...IMPOSSIBLE, ...template.words },
      reference: (key) => this.reference(key),
    };
  }

  place(): void {
    for (const band of this.template.bands) this.placeBand(band);
    for (const placed of this.placed) this.findKeys(placed);
    this.header();
    for (const placed of this.placed) this.writeBlock(placed);
    if (this.head) this.repeatHead(this.head);
  }

  plan(): Plan {
    const lastRow = this.heights.length - 1;
    const { page, start } = this.template;
    const area: CellArea = { row: 0, column: 0, rows: lastRow + 1, columns: page.widths.length };
    const columnWidths = [...page.widths];
    const cells = shrinking({
      cells: [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      columnWidths,
    });
    const title = this.worded("title", this.template.title);
    const stamp = stampOf(this.template, { cells, inputs: this.inputs });
    return {
      sheetName: this.options.sheetName,
      language: this.locale,
      title,
      stamp,
      cells,
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
      conditionals: [
        ...this.checks.map((check) => ({
          ...check,
          formula: `=AND(${cellAddress(check)}<>"OK",${cellAddress(check)}<>"–")`,
          color: COLORS.flag,
          fill: COLORS.flagFill,
          bold: true as const,
        })),
        {
          row: 1,
          column: indexOf("B"),
          rows: 1,
          columns: 1,
          formula: `=LEFT(B2,${blockedStart(this.locale).length})="${blockedStart(this.locale)}"`,
          color: COLORS.flag,
          bold: true as const,
        },
        // an empty sheet is full of divisions by nothing: they are not seen until the inputs are there, and stay quiet
        // after that
        ...(this.template.possible
          ? [
              {
                ...area,
                formula: `=AND(ISERROR(A1),${unready(fixed(this.at(checkName("figures_possible"))))})`,
                color: COLORS.paper,
              },
            ]
          : []),
        { ...area, formula: "=ISERROR(A1)", color: COLORS.unready },
      ],
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
      ...(this.head ? { frozen: { rows: FROZEN_HEAD + 1, columns: this.head.column + 1 } } : {}),
      start: { row: this.at(start).row, column: this.at(start).column },
    };
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
    }
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
    if (block.kind !== "table") return;
    if (block.grows) {
      this.growing.push(this.growth(block, block.grows, placed));
      this.head = { row, column: indexOf(this.sides[placed.side][0]!) };
      this.heights[FROZEN_HEAD] = HEIGHT.row;
    }
    block.rows.forEach(({ cells }, i) => {
      for (const [column, spec] of Object.entries(cells) as [ColumnId, CellSpec][]) {
        const key = keyOf(spec);
        if (!key) continue;
        if (this.keys.has(key)) throw new Error(`${this.template.id}: ${key} stands in two cells`);
        this.keys.set(key, { row: row + 1 + i, column: indexOf(column), block: placed });
      }
    });
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
    this.put("B", 1, styles.subtitle, { formula: this.formula(this.subtitle()) });
    // beside the title: the line below it is as long as its answers
    this.label("hint", this.sides.full.at(-1)!, 0, styles.hint, this.template.hint);
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
  private subtitle(): string {
    const { blocking, subtitle } = this.template;
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

  private headline(): string {
    const figures = this.placed.flatMap(({ block }) => (block.kind === "figures" ? block.figures : []));
    return figures.find(({ tone }) => tone === "headline")!.formula;
  }

  /**
   * Large figures show no errors, and none without the value that they are about: the cells they come from keep theirs.
   */
  private figure(formula: string): string {
    // without a cell of the value, it is looked up, and what is found may be blank
    if (!this.keys.has("clv")) return `IF(ISNUMBER(${formula}),${formula},"–")`;
    return formula === "clv" ? 'IFERROR(clv,"–")' : `IF(ISERROR(clv),"–",IFERROR(${formula},"–"))`;
  }

  private writeBlock(placed: PlacedBlock): void {
    switch (placed.block.kind) {
      case "figures":
        return this.figures(placed.block, placed.row);
      case "table":
        return this.table(placed.block, placed.side, placed.row);
      case "chart":
        return this.chart(placed.block, placed.side, placed.row);
    }
  }

  private figures({ figures }: FiguresBlock, row: number): void {
    for (const [i, { column, label, formula, format, tone }] of figures.entries()) {
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
      this.put(
        column,
        row + 1,
        { ...look, ...apart, format: this.shown(format) },
        { formula: this.formula(this.figure(formula)) },
      );
    }
    this.line(this.sides.full, row, styles.figureLabel);
    this.line(this.sides.full, row + 1, styles.figure);
  }

  private table({ title, heads = {}, rows }: TableBlock, side: Side, row: number): void {
    const columns = this.sides[side];
    const apart = this.apart(columns);
    this.label(tableKey(rows), columns[0]!, row, { ...styles.section, ...apart }, title);
    const notes = rows.flatMap(({ cells }) =>
      (Object.entries(cells) as [ColumnId, CellSpec][])
        .filter(([, spec]) => "note" in spec)
        .map(([column]) => ({ column, cells })),
    );
    for (const [column, head] of Object.entries(heads) as [ColumnId, Text | { formula: string }][]) {
      const below = notes.find((one) => one.column === column);
      const style = below ? { ...styles.noteHead, ...indent(column, below.cells) } : styles.head;
      if ("formula" in head) this.put(column, row, style, { formula: this.formula(head.formula) });
      else this.label(headKey(rows, column), column, row, style, head);
    }
    this.line(columns, row, styles.section);
    rows.forEach((line, i) => this.row(line, columns, row + 1 + i));
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
    const text =
      label && ("term" in label ? term(label.term).label : "check" in label ? checks[label.check].label : label);
    if (text)
      this.label(
        rowKey(line),
        columns[0]!,
        row,
        {
          ...styles.label,
          ...lines,
          ...strong,
          ...(/^\d+$/.test(text[this.locale]) ? { align: "left" as const } : {}),
          ...this.apart(columns),
          ...(kind === "detail" ? { indent: 1, align: "left", color: COLORS.note } : {}),
        },
        text,
      );
    for (const [column, spec] of Object.entries(cells) as [ColumnId, CellSpec][]) {
      if ("note" in spec)
        this.label(
          noteKey(line, column),
          column,
          row,
          { ...styles.note, ...lines, ...indent(column, cells) },
          spec.note,
        );
      else if ("input" in spec) this.input(column, row, spec, lines, columns);
      else this.calculated(column, row, spec, { ...lines, ...(spec.check ? {} : strong) });
    }
    this.line(columns, row, { ...styles.label, ...lines });
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
    if (wide) for (const next of this.besides(column, columns)) this.put(next, row, { ...styles.input, ...lines });
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

  private calculated(column: ColumnId, row: number, spec: FormulaSpec, lines: Partial<CellStyle>): void {
    const text = spec.rounded
      ? this.rounded(spec.formula)
      : this.formula(spec.check ? this.checked(spec.check, spec.formula) : spec.formula);
    const look: CellStyle = spec.check ? styles.check : spec.label ? { ...styles.label, align: "left" } : styles.value;
    this.put(
      column,
      row,
      { ...look, ...(spec.quiet ? { color: COLORS.note } : {}), ...lines, format: this.shown(spec.format) },
      { formula: text },
      keyOf(spec),
    );
    if (spec.check) this.checks.push({ row, column: indexOf(column), rows: 1, columns: 1 });
  }

  private rounded(formula: string): string {
    return `=${roundedStep(this.formula(formula).slice(1), this.template.words["yes"]![this.locale])}`;
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
    const tones = { strong: COLORS.brand, pale: COLORS.pale, grey: COLORS.grey, total: COLORS.ink };
    const first = this.between(block.series[0]!.cells);
    const table = this.keys.get(block.series[0]!.cells[0])!.block;
    this.charts.push({
      kind: block.chart,
      title: block.title[this.locale],
      description: block.description[this.locale],
      area: { row: row + 1, column: indexOf(columns[0]!), rows: block.rows, columns: columns.length },
      categories:
        block.categories === "heads"
          ? { ...first, row: table.row, rows: 1 }
          : { ...first, column: indexOf(this.sides[table.side][0]!), columns: 1 },
      ...(block.axis ? { axis: this.format(block.axis) } : {}),
      series: block.series.map(({ name, cells, tone, labels }) => ({
        name: name[this.locale],
        values: this.between(cells),
        color: tones[tone],
        ...(tone === "total" ? { total: true as const } : {}),
        ...(labels
          ? {
              labels: {
                format: withoutZero(this.format(labels)),
                color: tone === "grey" ? COLORS.note : COLORS.ink,
                ...(tone === "grey" ? {} : { bold: true as const }),
              },
            }
          : {}),
      })),
    });
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
    return isGrowing || isNamed(key) ? key : cellAddress(this.at(key));
  }

  private worded(key: string, text: Text): string {
    return this.options.labels?.[key] ?? text[this.locale];
  }

  /** A text of the template, or the team's own, which stays a text whatever it looks like. */
  private label(key: string, column: ColumnId, row: number, style: CellStyle, text: Text): void {
    const own = this.options.labels?.[key];
    const value = own ?? text[this.locale];
    this.put(
      column,
      row,
      own === undefined ? style : { ...style, format: this.format("text") },
      value === "" ? undefined : { value },
    );
    this.labels.push({ key, row, column: indexOf(column) });
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

const fixed = (cell: CellAt): string => cellAddress(cell).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

/** On a chart a cell that holds nothing yet is 0, and a label for it would be wrong. */
function withoutZero(format: string): string {
  const sections = format.split(";");
  if (sections.length > 2) return format;
  return `${sections[0]};${sections[1] ?? `-${sections[0]}`};`;
}

/** What stands directly after a figure keeps a distance to it. */
function indent(column: ColumnId, cells: TableRow["cells"]): Partial<CellStyle> {
  const before = cells[columnAt(indexOf(column) - 1)];
  return before && !("note" in before) ? { indent: 1 } : {};
}

function heightOf(block: Block): number {
  if (block.kind === "figures") return 2;
  return 1 + (block.kind === "chart" ? block.rows : block.rows.length);
}
