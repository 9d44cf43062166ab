import { cellText } from "../../vocabulary/cellText";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001F]/g;

/** Names of sheets as Excel takes them: each once, whatever its capitals, not blank, and not too long. */
export class SheetNames {
  private readonly taken = new Map<string, string>();
  private readonly given = new Map<string, string>();

  /** The name that a sheet gets which wants this one. */
  free(wanted: string): string {
    const name =
      cellText(wanted)
        .replace(FORBIDDEN, " ")
        .replace(/^'+|'+$/g, "")
        .trim()
        .slice(0, LONGEST) || "Sheet";
    let found = name;
    for (let n = 2; this.taken.has(found.toLowerCase()); n++) {
      const ending = ` (${n})`;
      found = name.slice(0, LONGEST - ending.length) + ending;
    }
    this.taken.set(found.toLowerCase(), found);
    if (!this.given.has(wanted)) this.given.set(wanted, found);
    return found;
  }

  /** What the sheet is called that wanted this name. */
  of(wanted: string): string | undefined {
    return this.given.get(wanted);
  }
}
