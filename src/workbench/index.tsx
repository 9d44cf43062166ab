import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { companySheet } from "./demo/companySheet";
import { BookFiles } from "./files/BookFiles";
import { takeFiles } from "./files/takeFiles";
import type { FunctionsFile } from "./functions/metadata";
import { DirectRoute, type FunctionsWindow } from "./functions/route";
import type { Grid, GridOptions } from "./grid/grid";
import { createHandle, type Opened } from "./handle";
import { Interpreter } from "./host/interpreter";
import { services } from "./host/services";
import { type Button, type Manifest, readManifest } from "./manifest/readManifest";
import type { Opening } from "./kept/chooseBook";
import { OpenBook, type BookCore } from "./kept/OpenBook";
import { Workbooks } from "./kept/Workbooks";
import { Workbook, type Emit } from "./model/workbook";
import { readSettings, tagOf } from "./settings";
import { PaneVisibility } from "./shell/PaneVisibility";
import { GRID_ID, PANE_ID, Shell } from "./shell/Shell";
import { shellTexts } from "./shell/texts";
import { showWorkbook } from "./showWorkbook";
import { Transport } from "./transport/transport";

/**
 * Office's numbers: events of objects travel as messages of this category, and the document has one for its selection.
 */
const OBJECT_EVENTS = 65_536;
const DOCUMENT_SELECTION_CHANGED = 2;

const settings = readSettings({
  search: location.search,
  languages: navigator.languages,
  prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
});
document.documentElement.lang = settings.language;
document.documentElement.dataset["theme"] = settings.theme;

const workbooks = new Workbooks();
let tellBook: (book: OpenBook) => void = () => undefined;
const files = new BookFiles(workbooks, settings.language, new Promise((resolve) => (tellBook = resolve)));
takeFiles(window, (file) => void files.open(file));

// The grid is most of the page's code: it loads beside the manifest, not after it.
const gridModule = import(/* webpackChunkName: "grid" */ "./grid/grid");
const manifest = get("/manifest.xml").then(async (response) =>
  readManifest(await response.text(), tagOf(settings.language), location.origin),
);
// the workbook is chosen first: the add-in asks for its settings as soon as the pane is there
const handle = createHandle(Promise.all([manifest, workbooks.opening]).then(([read, opening]) => start(read, opening)));
window.workbench = handle;
manifest.catch(showFailure);
handle.ready.catch((error: unknown) => console.error(error));

/** Office gives every call of a command an id of its own. */
let commands = 0;

async function start(read: Manifest, { content, news }: Opening<BookCore>): Promise<Opened> {
  const pane = new PaneVisibility();
  const command = (button: Button) => transport.command(`${button.id}:${++commands}`, button.command ?? "");
  showShell(read, pane, command);
  const grid = openGrid(
    read,
    command,
    content
      ? { core: content.core.grid, blocks: content.blocks, isCopy: news === "copy" }
      : companySheet(settings.language),
  );
  // what the grid cannot open is no workbook, however whole it looked
  if (content) grid.catch(() => workbooks.setAside());
  const emit: Emit = (type, target, payload) =>
    transport.send([[OBJECT_EVENTS, type, target, JSON.stringify(payload)]]);
  const workbook = grid.then(({ model }) => new Workbook(model, emit, showWorkbook, content?.core.model));
  const interpreter = new Interpreter(
    workbook,
    services(pane),
    async () => (await grid).calculated(),
    async () => (await grid).model.turn(),
  );
  const transport = new Transport(interpreter, tagOf(settings.language), settings.theme, {
    onPane: () => void workbook.then((open) => open.forgetListeners()),
    onDone: () => workbooks.changed(),
  });
  transport.take(content?.core.settings ?? []);
  void grid.then(({ model }) => model.onSelection(() => transport.raise(DOCUMENT_SELECTION_CHANGED)));
  // the pane's frame was only just put into the page: its bridge has not run yet
  window.workbenchHost = transport;
  const [opened, book, view] = await Promise.all([grid, workbook, workbooks.viewBefore()]);
  const openBook = new OpenBook(opened, book, transport, content?.core.file);
  await workbooks.keep(openBook, () => opened.view());
  tellBook(openBook);
  if (view) void handle.ready.then(() => opened.takeUpEntry(view));
  return { grid: opened, workbook: book, transport };
}

async function openGrid(
  { functions: { namespace, metadata }, cellMenu }: Manifest,
  onCommand: (button: Button) => void,
  content: GridOptions["content"],
): Promise<Grid> {
  const loaded = get(metadata).then((response) => response.json() as Promise<FunctionsFile>);
  const [{ Grid: GridClass }, functions, view] = await Promise.all([gridModule, loaded, workbooks.viewBefore()]);
  const onChange = () => workbooks.changed();
  return GridClass.start({
    container: GRID_ID,
    settings,
    content,
    view,
    onChange,
    route: new DirectRoute(paneWindow),
    namespace,
    functions,
    cellMenu,
    onCommand,
  });
}

function showShell(read: Manifest, pane: PaneVisibility, onCommand: (button: Button) => void): void {
  document.title = read.displayName;
  const root = document.createElement("div");
  document.body.append(root);
  flushSync(() =>
    createRoot(root).render(
      <Shell
        settings={settings}
        manifest={read}
        pane={pane}
        onCommand={onCommand}
        workbooks={workbooks}
        files={files}
        ready={handle.ready}
      />,
    ),
  );
}

/** Without a manifest there is no page to put the reason into. */
function showFailure(error: unknown): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = `${shellTexts[settings.language].failed} ${String(error)}`;
  document.body.append(message);
}

/** The window the functions live in. */
function paneWindow(): FunctionsWindow | null {
  const frame = document.getElementById(PANE_ID);
  return frame instanceof HTMLIFrameElement ? (frame.contentWindow as FunctionsWindow | null) : null;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response;
}
