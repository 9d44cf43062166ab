import type { UiKey } from "../../vocabulary/ui";
import { writingAfter, type WritingAction } from "../parts/sheet/writing";
import type { Entries, Entry } from "./entry";
import type { ChurnWay, MarginWay, NumberId, TextId } from "./fields";
import { refusalsOf } from "./findings";
import { stepAfter, stepBefore } from "./steps";
import type { GuidedChoices, Wizard } from "./wizard";

export type WizardAction =
  | { type: "typed"; field: NumberId; text: string }
  | { type: "valueChosen"; field: NumberId; value: number }
  | { type: "linked"; field: NumberId; address: string; value: number }
  | { type: "unlinked"; field: NumberId }
  | { type: "cellRefused"; field: NumberId; key: UiKey; address: string }
  | { type: "textTyped"; field: TextId; text: string }
  | { type: "marginWayChosen"; way: MarginWay }
  | { type: "churnWayChosen"; way: ChurnWay }
  | { type: "wentOn" }
  | { type: "wentBack" }
  | { type: "reopened" }
  | { type: "sheetChosen"; choices: Partial<GuidedChoices> }
  | WritingAction;

export function reduceWizard(wizard: Wizard, action: WizardAction): Wizard {
  switch (action.type) {
    case "typed":
      return withEntry(wizard, action.field, action.text === "" ? undefined : { text: action.text });
    case "valueChosen":
      return withEntry(wizard, action.field, { value: action.value });
    case "linked":
      return withEntry(wizard, action.field, { address: action.address, value: action.value });
    case "unlinked":
      return unlinked(wizard, action.field);
    case "cellRefused":
      return { ...wizard, cellRefusal: { field: action.field, key: action.key, address: action.address } };
    case "textTyped":
      return { ...wizard, texts: withText(wizard.texts, action.field, action.text) };
    case "marginWayChosen":
      return { ...wizard, marginWay: action.way, isChecked: false };
    case "churnWayChosen":
      return { ...wizard, churnWay: action.way, isChecked: false };
    case "wentOn":
      return canGoOn(wizard) ? atStep(wizard, stepAfter(wizard.step)) : { ...wizard, isChecked: true };
    case "wentBack":
      return atStep(wizard, stepBefore(wizard.step) ?? wizard.step);
    case "reopened":
      return { ...wizard, writing: { status: "idle" } };
    case "sheetChosen":
      return { ...wizard, sheet: { ...wizard.sheet, ...action.choices }, writing: { status: "idle" } };
    default:
      return { ...wizard, writing: writingAfter(action) };
  }
}

const canGoOn = (wizard: Wizard): boolean => wizard.step !== "summary" && refusalsOf(wizard, wizard.step).length === 0;
const atStep = (wizard: Wizard, step: Wizard["step"]): Wizard => ({
  ...wizard,
  step,
  isChecked: false,
  cellRefusal: undefined,
  writing: { status: "idle" },
});

function withEntry(wizard: Wizard, field: NumberId, entry: Entry | undefined): Wizard {
  const others: Entries = without(wizard.entries, field);
  return { ...wizard, entries: entry ? { ...others, [field]: entry } : others, cellRefusal: undefined };
}

function unlinked(wizard: Wizard, field: NumberId): Wizard {
  const entry = wizard.entries[field];
  return entry && "value" in entry ? withEntry(wizard, field, { value: entry.value }) : wizard;
}

const withText = (texts: Wizard["texts"], field: TextId, text: string): Wizard["texts"] =>
  text === "" ? without(texts, field) : { ...texts, [field]: text };

const without = <T extends object>(fields: T, dropped: string): T =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== dropped)) as T;
