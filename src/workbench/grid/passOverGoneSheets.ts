import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";
import type { Engine } from "./engine";

/** Univer looks when it is idle whether entries keep their rules, and stumbles over a sheet that is gone by then. */
export function passOverGoneSheets(engine: Engine): void {
  const validator = engine.get(SheetsDataValidationValidatorService);
  const original = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unit, sheet, ranges) =>
    engine.book.getSheetBySheetId(sheet) ? original(unit, sheet, ranges) : [];
}
