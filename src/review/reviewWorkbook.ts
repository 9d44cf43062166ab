import type { SheetReading, WorkbookReading } from "../formula/WorkbookReading";
import { acrossSheets } from "./acrossSheets";
import type { OfferedTemplate } from "../template/team/offered";
import { SEVERITIES, type Finding, type Passed } from "./Finding";
import { formulaFindings, type FindingContext } from "./formulaFindings";
import { pitfallFindings } from "./pitfallFindings";
import { isOurs, sheetFindings } from "./sheetFindings";
import { stampFindings } from "./stampFindings";

export interface ReviewContext extends FindingContext {
  /** Excel's number of the day. */
  today: number;
  /** What the organisation gives its people. */
  offered?: readonly OfferedTemplate[];
}

export interface Review {
  /** What matters most comes first. */
  findings: readonly Finding[];
  passed: readonly Passed[];
  sheets: number;
  /** How many of them are hidden. */
  hidden: number;
  /** There is something of ours in the workbook: a formula or a worksheet. */
  hasOurs: boolean;
}

/**
 * What there is to look at in a workbook, from what was read of it. Pure: the same reading and day give the same
 * findings.
 */
export function reviewWorkbook(reading: WorkbookReading, context: ReviewContext): Review {
  const formulas = formulaFindings(reading, context);
  const own = reading.sheets.filter(isOurs);
  const stamps = new Map(reading.sheets.map((sheet) => [sheet, stampFindings(sheet, context.offered)]));
  const sheets = own.map((sheet) => sheetFindings(sheet, context.today, stamps.get(sheet)?.isCompared));
  const stamped = [...stamps.values()];
  const findings = [
    ...formulas.findings,
    ...pitfallFindings(reading, context.functions),
    ...sheets.flatMap((sheet) => sheet.findings),
    ...acrossSheets(reading),
    ...stamped.flatMap((sheet) => sheet.findings),
    ...reading.sheets.flatMap(partlyRead),
  ];
  return {
    findings: SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    passed: [...formulas.passed, ...[...sheets, ...stamped].flatMap(({ passed }) => passed)],
    sheets: reading.sheets.length,
    hidden: reading.sheets.filter(({ isHidden }) => isHidden).length,
    hasOurs: formulas.calls > 0 || own.length > 0 || findings.length > 0,
  };
}

function partlyRead({ id, name, isHidden, rowsRead }: SheetReading): Finding[] {
  if (rowsRead === undefined) return [];
  const at = { sheet: { id, name, isHidden }, row: rowsRead, column: 0 };
  const why = [{ key: "partlyReadWhy" as const, blanks: { row: { value: rowsRead + 1, as: "customers" as const } } }];
  return [
    {
      id: `${id} partly`,
      severity: "info",
      title: { key: "partlyRead", blanks: { sheet: name } },
      cells: [at],
      why,
      action: { kind: "show", cell: at },
    },
  ];
}
