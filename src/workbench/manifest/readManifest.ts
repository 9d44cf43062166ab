import type { LanguageTag } from "../settings";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** What Excel takes from a manifest for one language; addresses point to the page's own origin. */
export interface Manifest {
  readonly displayName: string;
  readonly icon: string;
  readonly pane: string;
  /** Of the ribbon. */
  readonly buttons: readonly Button[];
  /** Of the menu of a cell. */
  readonly cellMenu: readonly Button[];
  readonly functions: { readonly namespace: string; readonly metadata: string };
}

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function it calls; without one it shows the pane. */
  readonly command?: string;
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
  const button = (control: Element): Button => {
    const action = find(control, "Action");
    const called = typeOf(action) === "ExecuteFunction" ? find(action, "FunctionName").textContent.trim() : undefined;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(find(control, "Label")),
      tip: resource(find(control, "Supertip > Description")),
      icon: here(resource(find(control, 'Icon > *[size="32"]'))),
      ...(called === undefined ? {} : { command: called }),
    };
  };
  const ribbon = findTyped(document, "ExtensionPoint", "PrimaryCommandSurface");
  const buttons = [...ribbon.querySelectorAll("Group > Control")];
  const opensPane = buttons.find((control) => typeOf(find(control, "Action")) === "ShowTaskpane");
  if (!opensPane) throw new ManifestError("manifest.xml has no button that shows the pane.");
  return {
    displayName: localised(find(document, "OfficeApp > DisplayName"), locale),
    icon: here(localised(find(document, "OfficeApp > IconUrl"), locale)),
    pane: here(resource(find(opensPane, "Action > SourceLocation"))),
    buttons: buttons.map(button),
    cellMenu: [...document.querySelectorAll('OfficeMenu[id="ContextMenuCell"] > Control')].map(button),
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
  const found = [...document.getElementsByTagNameNS("*", name)].find((element) => typeOf(element) === type);
  if (!found) throw new ManifestError(`manifest.xml has no ${name} of type ${type}.`);
  return found;
}

const typeOf = (element: Element): string | null => element.getAttributeNS(XSI, "type");

function resourceOf(document: Document, id: string): Element {
  const found = [...document.querySelectorAll("Resources [id]")].find((element) => element.getAttribute("id") === id);
  if (!found) throw new ManifestError(`manifest.xml has no resource "${id}".`);
  return found;
}

function localised(element: Element, locale: LanguageTag): string {
  const override = [...element.children].find(
    (child) => child.localName === "Override" && child.getAttribute("Locale") === locale,
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}
