import type { Engine } from "../engine";
import { readWrittenNumbers } from "./readWrittenNumbers";
import { spellFormulaTexts } from "./spellFormulaTexts";
import { readSeparators } from "./readSeparators";
import { showValues } from "./showValues";
import { fillNames } from "./fillNames";
import { nameFunctions } from "./nameFunctions";
import type { Spelling } from "./Spelling";
import { takePasted } from "./takePasted";
import { takeSuggestions } from "./takeSuggestions";
import { takeTyped } from "./takeTyped";

/**
 * Typing, editing again and pasting, and what cells show, as Excel takes and shows it in the language of the page. What
 * cells hold stays as Univer and Office have it: numbers, and formulas in English.
 */
export function takeEntries(engine: Engine, spelling: Spelling): void {
  showValues(engine, spelling);
  takeTyped(engine, spelling);
  takePasted(engine, spelling);
  readSeparators(engine, spelling);
  nameFunctions(engine, spelling);
  takeSuggestions(engine);
  fillNames(engine, spelling);
  readWrittenNumbers();
  spellFormulaTexts(engine, spelling);
}
