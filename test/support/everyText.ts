import fs from "node:fs";
import path from "node:path";
import type { Text } from "../../src/vocabulary/locale";
import { addTexts } from "../../src/vocabulary/ui";

const FOLDER = path.resolve(__dirname, "../../src/vocabulary/ui");

/** Every sentence of the pane: those it has from the start, and those that come with a screen. */
export const everyText: readonly [string, Text][] = fs
  .readdirSync(FOLDER)
  .flatMap((file) => Object.values(jest.requireActual<Record<string, Record<string, Text>>>(path.join(FOLDER, file))))
  .flatMap((texts) => Object.entries(texts));

/** So that a test can say a sentence of any screen, opened or not. */
export const addEveryText = (): void => addTexts(Object.fromEntries(everyText) as Parameters<typeof addTexts>[0]);
