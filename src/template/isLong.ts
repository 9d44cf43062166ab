import type { Plan } from "./plan";

/** Printed on as many pages as it takes, one page wide: rows are added to it, or listed. */
export const isLong = ({ growing, lists }: Pick<Plan, "growing" | "lists">): boolean =>
  growing.length > 0 || lists !== undefined;
