import { serialOf } from "../../vocabulary/calendar";

/** Excel's number of this day, where the user is. */
export function today(): number {
  const now = new Date();
  return serialOf([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
}
