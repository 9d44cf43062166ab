import type { FunctionEntry } from "../../explain/Scope";
import type { Text } from "../../vocabulary/locale";

/** One function as the build describes it in catalogue.json. */
export interface CatalogueEntry extends FunctionEntry {
  family: string;
  sentence: Text;
  formula: string;
  source: string;
  examples: readonly Example[];
}

export interface Example {
  /** As typed in Excel with English settings. */
  formula: string;
  arguments: readonly (Scalar | readonly (readonly Scalar[])[])[];
  value: Scalar | readonly (readonly Scalar[])[];
}

export type Scalar = number | string | boolean;
export type Catalogue = readonly CatalogueEntry[];

/** How far the reading of it is. */
export type CatalogueState = { status: "loading" } | { status: "failed" } | { status: "ready"; entries: Catalogue };
