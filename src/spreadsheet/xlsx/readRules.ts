import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { cellAddress, readAddress, type CellArea } from "../../formula/address";
import type { Losses } from "../Loss";
import type { ConditionData, Operator, RuleData, ValidationData } from "../Spreadsheet";
import { fromFile } from "./formulaInFile";
import type { StyleList } from "./StyleList";
import { attribute, openTags } from "./xmlText";

/** `A1:B2 D4`. What cannot be read is left out. */
export const areasIn = (text: string): CellArea[] =>
  text.split(/\s+/).flatMap((part) => {
    const area = readAddress(part);
    return area ? [{ row: area.row, column: area.column, rows: area.rows, columns: area.columns }] : [];
  });

/**
 * All rules of a sheet in their order. A prompt without a rule is one of a type that the library leaves out.
 *
 * @param xml  what stands behind the cells in the sheet's part
 */
export function readValidations(read: readonly DataValidation[], xml: string): ValidationData[] {
  const others = [...read];
  return openTags(xml, "dataValidation").flatMap((tag) => {
    const [type = "none", range = ""] = [attribute(tag, "type"), attribute(tag, "sqref")];
    if (type !== "none") return others[0]?.range === range ? validationOf(others.shift()!) : [];
    const [title = "", message = ""] = [attribute(tag, "promptTitle"), attribute(tag, "prompt")];
    const areas = areasIn(range);
    const isSaid = title + message !== "" && areas.length > 0;
    return isSaid ? [{ areas, allowBlank: isOn(attribute(tag, "allowBlank")), prompt: { title, message } }] : [];
  });
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

function validationOf(validation: DataValidation): ValidationData[] {
  const { range, allowBlank = false, showInputMessage, showErrorMessage, errorStyle = "stop" } = validation;
  const { inputTitle = "", inputMessage = "", errorTitle = "", errorMessage = "" } = validation;
  const areas = areasIn(range);
  const rule = ruleOf(validation);
  const hasPrompt = showInputMessage === true && inputTitle + inputMessage !== "";
  if (areas.length === 0 || (!rule && !hasPrompt)) return [];
  return [
    {
      areas,
      ...(rule ? { rule } : {}),
      allowBlank,
      ...(hasPrompt ? { prompt: { title: inputTitle, message: inputMessage } } : {}),
      ...(rule && showErrorMessage
        ? { alert: { title: errorTitle, message: errorMessage, stops: errorStyle === "stop" } }
        : {}),
    },
  ];
}

function ruleOf({ type, operator = "between", formula1, formula2, values }: DataValidation): RuleData | undefined {
  switch (type) {
    case "list": {
      const constant = /^"(.*)"$/s
        .exec(formula1 ?? "")?.[1]
        ?.replaceAll('""', '"')
        .split(",");
      const listed = values ?? constant;
      if (listed) return { kind: "list", values: listed.map((value) => value.trim()) };
      return formula1 ? { kind: "list", source: fromFile(formula1) } : undefined;
    }
    case "custom":
      return formula1 ? { kind: "custom", formula: fromFile(formula1) } : undefined;
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength":
      if (formula1 === undefined) return undefined;
      return { kind: type, operator, first: formula1, ...(formula2 === undefined ? {} : { second: formula2 }) };
    default:
      // "none", a prompt without a rule, is a type of the file format that the library's types leave out
      return undefined;
  }
}

const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** Every rule that a formula says as well; a scale of colors, bars in cells and icons are none. */
export function conditionOf(rule: ConditionalRule, styles: StyleList, losses: Losses): ConditionData[] {
  const areas = areasIn(rule.range);
  const formula = areas[0] && formulaOf(rule, cellAddress(areas[0]), areas[0]);
  if (!formula) {
    losses.add("conditions");
    return [];
  }
  const { color, bold, italic } = styles.read({ ...rule.style, fill: undefined } as typeof rule.style & object);
  const fill = rule.style?.fill && styles.ofCondition(rule.style.fill);
  return [
    {
      areas,
      formula,
      ...(color ? { color } : {}),
      ...(fill ? { fill } : {}),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      stops: rule.stopIfTrue ?? false,
    },
  ];
}

function formulaOf({ type, operator, formula }: ConditionalRule, first: string, area: CellArea): string | undefined {
  const [one, two] = (Array.isArray(formula) ? formula : [formula]).map((text) => text && fromFile(text).slice(1));
  switch (type) {
    case "cellIs":
      return one === undefined ? undefined : compared(first, operator, one, two);
    case "duplicateValues":
    case "uniqueValues": {
      const whole = cellAddress(area).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
      const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
      const count = `COUNTIF(${whole}:${last.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")},${first})`;
      return `=${count}${type === "uniqueValues" ? "=1" : ">1"}`;
    }
    case "expression":
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
    case "containsBlanks":
    case "notContainsBlanks":
      // files bring the formula of these along
      return one === undefined ? undefined : `=${one}`;
    default:
      return undefined;
  }
}

function compared(
  cell: string,
  operator: Operator | undefined,
  one: string,
  two: string | undefined,
): string | undefined {
  if (operator === "between" || operator === "notBetween") {
    if (two === undefined) return undefined;
    const between = `AND(${cell}>=${one},${cell}<=${two})`;
    return operator === "between" ? `=${between}` : `=NOT(${between})`;
  }
  const sign = operator && SIGNS[operator];
  return sign && `=${cell}${sign}${one}`;
}
