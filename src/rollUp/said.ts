import { inputsOf } from "../template/inputsOf";
import { answerOf } from "../template/team/teamValues";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { term, type TermId } from "../vocabulary/terms";
import type { Copy } from "./Copy";
import { ROLLED_UP } from "./copyOf";

/** What a copy says of itself in an input, in every language where it is a word of choice; "" where it says nothing. */
export function said({ team: { values } }: Copy, id: TermId): Text {
  const spec = inputsOf(ROLLED_UP).get(id);
  const value = values[id];
  if (!spec) return NOTHING;
  return inEveryLanguage((locale) => {
    if (value !== undefined) {
      const answer = answerOf(spec, value, locale);
      return typeof answer === "object" ? "" : String(answer).trim();
    }
    return typeof spec.usual === "object" ? spec.usual[locale] : String(spec.usual ?? "");
  });
}

const NOTHING = inEveryLanguage(() => "");

/** The day until which its figures go, by Excel's number. */
export function cutoffOf({ team: { values } }: Copy): number | undefined {
  const spec = inputsOf(ROLLED_UP).get("data_cutoff");
  const day = spec && values["data_cutoff"] !== undefined ? answerOf(spec, values["data_cutoff"], "en") : undefined;
  return typeof day === "number" ? day : undefined;
}

export const labelOf = (id: TermId): Text => term(id).label;
