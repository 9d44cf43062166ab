import type { NotWrittenReason } from "../../../excel/SheetNotWritten";

/** Why there are no sheets: what the orders lack for them, in words, or what Excel refused. */
export type Failure = { says: string } | { reason: NotWrittenReason; code: string | undefined };
