/** The beginning of a table or an area, as Excel hands its cells over. */
export interface FirstCells {
  /** Of the table or the worksheet. */
  name: string;
  /** So many rows there are in all, those above the titles among them. */
  size: number;
  /** Of a table; otherwise they may stand among the values. */
  titles?: readonly unknown[];
  values: readonly (readonly unknown[])[];
  /** Number formats in the codes of en-US, by which days are told from numbers. */
  formats: readonly (readonly unknown[])[];
}
