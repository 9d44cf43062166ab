/** A cell as it was read: a day by its number in Excel's calendar. */
export type SampleCell = string | number | { readonly day: number } | undefined;

/** The first cells of a column below its name; the name is blank where the source has none. */
export interface SampleColumn {
  readonly name: string;
  readonly cells: readonly SampleCell[];
}
