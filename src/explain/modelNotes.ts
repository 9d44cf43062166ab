import type { CallExpression } from "@borgar/fx";
import { WORRYING_CORRELATION } from "../vocabulary/modelRules";
import { keepsOneTimeBuyers, purchaseModelOf } from "../vocabulary/purchaseModelWords";
import { term, terms, type TermId } from "../vocabulary/terms";
import { uiText, type UiKey } from "../vocabulary/ui";
import { CONTRACT_PREDICTIONS, contractNotes } from "./contractNotes";
import { isValue, type Scalar } from "./Outcome";
import { outcomeAt } from "./outcomeAt";
import type { FunctionEntry, Scope } from "./Scope";
import { said, type Wording } from "./Wording";

/** The rows of a table of keys are few. */
const MOST_ROWS = 40;

/**
 * What is to be known of a figure beside the figure: what a key's value is; of a fit what it says of the customers; of
 * a prediction what it rests on.
 *
 * @param key     the one beside the value, in a table of keys
 * @param values  the arguments of a prediction, by their terms
 */
export function modelNotes(
  entry: FunctionEntry,
  call: CallExpression,
  { key, values }: { key: Scalar | undefined; values: ReadonlyMap<string, Scalar> },
  scope: Scope,
  wording: Wording,
): readonly string[] {
  if (typeof key === "string") {
    const help = isTerm(key) ? [`${term(key).help[wording.locale]}.`] : [];
    return [...help, ...fitNotes(key, call, scope, wording)];
  }
  const [model = "", kind = ""] = entry.id.split(".");
  const keys = predictionNotes(model, kind, values);
  return keys.map((text) => uiText(text, wording.locale));
}

/** Beside the heads of a table: of a fit all that it says of the customers, each sentence once. */
export function headNotes(
  { id }: FunctionEntry,
  call: CallExpression,
  scope: Scope,
  wording: Wording,
): readonly string[] {
  if (!id.endsWith(".FIT")) return [];
  const keys = [...fitOf(call, scope).keys()];
  return [...new Set(keys.flatMap((key) => fitNotes(key, call, scope, wording)))];
}

const isTerm = (key: string): key is TermId => Object.hasOwn(terms, key);

function fitNotes(key: string, call: CallExpression, scope: Scope, wording: Wording): readonly string[] {
  const [, model = "", name = ""] = /^(\w+)_(r|alpha|a|b|k|s|beta|p|q|v)$/.exec(key) ?? [];
  const value = fitOf(call, scope);
  const own = (parameter: string): number => value.get(`${model}_${parameter}`) ?? NaN;
  const note = (text: UiKey, figure: number, id: TermId): readonly string[] =>
    Number.isFinite(figure) ? [uiText(text, wording.locale, { figure: said(figure, id, wording) })] : [];
  const ofContracts = contractNotes(key, (parameter) => value.get(`${key.split("_")[0]}_${parameter}`) ?? NaN);
  if (ofContracts.length > 0)
    return ofContracts.flatMap(([text, figure, id]) =>
      figure === undefined ? [uiText(text, wording.locale)] : note(text, figure, id!),
    );
  if (key === "spend_correlation") {
    const isWorrying = Math.abs(value.get(key) ?? 0) > WORRYING_CORRELATION;
    return [uiText(isWorrying ? "correlationTooHigh" : "correlationLow", wording.locale)];
  }
  if (name === "k") return [uiText(own("k") >= 2 ? "rhythmFound" : "noRhythm", wording.locale)];
  if (name === "r" || name === "alpha")
    return note("meanRate", own("r") / own("alpha") / (value.get(`${model}_k`) ?? 1), "purchase_frequency");
  if (name === "a" || name === "b") return note("meanLeaving", own("a") / (own("a") + own("b")), "p_alive");
  if (name === "s" || name === "beta") return note("meanLeavingRate", own("s") / own("beta"), "purchase_frequency");
  if (["p", "q", "v"].includes(name))
    return own("q") > 1
      ? note("meanSpend", (own("p") * own("v")) / (own("q") - 1), "expected_spend")
      : [uiText("noMeanSpend", wording.locale)];
  return [];
}

/** The values of a table of keys, by their keys. */
function fitOf(call: CallExpression, scope: Scope): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let row = 1; row < MOST_ROWS; row++) {
    const key = outcomeAt(call, scope, { row, column: 0 });
    if (!isValue(key) || typeof key.value !== "string") break;
    const value = outcomeAt(call, scope, { row, column: 1 });
    if (isValue(value) && typeof value.value === "number") found.set(key.value, value.value);
  }
  return found;
}

/** Functions that fit and predict in one. */
const FORECASTS: Readonly<Record<string, readonly UiKey[]>> = {
  PREDICT: ["afterReturns", "futuresDrawn", "dueByMedian"],
  HOLDOUT: ["heldBack", "totalsDrawn"],
};

function predictionNotes(model: string, kind: string, values: ReadonlyMap<string, Scalar>): readonly UiKey[] {
  if (model === "GAMMAGAMMA" && kind === "SPEND") return ["restsOnSpend"];
  if (Object.hasOwn(CONTRACT_PREDICTIONS, model)) return CONTRACT_PREDICTIONS[model]![kind] ?? [];
  if (Object.hasOwn(FORECASTS, model)) return FORECASTS[model]!;
  const id = purchaseModelOf(model);
  if (!id) return [];
  const isAlwaysActive =
    keepsOneTimeBuyers(id) && kind === "ALIVE" && values.get("repeat_purchases") === 0 && !values.get("horizon");
  return (
    {
      ALIVE: [...(isAlwaysActive ? (["activeForCertain"] as const) : []), "restsOnCustomer"] as const,
      PURCHASES: ["restsOnCustomer", "notToBeSummed"] as const,
      DERT: ["restsOnCustomer"] as const,
      EXPECTED: ["restsOnFit", "notToBeSummed"] as const,
      NEWVALUE: ["restsOnFit", "firstOrderIncluded"] as const,
    }[kind] ?? []
  );
}
