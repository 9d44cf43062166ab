import type { Dispatch } from "react";
import { lifetimeValue } from "../../../template/lifetimeValue";
import type { Template } from "../../../template/Template";
import type { PaneAction } from "../../state";
import type { Gallery, GalleryAction } from "../../templates/gallery";
import type { Wizard } from "../../wizard/wizard";
import { GuidedPage } from "./GuidedPage";
import { SheetPage } from "./SheetPage";

export interface TemplatePageProps {
  template: Template;
  gallery: Gallery;
  own: Wizard;
  inGallery: Dispatch<GalleryAction>;
  dispatch: Dispatch<PaneAction>;
}

/** A template with all it holds. The guided worksheet has its own way to be made. */
export function TemplatePage({ template, gallery, own, inGallery, dispatch }: TemplatePageProps): React.JSX.Element {
  const close = (): void => { inGallery({ type: "closed" }); };
  if (template === lifetimeValue) return <GuidedPage template={template} own={own} dispatch={dispatch} onBack={close} />;
  return <SheetPage template={template} gallery={gallery} inGallery={inGallery} onBack={close} onLeave={() => { dispatch({ type: "screenChosen", screen: "home" }); }} />;
}
