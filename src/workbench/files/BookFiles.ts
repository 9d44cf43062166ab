import type { CsvDialect } from "../../spreadsheet/csv/CsvDialect";
import type { CsvGuess } from "../../spreadsheet/csv/guessCsv";
import { fileProblems } from "../../vocabulary/fileProblems";
import type { OpenBook } from "../kept/OpenBook";
import type { Workbooks } from "../kept/Workbooks";
import type { Language } from "../settings";
import type { FileAnswer, FileRequest } from "./fileMessages";
import { baseOf } from "./openFile";

const WORKER = "/workbench/file-worker.js";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Nobody is told of what takes less, in milliseconds. */
const NOTICED = 1_000;
/** Milliseconds that the page may be busy at a time. */
const TURN = 50;

/** What happens with files at the moment, for who looks at the page. */
export type FileState =
  | { readonly kind: "idle" }
  /** Long enough to say so; a fraction where it is known. */
  | { readonly kind: "busy"; readonly act: "open" | "save"; readonly name: string; readonly fraction?: number }
  | { readonly kind: "question"; readonly name: string; readonly guess: CsvGuess }
  | { readonly kind: "refused"; readonly name: string; readonly sentence: string };

const IDLE: FileState = { kind: "idle" };

/** Opens files as workbooks of this browser, and saves the open one as a file. */
export class BookFiles {
  private current: FileState = IDLE;
  private readonly listeners = new Set<() => void>();
  private asked: File | undefined;
  /** Ends what is under way. */
  private giveUp: (() => void) | undefined;

  constructor(
    private readonly workbooks: Workbooks,
    private readonly language: Language,
    private readonly book: Promise<OpenBook>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly state = (): FileState => this.current;

  /** @param dialect  how it is written, where that was asked */
  async open(file: File, dialect?: CsvDialect): Promise<void> {
    const { shelf } = await this.workbooks.opening;
    if (this.giveUp) return;
    // the page could not show what the worker keeps
    if (!shelf)
      return this.become({ kind: "refused", name: file.name, sentence: fileProblems.noStorage[this.language] });
    const id = crypto.randomUUID();
    const answer = await this.ask("open", file.name, {
      kind: "open",
      file,
      name: file.name,
      locale: this.language,
      id,
      ...(dialect ? { dialect } : {}),
    });
    if (answer?.kind === "opened") await this.workbooks.showOpened(id);
    if (answer?.kind === "question") {
      this.asked = file;
      this.become({ kind: "question", name: file.name, guess: answer.guess });
    }
  }

  /** Goes on with the file that was asked about. */
  async answer(dialect: CsvDialect): Promise<void> {
    const file = this.asked;
    this.close();
    if (file) await this.open(file, dialect);
  }

  /** The open workbook as an .xlsx file. */
  async save(): Promise<void> {
    if (this.giveUp) return;
    const book = await this.book;
    const name = `${baseOf(this.workbooks.openedFile?.name ?? "") || DEFAULT_NAMES[this.language]}.xlsx`;
    const { core, blocks } = book.whole();
    const answer = await this.ask("save", name, async (worker) => {
      let begun = performance.now();
      for (const [key, text] of blocks) {
        worker.postMessage({ kind: "block", key, text } satisfies FileRequest);
        if (performance.now() - begun < TURN) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        begun = performance.now();
      }
      return { kind: "save", core };
    });
    if (answer?.kind !== "saved") return;
    handOver(name, answer.bytes);
    this.workbooks.saved(name);
  }

  /** Gives up what is under way, or puts away what was said. */
  close(): void {
    this.giveUp?.();
    this.asked = undefined;
    this.become(IDLE);
  }

  /** One request to a worker of its own; undefined when it was refused, or given up. */
  private async ask(
    act: "open" | "save",
    name: string,
    request: FileRequest | ((worker: Worker) => Promise<FileRequest>),
  ): Promise<FileAnswer | undefined> {
    const worker = new Worker(WORKER);
    const notice = setTimeout(() => this.become({ kind: "busy", act, name }), NOTICED);
    const answered = this.listen(worker, act, name);
    const given = new Promise<undefined>((resolve) => (this.giveUp = () => resolve(undefined)));
    const sent = typeof request === "function" ? request(worker) : Promise.resolve(request);
    sent.then(
      (message) => worker.postMessage(message),
      (error: unknown) => console.error(error),
    );
    const answer = await Promise.race([answered, given]);
    clearTimeout(notice);
    worker.terminate();
    this.giveUp = undefined;
    this.become(answer?.kind === "refused" ? this.refused(name, answer) : IDLE);
    return answer?.kind === "refused" ? undefined : answer;
  }

  private refused(name: string, { text, reason }: Extract<FileAnswer, { kind: "refused" }>): FileState {
    if (!text) console.warn(reason);
    return { kind: "refused", name, sentence: (text ?? fileProblems.unforeseen)[this.language] };
  }

  private listen(worker: Worker, act: "open" | "save", name: string): Promise<FileAnswer> {
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
        if (data.kind !== "progress") resolve(data);
        else if (this.current.kind === "busy") this.become({ kind: "busy", act, name, fraction: data.fraction });
      };
      worker.onerror = (event) => resolve({ kind: "refused", reason: event.message });
    });
  }

  private become(state: FileState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

const DEFAULT_NAMES: Readonly<Record<Language, string>> = { en: "Workbook", fr: "Classeur" };

function handOver(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
