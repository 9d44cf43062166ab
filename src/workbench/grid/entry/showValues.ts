import { CellValueType, type ICellData, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine";
import type { Spelling } from "./Spelling";

/**
 * Univer writes a number without a format as JavaScript does, truth values and errors in English; Excel in the user's
 * language, numbers in eleven characters.
 */
export function showValues(engine: Engine, spelling: Spelling): void {
  engine.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // after the number formats, whose results are texts
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _place, next) => {
      const shown = cell ? shownValue(cell, spelling) : undefined;
      return next(shown === undefined ? cell : { ...cell, v: shown });
    },
  });
}

function shownValue({ t, v }: ICellData, spelling: Spelling): string | undefined {
  if (t === CellValueType.BOOLEAN) return spelling.truth(isTrue(v));
  if (t === CellValueType.NUMBER && typeof v === "number")
    return numfmt.format("General", v, { locale: spelling.locale });
  return typeof v === "string" && v.startsWith("#") ? spelling.error(v) : undefined;
}

/** Univer keeps a truth value as a number, and takes it as a word. */
export const isTrue = (value: unknown): boolean => value === 1 || value === true || value === "TRUE";
