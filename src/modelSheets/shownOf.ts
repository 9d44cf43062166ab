import type { TableBlock } from "../template/Template";
import { grouped } from "../vocabulary/grouped";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";

/** What a table says of rows for which it has no room: how many there are. */
export const shownOf = (listed: number, all: number, text: Text): Pick<TableBlock, "foot"> =>
  listed === all
    ? {}
    : {
        foot: inEveryLanguage((locale) =>
          text[locale].replace("{listed}", grouped(listed, locale)).replace("{all}", grouped(all, locale)),
        ),
      };
