import { cellKey } from "../../formula/address";
import type { Text } from "../../vocabulary/locale";
import { teamProblems } from "../../vocabulary/teamProblems";
import { layout } from "../layout";
import { partThatFits, roomFor } from "../running";
import type { Template } from "../Template";
import { textValueProblem } from "./teamValues";

type Problem = (key: string, text: unknown) => Text | undefined;
const known = new WeakMap<Template, Problem>();

/** Why a text cannot stand in the place of a template's own: no cell takes it, or the place has no room for it. */
export function labelProblems(template: Template): Problem {
  const problem = known.get(template) ?? problemsOf(template);
  known.set(template, problem);
  return problem;
}

function problemsOf(template: Template): Problem {
  const plan = layout(template, "en", { sheetName: "", answers: {}, currency: "other", spelling: "native" });
  const cells = new Map(plan.cells.map((cell) => [cellKey(cell), cell]));
  const places = new Map(plan.labels.map((label) => [label.key, cells.get(cellKey(label))!]));
  const room = roomFor(plan);
  return (key, text) => {
    const problem = textValueProblem(text);
    const cell = places.get(key);
    if (problem || typeof text !== "string" || !cell) return problem;
    const part = partThatFits(text, cell, room(cell));
    return part < 1 ? teamProblems.tooLong(Math.floor(text.length * part), text.length) : undefined;
  };
}
