import { FORMAT, readRecord, summariesOf, type Head } from "../../../src/workbench/kept/bookRecord";
import type { Shelf } from "../../../src/workbench/kept/Bookshelf";
import { chooseBook } from "../../../src/workbench/kept/chooseBook";
import { Keeper, type Keepable, type Keeping } from "../../../src/workbench/kept/Keeper";
import type { Locks } from "../../../src/workbench/kept/lease";
import { isBookCore } from "../../../src/workbench/kept/OpenBook";
import type { TabKey, TabMemory } from "../../../src/workbench/kept/TabMemory";

/** A shelf that holds what it is given, and refuses when it is told to. */
class MemoryShelf implements Shelf {
  readonly kept = new Map<string, { head: unknown; blocks: Map<string, unknown> }>();
  isFull = false;
  writes: string[][] = [];

  heads = () => Promise.resolve(new Map([...this.kept].map(([id, { head }]) => [id, head])));
  blocks = (id: string) => Promise.resolve(this.kept.get(id)?.blocks ?? new Map<string, unknown>());
  write(id: string, head: Head, put: ReadonlyMap<string, string>, gone: readonly string[]): Promise<void> {
    if (this.isFull) return Promise.reject(new DOMException("full", "QuotaExceededError"));
    const blocks = this.kept.get(id)?.blocks ?? new Map<string, unknown>();
    for (const [key, text] of put) blocks.set(key, text);
    for (const key of gone) blocks.delete(key);
    this.kept.set(id, { head, blocks });
    this.writes.push([...put.keys()]);
    return Promise.resolve();
  }
  remove(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }
}

/** A browser with its locks, shared by all its tabs. */
class Browser {
  readonly shelf = new MemoryShelf();
  readonly held = new Set<string>();
  private made = 0;
  readonly newId = () => `new-${++this.made}`;
  readonly locks: Locks = {
    request: async (name, options, callback) => {
      if (this.held.has(name))
        return options.ifAvailable ? callback(null) : Promise.reject(new DOMException("late", "TimeoutError"));
      this.held.add(name);
      return callback({});
    },
  };
  close = (id: string) => this.held.delete(`clv-workbook ${id}`);
  open = (tab: TabMemory = tabMemory()) =>
    chooseBook({ shelf: this.shelf, locks: this.locks, tab, newId: this.newId, isWhole: isText });
  keep(id: string, core: unknown, saved = 1): void {
    this.shelf.kept.set(id, {
      head: { format: FORMAT, saved, sheets: [id], blocks: ["a/0"], core: JSON.stringify(core) },
      blocks: new Map([["a/0", '{"0":{}}']]),
    });
  }
}

const isText = (core: unknown): core is string => typeof core === "string";

function tabMemory(): TabMemory & { readonly held: Map<TabKey, string> } {
  const held = new Map<TabKey, string>();
  return {
    held,
    read: (key) => held.get(key),
    write: (key, value) => void (value === undefined ? held.delete(key) : held.set(key, value)),
  };
}

describe("a record", () => {
  const head = { format: FORMAT, saved: 1, sheets: ["A"], blocks: ["a/0"], core: '"core"' };
  const blocks = new Map<string, unknown>([
    ["a/0", '{"1":2}'],
    ["a/9", "of no head"],
  ]);

  test("comes back as it was kept", async () => {
    expect(await readRecord(head, blocks, isText)).toEqual({ core: "core", blocks: new Map([["a/0", { 1: 2 }]]) });
  });

  test.each<[string, unknown, ReadonlyMap<string, unknown>]>([
    ["nothing", undefined, blocks],
    ["a text", "head", blocks],
    ["no format", { ...head, format: undefined }, blocks],
    ["no keys", { ...head, blocks: undefined }, blocks],
    ["no blocks at all", { ...head, blocks: [] }, blocks],
    ["a block that is missing", head, new Map()],
    ["a block cut off", head, new Map([["a/0", '{"1":']])],
    ["a block that is no text", head, new Map([["a/0", { 1: 2 }]])],
    ["a core cut off", { ...head, core: '"co' }, blocks],
    ["a core of another kind", { ...head, core: "5" }, blocks],
  ])("with %s is damaged", async (_, found, among) => {
    expect(await readRecord(found, among, isText)).toBe("damaged");
  });

  test.each([FORMAT + 1, 0])("of format %i is another release's", async (format) => {
    expect(await readRecord({ ...head, format }, blocks, isText)).toBe("otherRelease");
  });

  test("is listed, the last one first, however damaged", () => {
    const list = summariesOf(
      new Map<string, unknown>([
        ["old", { saved: 1, sheets: ["A"] }],
        ["odd", 5],
        ["new", { saved: 2, sheets: ["B", "C"] }],
      ]),
    );
    expect(list).toEqual([
      { id: "new", sheets: ["B", "C"], saved: 2 },
      { id: "old", sheets: ["A"], saved: 1 },
      { id: "odd", sheets: [], saved: 0 },
    ]);
  });

  test.each<unknown>([
    null,
    5,
    {},
    { grid: { workbook: { sheetOrder: ["a"], sheets: {} } } },
    {
      grid: { workbook: { sheetOrder: [], sheets: {} }, names: {}, rules: {} },
      model: { sheets: {} },
      settings: [],
      view: {},
    },
  ])("whose core is %j is no workbook", (core) => {
    expect(isBookCore(core)).toBe(false);
  });
});

describe("which workbook opens", () => {
  test("the demo, in a browser that keeps none", async () => {
    const browser = new Browser();
    expect(await browser.open()).toMatchObject({ id: "new-1", content: undefined, news: undefined });
  });

  test("the one saved last, in a new tab", async () => {
    const browser = new Browser();
    browser.keep("first", "1", 1);
    browser.keep("second", "2", 2);
    expect(await browser.open()).toMatchObject({ id: "second", content: { core: "2" }, news: undefined });
  });

  test("the tab's own, although another one was saved later", async () => {
    const browser = new Browser();
    browser.keep("first", "1", 1);
    browser.keep("second", "2", 2);
    const tab = tabMemory();
    tab.write("book", "first");
    expect(await browser.open(tab)).toMatchObject({ id: "first", content: { core: "1" }, news: undefined });
  });

  test("a copy, where another tab has it; kept once it is changed, and then the tab's own", async () => {
    const browser = new Browser();
    browser.keep("first", "1");
    await browser.open();
    const tab = tabMemory();
    expect(await browser.open(tab)).toMatchObject({ id: "new-1", content: { core: "1" }, news: "copy" });
    expect([...browser.shelf.kept.keys()]).toEqual(["first"]);
    // loaded again before anything was changed: a copy again
    browser.close("new-1");
    expect(await browser.open(tab)).toMatchObject({ content: { core: "1" }, news: "copy" });
    browser.keep(tab.read("book")!, "changed", 2);
    browser.close(tab.read("book")!);
    expect(await browser.open(tab)).toMatchObject({ content: { core: "changed" }, news: undefined });
    expect(browser.shelf.kept.get("first")?.head).toMatchObject({ core: '"1"' });
  });

  test("the workbook itself, when the tab that had it is gone before the copy was changed", async () => {
    const browser = new Browser();
    browser.keep("first", "1");
    await browser.open();
    const tab = tabMemory();
    await browser.open(tab);
    browser.close("first");
    expect(await browser.open(tab)).toMatchObject({ id: "first", news: undefined });
  });

  test("a tab that was duplicated gets a copy, not its twin's workbook", async () => {
    const browser = new Browser();
    browser.keep("first", "1");
    const [tab, twin] = [tabMemory(), tabMemory()];
    await browser.open(tab);
    for (const [key, value] of tab.held) twin.write(key, value);
    expect(await browser.open(twin)).toMatchObject({ id: "new-1", news: "copy" });
  });

  test.each<[string, object]>([
    ["damaged", { core: "{" }],
    ["otherRelease", { format: 99 }],
  ])("the demo in place of one that is %s, which stays as it is", async (news, change) => {
    const browser = new Browser();
    browser.keep("first", "1");
    const record = browser.shelf.kept.get("first")!;
    record.head = { ...(record.head as object), ...change };
    const before = structuredClone(record);
    const tab = tabMemory();
    expect(await browser.open(tab)).toMatchObject({ id: "new-1", content: undefined, news });
    expect(browser.shelf.kept.get("first")).toEqual(before);
    // the tab goes on with its own
    browser.keep("new-1", "mine", 2);
    browser.close("new-1");
    expect(await browser.open(tab)).toMatchObject({ id: "new-1", content: { core: "mine" }, news: undefined });
  });

  test("the demo, in a tab that starts again", async () => {
    const browser = new Browser();
    browser.keep("first", "1");
    const tab = tabMemory();
    tab.write("book", "fresh");
    expect(await browser.open(tab)).toMatchObject({ id: "fresh", content: undefined, news: undefined });
  });
});

/** A workbook of two blocks. */
class TestBook implements Keepable {
  isTouched = true;
  core = "first";
  keys = ["a/0", "a/1"];
  changed = new Set(this.keys);
  take() {
    const changed = new Map([...this.changed].map((key) => [key, `"${this.core}"`]));
    this.changed.clear();
    return { core: this.core, sheets: ["A"], changed, keys: this.keys };
  }
  takeAgain() {
    this.changed = new Set(this.keys);
  }
}

describe("keeping", () => {
  let shelf: MemoryShelf;
  let book: TestBook;
  let states: Keeping[];
  let keeper: Keeper;
  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(console, "warn").mockImplementation(() => undefined);
    [shelf, book, states] = [new MemoryShelf(), new TestBook(), []];
    keeper = new Keeper(shelf, "mine", book, (state) => states.push(state));
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  test("begins when somebody has changed something", async () => {
    book.isTouched = false;
    keeper.changed();
    await pass(5_000);
    expect(await keeper.save()).toBe(true);
    expect([shelf.kept.size, states]).toEqual([0, []]);
  });

  test("follows a change soon, with what changed", async () => {
    keeper.changed();
    await pass(300);
    book.core = "second";
    book.changed.add("a/1");
    keeper.changed();
    await pass(300);
    expect(shelf.writes).toEqual([["a/0", "a/1"], ["a/1"]]);
    expect(shelf.kept.get("mine")).toMatchObject({
      head: { format: FORMAT, sheets: ["A"], blocks: ["a/0", "a/1"], core: '"second"' },
    });
    expect(await readRecord(shelf.kept.get("mine")?.head, shelf.kept.get("mine")!.blocks, isText)).toEqual({
      core: "second",
      blocks: new Map([
        ["a/0", "first"],
        ["a/1", "second"],
      ]),
    });
    expect(states).toEqual(["saving", "kept", "saving", "kept"]);
  });

  test("does not wait for a pause that never comes", async () => {
    for (let i = 0; i < 12; i++) {
      keeper.changed();
      await pass(100);
    }
    expect(shelf.writes).toHaveLength(1);
  });

  test("is on its way at once when the page is left", () => {
    void keeper.save();
    expect(shelf.kept.has("mine")).toBe(true);
  });

  test("takes away what is no longer there", async () => {
    await keeper.save();
    book.keys = ["a/0"];
    await keeper.save();
    expect([...shelf.kept.get("mine")!.blocks.keys()]).toEqual(["a/0"]);
  });

  test("says when it fails, tries again by itself, and then writes everything", async () => {
    await keeper.save();
    shelf.isFull = true;
    book.changed.add("a/1");
    keeper.changed();
    await pass(300);
    expect([keeper.state, await keeper.save()]).toEqual(["failing", false]);
    shelf.isFull = false;
    shelf.kept.clear(); // whoever made room took the rest as well
    await pass(11_000);
    expect([keeper.state, shelf.writes.at(-1)]).toEqual(["kept", ["a/0", "a/1"]]);
  });

  test("without storage a change is said not to be kept", async () => {
    const none = new Keeper(undefined, "", book, (state) => states.push(state));
    none.changed();
    expect([await none.save(), states]).toEqual([false, ["failing"]]);
  });

  test("ends with a workbook that is forgotten", async () => {
    keeper.changed();
    await keeper.stop();
    keeper.changed();
    await pass(5_000);
    await keeper.save();
    expect(shelf.kept.size).toBe(0);
  });
});
