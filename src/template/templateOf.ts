import { checkOfName } from "../vocabulary/checks";
import { namesOf } from "./keys";
import type { AskingTemplate } from "./Template";
import { templates } from "./templates";

/**
 * The template that a worksheet was made from, by the names that belong to the sheet: one whose names are all there. Of
 * several the one with most names, as its sheet has more than the others ask for. Checks may be missing: a sheet that
 * was made before has fewer.
 */
export function templateOf(sheetNames: readonly string[]): AskingTemplate | undefined {
  const there = new Set(sheetNames.map((name) => name.toLowerCase()));
  return mostNamesFirst().find(({ names }) => names.every((name) => there.has(name)))?.template;
}

let known: readonly { template: AskingTemplate; names: readonly string[] }[] | undefined;
const mostNamesFirst = (): NonNullable<typeof known> =>
  (known ??= templates
    .map((template) => ({ template, names: namesOf(template).filter((name) => checkOfName(name) === undefined) }))
    .sort((a, b) => b.names.length - a.names.length));
