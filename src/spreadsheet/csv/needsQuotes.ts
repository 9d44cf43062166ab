/** Would a field without quotes be split, or joined? */
export const needsQuotes = (text: string, separator: string): boolean =>
  text.includes(separator) || text.includes('"') || text.includes("\n") || text.includes("\r");
