import { FORMAT } from "./bookRecord";
import type { Shelf } from "./Bookshelf";

/** What a save writes: the core, the names of the sheets, the blocks that changed and the keys of all. */
export interface Taken {
  readonly core: unknown;
  readonly sheets: readonly string[];
  readonly changed: ReadonlyMap<string, string>;
  readonly keys: readonly string[];
}

/** The open workbook as the keeper sees it. */
export interface Keepable {
  /** False as long as nobody has changed anything: a demo that was only looked at is not kept. */
  readonly isTouched: boolean;
  /** What there is to save; from now on only later changes count. */
  take(): Taken;
  /** What was taken did not arrive, and what lay there before may be gone: everything is to be saved again. */
  takeAgain(): void;
}

/** How it stands with what was typed. */
export type Keeping = "untouched" | "kept" | "saving" | "failing";

const PAUSE = 250;
/** Who types without a pause is saved this often. */
const LONGEST = 1_000;
/** Storage that is full may have room again later. */
const RETRY = 10_000;

/** Saves the workbook soon after every change, and at once when the page is left. */
export class Keeper {
  state: Keeping = "untouched";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private stored: ReadonlySet<string>;
  private last: Promise<boolean> = Promise.resolve(true);
  private stopped = false;

  /** `stored` are the keys of the blocks that lie under this id already. */
  constructor(
    private readonly shelf: Shelf | undefined,
    private readonly id: string,
    private readonly book: Keepable,
    private readonly tell: (state: Keeping) => void,
    stored: Iterable<string> = [],
  ) {
    this.stored = new Set(stored);
  }

  /** Something changed. */
  changed(): void {
    if (this.stopped || !this.book.isTouched) return;
    this.become(this.shelf ? "saving" : "failing");
    clearTimeout(this.timer);
    this.waitingSince ??= Date.now();
    const rest = Math.max(0, Math.min(PAUSE, this.waitingSince + LONGEST - Date.now()));
    this.timer = setTimeout(() => void this.save(), rest);
  }

  /** Writes now; resolves to whether all that was changed is kept. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.waitingSince = undefined;
    if (this.stopped || !this.book.isTouched) return Promise.resolve(true);
    if (!this.shelf) return Promise.resolve(false);
    return (this.last = this.write(this.shelf));
  }

  /** Nothing more is written: the workbook is forgotten. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.last;
  }

  private async write(shelf: Shelf): Promise<boolean> {
    const { core, sheets, changed, keys } = this.book.take();
    const gone = [...this.stored].filter((key) => !keys.includes(key));
    const before = this.stored;
    this.stored = new Set(keys);
    try {
      await shelf.write(
        this.id,
        { format: FORMAT, saved: Date.now(), sheets, blocks: keys, core: JSON.stringify(core) },
        changed,
        gone,
      );
    } catch (error) {
      console.warn(error);
      this.stored = new Set([...before, ...this.stored]);
      this.book.takeAgain();
      this.become("failing");
      this.timer = setTimeout(() => void this.save(), RETRY);
      return false;
    }
    if (this.waitingSince === undefined) this.become("kept");
    return true;
  }

  private become(state: Keeping): void {
    if (state === this.state || (state === "saving" && this.state === "failing")) return;
    this.state = state;
    this.tell(state);
  }
}
