import { companyA } from "../../template/companyA";
import { writtenDay } from "../../vocabulary/calendar";
import type { Locale } from "../../vocabulary/locale";
import { NUMBER_IDS, TEXT_IDS } from "./fields";
import { emptyWizard, type Wizard } from "./wizard";

/** The worked example, answered. */
export function exampleWizard(locale: Locale): Wizard {
  const answers = companyA(locale);
  const entries = NUMBER_IDS.flatMap((id) =>
    typeof answers[id] === "number" ? [[id, { value: answers[id] }] as const] : [],
  );
  const texts = TEXT_IDS.flatMap((id) => {
    const answer = answers[id];
    if (typeof answer === "number") return [[id, writtenDay(answer)] as const];
    return typeof answer === "string" ? [[id, answer] as const] : [];
  });
  return { ...emptyWizard("example"), entries: Object.fromEntries(entries), texts: Object.fromEntries(texts) };
}
