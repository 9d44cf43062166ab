import type { Selection } from "../../excel/Selection";
import { intersect } from "../../formula/address";
import type { Area } from "../../formula/CellReading";
import type { TermId } from "../../vocabulary/terms";
import { fillFromSelection, isEmptySelection, type Filling, type Parameters } from "./fillFromSelection";
import type { FieldEntry } from "./readArgument";

/** The fields of a function on its way into a cell. */
export interface InsertFields {
  parameters: Parameters;
  entries: Readonly<Partial<Record<TermId, FieldEntry>>>;
  /** Has the user typed or chosen anything? Then no selection changes the fields by itself. */
  isTouched: boolean;
  filling: Filling | undefined;
  selection: Selection | undefined;
  /** The cell for the result: the one selected for it, else the free one beside the figures. */
  place: Area | undefined;
  isPlaceChosen: boolean;
  /** Where the formula went last, until something else is selected. */
  inserted: Area | undefined;
}

export type InsertAction =
  | { type: "selected"; selection: Selection }
  | { type: "typed"; term: TermId; text: string }
  | { type: "picked"; term: TermId; area: Area }
  | { type: "filled" }
  | { type: "inserted"; place: Area };

export const emptyFields = (parameters: Parameters): InsertFields => ({
  parameters,
  entries: {},
  isTouched: false,
  filling: undefined,
  selection: undefined,
  place: undefined,
  isPlaceChosen: false,
  inserted: undefined,
});

export function reduceInsert(form: InsertFields, action: InsertAction): InsertFields {
  switch (action.type) {
    case "selected":
      return select(form, action.selection);
    case "typed":
      return {
        ...form,
        entries: { ...form.entries, [action.term]: { text: action.text, sheet: form.selection?.areas[0]?.sheet } },
        isTouched: true,
      };
    case "picked":
      return clearPlace(
        { ...form, entries: { ...form.entries, [action.term]: { area: action.area } }, isTouched: true },
        [action.area],
      );
    case "filled":
      return fillTheRest(form);
    case "inserted":
      return { ...form, inserted: action.place, place: undefined, isPlaceChosen: false };
  }
}

/** Figures fill the fields; a blank cell, or with all fields filled any single one, is for the result. */
function select(form: InsertFields, selection: Selection): InsertFields {
  const next = { ...form, selection };
  const [first] = selection.areas;
  if (!first || (form.inserted && isOne(selection) && intersect(first, form.inserted))) return next;
  if (isEmptySelection(selection) || (isOne(selection) && (form.isTouched || isFilledByMany(form)))) {
    return { ...next, place: cellOf(first), isPlaceChosen: true, inserted: undefined };
  }
  return form.isTouched
    ? { ...next, inserted: undefined }
    : fill({ ...next, inserted: undefined }, fillFromSelection(selection, form.parameters));
}

function fill(form: InsertFields, filling: Filling): InsertFields {
  const entries = Object.fromEntries(Object.entries(filling.fields).map(([id, area]) => [id, { area }]));
  return clearPlace({ ...form, entries, filling }, filling.from);
}

/** What the selection can tell goes into the fields that hold nothing. */
function fillTheRest(form: InsertFields): InsertFields {
  if (!form.selection) return form;
  const filling = fillFromSelection(form.selection, form.parameters);
  const isBlank = (id: TermId): boolean => {
    const entry = form.entries[id];
    return !entry || ("text" in entry && entry.text.trim() === "");
  };
  const fields = Object.fromEntries(
    Object.entries(filling.fields).filter(([id]) => isBlank(id as TermId)),
  ) as Filling["fields"];
  const entries = {
    ...form.entries,
    ...Object.fromEntries(Object.entries(fields).map(([id, area]) => [id, { area }])),
  };
  return clearPlace({ ...form, entries, filling: { ...filling, fields } }, filling.from);
}

/**
 * A cell for the result that is now an argument, or that lies on another worksheet than the figures, gives way to the
 * free one beside them.
 */
function clearPlace(form: InsertFields, arguments_: readonly Area[]): InsertFields {
  const { place, isPlaceChosen, filling } = form;
  const keeps =
    place && isPlaceChosen && arguments_.every((area) => area.sheet === place.sheet && !intersect(area, place));
  return keeps ? form : { ...form, place: filling?.place, isPlaceChosen: false };
}

export const isMissing = ({ entries }: InsertFields, { term, optional }: Parameters[number]): boolean => {
  const entry = entries[term];
  return !optional && (!entry || ("text" in entry && entry.text.trim() === ""));
};

/** After a single cell another one is another figure; after a range it is where the result goes. */
function isFilledByMany(form: InsertFields): boolean {
  const from = form.filling?.how === "not" ? [] : (form.filling?.from ?? []);
  const isMany = from.length > 1 || from.some(({ rows, columns }) => rows * columns > 1);
  return isMany && form.parameters.every((parameter) => !isMissing(form, parameter));
}

const isOne = ({ areas: [first, ...more] }: Selection): boolean =>
  first !== undefined && more.length === 0 && first.rows * first.columns === 1;

const cellOf = ({ sheet, row, column }: Area): Area => ({ sheet, row, column, rows: 1, columns: 1 });
