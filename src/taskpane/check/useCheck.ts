import { useCallback, useEffect, useReducer, useRef } from "react";
import { codeOf, officeReason } from "../../excel/officeReason";
import { cellAddress } from "../../formula/address";
import type { WorkbookReading } from "../../formula/WorkbookReading";
import type { OfferedTemplate } from "../../template/team/offered";
import type { CellPlace, Rewrite } from "../../review/Finding";
import { rewriteKey } from "../../review/formulaFindings";
import { loadOffered } from "../parts/team/loadOffered";
import { useHost } from "../parts/useHost";
import { initialCheck, reduceCheck, type CheckState } from "./checkState";

interface Check {
  state: CheckState;
  again: () => void;
  stop: () => void;
  rewrite: (finding: string, rewrites: readonly Rewrite[]) => void;
  show: (finding: string, cell: CellPlace) => void;
}

/** Asked for only where a sheet was made from what an organisation offers. */
const offeredFor = (reading: WorkbookReading): Promise<readonly OfferedTemplate[]> =>
  reading.sheets.some(({ teamStamp }) => teamStamp !== undefined) ? loadOffered() : Promise.resolve([]);

/** Reads the workbook when the screen opens, and whenever it is asked to. */
export function useCheck(): Check {
  const host = useHost();
  const [state, dispatch] = useReducer(reduceCheck, initialCheck);
  const running = useRef<AbortController>(undefined);

  const again = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    dispatch({ type: "readingStarted" });
    host
      .readWorkbook({
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) dispatch({ type: "progressed", progress });
        },
      })
      .then(async (reading) => ({ reading, offered: await offeredFor(reading) }))
      .then(
        (read) => {
          if (!signal.aborted) dispatch({ type: "read", ...read });
        },
        (error: unknown) => {
          if (!signal.aborted) dispatch({ type: "readingFailed", code: codeOf(error) });
        },
      );
  }, [host]);

  useEffect(() => {
    again();
    return () => {
      running.current?.abort();
    };
  }, [again]);

  const stop = useCallback(() => {
    running.current?.abort();
    dispatch({ type: "stopped" });
  }, []);

  const rewrite = useCallback(
    (finding: string, rewrites: readonly Rewrite[]) => {
      dispatch({ type: "rewritingStarted", finding });
      host
        .rewriteFormulas(
          rewrites.map(({ at, before, after }) => ({
            sheetId: at.sheet.id,
            row: at.row,
            column: at.column,
            before,
            after,
          })),
        )
        .then(
          (outcome) => {
            dispatch({
              type: "rewritten",
              outcome,
              keys: outcome.done.map((done) => rewriteKey(done.sheetId, done, done.after)),
            });
            again();
          },
          (error: unknown) => {
            dispatch({
              type: "troubled",
              trouble: {
                finding,
                says: officeReason(codeOf(error)) === "cellEditing" ? "notRewrittenEditing" : "notRewritten",
              },
            });
          },
        );
    },
    [host, again],
  );

  const show = useCallback(
    (finding: string, cell: CellPlace) => {
      const trouble = (): void => {
        dispatch({ type: "troubled", trouble: { finding, says: "notShown" } });
      };
      // Excel refuses to show a hidden sheet
      host.showSheet(cell.sheet.id, cellAddress(cell)).then((isThere) => {
        if (!isThere) trouble();
      }, trouble);
    },
    [host],
  );

  return { state, again, stop, rewrite, show };
}
