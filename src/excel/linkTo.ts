/** The formula that takes its value from a cell: the address as Excel writes it, `'Sheet 1'!B4`. */
export const linkTo = (address: string): string => `=${address}`;
