import type { LanguageTag } from "../settings";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** What Excel takes from a manifest for one language; addresses point to the page's own origin. */
export interface Manifest {
  readonly displayName: string;
  readonly icon: string;
  readonly pane: string;
  readonly button: { readonly label: string; readonly tip: string; readonly icon: string };
  readonly functions: { readonly namespace: string; readonly metadata: string };
}

/** A manifest without something Excel would need to show the add-in. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/**
 * Reads the manifest of a custom-functions add-in with a shared runtime. Texts and addresses take their
 * `<bt:Override Locale>` where the page's language has one, as Excel does.
 */
export function readManifest(xml: string, locale: LanguageTag, origin: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new ManifestError("manifest.xml is not well-formed XML.");
  const here = (address: string) => new URL(address, origin).href.replace(new URL(address, origin).origin, origin);
  const resource = (holder: Element) => localised(resourceOf(document, holder.getAttribute("resid") ?? ""), locale);

  const functions = findTyped(document, "ExtensionPoint", "CustomFunctions");
  const button = findTyped(document, "Control", "Button");
  return {
    displayName: localised(find(document, "OfficeApp > DisplayName"), locale),
    icon: here(localised(find(document, "OfficeApp > IconUrl"), locale)),
    pane: here(resource(find(button, "Action > SourceLocation"))),
    button: {
      label: resource(find(button, "Label")),
      tip: resource(find(button, "Supertip > Description")),
      icon: here(resource(find(button, 'Icon > *[size="32"]'))),
    },
    functions: {
      namespace: resource(find(functions, "Namespace")),
      metadata: here(resource(find(functions, "Metadata > SourceLocation"))),
    },
  };
}

function find(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new ManifestError(`manifest.xml has no ${selector}.`);
  return found;
}

function findTyped(document: Document, name: string, type: string): Element {
  const found = [...document.getElementsByTagNameNS("*", name)].find((element) => element.getAttributeNS(XSI, "type") === type);
  if (!found) throw new ManifestError(`manifest.xml has no ${name} of type ${type}.`);
  return found;
}

function resourceOf(document: Document, id: string): Element {
  const found = [...document.querySelectorAll("Resources [id]")].find((element) => element.getAttribute("id") === id);
  if (!found) throw new ManifestError(`manifest.xml has no resource "${id}".`);
  return found;
}

function localised(element: Element, locale: LanguageTag): string {
  const override = [...element.children].find((child) => child.localName === "Override" && child.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}
