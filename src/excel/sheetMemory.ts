import type { CellArea } from "../formula/address";
import type { Plan } from "../template/plan";
import { can } from "./abilities";

/** What worksheets call it by, beside their stamp. */
const MEMORY_NAME = "CLV for Excel update";
const VERSION = 1;

/** What a worksheet knows of its making, so that it can be brought up to date where it stands. */
export interface SheetMemory {
  /** The sheets that were written together share it. */
  act: string;
  /** What whoever had it written wants to know again. */
  about: string;
  /** As it was written; its lists without their rows. */
  plan: Plan;
  /** Cells that Excel reads back in other words than they were typed in. */
  read: readonly CellRead[];
  /** Of each list, all its rows in whatever order. */
  prints: readonly string[];
}

export type CellRead = readonly [row: number, column: number, content: string | number | boolean];

/** Kept on the worksheet itself, for it goes with it into a file and into another workbook. */
export const canRemember = (): boolean => can("memory");

export const memoryOf = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(MEMORY_NAME);

export function remember(sheet: Excel.Worksheet, packed: string): void {
  sheet.customProperties.add(MEMORY_NAME, packed);
}

interface Packed {
  version: number;
  act: string;
  about: string;
  rest: string;
}

/** In few characters: a plan says most things many times. */
export async function packed({ act, about, ...rest }: SheetMemory): Promise<string> {
  const lists = rest.plan.lists?.map((list) => ({
    ...list,
    columns: list.columns.map((column) => ({ ...column, values: [] })),
  }));
  const plain = { ...rest, plan: { ...rest.plan, ...(lists ? { lists } : {}) } };
  const bytes = await through(new TextEncoder().encode(JSON.stringify(plain)), new CompressionStream("deflate-raw"));
  return JSON.stringify({ version: VERSION, act, about, rest: toBase64(bytes) } satisfies Packed);
}

/** Who had it written, and when it was; undefined of what is not ours, or of a later release. */
export function labelOf(text: unknown): Pick<Packed, "act" | "about"> | undefined {
  const found = packedIn(text);
  return found && { act: found.act, about: found.about };
}

export async function unpacked(text: unknown): Promise<SheetMemory | undefined> {
  const found = packedIn(text);
  if (!found) return undefined;
  try {
    const bytes = await through(fromBase64(found.rest), new DecompressionStream("deflate-raw"));
    const rest = JSON.parse(new TextDecoder().decode(bytes)) as Omit<SheetMemory, "act" | "about">;
    return { ...rest, act: found.act, about: found.about };
  } catch {
    // cut off, or written by another hand
    return undefined;
  }
}

function packedIn(text: unknown): Packed | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const found = JSON.parse(text) as Partial<Packed> | null;
    const { version, act, about, rest } = found ?? {};
    return version === VERSION && typeof act === "string" && typeof about === "string" && typeof rest === "string"
      ? { version, act, about, rest }
      : undefined;
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const all = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(all).arrayBuffer());
}

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** The cells of a plan without the rows of its lists. */
export function pageOf({ page, rowHeights, columnWidths, lists }: Plan): CellArea {
  const rows = lists?.[0] ? lists[0].area.row : Math.max(page.area.rows, rowHeights.length);
  return { row: 0, column: 0, rows, columns: Math.max(page.area.columns, columnWidths.length) };
}
