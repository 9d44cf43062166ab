import { useMemo } from "react";
import { SheetNotWritten } from "../../../excel/SheetNotWritten";
import { subscriptionSheet } from "../../../modelSheets/subscriptionSheet";
import type { Locale } from "../../../vocabulary/locale";
import { uiText } from "../../../vocabulary/ui";
import type { Failure } from "../../parts/made/Failure";
import type { NotDeleted } from "../../parts/made/NotDeleted";
import { useHost } from "../../parts/useHost";
import { useLocale } from "../../parts/useWords";
import { changeSubscriptions, type KnownSubscriptions, type SubscriptionsPage } from "./subscriptionsStore";

interface SubscriptionSheetActions {
  /** Writes the sheet, or nothing. */
  create: (known: KnownSubscriptions, discountRate: number | undefined) => void;
  cancel: () => void;
  /** Deletes it again, unless something was added to it. */
  undo: (page: Extract<SubscriptionsPage, { at: "written" }>) => void;
}

/** What ends the writing that is under way. One at a time is. */
let running: AbortController | undefined;

export function useSubscriptionSheet(): SubscriptionSheetActions {
  const host = useHost();
  const locale = useLocale();
  return useMemo(() => {
    const turn = (page: SubscriptionsPage): void => {
      changeSubscriptions({ page });
    };
    const make = async (known: KnownSubscriptions, discountRate: number | undefined): Promise<void> => {
      running?.abort();
      running = new AbortController();
      const { signal } = running;
      const onProgress = (share: number): void => {
        if (!signal.aborted) turn({ at: "writing", known, share });
      };
      onProgress(0);
      try {
        const { plan, headline } = subscriptionSheet({ ...known, discountRate: discountRate ?? 0 }, { locale });
        const { sheets } = await host.writeSheets([plan], { signal, onProgress });
        turn({ at: "written", known, sheets: sheets.map((written) => ({ written, headline })) });
      } catch (error) {
        turn({ at: "result", known, ...(signal.aborted ? {} : { failure: failureOf(error, locale) }) });
      }
    };
    const remove = async (page: Extract<SubscriptionsPage, { at: "written" }>): Promise<void> => {
      const leave = (notDeleted: NotDeleted): void => {
        turn({ ...page, notDeleted });
      };
      try {
        const { kept } = await host.deleteSheets(page.sheets.map(({ written }) => written));
        if (kept.length > 0) leave({ changed: kept });
        else turn({ at: "result", known: page.known });
      } catch {
        leave("refused");
      }
    };
    return {
      create: (known, discountRate) => void make(known, discountRate),
      cancel: () => {
        running?.abort();
      },
      undo: (page) => void remove(page),
    };
  }, [host, locale]);
}

const failureOf = (error: unknown, locale: Locale): Failure =>
  error instanceof SheetNotWritten
    ? { reason: error.reason, code: error.code }
    : { says: uiText("subscriptionSheetNotMade", locale) };
