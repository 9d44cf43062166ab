import { term } from "../../vocabulary/terms";
import { columnName } from "../address";
import type { Look, PlacedCell, PlacedFormula, SheetContent } from "../grid/sheetContent";
import type { Language } from "../settings";
import { demoTexts, type LineId } from "./texts";

/** Columns: a margin, the left block, a gutter, the right block. */
const LABEL = 1,
  VALUE = 2,
  UNIT = 3,
  NOTE = 4,
  RIGHT = 6;
const COLUMN_WIDTHS = [8, 286, 104, 94, 252, 12, 146, 72, 70, 70];

const INK = "#242424",
  QUIET = "#616161",
  GREEN = "#107C41";
const HAIRLINE = { color: "#E3E3E3" },
  RULE = { color: INK };

const title: Look = { bold: true, size: 18, ink: INK };
const note: Look = { size: 9, ink: QUIET };
const label: Look = { ink: INK, bottom: HAIRLINE };
const quiet: Look = { ...note, bottom: HAIRLINE, indent: 8 };
const input: Look = { ink: "#0F4C9C", fill: "#FFF9E8", bottom: { color: "#D8C78A" }, align: "right" };
const result: Look = { ink: INK, bottom: HAIRLINE, align: "right" };
const section: Look = { bold: true, size: 11, ink: "#0E5A32", bottom: { color: "#8AB79C" } };
const sectionHead: Look = { ...note, bottom: { color: "#8AB79C" }, indent: 8 };
const total = (look: Look): Look => ({ ...look, top: RULE, bottom: { ...RULE, style: "double" } });
const tryCell: Look = { fill: "#E7F5ED", bottom: { color: GREEN, style: "medium" }, top: { color: GREEN } };

type Unit = "money" | "cents" | "count" | "rate" | "decimal" | "years" | "ratio" | "change" | "points" | "effect";
const FORMATS: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  en: {
    money: '"€"#,##0',
    cents: '"€"#,##0.00',
    count: "#,##0",
    rate: "0.00%",
    decimal: "0.0000",
    years: "0.00",
    ratio: '0.00" : 1"',
    change: '+0%;"−"0%',
    points: '+0" points";"−"0" points"',
    effect: '+"€"0.00;"−€"0.00',
  },
  fr: {
    money: '#,##0\\ "€"',
    cents: '#,##0.00\\ "€"',
    count: "#,##0",
    rate: "0.00\\ %",
    decimal: "0.0000",
    years: "0.00",
    ratio: '0.00" : 1"',
    change: '+0\\ %;"−"0\\ %',
    points: '+0" points";"−"0" points"',
    effect: '+0.00\\ "€";"−"0.00\\ "€"',
  },
};

interface Line {
  readonly id: LineId;
  readonly unit: Unit;
  /** A number is an input; in a formula {id} stands for that line's cell. */
  readonly content: number | string;
}

/** Company A, the worked example. */
const INPUTS: readonly Line[] = [
  { id: "revenue", unit: "money", content: 1_000_000 },
  { id: "orders", unit: "count", content: 40_000 },
  { id: "customers", unit: "count", content: 15_000 },
  { id: "margin_revenue", unit: "money", content: 800_000 },
  { id: "opening_stock", unit: "money", content: 180_000 },
  { id: "stock_purchases", unit: "money", content: 450_000 },
  { id: "closing_stock", unit: "money", content: 160_000 },
  { id: "churn_rate", unit: "rate", content: 0.6 },
  { id: "acquisition_cost", unit: "money", content: 246_000 },
  { id: "customers_new", unit: "count", content: 8_200 },
];
const STEPS: readonly Line[] = [
  { id: "aov", unit: "cents", content: "=CLV.AOV({revenue},{orders})" },
  { id: "purchase_frequency", unit: "decimal", content: "=CLV.FREQUENCY({orders},{customers})" },
  { id: "cogs", unit: "money", content: "=CLV.COGS({opening_stock},{stock_purchases},{closing_stock})" },
  { id: "margin_rate", unit: "rate", content: "=CLV.MARGIN({margin_revenue},{cogs})" },
  { id: "lifetime", unit: "decimal", content: "=CLV.LIFETIME({churn_rate})" },
  { id: "clv", unit: "cents", content: "=CLV.VALUE({aov},{purchase_frequency},{margin_rate},{churn_rate})" },
];
const ACQUISITION: readonly Line[] = [
  { id: "cac", unit: "cents", content: "=CLV.CAC({acquisition_cost},{customers_new})" },
  { id: "ltv_cac", unit: "ratio", content: "=CLV.RATIO({clv},{cac})" },
  {
    id: "payback",
    unit: "years",
    content: "=CLV.PAYBACK({cac},CLV.PERIODVALUE({aov},{purchase_frequency},{margin_rate}),{churn_rate})",
  },
  { id: "max_cac", unit: "cents", content: "=CLV.MAXCAC({clv})" },
  { id: "budget", unit: "money", content: "=CLV.BUDGET({clv},{customers_new})" },
];

/** What changes of each lever, {change} being the cell of the change: shares of the first two, points of the others. */
const LEVERS = [
  {
    id: "aov",
    unit: "change",
    change: 0.05,
    formula: "=CLV.VALUE({aov}*(1+{change}),{purchase_frequency},{margin_rate},{churn_rate})",
  },
  {
    id: "purchase_frequency",
    unit: "change",
    change: 0.05,
    formula: "=CLV.VALUE({aov},{purchase_frequency}*(1+{change}),{margin_rate},{churn_rate})",
  },
  {
    id: "margin_rate",
    unit: "points",
    change: 2,
    formula: "=CLV.VALUE({aov},{purchase_frequency},{margin_rate}+{change}/100,{churn_rate})",
  },
  {
    id: "churn_rate",
    unit: "points",
    change: -2,
    formula: "=CLV.VALUE({aov},{purchase_frequency},{margin_rate},{churn_rate}+{change}/100)",
  },
] as const;

const TITLE_ROW = 1,
  TRY_ROW = 3,
  HEADLINE_ROW = 5,
  FIRST_SECTION = 8;
const LIFETIMES = 20;

/** The sheet the workbench opens with: the worked example, every result a live formula of the add-in. */
export function companySheet(language: Language): SheetContent {
  const sheet = new SheetBuilder(language);
  sheet.heading();
  sheet.lines(INPUTS, sheet.texts.inputs);
  sheet.lines(STEPS, sheet.texts.steps);
  sheet.lines(ACQUISITION, sheet.texts.acquisition);
  sheet.headline();
  sheet.sensitivity(FIRST_SECTION);
  sheet.lifetimes(FIRST_SECTION + LEVERS.length + 3);
  return {
    name: sheet.texts.sheet,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: {
      0: 10,
      [TITLE_ROW]: 32,
      [TRY_ROW]: 26,
      [HEADLINE_ROW - 1]: 12,
      [HEADLINE_ROW + 1]: 30,
      [FIRST_SECTION - 1]: 14,
    },
    cells: sheet.cells,
    formulas: sheet.formulas,
    selected: { row: TRY_ROW, column: VALUE, rows: 1, columns: 1 },
  };
}

class SheetBuilder {
  readonly cells: PlacedCell[] = [];
  readonly formulas: PlacedFormula[] = [];
  readonly texts;
  private readonly formats;
  private readonly rows = new Map<string, number>();
  private next = FIRST_SECTION;

  constructor(private readonly language: Language) {
    this.texts = demoTexts[language];
    this.formats = FORMATS[language];
  }

  heading(): void {
    this.put(TITLE_ROW, LABEL, title, this.texts.title);
    this.put(TITLE_ROW + 1, LABEL, note, this.texts.subtitle);
    this.put(TRY_ROW, LABEL, { bold: true, ink: GREEN, align: "right", indent: 8 }, this.texts.tryIt);
    this.put(TRY_ROW, VALUE, tryCell);
    this.put(TRY_ROW, UNIT, { ink: GREEN, indent: 8 }, this.texts.tryHow);
  }

  /** A section of the left block: label, value, unit, definition. */
  lines(lines: readonly Line[], heading: string): void {
    const { texts } = this;
    this.put(this.next, LABEL, section, heading);
    this.put(this.next, VALUE, section);
    this.put(this.next, UNIT, sectionHead, texts.unit);
    this.put(this.next, NOTE, sectionHead, texts.meaning);
    for (const { id, unit, content } of lines) {
      const row = ++this.next;
      const look = id === "clv" ? total : (it: Look) => it;
      const strong = id === "clv" ? { bold: true } : {};
      const format = this.formats[unit];
      this.rows.set(id, row);
      this.put(row, LABEL, { ...look(label), ...strong }, term(id).label[this.language]);
      if (typeof content === "number") this.put(row, VALUE, { ...input, format }, content);
      else this.calculate(row, VALUE, { ...look({ ...result, format }), ...strong }, content);
      this.put(row, UNIT, look(quiet), texts.lines[id].unit);
      this.put(row, NOTE, look(quiet), texts.lines[id].note);
    }
    this.next += 2;
  }

  /** The three numbers that matter, under a green rule. */
  headline(): void {
    const top = { color: GREEN, style: "medium" } as const;
    const { formats } = this;
    for (let column = LABEL; column < COLUMN_WIDTHS.length; column++) this.put(HEADLINE_ROW, column, { ...note, top });
    const place = (column: number, id: LineId, look: Look) => {
      this.put(
        HEADLINE_ROW,
        column,
        { ...note, top, ...(look.indent ? { indent: look.indent } : {}) },
        term(id).label[this.language],
      );
      this.calculate(HEADLINE_ROW + 1, column, { bold: true, size: 16, ink: INK, align: "left", ...look }, `={${id}}`);
    };
    place(LABEL, "clv", { ink: GREEN, format: formats.cents });
    place(VALUE, "cac", { format: formats.cents });
    place(NOTE, "ltv_cac", { indent: 8, format: formats.ratio });
  }

  /** A change of each lever, to be changed in turn, and what it is worth. */
  sensitivity(row: number): void {
    const { texts, formats } = this;
    const [change, value, effect] = [RIGHT + 1, RIGHT + 2, RIGHT + 3];
    this.heads(row, texts.sensitivity, [texts.lever, texts.change, texts.value, texts.effect]);
    for (const [i, { id, unit, change: usual, formula }] of LEVERS.entries()) {
      const at = row + 2 + i;
      this.put(at, RIGHT, { ...result, align: "left" }, term(id).label[this.language]);
      this.put(at, change, { ...input, format: formats[unit] }, usual);
      this.calculate(at, value, { ...result, format: formats.cents }, formula.replaceAll("{change}", cell(at, change)));
      this.calculate(at, effect, { ...result, format: formats.effect }, `=${cell(at, value)}-{clv}`);
    }
  }

  /** One formula over a column of rates fills the column beside it. */
  lifetimes(row: number): void {
    const { texts, formats } = this;
    this.heads(row, texts.lifetimes, [term("churn_rate").label[this.language], texts.lifetime]);
    for (let i = 1; i <= LIFETIMES; i++) {
      this.put(row + 1 + i, RIGHT, { ...result, format: formats.rate }, i / LIFETIMES);
      this.put(row + 1 + i, RIGHT + 1, { ...result, format: formats.years });
    }
    this.formulas.push({
      row: row + 2,
      column: RIGHT + 1,
      formula: `=CLV.LIFETIME(${cell(row + 2, RIGHT)}:${cell(row + 1 + LIFETIMES, RIGHT)})`,
    });
  }

  /** A heading, and below it the heads of its columns. */
  private heads(row: number, heading: string, heads: readonly string[]): void {
    for (const [i, head] of heads.entries()) {
      this.put(row, RIGHT + i, section, i === 0 ? heading : undefined);
      this.put(
        row + 1,
        RIGHT + i,
        { ...note, bottom: HAIRLINE, align: i === 0 && heads.length > 2 ? "left" : "right" },
        head,
      );
    }
  }

  private put(row: number, column: number, look: Look, value?: string | number): void {
    this.cells.push({ row, column, look, ...(value === undefined ? {} : { value }) });
  }

  private calculate(row: number, column: number, look: Look, formula: string): void {
    this.put(row, column, look);
    this.formulas.push({ row, column, formula: this.resolved(formula) });
  }

  private resolved(formula: string): string {
    return formula.replace(/\{(\w+)\}/g, (_, id: string) => {
      const row = this.rows.get(id);
      if (row === undefined) throw new Error(`The formula ${formula} names a line that stands below it: ${id}.`);
      return cell(row, VALUE);
    });
  }
}

const cell = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
