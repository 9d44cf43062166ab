import type { CheckId } from "../vocabulary/checks";
import type { Text } from "../vocabulary/locale";
import type { ColumnId, FormulaSpec, InputSpec, TableRow } from "./Template";
import type { FormatId } from "./numberFormat";

/** Short forms for writing a template. */
export const t = (en: string, fr: string): Text => ({ en, fr });

export const input = (term: InputSpec["input"], format: FormatId, more: Partial<InputSpec> = {}): InputSpec => ({
  input: term,
  format,
  ...more,
});
export const formula = (key: string, text: string, format: FormatId, more: Partial<FormulaSpec> = {}): FormulaSpec => ({
  key,
  formula: text,
  format,
  ...more,
});
export const note = (en: string, fr: string): { note: Text } => ({ note: t(en, fr) });

/** A check with its answer in a column. */
export const check = (id: CheckId, column: ColumnId, text: string): TableRow => ({
  label: { check: id },
  cells: { [column]: { formula: text, format: "text", check: id } },
});

/** The same kind of cell in several columns. */
export const across = <T extends ColumnId>(
  columns: readonly T[],
  cell: (index: number) => InputSpec | FormulaSpec,
): TableRow["cells"] => Object.fromEntries(columns.map((column, index) => [column, cell(index)]));

/** A formula that stays quiet until the cells it needs are filled in. */
export const unlessBlank = (needs: readonly string[], text: string): string => {
  const blank = needs.map((need) => `${need}=""`).join(",");
  return `IF(${needs.length > 1 ? `OR(${blank})` : blank},"",${text})`;
};
