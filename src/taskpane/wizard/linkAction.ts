import type { SelectedCell } from "../parts/Host";
import type { NumberId } from "./fields";
import type { WizardAction } from "./reduceWizard";

/** Takes a cell for a field, or says why not: the worksheet will calculate with what the cell holds. */
export function linkAction(field: NumberId, { address, value }: SelectedCell): WizardAction {
  if (typeof value === "number" && Number.isFinite(value)) return { type: "linked", field, address, value };
  return {
    type: "cellRefused",
    field,
    key: value === "" || value === null || value === undefined ? "cellEmpty" : "cellNotANumber",
    address,
  };
}
