import type { CatalogueEntry } from "../parts/catalogue";
import { laterPart } from "../parts/laterPart";

/** The form, with the functions it works results out by, is read when a card is first opened. */
export const LaterInsertForm = laterPart<{ entry: CatalogueEntry }>(
  async () => (await import(/* webpackChunkName: "insert" */ "./InsertForm")).InsertForm,
);
