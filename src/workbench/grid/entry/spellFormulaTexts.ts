import {
  type ArrayValueObject,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { languages } from "../../../vocabulary/languages";
import type { Engine } from "../engine";
import type { Spelling } from "./Spelling";

/** Functions that put figures into a text; the second argument of one is a switch. */
const JOINING: readonly (readonly [name: string, except: number])[] = [
  ["CONCAT", -1],
  ["CONCATENATE", -1],
  ["TEXTJOIN", 1],
];

/**
 * Texts that formulas calculate with and figures that they put into texts, as if both were typed: ="1,5"+1,
 * NB.SI(A:A;">2,5"), A1&" €". Univer knows English ones.
 */
export function spellFormulaTexts(engine: Engine, spelling: Spelling): void {
  readTexts(spelling);
  writeTexts(engine, spelling);
}

function readTexts(spelling: Spelling): void {
  StringValueObject.prototype.convertToNumberObjectValue = function numberOf(this: StringValueObject) {
    const entry = spelling.entry(this.getValue());
    return typeof entry?.value === "number"
      ? NumberValueObject.create(entry.value, entry.format ?? "")
      : ErrorValueObject.create(ErrorType.VALUE);
  };
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, keepsTexts = false) => {
    if (typeof raw !== "string" || languages[spelling.locale].decimal === ".") return create(raw, keepsTexts);
    const value = create(raw, true);
    if (keepsTexts || !value.isString()) return value;
    const entry = spelling.entry(String(value.getValue()));
    // a plain figure in quotes stays a text until it is calculated with
    const isFigure = typeof entry?.value === "number" && (entry.format !== undefined || !raw.trim().startsWith('"'));
    return isFigure ? NumberValueObject.create(entry.value, entry.format ?? "") : value;
  };
}

function writeTexts(engine: Engine, spelling: Spelling): void {
  const written = (value: unknown): string =>
    typeof value === "number"
      ? spelling.edited(value, undefined)
      : typeof value === "boolean"
        ? spelling.truth(value)
        : String(value);
  BaseValueObject.prototype.concatenate = function joined(this: BaseValueObject, value, isBehind = 0) {
    const [own, other] = [written(this.getValue()), written(value)];
    return isBehind ? own + other : other + own;
  };
  const asText = (value: BaseValueObject): BaseValueObject =>
    value.isNumber() || value.isBoolean() ? StringValueObject.create(written(value.getValue())) : value;
  for (const [name, except] of JOINING) {
    const joining = engine.get(IFunctionService).getExecutor(name);
    if (!joining) continue;
    const join = joining.calculate.bind(joining);
    const argument = (arg: BaseValueObject): BaseValueObject =>
      arg.isReferenceObject() ? arg : arg.isArray() ? (arg as ArrayValueObject).mapValue(asText) : asText(arg);
    joining.calculate = (...args: FunctionVariantType[]) =>
      join(...(args as BaseValueObject[]).map((arg, i) => (i === except ? arg : argument(arg))));
  }
}
