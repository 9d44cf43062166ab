/**
 * What a function takes and gives, said once, by the types of its wrapper: the catalogue reads their names, and whoever
 * has to know (Excel's metadata, the documentation, Explain, files, Insert) asks the catalogue. Each is the rectangle
 * that Excel hands over or gets;
 * a member that no rectangle has keeps the compiler from taking one for another.
 */
export type Takes = "one" | "lifted" | "column" | "table";
export type Gives = "value" | "like input" | "spill";
/** A result that comes later is a promise. */
export type Time = "now" | "later";

type Taken<Kind extends Takes> = any[][] & { readonly takenAs?: Kind };
type Given<Kind extends Gives> = unknown[][] & { readonly givenAs?: Kind };

/** One cell. */
export type One = Taken<"one">;
/** Cells of which each makes a result of its own, as in Excel's own functions. */
export type Lifted = Taken<"lifted">;
/** A row or column of which all cells make the result together. */
export type Column = Taken<"column">;
/** A whole rectangle, such as what another function spilled. */
export type Table = Taken<"table">;
type Argument = One | Lifted | Column | Table;

/** One cell. */
export type Value = Given<"value">;
/** As many cells as the lifted arguments have; without one, as the first column. */
export type LikeInput = Given<"like input">;
/** A table below the keys of its columns. */
export type Spill = Given<"spill">;
/** Comes later, as a promise: what takes more than a moment. */
export type Later<Result extends Value | LikeInput | Spill> = Promise<Result>;

/** An argument that may be left out: Excel hands over nothing then. */
export type Maybe<T extends Argument> = T | null | undefined;
