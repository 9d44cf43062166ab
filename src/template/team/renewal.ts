import { LOCALES, type Text } from "../../vocabulary/locale";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { teamProblems } from "../../vocabulary/teamProblems";
import { term } from "../../vocabulary/terms";
import { inputsOf } from "../inputsOf";
import { labelsOf } from "../labelsOf";
import type { Plan } from "../plan";
import type { InputSpec } from "../Template";
import type { LeftOut, SheetReading } from "./sheetAnswers";
import { teamPlan, templateFor } from "./teamPlan";
import type { TeamTemplate, TeamValue } from "./TeamTemplate";
import { answerOf, valueProblem } from "./teamValues";

/** A new worksheet that takes over what was answered on another. */
export interface Renewal {
  plan: Plan;
  /** Inputs with a formula that is taken over as a value. */
  values: number;
  leftOut: readonly LeftOut[];
}

/**
 * The sheet again as its template makes it today, or of a newer release of an organisation's template: with the answers,
 * words, links to other sheets, language, currency and kind of formulas that it has. What the user left as the release
 * before had it becomes what the new one says; where nobody knows what that was, what stands there is the user's.
 */
export function renewal(reading: SheetReading, next?: TeamTemplate): Renewal {
  const { leftOut, formulas, links } = reading;
  const { team, lost } = next ? updated(reading, next) : { team: reading.team, lost: [] };
  const inputs = inputsOf(templateFor(team));
  const kept = Object.entries(links).filter(([key]) => inputs.has(key));
  const plan = teamPlan(
    team,
    team.language,
    { sheetName: reading.team.name, currency: team.currency, spelling: team.formulas },
    Object.fromEntries(kept.map(([key, formula]) => [key, { formula }])),
  );
  return { plan, values: formulas - kept.length, leftOut: [...leftOut, ...lost] };
}

function updated(
  { team: mine, base }: SheetReading,
  next: TeamTemplate,
): { team: TeamTemplate; lost: readonly LeftOut[] } {
  const inputs = inputsOf(templateFor({ template: next.template, values: { ...next.values, ...mine.values } }));
  const known = new Map([...inputsOf(templateFor(mine)), ...inputs]);
  const sameValue = (key: string, a: TeamValue, b: TeamValue): boolean => {
    const spec = known.get(key);
    return spec ? answerOf(spec, a, LOCALES[0]) === answerOf(spec, b, LOCALES[0]) : a === b;
  };
  const values = merged(mine.values, base?.values, usuals(known), next.values, sameValue);
  const labels = merged(mine.labels, base?.labels, {}, next.labels, (_, a, b) => a === b);
  const texts = labelsOf(templateFor(next));
  const { language, currency, formulas } = mine;
  // a currency that is typed stands among the values
  const typed = [...inputs].find(([, { input }]) => input === "currency")?.[0];
  const ofCurrency = ([key]: [string, unknown]): boolean => key !== typed || currency === "other";
  const isTaken = ([key, value]: [string, TeamValue]): boolean => whyNot(inputs.get(key), value) === undefined;
  return {
    team: {
      ...next,
      language,
      currency,
      formulas,
      values: Object.fromEntries(Object.entries(values).filter(ofCurrency).filter(isTaken)),
      labels: Object.fromEntries(Object.entries(labels).filter(([key]) => texts.has(key))),
    },
    lost: Object.entries(values)
      .filter(ofCurrency)
      .flatMap(([key, value]) => {
        const reason = whyNot(inputs.get(key), value);
        return reason ? [{ cell: undefined, label: labelOf(key, known.get(key)), reason }] : [];
      }),
  };
}

/** What the template itself puts into inputs: nobody's answers. */
const usuals = (inputs: ReadonlyMap<string, InputSpec>): Record<string, TeamValue> =>
  Object.fromEntries(
    [...inputs].flatMap(([key, { usual }]) =>
      usual === undefined ? [] : [[key, typeof usual === "object" ? usual[LOCALES[0]] : usual]],
    ),
  );

const whyNot = (spec: InputSpec | undefined, value: TeamValue): Text | undefined =>
  spec ? valueProblem(spec, value) : teamProblems.notInNext;
const labelOf = (key: string, spec: InputSpec | undefined): Text =>
  spec ? term(spec.input).label : inEveryLanguage(() => key);

/**
 * What two have made of the same beginning: the user's where that differs from it, otherwise the new release's. Where
 * nobody knows the beginning, what the user has, unless it is what the template itself puts there.
 */
function merged<T>(
  mine: Readonly<Record<string, T>>,
  base: Readonly<Record<string, T>> | undefined,
  usual: Readonly<Record<string, T>>,
  next: Readonly<Record<string, T>>,
  isSame: (key: string, a: T, b: T) => boolean,
): Record<string, T> {
  const keys = new Set([...Object.keys(next), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys].flatMap((key): [string, T][] => {
      const own = mine[key];
      const before = base?.[key] ?? usual[key];
      // left blank is as blank as not said
      const wasBlank = before === undefined || before === ("" as unknown);
      const isUntouched =
        own === undefined ? base === undefined || wasBlank : before !== undefined && isSame(key, own, before);
      const value = isUntouched ? next[key] : own;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
