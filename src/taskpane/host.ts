import { localeOf } from "../vocabulary/locale";
import type { Locale } from "../vocabulary/locale";

/** What the pane asks of the program around it. */
export interface Host {
  locale: Locale;
  isDark: () => boolean;
  /** Calls back when the theme may have changed; returns how to stop. */
  onThemeChange: (listener: () => void) => () => void;
}

/** Office, once it is ready. Every member may be missing in some version of Excel, or in a plain browser. */
export function officeHost(): Host {
  const context = Office.context as Partial<Office.Context> | undefined;
  return {
    locale: localeOf(context?.displayLanguage),
    isDark: () => context?.officeTheme?.isDarkTheme ?? false,
    onThemeChange: (listener) => {
      listenToOffice(context?.document, listener);
      window.addEventListener("focus", listener);
      return () => window.removeEventListener("focus", listener);
    },
  };
}

/** Only some hosts tell of a new theme. In the others the pane looks again whenever it gets the focus. */
function listenToOffice(document: Office.Document | undefined, listener: () => void): void {
  try {
    document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
  } catch {
    // the host does not know the event
  }
}
