/** What ERROR.TYPE answers for the errors that formulas have. */
export const errorNumbers = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
} as const;

export type NumberedError = keyof typeof errorNumbers;
