import { FieldList } from "../../../spreadsheet/csv/FieldList";
import { guessSeparator } from "../../../spreadsheet/csv/guessSeparator";
import { headOf } from "../../../spreadsheet/csv/headOf";
import { fileKind } from "../../../spreadsheet/fileKind";
import { FileProblem } from "../../../spreadsheet/FileProblem";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import type { Pieces } from "../../text/pieces";
import { textHead } from "../../text/textHead";
import { SAMPLED, type TableHead } from "./TableHead";

/** @throws {FileProblem} when it is no text */
export async function textTableHead(pieces: Pieces, locale: Locale): Promise<Pick<TableHead, "rows" | "text">> {
  const { head, all } = await textHead(pieces);
  await all.return(undefined);
  if (fileKind(head) !== "text") throw new FileProblem("noOrders");
  const { encoding, text, named } = headOf(head);
  const separator = named ?? guessSeparator(text) ?? languages[locale].list;
  const rows = FieldList.of(text, separator).filled().slice(0, SAMPLED);
  return { rows: rows.map((row) => row.map((field) => field.text)), text: { separator, encoding } };
}
