/** Order lines in columns of one length, in any order of rows. */
export interface OrderLines {
  /** Of each line, its customer as an index into `ids`; -1 where the line names none. */
  customers: Int32Array;
  ids: readonly string[];
  /** Of each line, its day by its number in Excel's calendar (1900 system). */
  days: Int32Array;
  amounts: Float64Array;
  /** Of each line, its order by a number; -1 where it names none. Undefined where the source has no orders. */
  orders?: Int32Array;
}
