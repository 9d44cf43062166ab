/** An add-in's function as the host calls it. */
export type CustomFunction = (...args: any[]) => unknown;

/**
 * Makes the functions of a module known to the host. A name in code becomes an id in capitals, its underscores points:
 * lifetimeTable is LIFETIMETABLE, bgnbd_fit is BGNBD.FIT. A test holds the ids to those of the metadata.
 */
export function associate(functions: Readonly<Record<string, CustomFunction>>): void {
  // in a page without Office nobody calls them
  if (typeof CustomFunctions === "undefined") return;
  for (const [name, run] of Object.entries(functions)) CustomFunctions.associate(idOf(name), run);
}

export const idOf = (name: string): string => name.toUpperCase().replace(/_/g, ".");
