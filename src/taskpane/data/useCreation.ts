import { useMemo } from "react";
import { CoreError } from "../../core/CoreError";
import { SheetNotWritten } from "../../excel/SheetNotWritten";
import { runOrders } from "../../orders/runOrders";
import { SheetsNotUpdated } from "../../excel/SheetsNotUpdated";
import type { Writing } from "../../excel/writeSheets";
import type { OrderTables } from "../../orders/tables/OrderTables";
import { orderSheets, type OrderSheet, type OrderSheetOptions } from "../../orderSheets/orderSheets";
import type { CurrencyId } from "../../vocabulary/currencies";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import type { OrderSheetId } from "../../vocabulary/orderSheetNames";
import { uiText } from "../../vocabulary/ui";
import type { SheetAbout } from "../../orderSheets/SheetAbout";
import type { Locale, Text } from "../../vocabulary/locale";
import type { Host } from "../parts/Host";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import type { Source } from "./Source";
import type { Failure } from "../parts/made/Failure";
import type { NotDeleted } from "../parts/made/NotDeleted";
import type { DataPage, OpenOrders, SheetsAsked } from "./dataState";
import { currentData, dispatchData } from "./dataStore";
import { aboutSheet, type MadeSheets } from "./madeSheets";
import { outlookLinks } from "./outlookLinks";
import { updateFailure } from "../parts/made/updateFailure";

interface Creation {
  /** Works the figures out, and writes the sheets: all of them, or none. */
  create: (asked: SheetsAsked) => Promise<void>;
  /** Works the figures out, and brings the sheets up to date that were made of the orders before. */
  update: (asked: SheetsAsked) => Promise<void>;
  cancel: () => void;
  /** Deletes the sheets again, but for those that something was added to. */
  undo: (page: Extract<DataPage, { at: "written" }>) => Promise<void>;
}

let running: AbortController | undefined;

/** Works the figures out and has them put into sheets; the page says how far that is, and what came of it. */
async function making(
  { settings }: SheetsAsked,
  locale: Locale,
  put: (open: OpenOrders, tables: OrderTables, writing: Writing) => Promise<DataPage>,
): Promise<void> {
  const { open } = currentData();
  if (open?.session === undefined) return;
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  dispatchData({ type: "turnedTo", page: { at: "writing", share: 0 } });
  try {
    const tables = await runOrders("tableOrders", { session: open.session, settings });
    signal.throwIfAborted();
    const onProgress = (share: number): void => {
      dispatchData({ type: "progressed", share });
    };
    dispatchData({ type: "turnedTo", page: await put(open, tables, { signal, onProgress }) });
  } catch (error) {
    const page: DataPage = signal.aborted ? { at: "sheets" } : { at: "failed", failure: failureOf(error, locale) };
    dispatchData({ type: "turnedTo", page });
  }
}

export function useCreation(): Creation {
  const host = useHost();
  const locale = useLocale();
  return useMemo(
    () => ({
      create: (asked) =>
        making(asked, locale, async (open, tables, writing) => {
          const options = {
            ...optionsOf(open, asked.currency, asked.chosen, locale),
            ...(await outlookOf(asked.chosen, host)),
          };
          const sheets = orderSheets(tables, options);
          const { sheets: made } = await host.writeSheets(
            sheets.map(({ plan }) => plan),
            {
              ...writing,
              remembers: sheets.map(({ id }) => aboutSheet(id, open.source, open.choices, asked, locale)),
            },
          );
          return {
            at: "written",
            tables,
            options,
            currency: asked.currency,
            sheets: sheets.map(({ headline }, i) => ({ written: made[i]!, headline })),
          };
        }),
      update: (asked) =>
        making(asked, locale, async (open, tables, writing) => {
          const { made } = open.update!;
          const kinds = [...new Set(made.sheets.map(({ sheet }) => sheet))];
          const options = {
            ...optionsOf(open, asked.currency, kinds, made.about.locale),
            ...(await outlookOf(kinds, host)),
          };
          const sheets = sheetsAgain(made, orderSheets(tables, options));
          const { sheets: done, gone } = await host.updateSheets(
            sheets.map(({ id, sheet: { plan, id: kind } }) => ({
              id,
              plan,
              about: aboutSheet(kind, open.source, open.choices, asked, made.about.locale),
            })),
            writing,
          );
          return {
            at: "updated",
            tables,
            options,
            currency: asked.currency,
            gone,
            sheets: sheets.map(({ sheet: { headline } }, i) => ({ written: done[i]!, headline })),
          };
        }),
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

/** What only the board report shows is asked for only then. */
const outlookOf = async (kinds: readonly OrderSheetId[], host: Host): Promise<Pick<OrderSheetOptions, "answers">> =>
  kinds.includes("board") ? { answers: await outlookLinks(host) } : {};

const optionsOf = (
  open: OpenOrders,
  currency: CurrencyId,
  chosen: readonly OrderSheetId[],
  locale: Locale,
): OrderSheetOptions => ({
  locale,
  spelling: "native",
  currency,
  ...vatSaid(open),
  chosen,
  source: open.source.name,
  ...tableOf(open.source),
});

/** The table whose rows the sheets can count themselves. */
function tableOf(source: Source): Pick<SheetAbout, "table"> {
  if (source.kind !== "cells" || !("table" in source.found.source)) return {};
  return { table: { name: source.found.source.table, rows: source.found.rows } };
}

/** The sheets as they are to be now. */
function sheetsAgain({ sheets }: MadeSheets, made: readonly OrderSheet[]): { id: string; sheet: OrderSheet }[] {
  const found = sheets.map(({ id, name, sheet }) => ({ id, name, sheet: made.find((one) => one.id === sheet) }));
  const lost = found.filter(({ sheet }) => !sheet).map(({ name }) => name);
  if (lost.length > 0) throw new CoreError("value", updateOthers(lost));
  return found.flatMap(({ id, sheet }) => (sheet ? [{ id, sheet }] : []));
}

const updateOthers = (names: readonly string[]): Text =>
  inEveryLanguage((locale) => uiText("updateOthers", locale, { names: names.join(", ") }));

/** What can be said of VAT: it was taken out, or the amount's title tells. */
function vatSaid({ sample, choices }: OpenOrders): Pick<SheetAbout, "vat"> {
  if (choices.vat !== undefined) return { vat: "excluding" };
  const { said } = sample.vat;
  return said === undefined ? {} : { vat: said === "included" ? "including" : "excluding" };
}

function failureOf(error: unknown, locale: Locale): Failure {
  if (error instanceof CoreError) return { says: error.sentence[locale] };
  if (error instanceof SheetsNotUpdated) return { says: updateFailure(error, locale) };
  const { reason, code } = SheetNotWritten.because(error);
  return { reason, code };
}
