import { RELEASE } from "../template/release";
import { t } from "../template/specs";
import { checks } from "../vocabulary/checks";
import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";
import { isTwice } from "./rulesBlock";
import type { CopyRow } from "./RolledUp";

/** Formulas that were typed over are named up to this many. */
const MOST_CELLS = 3;
/** What a copy shows is what its answers give, but for the last digits of another program. */
const SAME = 1e-9;

/** What there is to look at in a copy, in one line; "" where there is nothing. */
export function remarkOf(row: CopyRow, rows: readonly CopyRow[], locale: Locale): string {
  const { copy, figures } = row;
  const parts: string[] = [];
  if (copy.differences.length > 0)
    parts.push(
      (copy.differences.length === 1 ? ONE_FORMULA : FORMULAS)[locale]
        .replace("{count}", String(copy.differences.length))
        .replace("{release}", RELEASE)
        .replace(
          "{cells}",
          copy.differences.slice(0, MOST_CELLS).join(", ") + (copy.differences.length > MOST_CELLS ? " …" : ""),
        ),
    );
  if (copy.shown !== undefined && Math.abs(copy.shown - figures.clv) > SAME * Math.abs(figures.clv))
    parts.push(
      SHOWS[locale]
        .replace("{shown}", twoDecimals(copy.shown, locale))
        .replace("{value}", twoDecimals(figures.clv, locale)),
    );
  if (isTwice(row, rows)) parts.push(TWICE[locale]);
  parts.push(...figures.flagged.map((id) => NOT_OK[locale].replace("{check}", checks[id].label[locale])));
  return parts.join(" · ");
}

const ONE_FORMULA = t(
  "1 formula differs from release {release}: {cells}",
  "1 formule diffère de la version {release} : {cells}",
);
const FORMULAS = t(
  "{count} formulas differ from release {release}: {cells}",
  "{count} formules diffèrent de la version {release} : {cells}",
);
const SHOWS = t("it shows {shown}, its answers give {value}", "il affiche {shown}, ses réponses donnent {value}");
const NOT_OK = t("not OK: {check}", "pas OK\u00A0: {check}");
const TWICE = t("the same business and period as another copy", "même entité et même période qu’un autre exemplaire");

const twoDecimals = (value: number, locale: Locale): string => value.toFixed(2).replace(".", languages[locale].decimal);
