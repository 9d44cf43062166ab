import fc from "fast-check";
import { LOCALES, type Locale } from "../../../../src/vocabulary/locale";
import { FileProblem } from "../../../../src/spreadsheet/FileProblem";
import type { CellData, SheetData } from "../../../../src/spreadsheet/Spreadsheet";
import type { CsvDialect } from "../../../../src/spreadsheet/csv/CsvDialect";
import { guessCsv } from "../../../../src/spreadsheet/csv/guessCsv";
import { readCsv } from "../../../../src/spreadsheet/csv/readCsv";
import { usualDialect } from "../../../../src/spreadsheet/csv/usualDialect";
import { writeCsv } from "../../../../src/spreadsheet/csv/writeCsv";
import { bytesOf, dialectOf, valuesOf } from "./csvTexts";

const locales = fc.constantFrom(...LOCALES);
const number = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer({ min: -9_999, max: 9_999 }).map((cents) => cents / 100),
  )
  .map((value) => value + 0);
/** Where reading and writing may go wrong. */
const awkward = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        '""',
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "=",
        "+",
        "-",
        "@",
        " ",
        "\u00a0",
        "0",
        "1",
        "12",
        "345",
        ".",
        "/",
      ],
      ...[
        "%",
        "€",
        "$",
        "(",
        ")",
        "'",
        "e",
        "E+",
        "a",
        "é",
        "😀",
        "\ufeff",
        "sep=",
        "TRUE",
        "faux",
        "2024",
        ":30",
        "Dec",
        "'",
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const text = fc.oneof(
  awkward,
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((value) => !value.includes("\0")),
  fc.constantFrom(
    "5",
    "12,5",
    "1,234",
    "1.234",
    "00123",
    "25/12/2024",
    "=1+1",
    "",
    "VRAI",
    "-5 €",
    "12 %",
    "Paris, France",
  ),
);
const value = fc.oneof(number, fc.boolean(), text);
const sheet = fc
  .array(fc.array(fc.option(value, { nil: undefined }), { maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map(sheetOf)
  .filter(({ cells }) => cells.length > 0);

function sheetOf(rows: (CellData["value"] | undefined)[][]): Pick<SheetData, "cells"> {
  const cells: SheetData["cells"] = [];
  rows.forEach((row, i) =>
    row.forEach((value, column) => {
      if (value === undefined) return;
      while (cells.length <= i) cells.push(cells.length === i ? {} : undefined);
      cells[i]![column] = { value };
    }),
  );
  return { cells };
}

const readSheet = (bytes: Uint8Array, dialect: CsvDialect, locale: Locale): SheetData =>
  readCsv(bytes, dialect, { name: "a", locale }).spreadsheet.sheets[0]!;

it("gives every sheet of numbers, truth values and texts back as it was", () => {
  fc.assert(
    fc.property(sheet, locales, fc.constantFrom(undefined, "\t", "|"), (sheet, locale, separator) => {
      const usual = usualDialect(locale);
      const dialect = { ...usual, separator: separator ?? usual.separator };
      const bytes = writeCsv(sheet, [], dialect, { locale });
      expect(valuesOf(readSheet(bytes, dialect, locale))).toEqual(valuesOf(sheet));
    }),
    { numRuns: 3_000 },
  );
});

it("never makes a formula of a text, nor changes one that looks like it", () => {
  const formula = fc.tuple(fc.constantFrom("=", "+", "-", "@"), fc.string()).map((parts) => `${parts.join("A")}`);
  fc.assert(
    fc.property(
      formula.filter((text) => !text.includes("\0")),
      locales,
      fc.boolean(),
      (formula, locale, isBare) => {
        const bare = formula.replace(/["\r\n,;]/g, "");
        const field = isBare ? bare : `"${formula.replaceAll('"', '""')}"`;
        const { cells } = readSheet(bytesOf(field), dialectOf(locale), locale);
        expect(cells).toEqual([{ 0: { value: isBare ? bare : formula } }]);
      },
    ),
    { numRuns: 2_000 },
  );
});

it("guesses how it writes", () => {
  const row = fc.record({
    name: fc.constantFrom("Zoé", "Paris, France", "a;b", 'say "yes"', "=1+1", "two\nlines"),
    price: fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents * 10 + 5) / 1_000),
    count: fc.integer({ min: 0, max: 1_000 }),
    isPaid: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), locales, locales, (rows, locale, reader) => {
      const decimals = rows.map(({ name, price, count, isPaid }) => [name, count, price, isPaid]);
      const sheet = sheetOf([["name", "count", "price", "is paid"], ...decimals, ["last", 1, 12.5, true]]);
      const dialect = usualDialect(locale);
      const bytes = writeCsv(sheet, [], dialect, { locale });
      const guess = guessCsv(bytes, reader);
      const { encoding, separator, hasSeparatorLine, decimal } = dialect;
      expect(guess).toMatchObject({ dialect: { encoding, separator, hasSeparatorLine, decimal }, doubts: [] });
      expect(valuesOf(readSheet(bytes, guess.dialect, reader))).toEqual(valuesOf(sheet));
    }),
    { numRuns: 300 },
  );
});

it("splits alike whatever the line ends, and whether the last line has one", () => {
  const fields = fc.array(fc.array(fc.constantFrom("a", "12", "", "x y"), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
  });
  const ends = fc.array(fc.constantFrom("\n", "\r\n", "\r"), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(fields, ends, fc.boolean(), (rows, ends, hasLast) => {
      const lines = [...rows, ["last"]].map((row) => row.join(","));
      const mixed = lines.map((line, i) => line + ends[i % ends.length]!).join("");
      const text = hasLast ? mixed : mixed.replace(/[\r\n]+$/, "");
      const expected = readSheet(bytesOf(lines.join("\n")), dialectOf("en"), "en");
      expect(readSheet(bytesOf(text), dialectOf("en"), "en").cells).toEqual(expected.cells);
    }),
  );
});

describe("hostile files", () => {
  /** What a user does with a file; whatever is wrong with it is said. */
  function openAndRead(bytes: Uint8Array, locale: Locale): void {
    try {
      const { dialect } = guessCsv(bytes, locale);
      const { cells } = readSheet(bytes, dialect, locale);
      for (const row of cells) for (const cell of Object.values(row ?? {})) expect(cell).not.toHaveProperty("formula");
    } catch (error) {
      expect(error).toBeInstanceOf(FileProblem);
    }
  }

  it("are random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), locales, openAndRead), { numRuns: 2_000 });
  });

  it("are random bytes in whatever dialect", () => {
    const dialect = fc.record<CsvDialect>({
      encoding: fc.constantFrom("utf-8", "utf-16le", "utf-16be", "windows-1252"),
      separator: fc.constantFrom(",", ";", "\t", '"', "\n", "\r", "a", "é"),
      hasSeparatorLine: fc.boolean(),
      decimal: fc.constantFrom(".", ","),
      dates: fc.constantFrom("day first", "month first"),
      quoted: fc.constantFrom("values", "texts"),
    });
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 500 }), dialect, locales, (bytes, dialect, locale) => {
        try {
          readSheet(bytes, dialect, locale);
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblem);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("are files with bytes changed, taken out, doubled or cut off", () => {
    const text = [
      'name,"date",price,note\r\nZoé,25/12/2024,"1 234,50 €","two\nlines"\r\n"Léa","03/04/2025 10:30",12%,"say ""yes"""\r\n',
      "sep=;\na;b\n=1+1;-5,5\n+33 6 12;1,5E+05\n",
    ];
    const originals = text.flatMap((text) => [
      bytesOf(text, "utf-8", true),
      bytesOf(text, "utf-16le"),
      bytesOf(text, "windows-1252"),
    ]);
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom("set", "remove", "double", "cut"),
      byte: fc.oneof(fc.constantFrom(...bytesOf('",;\r\n=\t.\u001a')), fc.integer({ min: 0, max: 255 })),
      length: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        locales,
        (original, changes, locale) => {
          let bytes = [...original];
          for (const { at, kind, byte, length } of changes) {
            const place = at % Math.max(1, bytes.length);
            if (kind === "set") bytes[place] = byte;
            else if (kind === "remove") bytes.splice(place, length);
            else if (kind === "double") bytes.splice(place, 0, ...bytes.slice(place, place + length));
            else bytes = bytes.slice(0, place);
          }
          openAndRead(Uint8Array.from(bytes), locale);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
