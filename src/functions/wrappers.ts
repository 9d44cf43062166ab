import { idOf, type CustomFunction } from "./associate";
import { families } from "./families";

/** Every function of the add-in by its id. */
export const wrappers: Readonly<Record<string, CustomFunction>> = Object.fromEntries(
  families.flatMap((family) => Object.entries(family).map(([name, run]) => [idOf(name), run])),
);
