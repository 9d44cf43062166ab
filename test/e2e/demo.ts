import { demoTexts } from "../../src/workbench/demo/texts";

/** What the sheet is called that the workbench opens with. */
export const DEMO = { en: demoTexts.en.sheet, fr: demoTexts.fr.sheet } as const;
