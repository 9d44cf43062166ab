import { useMemo } from "react";
import { CoreError } from "../../core/CoreError";
import { SheetNotWritten } from "../../excel/SheetNotWritten";
import { runOrders } from "../../orders/runOrders";
import { orderSheets } from "../../orderSheets/orderSheets";
import type { SheetAbout } from "../../orderSheets/SheetAbout";
import type { Locale } from "../../vocabulary/locale";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import type { DataPage, Failure, NotDeleted, OpenOrders, SheetsAsked } from "./dataState";
import { currentData, dispatchData } from "./dataStore";

interface Creation {
  /** Works the figures out, and writes the sheets: all of them, or none. */
  create: (asked: SheetsAsked) => Promise<void>;
  cancel: () => void;
  /** Deletes the sheets again, but for those that something was added to. */
  undo: (page: Extract<DataPage, { at: "written" }>) => Promise<void>;
}

let running: AbortController | undefined;

export function useCreation(): Creation {
  const host = useHost();
  const locale = useLocale();
  return useMemo(
    () => ({
      create: async (asked) => {
        const { open } = currentData();
        if (open?.session === undefined) return;
        running?.abort();
        running = new AbortController();
        const { signal } = running;
        dispatchData({ type: "turnedTo", page: { at: "writing", share: 0 } });
        try {
          const tables = await runOrders("tableOrders", { session: open.session, settings: asked.settings });
          signal.throwIfAborted();
          const sheets = orderSheets(tables, {
            locale,
            spelling: "native",
            currency: asked.currency,
            ...vatSaid(open),
            chosen: asked.chosen,
            source: open.source.name,
          });
          const { sheets: made } = await host.writeSheets(
            sheets.map(({ plan }) => plan),
            {
              signal,
              onProgress: (share) => {
                dispatchData({ type: "progressed", share });
              },
            },
          );
          dispatchData({
            type: "turnedTo",
            page: {
              at: "written",
              tables,
              currency: asked.currency,
              sheets: sheets.map(({ headline }, i) => ({ written: made[i]!, headline })),
            },
          });
        } catch (error) {
          if (signal.aborted) {
            dispatchData({ type: "turnedTo", page: { at: "sheets" } });
            return;
          }
          dispatchData({ type: "turnedTo", page: { at: "failed", failure: failureOf(error, locale) } });
        }
      },
      cancel: () => {
        running?.abort();
      },
      undo: async (page) => {
        const leave = (notDeleted: NotDeleted): void => {
          dispatchData({ type: "turnedTo", page: { ...page, notDeleted } });
        };
        try {
          const { kept } = await host.deleteSheets(page.sheets.map(({ written }) => written));
          if (kept.length > 0) leave({ changed: kept });
          else dispatchData({ type: "turnedTo", page: { at: "sheets" } });
        } catch {
          leave("refused");
        }
      },
    }),
    [host, locale],
  );
}

/** What can be said of VAT: it was taken out, or the amount's title tells. */
function vatSaid({ sample, choices }: OpenOrders): Pick<SheetAbout, "vat"> {
  if (choices.vat !== undefined) return { vat: "excluding" };
  const { said } = sample.vat;
  return said === undefined ? {} : { vat: said === "included" ? "including" : "excluding" };
}

function failureOf(error: unknown, locale: Locale): Failure {
  if (error instanceof CoreError) return { says: error.sentence[locale] };
  return error instanceof SheetNotWritten
    ? { reason: error.reason, code: error.code }
    : { reason: "unknown", code: undefined };
}
