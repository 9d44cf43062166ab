import { fileProperties } from "../../src/files/fileProperties";
import { planBook } from "../../src/files/planFile";
import { writeXlsx } from "../../src/spreadsheet/xlsx/writeXlsx";
import type { Spreadsheet } from "../../src/spreadsheet/Spreadsheet";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { Answers, AskingTemplate } from "../../src/template/Template";
import type { CurrencyId } from "../../src/vocabulary/currencies";
import type { Locale } from "../../src/vocabulary/locale";
import { changed } from "./shownSheet";
import { functionEntries } from "./writeTemplateFile";

interface Filled {
  change?: Readonly<Record<string, Answers[string]>>;
  currency?: CurrencyId;
  locale?: Locale;
  spelling?: "clv" | "native";
  template?: AskingTemplate;
  /** What happens to the workbook before it is saved. */
  edit?: (book: Spreadsheet) => void;
}

/** A worksheet that somebody filled in and saved, as its bytes. */
export function filledCopy({
  change = {},
  currency = "EUR",
  locale = "en",
  spelling = "native",
  template = lifetimeValue,
  edit = () => undefined,
}: Filled = {}): Promise<Uint8Array> {
  const answers = changed(template.example(locale), change);
  const plan = layout(template, locale, { sheetName: "Value", answers, currency, spelling });
  const properties = fileProperties(template, locale, spelling);
  const book = planBook({ plan, formulas: spelling, properties }, functionEntries);
  edit(book);
  return writeXlsx(book);
}
