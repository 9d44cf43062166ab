import { isWrittenAsDay, serialOfWritten, writtenDay } from "../../vocabulary/calendar";
import { domainOf } from "../../vocabulary/errors";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { term } from "../../vocabulary/terms";
import { type Locale, type Text, LOCALES } from "../../vocabulary/locale";
import { teamProblems, wanted } from "../../vocabulary/teamProblems";
import { allowedIn } from "../inputRule";
import type { Answer, InputSpec } from "../Template";
import { textProblem } from "../textProblem";
import type { TeamValue } from "./TeamTemplate";

/** What an input holds: a number, a day, one of a few words, or any text. */
export type InputKind = "number" | "day" | "choice" | "text";

export const kindOf = ({ choices, format }: InputSpec): InputKind =>
  choices ? "choice" : format === "text" ? "text" : format === "date" ? "day" : "number";

/** The words of a choice in every language. */
export const wordsOf = ({ choices = [] }: InputSpec): Text[] =>
  choices.map((choice) => (typeof choice === "string" ? inEveryLanguage(() => choice) : choice));

/** Why an input does not take a value of a file; undefined when it does. */
export function valueProblem(spec: InputSpec, value: unknown): Text | undefined {
  if (value === "") return undefined;
  switch (kindOf(spec)) {
    case "number":
      return fits(spec, value)
        ? undefined
        : teamProblems.mustBe(wanted.numberOrBlank(domainOf(spec.input, allowedIn(spec))), value);
    case "choice":
      return placeOf(spec, value) >= 0
        ? undefined
        : teamProblems.mustBe(
            wanted.oneOf(wordsOf(spec).flatMap((word) => [...new Set(LOCALES.map((locale) => word[locale]))])),
            value,
          );
    case "day":
      return typeof value === "string"
        ? isWrittenAsDay(value) && serialOfWritten(value) === undefined
          ? teamProblems.noSuchDay
          : textProblem(value)
        : teamProblems.mustBe(wanted.day, value);
    case "text":
      return textValueProblem(value, term(spec.input).domain.longest);
  }
}

function fits(spec: InputSpec, value: unknown): boolean {
  const { min = -Infinity, above = -Infinity, max = Infinity, whole } = allowedIn(spec);
  return (
    typeof value === "number" &&
    Number.isFinite(value) &&
    value >= min &&
    value > above &&
    value <= max &&
    (!whole || Number.isInteger(value))
  );
}

/** Why a value of a file is no text that a cell takes. */
export const textValueProblem = (value: unknown, most?: number): Text | undefined =>
  typeof value === "string" ? textProblem(value, most) : teamProblems.mustBe(wanted.text, value);

/** The value of a file as the answer that a sheet of a language takes. */
export function answerOf(spec: InputSpec, value: TeamValue, locale: Locale): Answer {
  const kind = kindOf(spec);
  if (kind === "choice") return wordsOf(spec)[placeOf(spec, value)]?.[locale] ?? value;
  return kind === "day" && typeof value === "string" ? (serialOfWritten(value) ?? value) : value;
}

/** What stands in a cell as the value of a file: a day as it is written. */
export function teamValueOf(spec: InputSpec, value: string | number): TeamValue {
  if (typeof value === "string") return value;
  switch (kindOf(spec)) {
    case "number":
      return value;
    case "day":
      return writtenDay(value) ?? String(value);
    default:
      return String(value);
  }
}

const placeOf = (spec: InputSpec, value: unknown): number =>
  wordsOf(spec).findIndex((word) => LOCALES.some((locale) => word[locale] === value));
