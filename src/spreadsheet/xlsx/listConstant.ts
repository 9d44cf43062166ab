/** The longest list of values that a rule of Excel's holds. */
const LONGEST = 255;

/** A list of values as a rule holds it: one text, in which commas part them. Undefined for one that Excel cannot hold so. */
export function listConstant(values: readonly string[]): string | undefined {
  const joined = values.join(",");
  const fits = joined !== "" && joined.length <= LONGEST && !values.some((value) => value.includes(","));
  return fits ? `"${joined.replaceAll('"', '""')}"` : undefined;
}
