import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Language } from "../settings";
import type { Engine } from "./engine";

/** Univer writes a number without a format as JavaScript does; Excel in the user's language, in eleven characters. Who edits it sees all digits. */
export function showGeneralNumbers(engine: Engine, language: Language): void {
  const interceptors = engine.get(SheetInterceptorService);
  const general = (value: number): string => numfmt.format("General", value, { locale: language });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // after the number formats, whose results are texts
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _location, next) => next(cell?.t === CellValueType.NUMBER && typeof cell.v === "number" ? { ...cell, v: general(cell.v) } : cell),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, row, col }, next) => {
      const held = worksheet.getCellRaw(row, col)?.v;
      return next(cell && typeof held === "number" && cell.v === general(held) ? { ...cell, v: held } : cell);
    },
  });
}
