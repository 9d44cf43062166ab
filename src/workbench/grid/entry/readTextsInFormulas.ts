import { ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { Spelling } from "./Spelling";

/** A text that a formula calculates with is read as if it were typed: ="1,5"+1. Univer reads it in English. */
export function readTextsInFormulas(spelling: Spelling): void {
  StringValueObject.prototype.convertToNumberObjectValue = function numberOf(this: StringValueObject) {
    const entry = spelling.entry(this.getValue());
    if (typeof entry?.value !== "number") return ErrorValueObject.create(ErrorType.VALUE);
    return NumberValueObject.create(entry.value, entry.format ?? "");
  };
}
