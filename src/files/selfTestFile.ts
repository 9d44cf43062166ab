import type { ExampledFunction } from "../selfTest/functionRows";
import { selfTestAbout, selfTestPlan } from "../selfTest/selfTestSheet";
import { writeXlsx } from "../spreadsheet/xlsx/writeXlsx";
import type { Locale } from "../vocabulary/locale";
import { evaluatePlan } from "./evaluatePlan";
import { planSpreadsheet } from "./planSpreadsheet";

/**
 * The self-test as an .xlsx file. Until a host with the add-in has calculated it, it shows what it shows without: that
 * nothing answers. It must not seem to have passed.
 */
export function selfTestFile(functions: readonly ExampledFunction[], language: Locale): Promise<Uint8Array> {
  const plan = selfTestPlan(functions, language);
  const { title, description } = selfTestAbout;
  const properties = { title: title[language], subject: "", description: description[language], language };
  return writeXlsx({ ...planSpreadsheet(plan, evaluatePlan(plan, new Map()), properties), recalculates: true });
}
