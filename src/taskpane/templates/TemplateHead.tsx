import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AskingTemplate } from "../../template/Template";
import { NamedValues } from "../parts/NamedValues";
import { PageHeading } from "../parts/PageHeading";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { contentsOf } from "./contentsOf";
import { picturedPlan } from "./gallery";
import { TemplatePicture } from "./TemplatePicture";

/** Stays with what stands before it. */
const DOT = "\u00A0· ";

/** What a template is: its title, its picture, what it holds. */
export function TemplateHead({ template }: { template: AskingTemplate }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const plan = useMemo(() => picturedPlan(template, locale), [template, locale]);
  const { tables, charts, checks } = contentsOf(template, locale);
  const rows = [
    [words("holdsTables"), tables.join(DOT)],
    [words("charts"), charts.join(DOT)],
    [words("holdsChecks"), String(checks)],
  ] as const;
  return (
    <>
      <div className={page.head}>
        <PageHeading>{template.title[locale]}</PageHeading>
        <p className={mergeClasses(text.body, text.muted)}>{template.description[locale]}</p>
      </div>
      <div className={styles.ground}>
        <TemplatePicture plan={plan} label={words("templatePicture")} className={styles.picture} />
      </div>
      <section className={styles.holds}>
        <h2 className={mergeClasses(text.body, text.strong)}>{words("holds")}</h2>
        <NamedValues rows={rows} layout="beside" />
      </section>
    </>
  );
}

const useStyles = makeStyles({
  ground: {
    display: "flex",
    justifyContent: "center",
    padding: "16px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground3,
    [FORCED_COLORS]: { backgroundColor: "Canvas" },
  },
  picture: { maxWidth: "100%", maxHeight: "264px" },
  holds: { display: "flex", flexDirection: "column", gap: "8px" },
});
