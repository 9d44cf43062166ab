import type { NumberMarks } from "../../core/numberMarks";
import { inDomain, readFigure, type FigureReading } from "../parts/figures/readFigure";
import type { NumberId } from "./fields";

/** What stands in a field: a text as typed, a figure (chosen or filled in), or the figure of a linked cell. */
export type Entry = { text: string } | { value: number } | LinkedEntry;
export interface LinkedEntry {
  address: string;
  value: number;
}
export type Entries = Readonly<Partial<Record<NumberId, Entry>>>;

export const isLinked = (entry: Entry | undefined): entry is LinkedEntry => entry !== undefined && "address" in entry;

export type Reading = { status: "blank" } | FigureReading;

/**
 * The figure that an entry stands for, read as the functions read a text in a cell; where the workbook's marks are
 * known, by them.
 */
export function readEntry(id: NumberId, entry: Entry | undefined, marks?: NumberMarks): Reading {
  if (entry === undefined) return { status: "blank" };
  if (!("text" in entry)) return inDomain(id, entry.value);
  return entry.text.trim() === "" ? { status: "blank" } : readFigure(id, entry.text, marks);
}
