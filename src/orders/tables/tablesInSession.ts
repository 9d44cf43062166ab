import { preparedIn } from "../prepare/sessions";
import { makeOrderTables } from "./makeOrderTables";
import type { OrderTables } from "./OrderTables";
import type { TableSettings } from "./TableSettings";

export interface TablesWanted {
  session: number;
  settings: TableSettings;
}

/** The figures of what was prepared last in a session; its lines stay there. */
export const tablesInSession = ({ session, settings }: TablesWanted): OrderTables =>
  makeOrderTables(preparedIn(session), settings);
