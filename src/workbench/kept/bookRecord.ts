/** Raised when what is kept changes its form: records of another form are left alone, and not read. */
export const FORMAT = 1;
/** Milliseconds that reading may take at a time. */
const TURN = 50;

/**
 * What is open, as text: a core that is always written whole, and the cells in blocks, of which a save writes those
 * that changed.
 */
export interface BookContent<Core> {
  readonly core: Core;
  readonly blocks: ReadonlyMap<string, unknown>;
}

/** A workbook as the store holds it, beside its blocks. */
export interface Head {
  readonly format: number;
  /** When, in milliseconds as clocks of browsers count. */
  readonly saved: number;
  /** Names of the sheets, for somebody who chooses among workbooks. */
  readonly sheets: readonly string[];
  /** Keys of all blocks that belong to it. */
  readonly blocks: readonly string[];
  readonly core: string;
}

/** One of the kept workbooks, for somebody who chooses. */
export interface BookSummary {
  readonly id: string;
  readonly sheets: readonly string[];
  readonly saved: number;
}

/** Why a record is not opened: another release of the product wrote it, or it is no longer whole. */
export type Unreadable = "otherRelease" | "damaged";

/** A record read back, whatever it has become meanwhile. `isWhole` knows what a core has to hold. */
export async function readRecord<Core>(
  head: unknown,
  blocks: ReadonlyMap<string, unknown>,
  isWhole: (core: unknown) => core is Core,
): Promise<BookContent<Core> | Unreadable> {
  const { format, core, blocks: keys } = fieldsOf(head);
  if (typeof format === "number" && format !== FORMAT) return "otherRelease";
  if (format !== FORMAT || typeof core !== "string" || !Array.isArray(keys)) return "damaged";
  try {
    const read = new Map<string, unknown>();
    let begun = Date.now();
    for (const key of keys.map(String)) {
      read.set(key, JSON.parse(textOf(blocks.get(key))));
      if (Date.now() - begun < TURN) continue;
      // a large workbook does not keep the page from everything else
      await new Promise((resolve) => setTimeout(resolve, 0));
      begun = Date.now();
    }
    const content: unknown = JSON.parse(core);
    return isWhole(content) && keys.length > 0 ? { core: content, blocks: read } : "damaged";
  } catch {
    return "damaged";
  }
}

/** The most recent first; what is damaged has no name but stays in sight. */
export function summariesOf(heads: ReadonlyMap<string, unknown>): BookSummary[] {
  const summaries = [...heads].map(([id, head]): BookSummary => {
    const { sheets, saved } = fieldsOf(head);
    return {
      id,
      sheets: Array.isArray(sheets) ? sheets.map(String) : [],
      saved: typeof saved === "number" ? saved : 0,
    };
  });
  return summaries.sort((a, b) => b.saved - a.saved);
}

const fieldsOf = (head: unknown): Readonly<Record<string, unknown>> =>
  typeof head === "object" && head !== null ? (head as Record<string, unknown>) : {};

function textOf(block: unknown): string {
  if (typeof block !== "string") throw new Error("A block is missing.");
  return block;
}
