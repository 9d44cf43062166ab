import { mergeClasses } from "@fluentui/react-components";
import { CAMPAIGN_LEVERS } from "../../vocabulary/campaignLevers";
import { campaigns } from "../../vocabulary/campaigns";
import { PageHeading } from "../parts/PageHeading";
import { Section } from "../parts/Section";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { WayRow } from "../parts/WayRow";
import { leverWords } from "./leverWords";

/** All campaigns, by the figure they move. */
export function CampaignList({ onOpen }: { onOpen: (id: string) => void }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
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
              <WayRow
                key={id}
                onClick={() => {
                  onOpen(id);
                }}
              >
                <span className={text.body}>{title[locale]}</span>
              </WayRow>
            ))}
        </Section>
      ))}
    </main>
  );
}
