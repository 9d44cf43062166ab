import { isInDomain } from "../../core/check";
import { numberIn } from "../../core/numberIn";
import { plainText } from "../../vocabulary/plainText";
import { term } from "../../vocabulary/terms";
import type { NumberId } from "./fields";

/** What stands in a field: a text as typed, a figure (chosen or filled in), or the figure of a linked cell. */
export type Entry = { text: string } | { value: number } | LinkedEntry;
export interface LinkedEntry { address: string; value: number }
export type Entries = Readonly<Partial<Record<NumberId, Entry>>>;

export const isLinked = (entry: Entry | undefined): entry is LinkedEntry => entry !== undefined && "address" in entry;

export type Reading =
  | { status: "blank" | "unreadable" }
  | { status: "ambiguous"; readings: readonly number[] }
  | { status: "read" | "outside"; value: number };

/** The figure that an entry stands for, read as the functions read a text in a cell. */
export function readEntry(id: NumberId, entry: Entry | undefined): Reading {
  if (entry === undefined) return { status: "blank" };
  if (!("text" in entry)) return inDomain(id, entry.value);
  if (entry.text.trim() === "") return { status: "blank" };
  const readings = readingsOf(id, entry.text);
  const [first] = readings;
  if (first === undefined) return { status: "unreadable" };
  return readings.length > 1 ? { status: "ambiguous", readings } : inDomain(id, first);
}

const inDomain = (id: NumberId, value: number): Reading => ({ status: isInDomain(id, value) ? "read" : "outside", value });

function readingsOf(id: NumberId, text: string): readonly number[] {
  const readings = numberIn(text);
  switch (term(id).unit) {
    // nobody has 1.234 customers
    case "count": return readings.length > 1 ? readings.filter(Number.isInteger) : readings;
    case "rate": return plainText(text).includes("%") ? readings : readings.flatMap(ratesIn);
    default: return readings;
  }
}

/** The field says %, so 60 is 60 %; 0.6 may be that, or be meant as a share. */
const ratesIn = (value: number): number[] => (value !== 0 && Math.abs(value) <= 1 ? [value / 100, value] : [value / 100]);
