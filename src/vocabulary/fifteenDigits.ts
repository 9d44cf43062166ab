/** The number to 15 significant digits: what Excel keeps of a typed number, shows of a calculated one, and compares. */
export const fifteenDigits = (value: number): number => (Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));
