import type { LanguageTag, Theme } from "../settings";

/** One rich-API message to the pane: [category, type, target, json]. */
export type Message = readonly [category: number, type: number, target: string, payload: string];

/** The pane's end: how the host reaches the pane. */
export interface PaneLink {
  deliver(messages: readonly Message[]): void;
  /** An event of the document, by its dispatch id. */
  raise(dispatchId: number): void;
  /** A command of the ribbon or a menu, by the name of its function in the manifest. */
  command(id: string, name: string): void;
}

/** The host's end: what the bridge in the pane's frame finds in the page around it. */
export interface HostLink {
  readonly locale: LanguageTag;
  readonly theme: Theme;
  /** What the add-in keeps in the document. */
  readonly settings: ReadonlyMap<string, string>;
  /** In place of all that it kept before. */
  keepSettings(settings: Iterable<readonly [name: string, value: string]>): void;
  connect(pane: PaneLink): void;
  /** One batch of office.js as JSON; resolves to the answer as JSON. */
  execute(body: string): Promise<string>;
}

declare global {
  interface Window {
    workbenchHost?: HostLink;
  }
}
