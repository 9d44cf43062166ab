import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { dayFigures } from "../../vocabulary/dayFigures";
import { useLocale, useWords } from "../parts/useWords";
import type { OpenOrders } from "./dataState";
import { useNames } from "./useNames";

/** Which sheets are brought up to date, and in what their source is another one than before. */
export function UpdateNote({ made, changes }: NonNullable<OpenOrders["update"]>): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const names = useNames();
  const { about, sheets } = made;
  const said = [
    words("updating", { names: names(sheets.map(({ name }) => name)), day: dayFigures(about.settings.until, locale) }),
    ...(changes.missing.length ? [words("columnsGone", { names: names(changes.missing) })] : []),
    ...(changes.gone.length ? [words("filesGone", { names: names(changes.gone) })] : []),
    ...(changes.added.length ? [words("filesAdded", { names: names(changes.added) })] : []),
    ...(about.joinsForgotten ? [words("joinsForgotten")] : []),
  ];
  return (
    <MessageBar intent={said.length > 1 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{said.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}
