import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { campaigns, type PlaybookCampaign } from "../../vocabulary/campaigns";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { CampaignFields } from "./CampaignFields";
import { CampaignResult } from "./CampaignResult";
import { leverWords } from "./leverWords";
import { reckonedOf, usualReached } from "./reckonedCampaign";
import { keepTyped, typedOf, type TypedCampaign } from "./typedCampaigns";
import type { PlaybookFigures } from "./usePlaybookFigures";

interface CampaignPageProps {
  campaign: PlaybookCampaign;
  figures: PlaybookFigures;
  /** Another campaign, or all of them. */
  onOpen: (id: string | undefined) => void;
  onGuided: () => void;
  /** To the tabs that find whom a campaign is for. */
  onList: Readonly<Record<NonNullable<PlaybookCampaign["list"]>, () => void>>;
}

/** A campaign, and what it has to bring. */
export function CampaignPage({ campaign, figures, onOpen, onGuided, onList }: CampaignPageProps): React.JSX.Element {
  const { id, lever, title, text: body, list } = campaign;
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const [typed, setTyped] = useState(() => typedOf(id));
  const at = campaigns.findIndex((one) => one.id === id);
  const reckoned = reckonedOf(campaign, typed, figures);
  const change = (more: TypedCampaign): void => {
    const all = { ...typed, ...more };
    keepTyped(id, all);
    setTyped(all);
  };
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <div className={styles.above}>
            <span className={mergeClasses(text.caption, text.muted)}>{words(leverWords[lever].moves)}</span>
            <Link
              as="button"
              className={styles.all}
              onClick={() => {
                onOpen(undefined);
              }}
            >
              {words("allCampaigns")}
            </Link>
          </div>
          <PageHeading>{title[locale]}</PageHeading>
          <p className={text.body}>{body[locale]}</p>
          {list && (
            <div>
              <Button size="small" onClick={onList[list]}>
                {words(list === "data" ? "findInData" : "findInModels")}
              </Button>
            </div>
          )}
        </div>
        <CampaignFields
          campaign={campaign}
          reckoned={reckoned}
          usualReached={usualReached(campaign, figures)}
          figures={figures}
          onChange={change}
        />
        <Source figures={figures} onGuided={onGuided} />
        <CampaignResult campaign={reckoned} figures={figures} />
        <p className={mergeClasses(text.caption, text.muted)}>{words(leverWords[lever].know)}</p>
      </main>
      <PageFoot>
        <Button
          appearance="subtle"
          onClick={() => {
            onOpen(campaigns.at(at - 1)!.id);
          }}
        >
          {words("back")}
        </Button>
        <Button
          appearance="primary"
          onClick={() => {
            onOpen(campaigns[(at + 1) % campaigns.length]!.id);
          }}
        >
          {words("nextCampaign")}
        </Button>
      </PageFoot>
    </div>
  );
}

function Source({ figures, onGuided }: { figures: PlaybookFigures; onGuided: () => void }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const caption = mergeClasses(text.caption, text.muted);
  if (figures.sheet !== undefined) return <p className={caption}>{words("figuresOfSheet", { name: figures.sheet })}</p>;
  return (
    <div className={page.head}>
      <p className={caption}>{words("figuresOfExample")}</p>
      <div>
        <Button size="small" onClick={onGuided}>
          {words("toGuided")}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  above: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
  all: { flexShrink: 0, fontSize: "12px" },
});
