import type { NumberMarks } from "../../core/numberMarks";
import type { UiKey } from "../../vocabulary/ui";
import { usualChoices, type SheetChoices } from "../parts/sheet/sheetChoices";
import type { Writing } from "../parts/sheet/writing";
import { readEntry, type Entries, type Reading } from "./entry";
import { USUAL, usedFields, type NumberId, type TextId, type Ways } from "./fields";
import { figures, type Figures, type Values } from "./figures";
import type { StepId } from "./steps";

/** Whose figures: the user's, which are kept; the worked example's; nobody's, for a worksheet to fill in by hand. */
export type WizardKind = "own" | "example" | "blank";

/** All the wizard knows. Figures and findings are worked out from it. */
export interface Wizard extends Ways {
  kind: WizardKind;
  step: StepId;
  entries: Entries;
  texts: Readonly<Partial<Record<TextId, string>>>;
  sheet: GuidedChoices;
  /** How the workbook writes figures; undefined as long as it has not told. */
  marks: NumberMarks | undefined;
  /** Someone wanted to go on too early: what is missing is said from now on. */
  isChecked: boolean;
  /** Why the selected cell could not be taken, until something else is done to the field. */
  cellRefusal: CellRefusal | undefined;
  writing: Writing;
}

export interface GuidedChoices extends SheetChoices {
  roundsSteps: boolean;
}

interface CellRefusal {
  field: NumberId;
  key: UiKey;
  address: string;
}

export const emptyWizard = (kind: WizardKind): Wizard => ({
  kind,
  step: kind === "own" ? "order" : "summary",
  entries: {},
  texts: {},
  marginWay: "stock",
  churnWay: "counts",
  sheet: { ...usualChoices, roundsSteps: false },
  marks: undefined,
  isChecked: false,
  cellRefusal: undefined,
  writing: { status: "idle" },
});

export const hasAnswers = ({ entries, texts }: Wizard): boolean =>
  Object.keys(entries).length + Object.keys(texts).length > 0;

/** Whose value it is, and of when. */
export const subjectOf = ({ texts: { entity, period_covered } }: Wizard): string =>
  [entity, period_covered].filter(Boolean).join(", ");

export const entryReading = ({ entries, marks }: Wizard, id: NumberId): Reading => readEntry(id, entries[id], marks);

/**
 * The answers that can be calculated with. What usually counts does so for a blank only: an answer that was refused has
 * no value.
 */
export function valuesOf(wizard: Wizard): Values {
  const readings = usedFields(wizard).map((id) => [id, entryReading(wizard, id)] as const);
  const answers: Values = Object.fromEntries(
    readings.flatMap(([id, reading]) => (reading.status === "read" ? [[id, reading.value]] : [])),
  );
  const usual = usedFields(wizard)
    .filter((id) => entryReading(wizard, id).status === "blank")
    .map((id) => [id, usualValue(id, answers)] as const);
  return { ...answers, ...Object.fromEntries(usual.filter(([, value]) => value !== undefined)) };
}

/** What counts for a field as long as it is blank. */
export function usualValue(id: NumberId, answers: Values): number | undefined {
  const usual = USUAL[id];
  return typeof usual === "string" ? answers[usual] : usual;
}

export const figuresOf = (wizard: Wizard, roundsSteps = wizard.sheet.roundsSteps): Figures =>
  figures(valuesOf(wizard), roundsSteps);
