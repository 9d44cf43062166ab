import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";

interface Results {
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;
}

/**
 * Univer gives a result the number format of the cells it came from, at every calculation. In Excel only a date does
 * that.
 */
export function keepFormats(engine: Engine): void {
  engine.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.["applyFormulaCalculationResult"] !== true) return;
    for (const row of Object.values((command.params as Results).cellValue ?? {})) {
      for (const cell of Object.values(row)) if (cell && !isDate(cell)) delete cell.s;
    }
  });
}

function isDate(cell: ICellData): boolean {
  const pattern = typeof cell.s === "object" ? cell.s?.n?.pattern : undefined;
  return pattern !== undefined && /[dmyhs]/i.test(pattern.replace(/"[^"]*"/g, ""));
}
