import type { FormatId } from "../template/numberFormat";

/** Where a figure has no room for decimals, they say nothing either. */
export const roomy = (value: number, format: FormatId): FormatId => (Math.abs(value) < 10_000 ? format : "count");
