/** "EUR (€)"; a currency without a sign is called what it is. */
export const currencyName = (id: string, sign: string, other: string): string =>
  sign === "" ? other : sign === id ? id : `${id} (${sign})`;
