import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { campaigns } from "../../vocabulary/campaigns";
import { addTexts } from "../../vocabulary/ui";
import { playbookTexts } from "../../vocabulary/ui/playbookTexts";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedProgress, GuidedStart } from "../parts/guided";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { CampaignList } from "./CampaignList";
import { CampaignPage } from "./CampaignPage";
import { leverWords } from "./leverWords";
import { keepOpen, openCampaign } from "./typedCampaigns";
import { usePlaybookFigures } from "./usePlaybookFigures";

addTexts(playbookTexts);

interface PlaybookScreenProps {
  example: GuidedProgress;
  onGuided: (start: GuidedStart) => void;
  onOrders: () => void;
  onModels: () => void;
  onLeave: () => void;
}

/** Campaigns by the figure they move, and from where on each pays for itself. */
export function PlaybookScreen({
  example,
  onGuided,
  onOrders,
  onModels,
  onLeave,
}: PlaybookScreenProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const [openId, setOpenId] = useState(openCampaign);
  const { figures, onRetry } = usePlaybookFigures(example);
  const open = campaigns.find(({ id }) => id === openId);
  const go = (id: string | undefined): void => {
    keepOpen(id);
    setOpenId(id);
  };
  return (
    <>
      <FlowBar title={words("playbook")} place={open && <Place id={open.id} />} onLeave={onLeave} />
      {figures === "failed" || figures === "looking" ? (
        <main className={page.main}>
          {figures === "looking" ? (
            <RowsSkeleton label={words("lookingForFigures")} />
          ) : (
            <>
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{words("playbookFailed")}</MessageBarBody>
              </MessageBar>
              <Button onClick={onRetry}>{words("tryAgain")}</Button>
            </>
          )}
        </main>
      ) : open ? (
        <CampaignPage
          key={open.id}
          campaign={open}
          figures={figures}
          onOpen={go}
          onGuided={() => {
            onGuided("own");
          }}
          onList={{ data: onOrders, models: onModels }}
        />
      ) : (
        <CampaignList onOpen={go} />
      )}
    </>
  );
}

/** Which of its lever it is: "Churn, 3 of 6". */
function Place({ id }: { id: string }): React.JSX.Element {
  const words = useWords();
  const { lever } = campaigns.find((one) => one.id === id)!;
  const alike = campaigns.filter((one) => one.lever === lever);
  return (
    <>
      {words("campaignAt", {
        lever: words(leverWords[lever].name),
        at: String(alike.findIndex((one) => one.id === id) + 1),
        all: String(alike.length),
      })}
    </>
  );
}
