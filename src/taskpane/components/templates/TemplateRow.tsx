import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Ref } from "react";
import type { Template } from "../../../template/Template";
import { FORCED_COLORS, ROW_BUTTON, useTextStyles } from "../../styles";
import { picturedPlan } from "../../templates/gallery";
import { tokens } from "../../theme";
import { useLocale } from "../../useWords";
import { TemplatePicture } from "./TemplatePicture";

interface TemplateRowProps {
  ref: Ref<HTMLButtonElement>;
  template: Template;
  onClick: () => void;
}

export function TemplateRow({ ref, template, onClick }: TemplateRowProps): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const plan = useMemo(() => picturedPlan(template, locale), [template, locale]);
  return (
    <li className={styles.item}>
      <button ref={ref} type="button" className={styles.row} onClick={onClick}>
        <span className={styles.ground}><TemplatePicture plan={plan} className={styles.picture} /></span>
        <span className={styles.words}>
          <span className={mergeClasses(text.body, text.strong)}>{template.title[locale]}</span>
          <span className={mergeClasses(text.caption, text.muted)}> {template.description[locale]}</span>
        </span>
        <ChevronRight20Regular className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { ...createFocusOutlineStyle(), position: "relative", boxSizing: "border-box", display: "flex", alignItems: "center", columnGap: "12px", ...ROW_BUTTON, scrollMarginTop: "48px" },
  ground: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "92px",
    height: "112px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    [FORCED_COLORS]: { backgroundColor: "Canvas" },
  },
  picture: { maxWidth: "76px", maxHeight: "96px" },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
