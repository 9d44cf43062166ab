import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { OrderSample } from "../../orders/prepare/OrderSample";
import type { OrderSheetOptions } from "../../orderSheets/orderSheets";
import type { OrderTables } from "../../orders/tables/OrderTables";
import type { TableSettings } from "../../orders/tables/TableSettings";
import type { OrderQuestionId } from "../../vocabulary/orderFindings";
import type { CurrencyId } from "../../vocabulary/currencies";
import type { OrderSheetId } from "../../vocabulary/orderSheetNames";
import type { SourceChanges } from "../../orders/prepare/sourceChanges";
import type { Failure } from "../parts/made/Failure";
import type { NotDeleted } from "../parts/made/NotDeleted";
import type { SheetMade, SheetSeen } from "../parts/made/SheetMade";
import type { MadeSheets } from "./madeSheets";

import type { Source } from "./Source";
import type { ReducedList } from "../parts/lists/reducedList";

/** What is asked before the sheets are made. */
export interface SheetsAsked {
  chosen: readonly OrderSheetId[];
  settings: TableSettings;
  currency: CurrencyId;
}

/** What the user has said of it; all else follows the orders, as they are read and chosen. Undefined takes it back. */
export interface AskedChanges extends Partial<Pick<SheetsAsked, "chosen" | "currency">> {
  settings?: { [K in keyof TableSettings]?: TableSettings[K] | undefined };
}

/** A source that was read, as it is used. */
export interface OpenOrders {
  source: Source;
  sample: OrderSample;
  choices: OrderChoices;
  /** What only the user knows. */
  questions: readonly OrderQuestionId[];
  /** By its number; undefined while columns are missing, without which nothing is read. */
  session: number | undefined;
  /** Of the choices, or of those before them while it is worked out again. */
  report: OrderReport | undefined;
  isStale: boolean;
  /** Why it could not be worked out. */
  problem: string | undefined;
  /** Sheets that were made of it before, and are to be brought up to date. */
  update?: { made: MadeSheets; changes: SourceChanges };
}

export type DataPage =
  | { at: "start"; notice?: string }
  /** The files of these sheets are to be chosen again. */
  | { at: "again"; made: MadeSheets }
  | { at: "reading"; source: Source; share: number }
  | { at: "columns" | "same" | "sheets" }
  | { at: "warehouse" }
  | { at: "reduced"; list: ReducedList }
  | { at: "writing"; share: number }
  | { at: "failed"; failure: Failure }
  | {
      at: "written";
      tables: OrderTables;
      options: OrderSheetOptions;
      sheets: readonly SheetMade[];
      currency: CurrencyId;
      notDeleted?: NotDeleted;
    }
  | {
      at: "updated";
      tables: OrderTables;
      options: OrderSheetOptions;
      sheets: readonly SheetSeen[];
      currency: CurrencyId;
      /** Rows of customers who are not in the orders any more. */
      gone: number;
    };

/** All that the tab knows. It stays while other tabs are open. */
export interface DataState {
  page: DataPage;
  open: OpenOrders | undefined;
  asked: AskedChanges;
}

export type DataAction =
  | { type: "started"; notice?: string }
  | { type: "readingStarted"; source: Source }
  | { type: "progressed"; share: number }
  | { type: "sampled"; open: OpenOrders }
  | { type: "chosen"; choices: OrderChoices; session: number | undefined }
  | { type: "reported"; choices: OrderChoices; session: number; report: OrderReport }
  | { type: "notReported"; problem: string }
  | { type: "turnedTo"; page: DataPage }
  | { type: "asked"; changes: AskedChanges };

export const emptyData: DataState = { page: { at: "start" }, open: undefined, asked: {} };

export function reduceData(state: DataState, action: DataAction): DataState {
  const { page, open } = state;
  switch (action.type) {
    case "started":
      return { ...emptyData, page: { at: "start", ...(action.notice === undefined ? {} : { notice: action.notice }) } };
    case "readingStarted":
      return { ...emptyData, page: { at: "reading", source: action.source, share: 0 } };
    case "progressed":
      return page.at === "reading" || page.at === "writing"
        ? { ...state, page: { ...page, share: action.share } }
        : state;
    case "sampled":
      return { ...state, open: action.open };
    case "chosen":
      return open
        ? { ...state, open: { ...open, choices: action.choices, session: action.session, isStale: true } }
        : state;
    case "reported":
      // an answer to choices that were changed since then is on its way
      return open && open.choices === action.choices
        ? {
            ...state,
            page: page.at === "reading" ? { at: "columns" } : page,
            open: { ...open, session: action.session, report: action.report, isStale: false, problem: undefined },
          }
        : state;
    case "notReported":
      return open
        ? {
            ...state,
            page: page.at === "reading" ? { at: "columns" } : page,
            open: { ...open, isStale: false, problem: action.problem },
          }
        : state;
    case "turnedTo":
      return { ...state, page: action.page };
    case "asked":
      return {
        ...state,
        asked: {
          ...state.asked,
          ...action.changes,
          settings: { ...state.asked.settings, ...action.changes.settings },
        },
      };
  }
}
