import type { Text } from "./locale";

/** What the sheet of rolled up copies is called. */
export const ROLL_UP_NAME: Text = { en: "Roll-up", fr: "Consolidation" };
