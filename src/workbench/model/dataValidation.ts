import { addressOf, type Area } from "../address";
import { ApiError, ApiObject } from "../host/apiObject";
import type { BookContext, ValidationState } from "./context";
import { invalidArgument } from "./errors";
import type { Validation, Value } from "./grid";
import { resolveReference } from "./references";

interface Place {
  readonly sheet: string;
  readonly area: Area;
}
interface Note {
  readonly title: string;
  readonly message: string;
  readonly showPrompt?: boolean;
  readonly showAlert?: boolean;
  readonly style?: string;
}
interface Bounds {
  readonly operator: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/**
 * What may be entered in a range. Lists, decimals, whole numbers and lengths of texts are drawn; other kinds say that
 * they are not.
 */
export class DataValidation extends ApiObject {
  readonly apiName = "DataValidation";
  override readonly scalars = ["ErrorAlert", "IgnoreBlanks", "Prompt", "Rule", "Type"];
  constructor(
    private readonly book: BookContext,
    private readonly range: Place,
  ) {
    super();
  }

  get Type() {
    const [kind] = Object.keys(this.state.rule);
    return kind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : "None";
  }
  get Rule() {
    return this.state.rule;
  }
  /** Exactly one kind of rule. */
  set Rule(rule: Readonly<Record<string, unknown>>) {
    const [kind, ...more] = Object.keys(rule);
    if (kind === undefined || more.length > 0) throw invalidArgument("DataValidation.rule");
    this.change({ rule });
  }
  get Prompt() {
    return this.state.prompt ?? { message: "", showPrompt: true, title: "" };
  }
  set Prompt(prompt: object) {
    this.change({ prompt });
  }
  get ErrorAlert() {
    return this.state.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" };
  }
  set ErrorAlert(errorAlert: object) {
    this.change({ errorAlert });
  }
  get IgnoreBlanks() {
    return true;
  }

  Clear() {
    const { validations } = this.book.state(this.range.sheet);
    for (const { area } of [...validations.values()]) if (contains(this.range.area, area)) this.keep(area, undefined);
  }

  /** What was set for exactly this range, or for one around it. */
  private get state(): ValidationState {
    const { area } = this.range;
    const { validations } = this.book.state(this.range.sheet);
    const around =
      validations.get(addressOf(area)) ??
      [...validations.values()].reverse().find((known) => contains(known.area, area));
    return { rule: {}, prompt: undefined, errorAlert: undefined, ...around, area };
  }

  /** All that was said of another range. */
  take({ rule, prompt, errorAlert }: ValidationState): void {
    this.change({ rule, prompt, errorAlert });
  }

  private change(patch: Partial<ValidationState>): void {
    this.keep(this.range.area, { ...this.state, ...patch });
  }

  /** A change that can be taken back. */
  private keep(area: Area, state: ValidationState | undefined): void {
    const {
      book,
      range: { sheet },
    } = this;
    const before = book.state(sheet).validations.get(addressOf(area));
    const show = (next: ValidationState | undefined) => {
      const drawn = next && this.drawn(next); // refuses before anything is kept
      const { validations } = book.state(sheet);
      if (next) validations.set(addressOf(area), next);
      else validations.delete(addressOf(area));
      book.grid.setValidation(sheet, area, drawn);
    };
    show(state);
    book.grid.remember(
      () => show(before),
      () => show(state),
    );
  }

  private drawn({ rule, prompt, errorAlert }: ValidationState): Validation {
    const [kind] = Object.keys(rule);
    const note = prompt as Note | undefined;
    const alert = errorAlert as Note | undefined;
    return {
      ...(kind === undefined ? {} : this.rule(kind, rule[kind])),
      ...(note && note.showPrompt !== false ? { prompt: { title: note.title, message: note.message } } : {}),
      ...(alert && alert.showAlert !== false
        ? { alert: { title: alert.title, message: alert.message, stops: (alert.style ?? "Stop") === "Stop" } }
        : {}),
    };
  }

  private rule(kind: string, content: unknown): Pick<Validation, "list" | "number" | "length"> {
    if (kind === "list") return { list: this.words((content as { source: unknown }).source) };
    if (kind !== "decimal" && kind !== "wholeNumber" && kind !== "textLength")
      throw new ApiError(
        "ApiNotFound",
        `The workbench does not implement the validation ${kind}.`,
        `DataValidation.rule.${kind}`,
      );
    const { operator, formula1, formula2 } = content as Bounds;
    const [low, high] = [formula1, formula2].map((bound) =>
      bound === undefined || bound === null || bound === "" ? undefined : Number(bound),
    );
    const two = operator === "Between" || operator === "NotBetween";
    if (!OPERATORS.includes(operator) || low === undefined || !Number.isFinite(low) || (two && !Number.isFinite(high)))
      throw invalidArgument("DataValidation.rule");
    const bounds = { operator, formula1: low, ...(two && high !== undefined ? { formula2: high } : {}) };
    return kind === "textLength" ? { length: bounds } : { number: { whole: kind === "wholeNumber", ...bounds } };
  }

  /** "a,b", "=A1:A3" or a range. */
  private words(source: unknown): string[] {
    if (typeof source === "string" && !source.startsWith("=")) return source.split(",").map((word) => word.trim());
    const place =
      typeof source === "string"
        ? resolveReference(this.book.grid, source.slice(1), this.range.sheet)
        : (source as Place | undefined);
    if (!place?.area) throw invalidArgument("DataValidation.rule");
    return this.book.grid
      .read(place.sheet, place.area)
      .flat()
      .map(({ value }): Value => value)
      .filter((value) => value !== "")
      .map(String);
  }
}

const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
