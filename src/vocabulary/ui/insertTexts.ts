import type { Text } from "../locale";

/** A function on its way into a cell. */
export const insertTexts = {} as const satisfies Record<string, Text>;
