import { layout } from "../../template/layout";
import { lifetimeValue } from "../../template/lifetimeValue";
import type { Plan } from "../../template/plan";
import type { Answer, Answers } from "../../template/Template";
import { serialOfWritten } from "../../vocabulary/calendar";
import type { Locale } from "../../vocabulary/locale";
import { isLinked } from "./entry";
import { TEXT_IDS, usedFields, type TextId } from "./fields";
import { sheetNameOf } from "./sheetNameOf";
import { entryReading, type Wizard } from "./wizard";

/** The worksheet that the answers make; linked answers become formulas that `linkTo` spells. */
export function sheetPlan(wizard: Wizard, paneLocale: Locale, linkTo: (address: string) => string): Plan {
  const { currency, spelling, paper, locale = paneLocale } = wizard.sheet;
  return layout(lifetimeValue, locale, {
    sheetName: sheetNameOf(wizard, locale),
    answers: answersOf(wizard, locale, linkTo),
    currency,
    spelling,
    paper,
  });
}

/** The answers under the keys of the worksheet's inputs. What was not asked or left blank is not among them. */
export function answersOf(wizard: Wizard, locale: Locale, linkTo: (address: string) => string): Answers {
  const numbers = usedFields(wizard).flatMap((id): [string, Answer][] => {
    const entry = wizard.entries[id];
    if (isLinked(entry)) return [[id, { formula: linkTo(entry.address) }]];
    const reading = entryReading(wizard, id);
    return reading.status === "read" ? [[id, reading.value]] : [];
  });
  const texts = TEXT_IDS.flatMap((id): [string, Answer][] => {
    const text = wizard.texts[id]?.trim();
    return text ? [[id, textAnswer(id, text, locale)]] : [];
  });
  const word = lifetimeValue.words[wizard.sheet.roundsSteps ? "yes" : "no"];
  return { ...Object.fromEntries([...numbers, ...texts]), ...(word ? { round_steps: word[locale] } : {}) };
}

function textAnswer(id: TextId, text: string, locale: Locale): Answer {
  if (id === "data_cutoff") return serialOfWritten(text) ?? text;
  if (id === "margin_kind") return lifetimeValue.words[text]?.[locale] ?? text;
  return text;
}
