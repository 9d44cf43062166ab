import { useReducer } from "react";
import { templates } from "../../template/templates";
import { addTexts } from "../../vocabulary/ui";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { galleryTexts } from "../../vocabulary/ui/galleryTexts";
import { shareTexts } from "../../vocabulary/ui/shareTexts";
import type { CatalogueState } from "../parts/catalogue";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedProgress, GuidedStart } from "../parts/guided";
import { useWords } from "../parts/useWords";
import { closedGallery, reduceGallery } from "./gallery";
import { OpenTeamPage } from "./OpenTeamPage";
import { TemplateList } from "./TemplateList";
import { TemplatePage } from "./TemplatePage";

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
