import { listCsv } from "../../../src/files/listCsv";
import { listPlan } from "../../../src/template/listPlan";
import type { ListColumn } from "../../../src/template/Template";
import { serialOf } from "../../../src/vocabulary/calendar";
import type { Locale } from "../../../src/vocabulary/locale";

const columns: ListColumn[] = [
  {
    head: "Customer",
    format: "text",
    values: ["00123", '=HYPERLINK("http://a.b","c")', "+33 6", "Müller; Söhne", "@SUM(1)"],
  },
  { head: "At risk", format: "money", values: Float64Array.of(1234.5, -0.25, NaN, 3, 0) },
  { head: "Act by", format: "date", values: ["now", serialOf([2026, 1, 31]), null, "now", serialOf([2026, 12, 1])] },
];

const written = (locale: Locale, of = columns): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    listCsv(listPlan({ kind: "list", name: "List", columns: of }, { row: 0, column: 0 }, locale, "EUR"), locale),
  );

test("with the separators of each language, and days that no country misreads", () => {
  expect(written("en")).toBe(
    "\ufeffCustomer,At risk,Act by\r\n" +
      "00123,1234.5,now\r\n" +
      '"\'=HYPERLINK(""http://a.b"",""c"")",-0.25,2026-01-31\r\n' +
      "'+33 6,,\r\n" +
      "Müller; Söhne,3,now\r\n" +
      "'@SUM(1),0,2026-12-01\r\n",
  );
  const french = written("fr").split("\r\n");
  expect(french[1]).toBe("00123;1234,5;now");
  expect(french[4]).toBe('"Müller; Söhne";3;now');
});

test.each(["=1+1", "+1+cmd", "-2+3", "@A1", "\t=1", "\r=1"])("%j from a file never begins a field", (text) => {
  const [, field] = written("en", [{ head: "Customer", format: "text", values: [text] }]).split("\r\n");
  expect(field!.replace(/^"/, "")[0]).toBe("'");
  const headed = written("en", [{ head: text, format: "text", values: ["a"] }]);
  expect(headed.replace(/^\ufeff"?/, "")[0]).toBe("'");
});

test("a list of nobody is its heads", () => {
  expect(
    written(
      "en",
      columns.map((column) => ({ ...column, values: [] })),
    ),
  ).toBe("\ufeffCustomer,At risk,Act by\r\n");
});
