import { readRecord, summariesOf, type BookContent, type Unreadable } from "./bookRecord";
import type { Shelf } from "./Bookshelf";
import { takeLease, type Locks } from "./lease";
import type { TabMemory } from "./TabMemory";

/**
 * What is to be said of the workbook that was opened: it is a copy, another one could not be read, or none can be kept
 * here.
 */
export type OpeningNews = "copy" | Unreadable | "notKept";

export interface Opening<Core> {
  /** Under which this page keeps what it shows. */
  readonly id: string;
  /** Absent when the demo is to be opened. */
  readonly content: BookContent<Core> | undefined;
  readonly news: OpeningNews | undefined;
  /** Absent where the browser keeps nothing. */
  readonly shelf: Shelf | undefined;
}

interface Surroundings<Core> {
  readonly shelf: Shelf;
  readonly locks: Locks;
  readonly tab: TabMemory;
  readonly newId: () => string;
  readonly isWhole: (core: unknown) => core is Core;
}

/** Milliseconds that the page before this one may take to leave. */
const LEAVING = 2_000;

/**
 * Which workbook this page opens: the one its tab had, else the one that was saved last. One that another page has is
 * opened as a copy, under an id of its own; one that cannot be read stays where it is, and the demo opens.
 */
export async function chooseBook<Core>({
  shelf,
  locks,
  tab,
  newId,
  isWhole,
}: Surroundings<Core>): Promise<Opening<Core>> {
  const heads = await shelf.heads();
  const own = tab.read("book");
  const asked = own !== undefined && heads.has(own) ? own : (tab.read("copyOf") ?? own ?? summariesOf(heads)[0]?.id);
  const isOurs = asked !== undefined && (await takeLease(locks, asked, asked === own ? LEAVING : 0));
  const read =
    asked !== undefined && heads.has(asked)
      ? await readRecord(heads.get(asked), await shelf.blocks(asked), isWhole)
      : undefined;
  const isReadable = typeof read === "object";
  const keepsId = isOurs && (isReadable || read === undefined);
  const id = keepsId ? asked : newId();
  if (!keepsId) await takeLease(locks, id, 0);
  tab.write("book", id);
  tab.write("copyOf", isReadable && !isOurs ? asked : undefined);
  if (typeof read === "string") return { id, content: undefined, news: read, shelf };
  return { id, content: read, news: isReadable && !isOurs ? "copy" : undefined, shelf };
}
