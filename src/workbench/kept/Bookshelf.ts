import type { Head } from "./bookRecord";

/** Where workbooks are kept. What it answers is as it was found: it may be of another release, or damaged. */
export interface Shelf {
  heads(): Promise<ReadonlyMap<string, unknown>>;
  blocks(id: string): Promise<ReadonlyMap<string, unknown>>;
  /** All of it or nothing. The write is on its way when this returns, also on a page that is being left. */
  write(id: string, head: Head, put: ReadonlyMap<string, string>, gone: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
}

const NAME = "clv-workbench";
const VERSION = 1;
const HEADS = "heads";
const BLOCKS = "blocks";
/** A browser that answers later than this is taken for one without storage. */
const PATIENCE = 3_000;

/** The shelf in the browser's own database. */
export class Bookshelf implements Shelf {
  private constructor(private database: IDBDatabase) {
    this.stepAside();
  }

  /** @throws where the browser has no database, forbids it, or has one of a later release. */
  static async open(): Promise<Bookshelf> {
    return new Bookshelf(await opened());
  }

  async heads(): Promise<ReadonlyMap<string, unknown>> {
    const store = this.database.transaction(HEADS).objectStore(HEADS);
    const [keys, heads] = await Promise.all([answer(store.getAllKeys()), answer<unknown[]>(store.getAll())]);
    return new Map((keys as string[]).map((key, i) => [key, heads[i]]));
  }

  async blocks(id: string): Promise<ReadonlyMap<string, unknown>> {
    const store = this.database.transaction(BLOCKS).objectStore(BLOCKS);
    const [keys, blocks] = await Promise.all([
      answer(store.getAllKeys(allOf(id))),
      answer<unknown[]>(store.getAll(allOf(id))),
    ]);
    return new Map((keys as [string, string][]).map(([, key], i) => [key, blocks[i]]));
  }

  write(id: string, head: Head, put: ReadonlyMap<string, string>, gone: readonly string[]): Promise<void> {
    return this.change((heads, blocks) => {
      heads.put(head, id);
      for (const [key, text] of put) blocks.put(text, [id, key]);
      for (const key of gone) blocks.delete([id, key]);
    });
  }

  remove(id: string): Promise<void> {
    return this.change((heads, blocks) => {
      heads.delete(id);
      blocks.delete(allOf(id));
    });
  }

  // async, so that what is thrown at once is answered like what fails later
  private async change(act: (heads: IDBObjectStore, blocks: IDBObjectStore) => void): Promise<void> {
    const transaction = this.begin();
    act(transaction.objectStore(HEADS), transaction.objectStore(BLOCKS));
    // without it, a page that is left would not see its write through
    transaction.commit();
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("The browser gave up the write."));
    });
  }

  /**
   * The browser closes the database when somebody clears what it keeps: then this write fails, and the next one finds a
   * new one.
   */
  private begin(): IDBTransaction {
    try {
      return this.database.transaction([HEADS, BLOCKS], "readwrite");
    } catch (error) {
      void opened().then(
        (database) => {
          this.database = database;
          this.stepAside();
        },
        () => undefined,
      );
      throw error;
    }
  }

  /** A later release in another tab may rebuild the database; this page then no longer writes to it. */
  private stepAside(): void {
    this.database.onversionchange = () => this.database.close();
  }
}

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    const late = setTimeout(() => reject(new Error("The browser's storage does not answer.")), PATIENCE);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(HEADS);
      request.result.createObjectStore(BLOCKS);
    };
    request.onsuccess = () => {
      clearTimeout(late);
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(late);
      reject(request.error ?? new Error("The browser's storage cannot be opened."));
    };
  });
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's storage does not read."));
  });
