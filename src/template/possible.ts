import { checkName, type CheckId } from "../vocabulary/checks";
import type { Text } from "../vocabulary/locale";
import { inputsOf } from "./inputsOf";
import { allowedIn } from "./inputRule";
import { t } from "./specs";
import type { Impossible, InputSpec, Template } from "./Template";

/** What a sheet says of a figure that cannot be, whatever the business. */
export const IMPOSSIBLE = {
  text: t("no number", "pas un nombre"),
  tooLow: t("too low", "trop bas"),
  tooHigh: t("too high", "trop haut"),
  notWhole: t("not whole", "pas entier"),
  zero: t("zero", "zéro"),
  stock: t("stock?", "stock ?"),
  counts: t("counts?", "effectifs ?"),
  losses: t("MRR lost?", "MRR perdu ?"),
} as const satisfies Record<Impossible, Text>;

/** Where the check on figures stands for itself: the others wait for it, as nothing can be said of what cannot be. */
const FIRST: readonly CheckId[] = ["figures_possible", "churn_possible", "segments_complete"];
export const waits = (id: CheckId): boolean => !FIRST.includes(id);

const name = checkName("figures_possible");
/** Is there a figure missing, or one that cannot be? */
export const UNUSABLE = `${name}<>"OK"`;
/** Some figures are still missing, and none that is there is wrong. */
export const unready = (reference: string): string => `${reference}="–"`;

/** The inputs of a sheet that take numbers. What follows a result and may be any number is no cause of its own. */
export const figuresOf = (template: Pick<Template, "bands">): [key: string, spec: InputSpec][] =>
  [...inputsOf(template)].filter(
    ([, spec]) =>
      !spec.choices &&
      spec.format !== "text" &&
      spec.format !== "date" &&
      !(spec.follows && !Object.keys(allowedIn(spec)).length),
  );

/** The formula of the check: "OK", "–" as long as figures are missing, or the word for the first one that cannot be. */
export function possibleFormula(template: Pick<Template, "bands" | "possible">): string {
  const { possible } = template;
  if (!possible) throw new Error("A template without needs has no check on its figures");
  const figures = figuresOf(template);
  const keys = figures.map(([key]) => key).join(",");
  const faults: (readonly [when: string, word: Impossible])[] = [
    // a text, a truth value, an error
    [`COUNT(${keys})<COUNTA(${keys})`, "text"],
    ...boundFaults(figures),
  ];
  const contradictions: typeof faults = [
    [anyOf(possible.divisors.map((sum) => `SUM(${sum})=0`)), "zero"],
    ...(possible.contradictions ?? []),
  ];
  const said = (list: typeof faults, otherwise: string): string =>
    `${list.map(([when, word]) => `IF(${when},"{${word}}",`).join("")}${otherwise}${")".repeat(list.length)}`;
  return said(faults, `IF(${possible.missing},"–",${said(contradictions, '"OK"')})`);
}

const anyOf = (conditions: readonly string[]): string =>
  conditions.length > 1 ? `OR(${conditions.join(",")})` : conditions[0]!;

/** What the rules of entry refuse, which pasting goes around. */
function boundFaults(figures: readonly [string, InputSpec][]): (readonly [string, Impossible])[] {
  const keysBy = (bound: (spec: InputSpec) => number | undefined): [number, string[]][] => {
    const groups = new Map<number, string[]>();
    for (const [key, spec] of figures) {
      const value = bound(spec);
      if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), key]);
    }
    return [...groups];
  };
  // MIN of cells that are blank is 0
  const low = keysBy((spec) => allowedIn(spec).min).map(([min, keys]) =>
    min > 0 ? `IF(COUNT(${keys.join(",")})=0,FALSE,MIN(${keys.join(",")})<${min})` : `MIN(${keys.join(",")})<${min}`,
  );
  const high = keysBy((spec) => allowedIn(spec).max).map(([max, keys]) => `MAX(${keys.join(",")})>${max}`);
  const whole = figures.filter(([, spec]) => allowedIn(spec).whole).map(([key]) => `${key}<>INT(${key})`);
  return (
    [
      [low, "tooLow"],
      [high, "tooHigh"],
      [whole, "notWhole"],
    ] as const
  ).flatMap(([conditions, word]) => (conditions.length ? [[anyOf(conditions), word] as const] : []));
}

const COUNTS = "customers_start,customers_end,customers_new";

/** The three counts are there, or a rate in their place. */
export const churnMissing = (isTyped: boolean): string =>
  isTyped ? `AND(churn_typed="",COUNT(${COUNTS})<3)` : `COUNT(${COUNTS})<3`;

/** The check on churn, from three counts or from a rate typed in their place. */
export function churnPossible(isTyped: boolean): string {
  const asked = isTyped ? `churn_typed,${COUNTS}` : COUNTS;
  return `IF(COUNT(${asked})<COUNTA(${asked}),"{look}",IF(${churnMissing(isTyped)},"–",IF(ISERROR(churn_rate),"{look}",IF(AND(churn_rate>0,churn_rate<=1),"OK","{look}"))))`;
}
