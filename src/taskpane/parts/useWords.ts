import { createContext, useCallback, useContext } from "react";
import type { Locale } from "../../vocabulary/locale";
import { uiText, type UiKey } from "../../vocabulary/ui";

export const LocaleContext = createContext<Locale>("en");

export const useLocale = (): Locale => useContext(LocaleContext);

/** The pane's sentences in the language of the pane. */
export function useWords(): (key: UiKey, values?: Readonly<Record<string, string>>) => string {
  const locale = useLocale();
  return useCallback((key, values) => uiText(key, locale, values), [locale]);
}
