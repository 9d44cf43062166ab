import { idOf } from "./associate";
import type { CustomFunction } from "./associate";
import * as unitEconomics from "./unitEconomics";

/** Every function of the add-in by its id. */
export const wrappers: Readonly<Record<string, CustomFunction>> = Object.fromEntries(Object.entries(unitEconomics).map(([name, run]) => [idOf(name), run]));
