import { dayOf } from "../vocabulary/calendar";

/** A fiscal year by its first day: "2025", or "2024/25" where it does not begin in January. */
export function nameOfYear(from: number): string {
  const [year, month] = dayOf(from)!;
  return month === 1 ? `${year}` : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}
