import fs from "node:fs";
import vm from "node:vm";
import zlib from "node:zlib";
import { LOCALES } from "../../src/vocabulary/locale";
import { localeFile } from "../../src/vocabulary/localeFile";
import { readCatalogue } from "../support/catalogue";

/**
 * dist/functions.js in an engine that has nothing but JavaScript and the custom-functions runtime: no window, no
 * timers, no Office.
 */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const registry = new Map<string, (...args: unknown[]) => unknown[][]>();
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
  nullReference: "#NULL!",
};

let bare: vm.Context;

beforeAll(() => {
  bare = vm.createContext({
    CustomFunctions: { associate: (id: string, run: never) => registry.set(id, run), Error: CellError, ErrorCode },
  });
  vm.runInContext(fs.readFileSync("dist/functions.js", "utf8"), bare);
});

test("registers every function of the metadata", () => {
  const { functions } = JSON.parse(fs.readFileSync("dist/functions.json", "utf8")) as { functions: { id: string }[] };
  expect([...registry.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("computes, lifts and explains without anything else", () => {
  const [aov, lifetime] = [registry.get("AOV")!, registry.get("LIFETIME")!];
  expect(aov([[1_000_000]], [[40_000]], {})[0]![0]).toBe(25);
  expect(aov([[10], [20]], [[5, 4]], {}).map((row) => [...row])).toEqual([
    [2, 2.5],
    [4, 5],
  ]);
  expect(lifetime([[1.4]], {})[0]![0]).toEqual(
    new CellError("#VALUE!", "churn_rate must be a rate between 0 and 1 (0% to 100%); it is 1.4."),
  );
});

test("does heavy work itself where there is no worker", async () => {
  const sorted = await (vm.runInContext(
    'globalThis[Symbol.for("clv.run")]("descending", Float64Array.of(1, 3, 2))',
    bare,
  ) as Promise<Float64Array>);
  expect([...sorted]).toEqual([3, 2, 1]);
});

test.each(LOCALES.map((locale) => [localeFile("functions.json", locale), locale] as const))(
  "%s lets errors and data types in, and says everything in its language",
  (file, locale) => {
    const json = JSON.parse(fs.readFileSync(`dist/${file}`, "utf8")) as {
      allowErrorForDataTypeAny: boolean;
      allowCustomDataForDataTypeAny: boolean;
      functions: {
        id: string;
        description: string;
        parameters: { name: string; description: string }[];
        result: object;
      }[];
    };
    expect([json.allowErrorForDataTypeAny, json.allowCustomDataForDataTypeAny]).toEqual([true, true]);
    const catalogue = readCatalogue();
    expect(json.functions.map(({ id, description }) => [id, description])).toEqual(
      catalogue.map(({ id, sentence }) => [id, sentence[locale]]),
    );
    for (const { parameters, result } of json.functions) {
      expect(parameters.filter(({ description }) => !description)).toEqual([]);
      expect(result).toEqual({ dimensionality: "matrix" });
    }
  },
);

test("the pane is at most 250 kB compressed, without office.js", () => {
  const page = fs.readFileSync("dist/taskpane.html", "utf8");
  const scripts = [...page.matchAll(/src="?([\w.-]+\.js)/g)].map(([, file]) => file!);
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  const compressed = scripts.reduce(
    (sum, file) => sum + zlib.gzipSync(fs.readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  );
  expect(compressed).toBeLessThanOrEqual(250_000);
});
