import { exampleWizard } from "../../src/taskpane/wizard/example";
import { keepAnswers, keptAnswers } from "../../src/taskpane/wizard/keptAnswers";
import { emptyWizard, type Wizard } from "../../src/taskpane/wizard/wizard";

const BOOK = "C:\\Books\\shop.xlsx";
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => {
        stored.set(key, value);
      },
      removeItem: (key: string) => {
        stored.delete(key);
      },
    },
  });
});

const own = (changes: Partial<Wizard> = {}): Wizard => ({ ...exampleWizard("en"), kind: "own", ...changes });
const store = (kept: unknown): void => {
  stored.set("clv.answers", JSON.stringify(kept));
};

test("what is kept comes back", () => {
  const wizard = own({
    step: "churn",
    entries: { ...own().entries, revenue: { text: "1 000 000" }, orders: { address: "Sales!B4", value: 40_000 } },
  });
  keepAnswers(wizard, BOOK);
  expect(keptAnswers(BOOK)).toEqual(wizard);
});

test.each([
  ["another workbook", BOOK, "D:\\other.xlsx"],
  ["workbooks never saved", "", ""],
])("in %s links come back as figures", (_, before, after) => {
  keepAnswers(own({ entries: { ...own().entries, orders: { address: "Sales!B4", value: 40_000 } } }), before);
  expect(keptAnswers(after)?.entries.orders).toEqual({ value: 40_000 });
});

test("nothing is kept of an empty wizard", () => {
  keepAnswers(own(), BOOK);
  keepAnswers(emptyWizard("own"), BOOK);
  expect(stored.size).toBe(0);
  expect(keptAnswers(BOOK)).toBeUndefined();
});

test.each<unknown>([
  null,
  0,
  "x",
  [],
  {},
  { version: 2, entries: { revenue: { value: 1 } } },
  { version: 1 },
  { version: 1, entries: [], texts: 5 },
])("%j is no answer", (kept) => {
  store(kept);
  expect(keptAnswers(BOOK)).toBeUndefined();
});

test("what is not JSON is no answer", () => {
  stored.set("clv.answers", "{");
  expect(keptAnswers(BOOK)).toBeUndefined();
});

test("of hostile content only what fits is taken", () => {
  stored.set(
    "clv.answers",
    JSON.stringify({
      version: 1,
      workbook: BOOK,
      step: "constructor",
      churnWay: "both",
      texts: { entity: "<b>", period_covered: 5, toString: "x" },
      entries: {
        revenue: { value: 5 },
        orders: { value: "7" },
        customers: { address: 1, value: 3 },
        opening_stock: { address: "no cell", value: 2 },
        closing_stock: null,
        other: { value: 1 },
      },
      sheet: { name: { toString: 1 }, locale: "xx", currency: "toString", spelling: "own", roundsSteps: "yes" },
    }).replace("{", '{"__proto__":{"polluted":true},'),
  );
  const wizard = keptAnswers(BOOK);
  expect(wizard).toEqual({
    ...emptyWizard("own"),
    entries: { revenue: { value: 5 }, customers: { value: 3 }, opening_stock: { value: 2 } },
    texts: { entity: "<b>" },
  });
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a step is not returned to before its questions are answered", () => {
  store({ version: 1, step: "summary", entries: { revenue: { value: 5 }, orders: { value: 1 } } });
  expect(keptAnswers(BOOK)?.step).toBe("frequency");
});

test("where storage is forbidden nothing breaks", () => {
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new Error("SecurityError");
    },
  });
  expect(() => {
    keepAnswers(own(), BOOK);
  }).not.toThrow();
  expect(keptAnswers(BOOK)).toBeUndefined();
  Object.defineProperty(globalThis, "localStorage", { configurable: true, writable: true, value: undefined });
});
