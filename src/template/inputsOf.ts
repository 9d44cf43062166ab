import { keyOf } from "./keys";
import type { InputSpec, TableBlock, Template } from "./Template";

/** What a sheet of the template asks for, by key, in the order of its cells. */
export const inputsOf = (template: Pick<Template, "bands">): ReadonlyMap<string, InputSpec> =>
  new Map(tablesOf(template).flatMap(inputsIn));

export const tablesOf = ({ bands }: Pick<Template, "bands">): TableBlock[] =>
  bands
    .flatMap((band) => ("full" in band ? band.full : [...band.left, ...band.right]))
    .filter((block) => block.kind === "table");

export const inputsIn = ({ rows }: Pick<TableBlock, "rows">): [string, InputSpec][] =>
  rows
    .flatMap(({ cells }) => Object.values(cells))
    .flatMap((spec) => ("input" in spec ? [[keyOf(spec)!, spec] as [string, InputSpec]] : []));
