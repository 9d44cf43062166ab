import { createRoot } from "react-dom/client";
import { companySheet } from "./demo/companySheet";
import type { FunctionsFile } from "./functions/metadata";
import { DirectRoute, type FunctionsWindow } from "./functions/route";
import type { Grid } from "./grid/grid";
import { createHandle } from "./handle";
import { Interpreter } from "./host/interpreter";
import { EmptyWorkbook, services } from "./host/services";
import { type Manifest, readManifest } from "./manifest/readManifest";
import { tagOf, readSettings, type Settings } from "./settings";
import { GRID_ID, PANE_ID, Shell } from "./shell/Shell";
import { shellTexts } from "./shell/texts";
import { Transport } from "./transport/transport";

const settings = readSettings({
  search: location.search,
  languages: navigator.languages,
  prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
});
document.documentElement.lang = settings.language;
document.documentElement.dataset["theme"] = settings.theme;

// The grid is most of the page's code: it loads beside the manifest, not after it.
const gridModule = import(/* webpackChunkName: "grid" */ "./grid/grid");
const manifest = get("/manifest.xml").then(async (response) => readManifest(await response.text(), tagOf(settings.language), location.origin));
const handle = createHandle(manifest.then((it) => start(it, settings)));
window.workbench = handle;
manifest.catch(showFailure);
handle.ready.catch((error: unknown) => console.error(error));

async function start(read: Manifest, chosen: Settings): Promise<Grid> {
  let grid: Grid | undefined;
  const interpreter = new Interpreter(new EmptyWorkbook(), services(), async () => grid?.settled());
  window.workbenchHost = new Transport(interpreter, tagOf(chosen.language), chosen.theme);
  showShell(read);

  const [{ Grid: GridClass }, functions] = await Promise.all([gridModule, get(read.functions.metadata).then((response) => response.json() as Promise<FunctionsFile>)]);
  grid = await GridClass.start({
    container: GRID_ID,
    settings: chosen,
    sheet: companySheet(chosen.language),
    route: new DirectRoute(paneWindow),
    namespace: read.functions.namespace,
    functions,
  });
  return grid;
}

function showShell(read: Manifest): void {
  document.title = read.displayName;
  const root = document.createElement("div");
  document.body.append(root);
  createRoot(root).render(<Shell settings={settings} manifest={read} ready={handle.ready} />);
}

/** Without a manifest there is no page to put the reason into. */
function showFailure(error: unknown): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = `${shellTexts[settings.language].failed} ${String(error)}`;
  document.body.append(message);
}

/** The pane's frame, once the page is drawn. */
function paneWindow(): FunctionsWindow | null {
  const frame = document.getElementById(PANE_ID);
  return frame instanceof HTMLIFrameElement ? (frame.contentWindow as FunctionsWindow | null) : null;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response;
}
