import { results, type ResultId } from "./results";

/** Columns that tell one result from another; the first that fits is meant. */
const TOLD_BY: readonly (readonly [ResultId, readonly string[]])[] = [
  ["customers", ["customer", "repeat_purchases", "recency", "age"]],
  ["compressed", ["repeat_purchases", "recency", "age", "customers"]],
  ["spend", results.spend],
];

/**
 * Which result of a warehouse a list is, by the titles of its columns, in whatever order and letters they are (Snowflake
 * writes them in capitals); undefined where it is none. What CLV.BYCUSTOMER spills is one as well.
 */
export function resultOf(titles: readonly string[]): ResultId | undefined {
  const names = new Set(titles.map((title) => title.trim().toLowerCase()));
  return TOLD_BY.find(([, columns]) => columns.every((column) => names.has(column)))?.[0];
}
