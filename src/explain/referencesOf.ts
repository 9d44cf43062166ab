import { isReferenceNode } from "@borgar/fx";
import { functionNameOf, ownFunctionOf, partsOf, type Expression } from "../formula/parseFormula";
import { SUMMARIES } from "./evaluate";
import { explainReference } from "./explainReference";
import type { ReferencePart } from "./Explanation";
import type { Scope } from "./Scope";
import { labelOf, type Wording } from "./Wording";

/** What a part refers to, each once; what stands in a call is told with it. */
export function referencesOf(part: Expression, scope: Scope, wording: Wording): readonly ReferencePart[] {
  const found = new Map<string, ReferencePart>();
  const look = (one: Expression, isWhole: boolean): void => {
    if (isReferenceNode(one)) {
      if (found.has(one.value)) return;
      const { shown, link, term, note } = explainReference(one.value, undefined, isWhole, scope, wording);
      found.set(one.value, {
        label: term
          ? labelOf(term, wording)
          : (note ?? (link?.short === one.value.replaceAll("$", "") ? "" : one.value)),
        shown,
        ...(link ? { link } : {}),
      });
    } else if (!(one.type === "CallExpression" && ownFunctionOf(one) !== undefined)) {
      const summarises = one.type === "CallExpression" && [...SUMMARIES, "MATCH"].includes(functionNameOf(one) ?? "");
      for (const below of partsOf(one)) look(below, isWhole || summarises);
    }
  };
  look(part, false);
  return [...found.values()];
}
