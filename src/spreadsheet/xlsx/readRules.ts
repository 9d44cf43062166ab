import { cellAddress, type CellArea, fixedAddress, readAddress } from "../../formula/address";
import type { Losses } from "../Loss";
import type { ConditionData, Operator, RuleData, ScaleData, SheetData, ValidationData } from "../Spreadsheet";
import { DAYS_TO_1904 } from "./dayOf";
import { fromFile, namesOtherBook } from "./formulaInFile";
import type { StyleList } from "./StyleList";
import type { XmlNode } from "./XmlNode";
import { unescapeSigns } from "./xmlText";

const OPERATORS: readonly Operator[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];

/** `A1:B2 D4`. What cannot be read is left out. */
export const areasIn = (text: string): CellArea[] =>
  text.split(/\s+/).flatMap((part) => {
    const area = readAddress(part);
    return area ? [{ row: area.row, column: area.column, rows: area.rows, columns: area.columns }] : [];
  });

/** All rules of a sheet: those that Excel 2007 knows, and behind them those that name other sheets. */
export const readValidations = (sheet: XmlNode, from1904: boolean): ValidationData[] =>
  [sheet, ...extensions(sheet)]
    .flatMap((node) => node.all("dataValidations"))
    .flatMap((list) => list.all("dataValidation"))
    .flatMap((node) => validationOf(node, from1904));

const extensions = (sheet: XmlNode): XmlNode[] => sheet.all("extLst").flatMap((list) => list.all("ext"));

/** Where a rule applies, and its formulas: in the extension they stand deeper. */
const cellsOf = (node: XmlNode): CellArea[] => areasIn(node.attribute("sqref") ?? node.child("sqref")?.text ?? "");
const formulaIn = (node: XmlNode | undefined): string | undefined => (node?.child("f") ?? node)?.text || undefined;

function validationOf(node: XmlNode, from1904: boolean): ValidationData[] {
  const said = (name: string): string => unescapeSigns(node.attribute(name) ?? "");
  const areas = cellsOf(node);
  const rule = ruleOf(node, from1904);
  const prompt = { title: said("promptTitle"), message: said("prompt") };
  const hasPrompt = (node.isOn("showInputMessage") || !rule) && prompt.title + prompt.message !== "";
  if (areas.length === 0 || (!rule && !hasPrompt)) return [];
  return [
    {
      areas,
      ...(rule ? { rule } : {}),
      allowBlank: node.isOn("allowBlank"),
      ...(hasPrompt ? { prompt } : {}),
      ...(rule && node.isOn("showErrorMessage")
        ? {
            alert: {
              title: said("errorTitle"),
              message: said("error"),
              stops: (node.attribute("errorStyle") ?? "stop") === "stop",
            },
          }
        : {}),
    },
  ];
}

function ruleOf(node: XmlNode, from1904: boolean): RuleData | undefined {
  const kind = node.attribute("type") ?? "none";
  // lists of values with commas stand in a younger form, and beside it in this
  const older = node.at("AlternateContent", "Fallback");
  const [first, second] = ["formula1", "formula2"].map((name) => formulaIn(node.child(name) ?? older?.child(name)));
  if (first === undefined || [first, second].some((text) => text && namesOtherBook(text))) return undefined;
  const operator = OPERATORS.find((name) => name === node.attribute("operator")) ?? "between";
  switch (kind) {
    case "list":
      return listOf(first);
    case "custom":
      return { kind, formula: fromFile(first) };
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength": {
      const bound = (text: string): string => (kind === "date" && from1904 ? sinceThe1900s(text) : text);
      return { kind, operator, first: bound(first), ...(second === undefined ? {} : { second: bound(second) }) };
    }
    default:
      return undefined;
  }
}

const sinceThe1900s = (text: string): string =>
  /^\d+(?:\.\d+)?$/.test(text) ? String(Number(text) + DAYS_TO_1904) : text;

/** One text constant, in which commas part the values, or the cells of the values. */
function listOf(formula: string): RuleData {
  const constant = /^\s*"(.*)"\s*$/s.exec(formula)?.[1];
  return constant !== undefined && !constant.replaceAll('""', "").includes('"')
    ? {
        kind: "list",
        values: constant
          .replaceAll('""', '"')
          .split(",")
          .map((value) => value.trim()),
      }
    : { kind: "list", source: fromFile(formula) };
}

/**
 * Every rule that a formula says as well, in their order, and beside them the scales of two colors and the bars that
 * sheets of ours have; other scales, bars and icons are none.
 */
export function readConditions(
  sheet: XmlNode,
  styles: StyleList,
  losses: Losses,
): Pick<SheetData, "conditions" | "scales"> {
  const rules = sheet.all("conditionalFormatting").flatMap((node) => rulesIn(node));
  // bars and icons of the extension look after those that count already
  const younger = extensions(sheet)
    .flatMap((node) => node.all("conditionalFormattings"))
    .flatMap((list) => list.all("conditionalFormatting"))
    .flatMap((node) => rulesIn(node))
    .filter(({ node }) => formulaIn(node) !== undefined || node.child("f") !== undefined);
  const all = [...rules, ...younger].sort((a, b) => a.priority - b.priority);
  const scales = all.flatMap(({ node, areas }) => scaleOf(node, areas) ?? []);
  return {
    conditions: all
      .filter(({ node, areas }) => !scaleOf(node, areas))
      .flatMap(({ node, areas }) => conditionOf(node, areas, styles, losses)),
    ...(scales.length > 0 ? { scales } : {}),
  };
}

/** From the lowest value to the highest, or from 0 on; with colors that are said, and not taken from a theme. */
function scaleOf(node: XmlNode, areas: CellArea[]): ScaleData | undefined {
  const kind = node.attribute("type") === "dataBar" ? "bars" : "scale";
  const said = node.child(kind === "bars" ? "dataBar" : "colorScale");
  const ends = (said?.all("cfvo") ?? []).map((end) => [end.attribute("type"), end.attribute("val")].join(" ").trim());
  const colors = (said?.all("color") ?? []).map((one) =>
    /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(one.attribute("rgb") ?? ""),
  );
  const [low, high = low] = colors.map((found) => found && `#${found[1]!.toUpperCase()}`);
  const wanted = kind === "bars" ? "num 0,max" : "min,max";
  if (!low || !high || areas.length === 0 || ends.join(",") !== wanted) return undefined;
  return { areas, kind, low: kind === "bars" ? "#FFFFFF" : low, high };
}

const rulesIn = (node: XmlNode): { node: XmlNode; areas: CellArea[]; priority: number }[] => {
  const areas = cellsOf(node);
  return node.all("cfRule").map((rule) => ({ node: rule, areas, priority: rule.number("priority") ?? 1 }));
};

function conditionOf(node: XmlNode, areas: CellArea[], styles: StyleList, losses: Losses): ConditionData[] {
  const formula = areas[0] && formulaOf(node, cellAddress(areas[0]), areas[0]);
  if (!formula || namesOtherBook(formula)) {
    losses.add("conditions");
    return [];
  }
  return [
    {
      areas,
      formula,
      ...styles.ofCondition(node.child("dxf") ?? node.number("dxfId")),
      stops: node.isOn("stopIfTrue"),
    },
  ];
}

function formulaOf(node: XmlNode, first: string, area: CellArea): string | undefined {
  const [one, two] = [...node.all("formula"), ...node.all("f")]
    .filter(({ text }) => text.trim() !== "")
    .map(({ text }) => fromFile(text).slice(1));
  const type = node.attribute("type");
  switch (type) {
    case "cellIs":
      return one === undefined ? undefined : compared(first, node.attribute("operator"), one, two);
    case "duplicateValues":
    case "uniqueValues": {
      const whole = fixedAddress(cellAddress(area));
      const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
      const count = `COUNTIF(${whole}:${fixedAddress(last)},${first})`;
      return `=${count}${type === "uniqueValues" ? "=1" : ">1"}`;
    }
    case "expression":
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
    case "timePeriod":
      // files bring the formula of these along
      return one === undefined ? undefined : `=${one}`;
    default:
      return undefined;
  }
}

const SIGNS: ReadonlyMap<string | undefined, string> = new Map([
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["lessThan", "<"],
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
]);

function compared(
  cell: string,
  operator: string | undefined,
  one: string,
  two: string | undefined,
): string | undefined {
  if (operator === "between" || operator === "notBetween") {
    if (two === undefined) return undefined;
    const between = `AND(${cell}>=${one},${cell}<=${two})`;
    return operator === "between" ? `=${between}` : `=NOT(${between})`;
  }
  const sign = SIGNS.get(operator);
  return sign && `=${cell}${sign}${one}`;
}
