import type { TermId } from "../vocabulary/terms";
import type { Scalar } from "./Outcome";
import type { Piece } from "./typeset";

/** What a cell means, in words: all of it is ready to be shown. */
export interface Explanation {
  /** The selected cell. */
  cell: Link;
  /** The formula as Excel's formula bar shows it, in pieces. */
  formula?: readonly Piece[];
  /** The word for what the cell holds. */
  label?: string;
  /** What the cell shows. */
  shown: string;
  /** What the cell is, where no function says it. */
  about: readonly string[];
  /** Where the formula of a filled range stands. */
  origin?: Link;
  /** The function that the cell's value comes from. */
  call?: CallPart;
  /** Other functions in the formula. */
  otherCalls: readonly CallPart[];
  /** What a formula refers to that no function explains. */
  references: readonly ReferencePart[];
  /** What a formula does with its parts, when no function of the add-in does it. */
  steps: readonly StepPart[];
  fault?: Fault;
  /** The formulas that use what is typed in the cell, and how many there are beside them. */
  uses?: { uses: readonly ReferencePart[]; more: number };
  effects: readonly Effect[];
  /** Nothing is to be said. */
  isEmpty: boolean;
}

/** Cells to be selected: as Excel takes them, and as they are read from where one is. */
export interface Link {
  address: string;
  short: string;
  sheet: string;
  /** Within their sheet. */
  cells: string;
  /** The first of them, which is the active one when they are selected. */
  first: string;
}

/** One call of the add-in's functions. */
export interface CallPart {
  name: string;
  /** As it is written. */
  source: string;
  label: string;
  shown: string;
  sentence?: string;
  /** What is to be known beside it. */
  notes: readonly string[];
  /** Why it gives an error. */
  reason?: string;
  inputs: readonly InputPart[];
  steps: readonly StepPart[];
}

export interface InputPart {
  argument: number;
  term: TermId;
  label: string;
  value: Scalar;
  shown: string;
  /** Where the value comes from, when that is no cell. */
  note?: string;
  link?: Link;
  /** What is written, when it is more than a reference. */
  source?: string;
  references: readonly ReferencePart[];
  calls: readonly CallPart[];
}

export interface ReferencePart {
  label: string;
  shown: string;
  link?: Link;
}

export interface StepPart {
  label: string;
  pieces: readonly Piece[];
  shown: string;
}

/** What a change of one input makes of the value. */
export type Effect =
  { label: string; after: string; difference: string; size: number } | { label: string; reason: string };

export interface Fault {
  code: string;
  sentence: string;
  /** The first cell at fault, when it is another one. */
  from?: Link & { label?: string };
  /** What the formula comes to here. */
  here?: string;
}
