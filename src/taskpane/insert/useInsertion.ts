import { type Dispatch, useState } from "react";
import type { NumberMarks } from "../../core/numberMarks";
import { FormulaNotWritten } from "../../excel/FormulaNotWritten";
import type { PlaceContent } from "../../excel/readPlace";
import { intersect } from "../../formula/address";
import type { Area } from "../../formula/CellReading";
import type { TermId } from "../../vocabulary/terms";
import { insertTexts } from "../../vocabulary/ui/insertTexts";
import { paneTexts } from "../../vocabulary/ui/paneTexts";
import type { CatalogueEntry } from "../parts/catalogue";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import { isMissing, type InsertAction, type InsertFields } from "./insertFields";
import { readArgument, type Argument } from "./readArgument";
import { spelledFormula } from "./spelledFormula";
import { useInsertFields } from "./useInsertFields";
import { useNumberMarks } from "../parts/useNumberMarks";
import { usePlace } from "./usePlace";
import { usePreview, type UsedPreview } from "./usePreview";

/** A function on its way into a cell, and all that follows from what its fields hold. */
export interface Insertion extends UsedPreview {
  form: InsertFields;
  dispatch: Dispatch<InsertAction>;
  /** How this Excel writes figures. */
  marks: NumberMarks | undefined;
  args: readonly Argument[];
  /** The worksheet of the result: its cells need no name of one. */
  sheet: string;
  missing: readonly TermId[];
  /** Why an argument is not accepted. */
  messages: readonly (string | undefined)[];
  isReady: boolean;
  /** All the cells that the result would fill, as far as it is known. */
  area: Area | undefined;
  content: PlaceContent | undefined;
  /** The result would be one of its own arguments. */
  isAmongArguments: boolean;
  isAsking: boolean;
  failure: Failed | undefined;
  press: () => void;
  confirm: () => void;
  cancel: () => void;
}
export type Failed = Pick<FormulaNotWritten, "reason" | "code">;

export function useInsertion(entry: CatalogueEntry, controlOf: (control: TermId | "insert") => string): Insertion {
  const host = useHost();
  const locale = useLocale();
  const marks = useNumberMarks();
  const { form, dispatch, visit } = useInsertFields(entry.parameters);
  const [isChecked, setIsChecked] = useState(false);
  const [asked, setAsked] = useState<string>();
  const [failure, setFailure] = useState<Failed>();
  const [failures, setFailures] = useState(0);
  const { parameters, entries, place } = form;

  const sheet = place?.sheet ?? form.selection?.areas[0]?.sheet ?? "";
  const args = parameters.map(({ term }) => readArgument(term, entries[term], marks));
  const missing = parameters.filter((parameter) => isMissing(form, parameter)).map(({ term }) => term);
  const isReadable = missing.length === 0 && args.every(({ kind }) => kind !== "refused");
  const { preview, isOld } = usePreview(entry, isReadable ? args : undefined, visit);
  const known = isOld ? undefined : preview;

  const messages = parameters.map(({ term }, index) => {
    const argument = args[index]!;
    if (argument.kind === "refused") return argument.says[locale];
    if (argument.kind === "cells" && known?.status === "read" && !known.contents[index])
      return insertTexts.entryNotThere[locale];
    return isChecked && missing.includes(term) ? paneTexts.fieldMissing[locale] : undefined;
  });
  const area = place && { ...place, rows: known?.result?.rows ?? 1, columns: known?.result?.columns ?? 1 };
  const content = usePlace(area, visit + failures);
  const isAmongArguments =
    area !== undefined && (known?.contents.some((cells) => cells && intersect(cells.area, area)) ?? false);
  const formula = spelledFormula(entry.id, args, sheet);
  const question = JSON.stringify([formula, place]);

  const focus = (control: TermId | "insert"): void => {
    document.getElementById(controlOf(control))?.focus();
  };
  const insert = async (): Promise<void> => {
    if (!place) return;
    setAsked(undefined);
    try {
      await host.insertFormula({ place, formula, replaces: content?.held });
      dispatch({ type: "inserted", place });
    } catch (error) {
      setFailure(error instanceof FormulaNotWritten ? error : { reason: "unknown" });
      // the cell may not be what it was
      setFailures(failures + 1);
    }
    focus("insert");
  };

  return {
    form,
    dispatch,
    marks,
    args,
    sheet,
    missing,
    messages,
    preview,
    isOld,
    area,
    content,
    isAmongArguments,
    failure,
    isReady: isReadable && messages.every((message) => message === undefined),
    isAsking: asked === question,
    press: () => {
      setFailure(undefined);
      setIsChecked(true);
      const wrong = parameters.find(({ term }, index) => missing.includes(term) || messages[index] !== undefined);
      if (wrong) focus(wrong.term);
      else if (content?.held !== undefined || content?.blocking) setAsked(question);
      else if (!isAmongArguments) void insert();
    },
    confirm: () => {
      void insert();
    },
    cancel: () => {
      setAsked(undefined);
      focus("insert");
    },
  };
}
