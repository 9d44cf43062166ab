import { makeStyles } from "@fluentui/react-components";
import { useMemo, type Ref } from "react";
import type { AskingTemplate } from "../../template/Template";
import { ListRow } from "../parts/ListRow";
import { FORCED_COLORS } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale } from "../parts/useWords";
import { picturedPlan } from "./gallery";
import { TemplatePicture } from "./TemplatePicture";

interface TemplateRowProps {
  ref: Ref<HTMLButtonElement>;
  template: AskingTemplate;
  /** In place of the template's own words. */
  title?: string;
  sub?: string;
  onClick: () => void;
}

export function TemplateRow({ ref, template, title, sub, onClick }: TemplateRowProps): React.JSX.Element {
  const locale = useLocale();
  const styles = useStyles();
  const plan = useMemo(() => picturedPlan(template, locale), [template, locale]);
  return (
    <ListRow
      ref={ref}
      icon={
        <span className={styles.ground}>
          <TemplatePicture plan={plan} className={styles.picture} />
        </span>
      }
      title={title ?? template.title[locale]}
      sub={sub ?? template.description[locale]}
      onClick={onClick}
    />
  );
}

const useStyles = makeStyles({
  ground: {
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
});
