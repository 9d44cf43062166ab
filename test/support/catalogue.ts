import fs from "node:fs";
import type { Gives, Takes, Time } from "../../src/functions/signature";

export interface CatalogueEntry {
  id: string;
  family: string;
  sentence: { en: string; fr: string };
  means: { en: string; fr: string };
  parameters: { term: string; optional: boolean; takes: Takes }[];
  gives: Gives;
  time: Time;
  returns: string[];
  formula: string;
  steps: string[];
  source: string;
  examples: { formula: string; arguments: unknown[]; value: unknown }[];
}

/** The catalogue as the build makes it; support/writeCatalogue wrote it before the tests began. */
export const readCatalogue = (): CatalogueEntry[] =>
  JSON.parse(fs.readFileSync(process.env["CLV_CATALOGUE"]!, "utf8")) as CatalogueEntry[];
