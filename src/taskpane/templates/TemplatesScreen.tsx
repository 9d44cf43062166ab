import { useReducer, useState } from "react";
import { templates } from "../../template/templates";
import { addTexts } from "../../vocabulary/ui";
import { renewTexts } from "../../vocabulary/ui/renewTexts";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { galleryTexts } from "../../vocabulary/ui/galleryTexts";
import { shareTexts } from "../../vocabulary/ui/shareTexts";
import type { CatalogueState } from "../parts/catalogue";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedProgress, GuidedStart } from "../parts/guided";
import { loadOfferedTeam } from "../parts/team/loadOffered";
import { useWords } from "../parts/useWords";
import { closedGallery, reduceGallery } from "./gallery";
import { OpenTeamPage } from "./OpenTeamPage";
import { TemplateList } from "./TemplateList";
import { TemplatePage } from "./TemplatePage";
import { useOffered } from "./useOffered";

addTexts(renewTexts);
addTexts(sheetTexts);
addTexts(galleryTexts);
addTexts(shareTexts);

interface TemplatesScreenProps {
  catalogue: CatalogueState;
  left: GuidedProgress | undefined;
  onGuided: (start: GuidedStart) => void;
  onLeave: () => void;
  /** To filled copies that came back. */
  onRollUp: () => void;
}

/** All worksheets there are, then the one that was chosen. */
export function TemplatesScreen({
  catalogue,
  left,
  onGuided,
  onLeave,
  onRollUp,
}: TemplatesScreenProps): React.JSX.Element {
  const words = useWords();
  const [gallery, inGallery] = useReducer(reduceGallery, closedGallery);
  const offered = useOffered();
  const [isNotRead, setNotRead] = useState(false);
  const openOffered = async (id: string): Promise<void> => {
    setNotRead(false);
    try {
      inGallery({ type: "teamRead", team: await loadOfferedTeam(id) });
    } catch {
      setNotRead(true);
    }
  };
  const template = templates.find(({ id }) => id === gallery.openId);
  return (
    <>
      <FlowBar title={words("templates")} isBusy={gallery.writing.status === "running"} onLeave={onLeave} />
      {template && (
        <TemplatePage
          template={template}
          gallery={gallery}
          catalogue={catalogue}
          left={left}
          older={offered.find(({ id }) => id === gallery.team?.id)?.older ?? []}
          inGallery={inGallery}
          onGuided={onGuided}
          onLeave={onLeave}
        />
      )}
      {!template && gallery.isAsking && (
        <OpenTeamPage
          onRead={(team) => {
            inGallery({ type: "teamRead", team });
          }}
          onBack={() => {
            inGallery({ type: "closed" });
          }}
        />
      )}
      {!template && !gallery.isAsking && (
        <TemplateList
          leftId={gallery.leftId}
          offered={offered}
          isNotRead={isNotRead}
          onOffered={(id) => {
            void openOffered(id);
          }}
          onOpened={(id) => {
            inGallery({ type: "opened", id });
          }}
          onTeamAsked={() => {
            inGallery({ type: "teamAsked" });
          }}
          onRollUp={onRollUp}
        />
      )}
    </>
  );
}
