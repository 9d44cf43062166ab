import { cellText } from "../vocabulary/cellText";
import { cutText } from "../vocabulary/cutText";

/** Excel's limit. */
const LONGEST = 31;

/**
 * What is wanted, as a sheet may be called: nothing forbidden in it, at most 31 characters, no apostrophe at its ends.
 */
export function asSheetName(wanted: string): string {
  const name = tidy(
    cellText(wanted)
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/\p{Cc}/gu, " ")
      .replace(/\s+/g, " "),
    LONGEST,
  );
  // Excel keeps this name for itself
  return /^history$/i.test(name) ? `${name} 1` : name || "CLV";
}

export function sheetExists(name: string, existing: readonly string[]): boolean {
  const wanted = name.toLowerCase();
  return existing.some((known) => known.toLowerCase() === wanted);
}

/** The first of "Company A 2025", "Company A 2025 (2)" … that no sheet has. */
export function nextSheetName(wanted: string, existing: readonly string[]): string {
  const name = asSheetName(wanted);
  if (!sheetExists(name, existing)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = tidy(name, LONGEST - suffix.length) + suffix;
    if (!sheetExists(candidate, existing)) return candidate;
  }
}

const tidy = (name: string, longest: number): string =>
  cutText(name.trimStart(), longest).replace(/^[\s']+|[\s']+$/g, "");
