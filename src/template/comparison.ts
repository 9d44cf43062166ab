interface Bounds {
  min?: number;
  above?: number;
  max?: number;
}

/** What a number in a cell is compared with, in the words of Office. */
export type Comparison =
  | { operator: "GreaterThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo"; formula1: number }
  | { operator: "Between"; formula1: number; formula2: number };

/** Excel has no "above and at most": the lower bound itself passes then, and the formulas say what is wrong with it. */
export function comparison({ min, above, max }: Bounds): Comparison {
  const low = min ?? above;
  if (low === undefined && max === undefined)
    throw new Error("A rule needs a bound: any number may be entered without one.");
  if (low === undefined) return { operator: "LessThanOrEqualTo", formula1: max! };
  if (max !== undefined) return { operator: "Between", formula1: low, formula2: max };
  return { operator: min === undefined ? "GreaterThan" : "GreaterThanOrEqualTo", formula1: low };
}
