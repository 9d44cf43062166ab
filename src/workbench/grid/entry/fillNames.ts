import { Direction, type ICellData, type Nullable } from "@univerjs/core";
import { AUTO_FILL_APPLY_TYPE, IAutoFillService } from "@univerjs/sheets";
import type { Engine } from "../engine";
import { continuedNames, nameList } from "./continuedNames";
import type { Spelling } from "./Spelling";

const NAMES = "names";
/** Before Univer's own lists, which are English. */
const BEFORE_LISTS = 810;

/** Months and days that are filled on by the handle of the selection, in the language of the page. */
export function fillNames(engine: Engine, spelling: Spelling): void {
  const isName = (cell: Nullable<ICellData>): boolean =>
    typeof cell?.v === "string" && nameList(cell.v, spelling.locale) !== undefined;
  engine.get(IAutoFillService).registerRule({
    type: NAMES,
    priority: BEFORE_LISTS,
    match: isName,
    isContinue: (previous, cell) => previous.type === NAMES && isName(cell),
    applyFunctions: {
      [AUTO_FILL_APPLY_TYPE.SERIES]: ({ data }, count, direction) => {
        const texts = data.map((cell) => String(cell?.v));
        const names = continuedNames(
          texts,
          count,
          direction === Direction.UP || direction === Direction.LEFT,
          spelling.locale,
        );
        return Array.from({ length: count }, (_, i) => ({
          ...data[i % data.length],
          v: names?.[i] ?? texts[i % texts.length]!,
        }));
      },
    },
  });
}
