import { LEVERS, type LeverId } from "../vocabulary/levers";

/** The value of a customer, as a formula over a cell of each lever. */
export const valueOfLevers = (cell: (id: LeverId) => string): string => `CLV.VALUE(${LEVERS.map(cell).join(",")})`;
