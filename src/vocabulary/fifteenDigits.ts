/** The number to 15 significant digits: what Excel keeps of a typed number, shows of a calculated one, and compares. */
export function fifteenDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  const rounded = Number(value.toPrecision(15));
  // the largest numbers would be rounded beyond all of them
  return Number.isFinite(rounded) ? rounded : value;
}
