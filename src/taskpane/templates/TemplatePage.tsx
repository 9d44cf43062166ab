import type { Dispatch } from "react";
import type { TeamSheet } from "../../excel/teamSheets";
import { lifetimeValue } from "../../template/lifetimeValue";
import type { AskingTemplate } from "../../template/Template";
import type { CatalogueState } from "../parts/catalogue";
import type { GuidedProgress, GuidedStart } from "../parts/guided";
import type { Gallery, GalleryAction } from "./gallery";
import { GuidedPage } from "./GuidedPage";
import { SheetPage } from "./SheetPage";

export interface TemplatePageProps {
  template: AskingTemplate;
  gallery: Gallery;
  catalogue: CatalogueState;
  /** The guided worksheet as it was left. */
  left: GuidedProgress | undefined;
  /** Sheets of the workbook that an earlier release of the team's template made. */
  older: readonly TeamSheet[];
  inGallery: Dispatch<GalleryAction>;
  onGuided: (start: GuidedStart) => void;
  onLeave: () => void;
}

/** A template with all it holds. The guided worksheet has its own way to be made. */
export function TemplatePage({
  template,
  gallery,
  catalogue,
  left,
  older,
  inGallery,
  onGuided,
  onLeave,
}: TemplatePageProps): React.JSX.Element {
  const close = (): void => {
    inGallery({ type: "closed" });
  };
  if (template === lifetimeValue && !gallery.team && !gallery.isFile) {
    return (
      <GuidedPage
        template={template}
        left={left}
        onGuided={onGuided}
        onFile={() => {
          inGallery({ type: "fileAsked" });
        }}
        onBack={close}
      />
    );
  }
  return (
    <SheetPage
      catalogue={catalogue}
      template={template}
      gallery={gallery}
      older={older}
      inGallery={inGallery}
      onBack={close}
      onLeave={onLeave}
    />
  );
}
