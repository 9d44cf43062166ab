import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { addressOf } from "../../formula/address";
import type { Locale } from "../../vocabulary/locale";
import { term, type TermId } from "../../vocabulary/terms";
import type { UiKey } from "../../vocabulary/ui";
import { SelectedCellIcon } from "../parts/SelectedCellIcon";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import type { Filling } from "./fillFromSelection";
import type { InsertFields } from "./insertFields";

const HOW: Readonly<Record<Filling["how"], UiKey>> = {
  label: "filledByLabel",
  name: "filledByName",
  order: "filledInOrder",
  twoWay: "filledTwoWay",
  not: "filledNot",
};

type Words = (key: UiKey, values?: Readonly<Record<string, string>>) => string;

/** How the fields were filled, and what is left to fill; without any filling, how to begin. */
export function fillingSentence(
  { filling, isTouched }: InsertFields,
  missing: readonly TermId[],
  words: Words,
  locale: Locale,
): string {
  const list = (ids: readonly TermId[]): string => ids.map((id) => term(id).label[locale]).join(", ");
  const left = missing.length > 0 ? words("leftToFill", { fields: list(missing) }) : "";
  // what a selection did not tell the user has begun to
  if (isTouched && (!filling || filling.how === "not")) return left;
  if (!filling) return words("insertHint");
  const range = filling.from.map((area) => addressOf(area)).join(", ");
  const isClaimed = filling.how === "not" && filling.claimed.length > 0;
  return [
    isClaimed ? "" : words(HOW[filling.how], { range }),
    filling.claimed.length > 0 ? words("claimedTwice", { fields: list(filling.claimed) }) : "",
    filling.how === "not" ? "" : left,
  ]
    .filter(Boolean)
    .join(" ");
}

export function FillingNote({ children }: { children: string }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <span className={styles.icon} aria-hidden>
        <SelectedCellIcon />
      </span>
      <p className={mergeClasses(text.caption, text.muted)}>{children}</p>
    </div>
  );
}

const useStyles = makeStyles({
  note: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  icon: { flexShrink: 0, display: "flex", margin: "-2px 0 0 -5px", color: tokens.colorNeutralForeground3 },
});
