/** The parts of an address with its sheet, `'Sheet 1'!B4`. */
export function cellOf(address: string): { sheet: string; cells: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cells: address.slice(at + 1) };
}
