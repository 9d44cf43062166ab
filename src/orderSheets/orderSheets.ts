import type { OrderTables } from "../orders/tables/OrderTables";
import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import type { Spelling } from "../template/spelling";
import type { Answers, Template } from "../template/Template";
import type { Locale } from "../vocabulary/locale";
import type { PaperId } from "../vocabulary/papers";
import { orderSheetNames, type OrderSheetId } from "../vocabulary/orderSheetNames";
import { boardSheet } from "./board/boardSheet";
import { cohortsSheet } from "./cohortsSheet";
import { customersSheet } from "./customersSheet";
import { headlineOf, type Headline } from "./headlineOf";
import { keyFiguresSheet } from "./keyFiguresSheet";
import { rfmSheet } from "./rfmSheet";
import { segmentsSheet } from "./segmentsSheet";
import type { SheetAbout } from "./SheetAbout";

export interface OrderSheetOptions extends SheetAbout {
  chosen: readonly OrderSheetId[];
  locale: Locale;
  spelling: Spelling;
  paper?: PaperId;
  /** What inputs of the sheets begin with. */
  answers?: Answers;
}

/** A sheet to be written, and the figure that stands for it in a list of sheets. */
export interface OrderSheet {
  id: OrderSheetId;
  template: Template;
  plan: Plan;
  headline: Headline;
}

/** The chosen sheets, in the order in which they are chosen; those that the orders have no words for are left out. */
export const orderSheets = (tables: OrderTables, options: OrderSheetOptions): OrderSheet[] =>
  options.chosen.flatMap((id) => {
    const template = templateOf(id, tables, options);
    return template ? [{ id, template, plan: planOf(id, template, options), headline: headlineOf(id, tables) }] : [];
  });

function templateOf(id: OrderSheetId, tables: OrderTables, options: OrderSheetOptions): Template | undefined {
  switch (id) {
    case "keyFigures":
      return keyFiguresSheet(tables, options);
    case "customers":
      return customersSheet(tables, options, options.locale);
    case "cohorts":
      return cohortsSheet(tables, options);
    case "rfm":
      return rfmSheet(tables, options);
    case "segments":
    case "channels":
      return tables[id] && segmentsSheet(tables, id, options);
    case "board":
      return boardSheet(tables, options);
  }
}

const planOf = (
  id: OrderSheetId,
  template: Template,
  { locale, currency, spelling, paper = "a4", answers = {} }: OrderSheetOptions,
): Plan => layout(template, locale, { sheetName: orderSheetNames[id][locale], answers, currency, spelling, paper });
