import type { Locale } from "../../../vocabulary/locale";
import type { OrderRoleId } from "../../../vocabulary/orderRoles";
import { amountsByOrder, type AmountsByOrder } from "../../columns/amountsByOrder";
import { findHeader } from "../../columns/findHeader";
import { recognizeColumns } from "../../columns/recognizeColumns";
import type { SampleCell, SampleColumn } from "../../columns/SampleColumn";
import { wordsOf } from "../../columns/wordsOf";
import type { OrderSample, SampledColumn, SourceSample } from "../OrderSample";
import { columnTitle } from "../read/columnTitle";
import { currenciesIn } from "./currenciesIn";
import { findings } from "./findings";
import { habitsOf } from "./habitsOf";
import { shownCell } from "./shownCell";
import type { TableHead } from "./TableHead";
import { vatIn } from "./vatIn";

const SHOWN = 20;
/** Words of a title by which a cost is that of one unit. */
const PER_UNIT = ["unit", "unitaire", "price", "prix", "item", "each", "pa"];

/**
 * What the beginnings of sources tell, of which the first one is looked at closely.
 *
 * @param heads  at least one
 */
export function sampleOf(heads: readonly TableHead[], locale: Locale): OrderSample {
  const tables = heads.map((head) => tableOf(head, locale));
  const { titles, hasTitles, above, rows } = tables[0]!;
  const names = hasTitles ? titles : titles.map(() => "");
  const columns = names.map((name, place): SampleColumn => ({ name, cells: rows.map((row) => row[place]) }));
  const { roles, customerBy, asksCompany, vat } = recognizeColumns(columns);
  const cellsOf = (role: OrderRoleId): readonly SampleCell[] | undefined => {
    const found = roles[role];
    return found && columns[found.column]!.cells;
  };
  const habits = habitsOf(cellsOf, { separator: heads[0]!.text?.separator, locale });
  const by = (role: OrderRoleId): AmountsByOrder => {
    const [orders, cells] = [cellsOf("order"), cellsOf(role)];
    return orders && cells ? amountsByOrder(orders, cells) : "line";
  };
  const currencies = currenciesIn(cellsOf, titles[roles.amount?.column ?? -1] ?? "");
  const found = Object.entries(roles).map(([id, { column, by: how }]): [OrderRoleId, SampledColumn] => {
    const role = id as OrderRoleId;
    const why = findings(role, columns[column]!.cells, { habits, currency: currencies[0], by: by(role) });
    return [role, { title: titles[column]!, by: how, why }];
  });
  const { text, sheets } = heads[0]!;
  return {
    titles,
    hasTitles,
    above,
    rows: rows.slice(0, SHOWN).map((row) => titles.map((_, place) => shownCell(row[place], locale))),
    sampled: rows.length,
    sources: heads.map((head, place) => sourceOf(head, tables[place]!.titles, titles)),
    ...(text ? { text } : {}),
    ...habits,
    columns: Object.fromEntries(found),
    ...(customerBy ? { customerBy } : {}),
    asksCompany,
    amounts: by("amount"),
    costs: Object.fromEntries(
      (["cost", "shipping", "discount"] as const).flatMap((role) =>
        roles[role]
          ? [[role, { by: by(role), isPerUnit: role === "cost" && isPerUnit(titles[roles[role].column]!) }]]
          : [],
      ),
    ),
    vat: vatIn(vat, cellsOf),
    currencies,
    ...(sheets ? { sheets } : {}),
  };
}

interface Table {
  titles: readonly string[];
  hasTitles: boolean;
  above: number;
  rows: readonly (readonly SampleCell[])[];
}

function tableOf({ rows, titles }: TableHead, locale: Locale): Table {
  if (titles) return { titles: titles.map((title, i) => titleOf(title, i, locale)), hasTitles: true, above: 0, rows };
  const at = findHeader(rows);
  const below = at === undefined ? rows : rows.slice(at + 1);
  const named = at === undefined ? [] : rows[at]!;
  const width = Math.max(named.length, ...below.map((row) => row.length));
  return {
    titles: Array.from({ length: width }, (_, place) => titleOf(named[place], place, locale)),
    hasTitles: at !== undefined,
    above: at ?? 0,
    rows: below.filter((row) => row.some((cell) => cell !== undefined && cell !== "")),
  };
}

const titleOf = (cell: SampleCell, place: number, locale: Locale): string =>
  typeof cell === "string" && cell.trim() !== "" ? cell : columnTitle(place, locale);

function sourceOf({ name, size }: TableHead, own: readonly string[], first: readonly string[]): SourceSample {
  const plain = (titles: readonly string[]): string[] => titles.map((title) => title.trim().toLowerCase());
  const [mine, theirs] = [plain(own), plain(first)];
  return {
    name,
    size,
    missing: first.filter((_, place) => !mine.includes(theirs[place]!)),
    others: own.filter((_, place) => !theirs.includes(mine[place]!)),
  };
}

const isPerUnit = (title: string): boolean => wordsOf(title).some((word) => PER_UNIT.includes(word));
