/** What a text means in a cell, and the number format it asks for. An error is its English text. */
export interface Entry {
  readonly value: number | boolean | string;
  readonly format?: string;
}
