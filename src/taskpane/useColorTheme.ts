import { useSyncExternalStore } from "react";
import type { Host } from "./parts/Host";
import { darkTheme, lightTheme, type PaneTheme } from "./parts/theme";

/** Light or dark, as Excel is at the moment. */
export function useColorTheme(host: Host): PaneTheme {
  return useSyncExternalStore(host.onThemeChange, host.isDark) ? darkTheme : lightTheme;
}
