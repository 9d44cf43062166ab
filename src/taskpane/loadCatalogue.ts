import type { Catalogue } from "./parts/catalogue";

/** The build writes this file beside the pane. */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch("catalogue.json");
  if (!response.ok) throw new Error(`catalogue.json: ${response.status}`);
  return (await response.json()) as Catalogue;
}
