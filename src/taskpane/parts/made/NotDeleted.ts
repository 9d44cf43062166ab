/** Why sheets were not deleted again: something was put into these, or Excel refused. */
export type NotDeleted = { changed: readonly string[] } | "refused";
