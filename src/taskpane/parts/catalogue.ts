import type { Text } from "../../vocabulary/locale";
import type { TermId } from "../../vocabulary/terms";

/** One function as the build describes it in catalogue.json. */
export interface CatalogueEntry {
  id: string;
  family: string;
  sentence: Text;
  /** What a result says; its blanks are arguments, steps and the result. */
  means: Text;
  parameters: readonly Parameter[];
  /** One term, or the columns of a spilled table. */
  returns: readonly TermId[];
  formula: string;
  /** How it is worked out, one step after the other. */
  steps: readonly string[];
  source: string;
  examples: readonly Example[];
}

interface Parameter {
  term: TermId;
  optional: boolean;
}

export interface Example {
  /** As typed in Excel with English settings. */
  formula: string;
  arguments: readonly Scalar[];
  value: Scalar | readonly (readonly Scalar[])[];
}

export type Scalar = number | string | boolean;
export type Catalogue = readonly CatalogueEntry[];

/** How far the reading of it is. */
export type CatalogueState = { status: "loading" } | { status: "failed" } | { status: "ready"; entries: Catalogue };
