/** Orders that models can be fitted to. */
export interface OrdersAtHand {
  /** In which they are held. */
  session: number;
  /** Of the table or of the files. */
  name: string;
  customers: number;
  firstDay: number;
  /** The last day that counts. */
  until: number;
}
