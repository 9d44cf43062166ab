import { FileProblem } from "../../spreadsheet/FileProblem";
import { writeXlsx } from "../../spreadsheet/xlsx/writeXlsx";
import { FORMAT, type Head } from "../kept/bookRecord";
import { Bookshelf } from "../kept/Bookshelf";
import type { FileAnswer, FileRequest } from "./fileMessages";
import { openFile } from "./openFile";
import { spreadsheetOf } from "./spreadsheetOf";

/**
 * Reads and writes files beside the page, which stays usable however long that takes. What was read is put on the shelf
 * at once, so that it never crosses the page in one piece.
 */
const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<FileRequest>) => void;
  postMessage: (answer: FileAnswer, transfer?: Transferable[]) => void;
};
const blocks = new Map<string, string>();

page.onmessage = ({ data }) => {
  act(data).catch((error: unknown) =>
    page.postMessage({
      kind: "refused",
      ...(error instanceof FileProblem ? { text: error.text } : {}),
      reason: String(error),
    }),
  );
};

async function act(request: FileRequest): Promise<void> {
  if (request.kind === "block") blocks.set(request.key, request.text);
  else if (request.kind === "open") await open(request);
  else await save(request);
}

async function open({ file, name, locale, dialect, id }: Extract<FileRequest, { kind: "open" }>): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await openFile({ name, bytes, locale, ...(dialect ? { dialect } : {}) }, (fraction) =>
    page.postMessage({ kind: "progress", fraction }),
  );
  if ("question" in opened) return page.postMessage({ kind: "question", guess: opened.question });
  const { core, sheets, blocks: put } = opened.record;
  const head = { format: FORMAT, saved: Date.now(), sheets, blocks: [...put.keys()], core: JSON.stringify(core) };
  await keep(id, head, put);
  page.postMessage({ kind: "opened" });
}

async function keep(id: string, head: Head, put: ReadonlyMap<string, string>): Promise<void> {
  const shelf = await Bookshelf.open().catch((error: unknown) => {
    throw new FileProblem("noStorage", { cause: error });
  });
  try {
    await shelf.write(id, head, put, []);
  } catch (error) {
    throw error instanceof DOMException && error.name === "QuotaExceededError"
      ? new FileProblem("storageFull", { cause: error })
      : error;
  }
}

async function save({ core }: Extract<FileRequest, { kind: "save" }>): Promise<void> {
  const bytes = (await writeXlsx(spreadsheetOf(core, blocks))) as Uint8Array<ArrayBuffer>;
  page.postMessage({ kind: "saved", bytes }, [bytes.buffer]);
}
