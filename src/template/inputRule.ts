import { domainOf } from "../vocabulary/errors";
import type { Locale, Text } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";
import type { TermId } from "../vocabulary/terms";
import type { PlanValidation } from "./plan";
import type { InputSpec } from "./Template";

type Rule = Pick<PlanValidation, "rule" | "prompt" | "alert">;

/** Excel cuts titles of prompts and alerts at 32 characters. */
const LONGEST_TITLE = 32;
const title = (text: string): string => (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text);
const REFUSED: Text = { en: "Enter", fr: "Saisissez" };

/** What an input takes and what its prompt says, from its term: the same words as everywhere else. */
export function inputRule({ input, choices, format }: InputSpec, locale: Locale): Rule {
  const id = (input.startsWith("change_") ? "change" : input) as TermId;
  const { label, help, domain } = term(id);
  const prompt = { title: title(label[locale]), message: `${help[locale]}.` };
  if (choices) {
    const values = choices.map((choice) => (typeof choice === "string" ? choice : choice[locale]));
    return { rule: { kind: "list", values }, prompt, alert: { title: title(label[locale]), message: `${REFUSED[locale]} ${values.join(", ")}.` } };
  }
  if (format === "text" || format === "date") return { prompt };
  const bounds = pick(id === "change" ? { min: 0, max: format === "changeShare" ? 1 : 100 } : domain);
  if (!Object.keys(bounds).length) return { prompt };
  const alert = { title: title(label[locale]), message: `${REFUSED[locale]} ${domainOf(id)[locale]}.` };
  return { rule: { kind: "decimal", ...bounds }, prompt, alert };
}

const pick = ({ min, above, max }: { min?: number; above?: number; max?: number }): { min?: number; above?: number; max?: number } => ({
  ...(min === undefined ? {} : { min }), ...(above === undefined ? {} : { above }), ...(max === undefined ? {} : { max }),
});
