import type { Gives, Takes, Time } from "../../src/functions/signature";
import { execFileSync } from "node:child_process";

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

/** The catalogue as the build makes it, in a process of its own: jest has its own way with TypeScript. */
export function readCatalogue(): CatalogueEntry[] {
  const script =
    'const c = require("./scripts/catalogue.cjs"); c.readCatalogue().then((all) => process.stdout.write(c.catalogueJson(all)));';
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })) as CatalogueEntry[];
}
