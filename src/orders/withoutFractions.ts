/** Where some rows name no customer, programs write numbers as 17850.0: nobody's id ends like that. */
export function withoutFractions(ids: string[]): string[] {
  return ids.every((id) => /^\d+\.0$/.test(id)) ? ids.map((id) => id.slice(0, -2)) : ids;
}
