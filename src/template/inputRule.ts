import { shortened } from "../vocabulary/cutText";
import { domainOf } from "../vocabulary/errors";
import type { Locale, Text } from "../vocabulary/locale";
import type { Domain } from "../vocabulary/Term";
import { term } from "../vocabulary/terms";
import type { FormatId } from "./numberFormat";
import type { PlanValidation } from "./plan";
import type { InputSpec } from "./Template";

type Rule = Pick<PlanValidation, "rule" | "prompt" | "alert">;

/** Excel cuts titles of prompts and alerts at 32 characters. */
const LONGEST_TITLE = 32;
const title = (text: string): string => shortened(text, LONGEST_TITLE);
const ENTER: Text = { en: "Enter", fr: "Saisissez" };
const CHOOSE: Text = { en: "Choose", fr: "Choisissez" };
const OR: Text = { en: " or ", fr: " ou " };

/** What a change may be follows from how it is written: both ways at once, or with a sign. */
const CHANGES: Partial<Record<FormatId, Domain>> = {
  changeShare: { min: 0, max: 1 },
  changePoints: { min: 0, max: 100 },
  signedShare: { min: -1, max: 10 },
  signedPoints: { min: -100, max: 100 },
};

/** What a number in an input must be, or how long a text. */
export const allowedIn = ({ input, format, asks }: Pick<InputSpec, "input" | "format" | "asks">): Domain =>
  asks?.longest === undefined ? (CHANGES[format] ?? term(input).domain) : { longest: asks.longest };

/** What an input takes and what its prompt says, from its term: the same words as everywhere else. */
export function inputRule({ input, choices, format, asks }: InputSpec, locale: Locale): Rule {
  const { label, help } = asks ?? term(input);
  const prompt = { title: title(label[locale]), message: `${help[locale]}.` };
  if (choices) {
    const values = choices.map((choice) => (typeof choice === "string" ? choice : choice[locale]));
    return {
      rule: { kind: "list", values },
      prompt,
      alert: { title: title(label[locale]), message: `${CHOOSE[locale]} ${eitherOf(values, OR[locale])}.` },
    };
  }
  const allowed = allowedIn({ input, format, ...(asks ? { asks } : {}) });
  const rule = format === "date" ? undefined : ruleOf(allowed);
  if (!rule) return { prompt };
  return {
    rule,
    prompt,
    alert: { title: title(label[locale]), message: `${ENTER[locale]} ${domainOf(input, allowed)[locale]}.` },
  };
}

function ruleOf({ longest, ...allowed }: Domain): Rule["rule"] {
  if (longest !== undefined) return { kind: "text", max: longest };
  const bounds = pick(allowed);
  return Object.keys(bounds).length ? { kind: "decimal", ...bounds } : undefined;
}

/** "month, quarter or year". */
const eitherOf = (values: readonly string[], or: string): string =>
  values.length > 1 ? `${values.slice(0, -1).join(", ")}${or}${values.at(-1)!}` : values.join();

const pick = ({
  min,
  above,
  max,
}: {
  min?: number;
  above?: number;
  max?: number;
}): { min?: number; above?: number; max?: number } => ({
  ...(min === undefined ? {} : { min }),
  ...(above === undefined ? {} : { above }),
  ...(max === undefined ? {} : { max }),
});
