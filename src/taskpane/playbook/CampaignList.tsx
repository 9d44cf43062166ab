import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { CAMPAIGN_LEVERS } from "../../vocabulary/campaignLevers";
import { campaigns } from "../../vocabulary/campaigns";
import { PageHeading } from "../parts/PageHeading";
import { Section } from "../parts/Section";
import { ROW_BUTTON, usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { leverWords } from "./leverWords";

/** All campaigns, by the figure they move. */
export function CampaignList({ onOpen }: { onOpen: (id: string) => void }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <main className={mergeClasses(page.main, page.entrance)}>
      <div className={page.head}>
        <PageHeading>{words("playbookQuestion")}</PageHeading>
        <p className={mergeClasses(text.body, text.muted)}>{words("playbookReason")}</p>
      </div>
      {CAMPAIGN_LEVERS.map((lever) => (
        <Section key={lever} title={words(leverWords[lever].name)}>
          {campaigns
            .filter((campaign) => campaign.lever === lever)
            .map(({ id, title }) => (
              <li key={id} className={styles.item}>
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => {
                    onOpen(id);
                  }}
                >
                  <span className={mergeClasses(text.body, styles.title)}>{title[locale]}</span>
                  <ChevronRight20Regular aria-hidden className={styles.chevron} />
                </button>
              </li>
            ))}
        </Section>
      ))}
    </main>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    ...ROW_BUTTON,
    // not below the bar that stays at the top
    scrollMarginTop: "48px",
  },
  title: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
