/**
 * The name under which something is kept in the browser's storage. In Excel on the web one browser serves many sites:
 * Office gives each a key of its own.
 */
export function storageKey(name: string): string {
  const office = (globalThis as { Office?: { context?: { partitionKey?: string } } }).Office;
  return `${office?.context?.partitionKey ?? ""}clv.${name}`;
}
