import { type Dispatch, useEffect, useReducer, useState } from "react";
import { useHost } from "../parts/useHost";
import type { Parameters } from "./fillFromSelection";
import { emptyFields, reduceInsert, type InsertAction, type InsertFields } from "./insertFields";

/** Selecting by dragging or by keys passes many cells: only where it rests is read. */
const REST_MS = 100;

interface UsedForm {
  form: InsertFields;
  dispatch: Dispatch<InsertAction>;
  /** Counts what was selected: cells may have changed in between. */
  visit: number;
}

/** The fields of a function, which follow what is selected in Excel. */
export function useInsertFields(parameters: Parameters): UsedForm {
  const host = useHost();
  const [form, dispatch] = useReducer(reduceInsert, parameters, emptyFields);
  const [visit, setVisit] = useState(0);

  useEffect(() => {
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      const asked = ++latest;
      // a chart, or a cell being edited, is nothing to read: the next selection will be
      const selection = await host.readSelection(parameters.map(({ term }) => term)).catch(() => undefined);
      if (asked !== latest) return;
      if (selection) dispatch({ type: "selected", selection });
      setVisit((before) => before + 1);
    };
    const readSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void read();
      }, REST_MS);
    };
    void read();
    const watching = host.watchSelection(readSoon);
    watching.catch(ignore);
    return () => {
      latest = Infinity;
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host, parameters]);

  return { form, dispatch, visit };
}

/** Where Excel does not tell of selections the fields are filled by hand. */
const ignore = (): void => undefined;
