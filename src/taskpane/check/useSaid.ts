import { useCallback } from "react";
import type { Blank, Said } from "../../review/Finding";
import { writtenDay } from "../../vocabulary/calendar";
import { currencyIdOf } from "../../vocabulary/currencyIdOf";
import type { Locale, Text } from "../../vocabulary/locale";
import { uiText } from "../../vocabulary/ui";
import { formatFigure } from "../parts/figures/formatFigure";
import { useLocale } from "../parts/useWords";

/** A sentence of a review in the language of the pane, its money in the currency of the sheet. */
export function useSaid(): (said: Said, currency?: string) => string {
  const locale = useLocale();
  return useCallback(
    (said, currency) => {
      if (!("key" in said)) return said[locale];
      const blanks = Object.entries(said.blanks ?? {}).map(([name, blank]) => [name, filled(blank, locale, currency)]);
      return uiText(said.key, locale, Object.fromEntries(blanks) as Record<string, string>);
    },
    [locale],
  );
}

function filled(blank: Blank, locale: Locale, currency: string | undefined): string {
  if (typeof blank === "string") return blank;
  if (Array.isArray(blank)) return (blank as readonly Text[]).map((text) => text[locale]).join(", ");
  if ("day" in blank) return formatDay(blank.day, locale);
  if ("value" in blank) return formatFigure(blank.value, blank.as, { locale, currency: currencyIdOf(currency) });
  return (blank as Text)[locale];
}

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  fr: new Intl.DateTimeFormat("fr-FR", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }),
};

/** 31 Dec 2024, 31/12/2024. */
function formatDay(day: number, locale: Locale): string {
  const written = writtenDay(day);
  return written === undefined ? String(day) : FORMATS[locale].format(new Date(written));
}
