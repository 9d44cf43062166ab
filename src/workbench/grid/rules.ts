import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { addressOf, type Area, parseAddress } from "../address";
import type { Condition, Scale, Validation } from "../model/grid";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";
import { toUniver } from "./styles";

type Prompt = NonNullable<Validation["prompt"]>;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

interface PlacedValidation {
  readonly area: Area;
  readonly validation: Validation;
}

/** The rules of a workbook, with the ids of what is drawn of them. */
export interface RulesState {
  readonly sheets: readonly (readonly [sheet: string, rules: SheetRules])[];
  readonly next: number;
}
interface SheetRules {
  readonly validations: readonly PlacedValidation[];
  readonly conditions: readonly Condition[];
  readonly drawnValidations: readonly string[];
  readonly drawnConditions: readonly string[];
}

/**
 * What may be entered in cells, and how they look while a formula is true. A batch sets many members: they are drawn
 * once after it.
 */
export class Rules {
  private readonly unit: string;
  private readonly validations = new Map<string, Map<string, PlacedValidation>>();
  private readonly conditions = new Map<string, readonly Condition[]>();
  /** Ids of what is drawn. */
  private readonly drawnValidations = new Map<string, readonly string[]>();
  private readonly drawnConditions = new Map<string, readonly string[]>();
  private readonly stale = new Set<string>();
  /** Which conditions held when they were drawn. */
  private readonly held = new Map<string, string>();
  private next: number;

  constructor(
    private readonly engine: Engine,
    calculation: Calculation,
    kept: RulesState | undefined,
  ) {
    calculation.onSettled(() => this.follow());
    this.unit = engine.book.getId();
    this.next = kept?.next ?? 1;
    for (const [sheet, { validations, conditions, drawnValidations, drawnConditions }] of kept?.sheets ?? []) {
      this.validations.set(sheet, new Map(validations.map((placed) => [addressOf(placed.area), placed])));
      this.conditions.set(sheet, conditions);
      this.drawnValidations.set(sheet, drawnValidations);
      this.drawnConditions.set(sheet, drawnConditions);
      // those of a file were not drawn yet
      if (validations.length + conditions.length > 0 && drawnValidations.length + drawnConditions.length === 0)
        this.drawSoon(sheet);
    }
  }

  state(): RulesState {
    this.draw();
    const sheets = [...new Set([...this.validations.keys(), ...this.conditions.keys()])].map(
      (sheet): [string, SheetRules] => [
        sheet,
        {
          validations: [...(this.validations.get(sheet)?.values() ?? [])],
          conditions: this.conditions.get(sheet) ?? [],
          drawnValidations: this.drawnValidations.get(sheet) ?? [],
          drawnConditions: this.drawnConditions.get(sheet) ?? [],
        },
      ],
    );
    return { sheets, next: this.next };
  }

  setValidation(sheet: string, area: Area, validation: Validation | undefined): void {
    const known = this.validations.get(sheet) ?? new Map<string, PlacedValidation>();
    this.validations.set(sheet, known);
    if (validation) known.set(addressOf(area), { area, validation });
    else known.delete(addressOf(area));
    this.drawSoon(sheet);
  }

  setConditions(sheet: string, conditions: readonly Condition[]): void {
    this.conditions.set(sheet, [...conditions.map((condition) => ({ ...condition }))]);
    this.drawSoon(sheet);
  }

  /** Univer keeps prompts but does not show them. */
  prompt(sheet: string, row: number, column: number): Prompt | undefined {
    for (const { area, validation } of this.validations.get(sheet)?.values() ?? [])
      if (validation.prompt && covers(area, row, column)) return validation.prompt;
    return undefined;
  }

  /** Answers how to have them back. */
  forget(sheet: string): () => void {
    const [validations, conditions] = [this.validations.get(sheet), this.conditions.get(sheet)];
    for (const map of [this.validations, this.conditions, this.drawnValidations, this.drawnConditions])
      map.delete(sheet);
    this.stale.delete(sheet);
    return () => {
      if (validations) this.validations.set(sheet, validations);
      if (conditions) this.conditions.set(sheet, conditions);
      this.drawSoon(sheet);
    };
  }

  /** Rules that hold while another cell says something are drawn as long as it does. */
  private follow(): void {
    for (const [sheet, conditions] of this.conditions)
      if (this.holding(sheet, conditions) !== this.held.get(sheet)) this.drawSoon(sheet);
  }

  private holding(sheet: string, conditions: readonly Condition[]): string {
    return conditions.map((condition) => (this.holds(sheet, condition) ? "1" : "0")).join("");
  }

  private holds(sheet: string, condition: Condition): boolean {
    const proviso = provisoOf(condition);
    if (!proviso) return true;
    const { row, column, text } = proviso;
    return this.engine.book.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column)?.v === text;
  }

  private drawSoon(sheet: string): void {
    if (this.stale.size === 0) setTimeout(() => this.draw(), 0);
    this.stale.add(sheet);
  }

  private draw(): void {
    for (const sheet of this.stale) {
      if (this.validations.has(sheet)) this.drawValidations(sheet);
      if (this.conditions.has(sheet)) this.drawConditions(sheet);
    }
    this.stale.clear();
  }

  private drawValidations(sheet: string): void {
    const target = { unitId: this.unit, subUnitId: sheet };
    const old = this.drawnValidations.get(sheet) ?? [];
    if (old.length > 0)
      this.engine.commands.syncExecuteCommand(RemoveDataValidationMutation.id, { ...target, ruleId: old });
    const rules = [...(this.validations.get(sheet)?.values() ?? [])].flatMap(
      ({ area, validation }) => validationRule(`validation-${this.next++}`, area, validation) ?? [],
    );
    if (rules.length > 0)
      this.engine.commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: rules });
    this.drawnValidations.set(
      sheet,
      rules.map(({ uid }) => uid),
    );
  }

  private drawConditions(sheet: string): void {
    const target = { unitId: this.unit, subUnitId: sheet };
    for (const cfId of this.drawnConditions.get(sheet) ?? [])
      this.engine.commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
    // Univer puts a new rule first
    const conditions = this.conditions.get(sheet) ?? [];
    this.held.set(sheet, this.holding(sheet, conditions));
    const rules = conditions
      .filter((condition) => this.holds(sheet, condition))
      .reverse()
      .map((condition) => conditionRule(`condition-${this.next++}`, condition));
    for (const rule of rules)
      this.engine.commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
    this.drawnConditions.set(
      sheet,
      rules.map(({ cfId }) => cfId),
    );
  }
}

const covers = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && c >= column && r < row + rows && c < column + columns;

const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

function validationRule(
  uid: string,
  area: Area,
  { list, number, length, alert }: Validation,
): ISheetDataValidationRule | undefined {
  const common = {
    uid,
    ranges: [rangeOf(area)],
    allowBlank: true,
    showErrorMessage: alert !== undefined,
    renderMode: DataValidationRenderMode.TEXT,
    error: alert?.message ?? "",
    errorTitle: alert?.title ?? "",
    errorStyle: alert && !alert.stops ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
  };
  if (list) return { ...common, type: DataValidationType.LIST, formula1: list.join(","), showDropDown: true };
  const bounds = number ?? length;
  if (!bounds) return undefined;
  const { operator, formula1, formula2 } = bounds;
  return {
    ...common,
    type: !number
      ? DataValidationType.TEXT_LENGTH
      : number.whole
        ? DataValidationType.WHOLE
        : DataValidationType.DECIMAL,
    operator: OPERATORS[operator] ?? DataValidationOperator.BETWEEN,
    formula1: String(formula1),
    ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
  };
}

/**
 * Univer takes the formula of a condition for one that stands in the conditioned cell: over cells that others depend
 * on, it mixes up the order of the calculation. The usual formula of that kind is a rule of its own here, without a
 * formula.
 */
const asksForErrors = (condition: Condition): boolean =>
  condition.formula.replace(/\$/g, "") === `=${errorOfFirst(condition)}` || provisoOf(condition) !== undefined;
const errorOfFirst = ({ area }: Condition): string => `ISERROR(${addressOf({ ...area, rows: 1, columns: 1 })})`;

/** The cell of which such a rule asks a text as well: `=AND(ISERROR(A1),$J$45="–")`. */
function provisoOf(
  condition: Condition,
): { readonly row: number; readonly column: number; readonly text: string } | undefined {
  const [, first, cell, text] = /^=AND\((.*?),(\$[A-Z]+\$\d+)="([^"]*)"\)$/.exec(condition.formula) ?? [];
  if (first?.replace(/\$/g, "") !== errorOfFirst(condition) || cell === undefined || text === undefined)
    return undefined;
  const place = parseAddress(cell.replace(/\$/g, ""))?.area;
  return place && { row: place.row, column: place.column, text };
}

function conditionRule(cfId: string, condition: Condition): IConditionFormattingRule {
  if (condition.scale) return scaleRule(cfId, condition.area, condition.scale);
  const { color, fill, bold, italic } = condition;
  const style = toUniver({
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  });
  const rule = asksForErrors(condition)
    ? ({
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.containsErrors,
        style,
      } as const)
    : ({ type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: condition.formula, style } as const);
  return { cfId, ranges: [rangeOf(condition.area)], stopIfTrue: false, rule };
}

function scaleRule(cfId: string, area: Area, { kind, low, high }: Scale): IConditionFormattingRule {
  const [lowest, highest] = [{ type: CFValueType.min }, { type: CFValueType.max }];
  const common = { cfId, ranges: [rangeOf(area)], stopIfTrue: false };
  if (kind === "scale")
    return {
      ...common,
      rule: {
        type: CFRuleType.colorScale,
        config: [
          { index: 0, color: low, value: lowest },
          { index: 1, color: high, value: highest },
        ],
      },
    };
  return {
    ...common,
    rule: {
      type: CFRuleType.dataBar,
      isShowValue: true,
      config: {
        min: { type: CFValueType.num, value: 0 },
        max: highest,
        isGradient: false,
        positiveColor: high,
        nativeColor: high,
      },
    },
  };
}
