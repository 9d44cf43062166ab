import type { OpenedFile } from "../files/OpenedFile";
import type { View } from "../grid/view";
import { summariesOf, type BookSummary } from "./bookRecord";
import { Bookshelf } from "./Bookshelf";
import { chooseBook, type Opening, type OpeningNews } from "./chooseBook";
import { Keeper, type Keepable, type Keeping } from "./Keeper";
import { takeLease } from "./lease";
import { isBookCore, type BookCore } from "./OpenBook";
import { SessionMemory, type TabMemory } from "./TabMemory";

/** What the page tells of the workbooks kept here. */
export type News = OpeningNews | "startedAgain" | "forgotten" | "failing" | "opened" | "saved";

/** The workbooks kept in this browser: the one that is open, and what somebody may do with them. */
export class Workbooks {
  readonly opening: Promise<Opening<BookCore>>;
  /** The file that the workbook was opened from. */
  openedFile: OpenedFile | undefined;
  /** The file that it was saved as. */
  savedName: string | undefined;
  private readonly tab = new SessionMemory();
  private keeper: Keeper | undefined;
  /** Of the open workbook; undefined while there is none, or another one is about to come. */
  private open: { readonly id: string; readonly view: () => View } | undefined;
  private said: News | undefined;
  private keeping: Keeping = "untouched";
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.opening = openKept(this.tab);
    this.opening.then(
      ({ news, content }) => {
        this.openedFile = content?.core.file;
        this.say(news ?? this.newsOfLastPage());
      },
      () => undefined,
    );
    // a tab that is put away may be closed without another word
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.leave();
    });
    window.addEventListener("pagehide", () => this.leave());
    window.addEventListener("beforeunload", (event) => {
      if (this.keeping === "failing") event.preventDefault();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  /** A workbook that is not kept is worse than anything else there is to say. */
  readonly news = (): News | undefined => (this.keeping === "failing" ? "failing" : this.said);

  /** It was saved as a file of this name. */
  saved(name: string): void {
    this.savedName = name;
    this.say("saved");
  }

  dismiss(): void {
    this.say(undefined);
  }

  /** Where somebody looked before this page was loaded, or when the workbook was saved. */
  async viewBefore(): Promise<View | undefined> {
    const { id, content } = await this.opening;
    try {
      const kept = JSON.parse(this.tab.read("view") ?? "null") as { readonly id: string; readonly view: View } | null;
      if (kept?.id === id) return kept.view;
    } catch {
      // other hands wrote it
    }
    return content?.core.view;
  }

  /** From now on this workbook is saved whenever it changes. */
  async keep(book: Keepable, view: () => View): Promise<void> {
    const { shelf, id, content, news } = await this.opening;
    this.open = { id, view };
    this.keeper = new Keeper(
      shelf,
      id,
      book,
      (state) => {
        this.keeping = state;
        this.tell();
      },
      news === "copy" ? [] : content?.blocks.keys(),
    );
  }

  changed(): void {
    this.keeper?.changed();
  }

  /** Loads the page again at this address, with the workbook as it is. */
  async go(address: string): Promise<void> {
    await this.keeper?.save();
    location.assign(address);
  }

  /** What else is kept here. */
  async others(): Promise<BookSummary[]> {
    const { shelf, id } = await this.opening;
    return shelf ? summariesOf(await shelf.heads()).filter((book) => book.id !== id) : [];
  }

  /** Shows what was opened from a file, in the place of the workbook from before, which stays kept. */
  async showOpened(id: string): Promise<void> {
    const { id: before } = await this.opening;
    await this.turnTo(id, "opened", this.keeping === "untouched" ? undefined : before);
  }

  async show(id: string): Promise<void> {
    await this.turnTo(id, undefined);
  }

  /** The workbook from before stays kept. */
  async startAgain(): Promise<void> {
    const { id } = await this.opening;
    await this.turnTo(crypto.randomUUID(), "startedAgain", this.keeping === "untouched" ? undefined : id);
  }

  /** The demo came in the place of a workbook that is kept. */
  get hasBefore(): boolean {
    return this.tab.read("before") !== undefined;
  }

  /** Shows the workbook again in whose place the demo came. */
  async bringBack(): Promise<void> {
    const before = this.tab.read("before");
    if (before !== undefined) await this.turnTo(before, undefined);
  }

  /** Deletes a workbook; false when another page has it open. */
  async forget(id: string): Promise<boolean> {
    const { shelf } = await this.opening;
    if (!(await takeLease(navigator.locks, id, 0))) return false;
    await shelf?.remove(id);
    return true;
  }

  async forgetThis(): Promise<void> {
    const { shelf, id } = await this.opening;
    await this.keeper?.stop();
    await shelf?.remove(id);
    this.keeping = "untouched";
    await this.turnTo(crypto.randomUUID(), "forgotten");
  }

  /** This workbook cannot be shown after all: the demo comes instead, and says so. */
  setAside(): void {
    this.load(crypto.randomUUID(), "damaged");
  }

  private async turnTo(id: string, news: News | undefined, before?: string): Promise<void> {
    await this.keeper?.save();
    this.load(id, news, before);
  }

  private load(id: string, news: News | undefined, before?: string): void {
    this.open = undefined;
    this.tab.write("book", id);
    this.tab.write("copyOf", undefined);
    this.tab.write("view", undefined);
    this.tab.write("news", news);
    this.tab.write("before", before);
    location.reload();
  }

  private newsOfLastPage(): News | undefined {
    const news = this.tab.read("news") as News | undefined;
    this.tab.write("news", undefined);
    return news;
  }

  private leave(): void {
    if (!this.open) return;
    this.tab.write("view", JSON.stringify({ id: this.open.id, view: this.open.view() }));
    void this.keeper?.save();
  }

  private say(news: News | undefined): void {
    this.said = news;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Where the browser keeps nothing for this page, the demo opens and lasts as long as the page. */
async function openKept(tab: TabMemory): Promise<Opening<BookCore>> {
  try {
    const shelf = await Bookshelf.open();
    return await chooseBook({
      shelf,
      locks: navigator.locks,
      tab,
      newId: () => crypto.randomUUID(),
      isWhole: isBookCore,
    });
  } catch (error) {
    console.warn(error);
    return { id: "", content: undefined, news: isLaterRelease(error) ? "otherRelease" : "notKept", shelf: undefined };
  }
}

const isLaterRelease = (error: unknown): boolean => error instanceof DOMException && error.name === "VersionError";
