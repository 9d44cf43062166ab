import type { Area } from "../address";
import { ApiError, ApiObject } from "../host/apiObject";
import type { BookContext, ConditionState } from "./context";
import { ColorScaleConditionalFormat, DataBarConditionalFormat } from "./conditionalScales";
import { invalidArgument, invalidOperation, itemNotFound } from "./errors";
import type { Scale } from "./grid";
import { colour } from "./rangeFormat";

interface Place {
  readonly sheet: string;
  readonly area: Area;
}
type RangeAt = (area: Area) => ApiObject;

/** What Office.js calls the kinds that there are, and how scales look until something is said of them. */
const USUAL_SCALES: Readonly<Record<"Custom" | "ColorScale" | "DataBar", Scale | undefined>> = {
  Custom: undefined,
  ColorScale: { kind: "scale", low: "#FFEF9C", high: "#63BE7B" },
  DataBar: { kind: "bars", low: "#FFFFFF", high: "#638EC6" },
};
type Kind = keyof typeof USUAL_SCALES;
const isKind = (type: string): type is Kind => Object.hasOwn(USUAL_SCALES, type);

/** The formats of a range that follow a formula, or its numbers. A new one comes before those that are there, as in Excel. */
export class ConditionalFormatCollection extends ApiObject {
  readonly apiName = "ConditionalFormatCollection";
  constructor(
    private readonly book: BookContext,
    private readonly range: Place,
    private readonly rangeAt: RangeAt,
  ) {
    super();
  }

  override items() {
    return this.inside.map((state) => this.object(state));
  }
  GetCount() {
    return this.inside.length;
  }
  Add(type: string) {
    if (!isKind(type))
      throw new ApiError(
        "ApiNotFound",
        `The workbench does not implement the conditional format ${type}.`,
        `ConditionalFormatCollection.add(${type})`,
      );
    const scale = USUAL_SCALES[type];
    const state: ConditionState = {
      id: unused(this.all),
      area: this.range.area,
      formula: "",
      stopIfTrue: false,
      ...(scale ? { scale } : {}),
    };
    this.all.unshift(state);
    redraw(this.book, this.range.sheet);
    return this.object(state);
  }
  GetItem(id: string) {
    const found = this.inside.find((state) => state.id === id);
    if (!found) throw itemNotFound("ConditionalFormatCollection.getItem");
    return this.object(found);
  }
  GetItemAt(index: number) {
    const found = this.inside[index];
    if (!found) throw itemNotFound("ConditionalFormatCollection.getItemAt");
    return this.object(found);
  }
  ClearAll() {
    for (const state of this.inside) this.all.splice(this.all.indexOf(state), 1);
    redraw(this.book, this.range.sheet);
  }

  private get all(): ConditionState[] {
    return conditionsOf(this.book, this.range.sheet);
  }
  private get inside(): ConditionState[] {
    return this.all.filter(({ area }) => overlap(area, this.range.area));
  }
  private object(state: ConditionState) {
    return new ConditionalFormat(this.book, this.range.sheet, state, this.rangeAt);
  }
}

function unused(known: readonly ConditionState[]): string {
  const numbers = known.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0));
  return `{condition-${Math.max(0, ...numbers) + 1}}`;
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The conditions in their order, and what each said. */
type Saved = readonly { readonly state: ConditionState; readonly said: ConditionState }[];
/** As they were drawn last. */
const drawn = new WeakMap<readonly ConditionState[], Saved>();

const saved = (all: readonly ConditionState[]): Saved => all.map((state) => ({ state, said: { ...state } }));

export function conditionsOf(book: BookContext, sheet: string): ConditionState[] {
  const { conditions } = book.state(sheet);
  if (!drawn.has(conditions)) drawn.set(conditions, saved(conditions));
  return conditions;
}

/** Shows what has changed, as a change that can be taken back. */
export function redraw(book: BookContext, sheet: string): void {
  const all = conditionsOf(book, sheet);
  const [before, after] = [drawn.get(all)!, saved(all)];
  const show = (next: Saved) => {
    all.splice(0, all.length, ...next.map(({ state, said }) => Object.assign(state, said)));
    drawn.set(all, next);
    book.grid.setConditions(
      sheet,
      all.filter(({ formula, scale }) => formula !== "" || scale),
    );
  };
  show(after);
  book.grid.remember(
    () => show(before),
    () => show(after),
  );
}

class ConditionalFormat extends ApiObject {
  readonly apiName = "ConditionalFormat";
  override readonly scalars = ["Id", "Priority", "StopIfTrue", "Type"];
  constructor(
    private readonly book: BookContext,
    private readonly sheet: string,
    private readonly state: ConditionState,
    private readonly rangeAt: RangeAt,
  ) {
    super();
  }
  get Id() {
    return this.state.id;
  }
  get Type(): Kind {
    const { scale } = this.state;
    return !scale ? "Custom" : scale.kind === "scale" ? "ColorScale" : "DataBar";
  }
  get Priority() {
    return this.all.indexOf(this.state);
  }
  set Priority(priority: number) {
    this.all.splice(this.all.indexOf(this.state), 1);
    this.all.splice(priority, 0, this.state);
    redraw(this.book, this.sheet);
  }
  get StopIfTrue() {
    return this.state.stopIfTrue;
  }
  set StopIfTrue(value: boolean) {
    this.state.stopIfTrue = value;
  }
  get ColorScale() {
    return new ColorScaleConditionalFormat(this.scaled("ColorScale"), () => redraw(this.book, this.sheet));
  }
  get DataBar() {
    return new DataBarConditionalFormat(this.scaled("DataBar"), () => redraw(this.book, this.sheet));
  }
  get Custom() {
    return new CustomConditionalFormat(this.state, () => redraw(this.book, this.sheet));
  }
  GetRange() {
    return this.rangeAt(this.state.area);
  }
  GetRangeOrNullObject() {
    return this.GetRange();
  }
  Delete() {
    this.all.splice(this.all.indexOf(this.state), 1);
    redraw(this.book, this.sheet);
  }
  private scaled(kind: Kind): ConditionState {
    if (this.Type !== kind) throw invalidOperation(`ConditionalFormat.${kind.charAt(0).toLowerCase()}${kind.slice(1)}`);
    return this.state;
  }
  private get all(): ConditionState[] {
    return this.book.state(this.sheet).conditions;
  }
}

class CustomConditionalFormat extends ApiObject {
  readonly apiName = "CustomConditionalFormat";
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Rule() {
    return new ConditionalFormatRule(this.state, this.changed);
  }
  get Format() {
    return new ConditionalRangeFormat(this.state, this.changed);
  }
}

class ConditionalFormatRule extends ApiObject {
  readonly apiName = "ConditionalFormatRule";
  override readonly scalars = ["Formula"];
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Formula() {
    return this.state.formula;
  }
  /** Custom functions cannot stand in a conditional format. */
  set Formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=") || /\bCLV\./i.test(formula))
      throw invalidArgument("ConditionalFormatRule.formula");
    this.state.formula = formula;
    this.changed();
  }
}

class ConditionalRangeFormat extends ApiObject {
  readonly apiName = "ConditionalRangeFormat";
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Font() {
    return new ConditionalRangeFont(this.state, this.changed);
  }
  get Fill() {
    return new ConditionalRangeFill(this.state, this.changed);
  }
}

class ConditionalRangeFont extends ApiObject {
  readonly apiName = "ConditionalRangeFont";
  override readonly scalars = ["Bold", "Color", "Italic"];
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Color() {
    return this.state.color ?? "";
  }
  set Color(color: string) {
    this.state.color = colour(color, "ConditionalRangeFont.color");
    this.changed();
  }
  get Bold() {
    return this.state.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.state.bold = bold;
    this.changed();
  }
  get Italic() {
    return this.state.italic ?? false;
  }
  set Italic(italic: boolean) {
    this.state.italic = italic;
    this.changed();
  }
}

class ConditionalRangeFill extends ApiObject {
  readonly apiName = "ConditionalRangeFill";
  override readonly scalars = ["Color"];
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Color() {
    return this.state.fill ?? "";
  }
  set Color(color: string) {
    this.state.fill = colour(color, "ConditionalRangeFill.color");
    this.changed();
  }
}
