import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Language } from "../settings";
import type { Engine } from "./engine";

/** Univer writes a number without a format as JavaScript does; Excel in the user's language, in eleven characters. */
export function showGeneralNumbers(engine: Engine, language: Language): void {
  engine.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // after the number formats, whose results are texts
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _location, next) =>
      next(cell?.t === CellValueType.NUMBER && typeof cell.v === "number" ? { ...cell, v: numfmt.format("General", cell.v, { locale: language }) } : cell),
  });
}
