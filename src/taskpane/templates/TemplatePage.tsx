import type { Dispatch } from "react";
import { lifetimeValue } from "../../template/lifetimeValue";
import type { Template } from "../../template/Template";
import type { PaneAction, PaneState } from "../state";
import type { Gallery, GalleryAction } from "./gallery";
import { GuidedPage } from "./GuidedPage";
import { SheetPage } from "./SheetPage";

export interface TemplatePageProps {
  template: Template;
  gallery: Gallery;
  state: PaneState;
  inGallery: Dispatch<GalleryAction>;
  dispatch: Dispatch<PaneAction>;
}

/** A template with all it holds. The guided worksheet has its own way to be made. */
export function TemplatePage({ template, gallery, state, inGallery, dispatch }: TemplatePageProps): React.JSX.Element {
  const close = (): void => { inGallery({ type: "closed" }); };
  if (template === lifetimeValue && !gallery.team && !gallery.isFile) {
    return <GuidedPage template={template} own={state.own} dispatch={dispatch} onFile={() => { inGallery({ type: "fileAsked" }); }} onBack={close} />;
  }
  return <SheetPage catalogue={state.catalogue} template={template} gallery={gallery} inGallery={inGallery} onBack={close} onLeave={() => { dispatch({ type: "screenChosen", screen: "home" }); }} />;
}
