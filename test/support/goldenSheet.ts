import { cellAddress, localAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import type { Plan } from "../../src/template/plan";
import { SPELLINGS, type Spelling } from "../../src/template/spelling";
import type { Answers, AskingTemplate } from "../../src/template/Template";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";

/** What a sheet says, by the place or the name it says it of. */
type Lines = ReadonlyMap<string, string>;

const [LOCALE, SPELLING] = ["en", "clv"] as const;

/**
 * Holds a worksheet to its golden text: the whole of it in English with CLV formulas, what differs in any other
 * language and spelling.
 */
export function goldenSheet(template: AskingTemplate): void {
  const variants = LOCALES.flatMap((locale) => SPELLINGS.map((spelling) => [locale, spelling] as const));
  test.each(variants)("%s, formulas %s", (locale, spelling) => {
    const differing = differences(expectedOf(template, locale, spelling), linesOf(template, locale, spelling));
    expect(`\n${differing.join("\n")}\n`).toMatchSnapshot();
  });
}

/**
 * What is known of a sheet before it is looked at: nothing of the first, the first of one in another language or
 * spelling. A sheet in another language and another spelling has the texts of the one and the formulas of the other;
 * what has both, such as a formula with a text, differs.
 */
function expectedOf(template: AskingTemplate, locale: Locale, spelling: Spelling): Lines {
  if (locale === LOCALE && spelling === SPELLING) return new Map();
  const first = linesOf(template, LOCALE, SPELLING);
  if (locale === LOCALE || spelling === SPELLING) return first;
  const [translated, spelled] = [linesOf(template, locale, SPELLING), linesOf(template, LOCALE, spelling)];
  const isTranslated = (key: string): boolean => translated.get(key) !== first.get(key);
  return new Map([
    ...[...spelled].filter(([key]) => !isTranslated(key)),
    ...[...translated].filter(([key]) => isTranslated(key)),
  ]);
}

const differences = (expected: Lines, found: Lines): string[] => [
  ...[...found].flatMap(([key, line]) => (line === expected.get(key) ? [] : [`${key}\t${line}`])),
  ...[...expected.keys()].flatMap((key) => (found.has(key) ? [] : [`${key} is not there`])),
];

function linesOf(template: AskingTemplate, locale: Locale, spelling: Spelling): Lines {
  const planOf = (answers: Answers, currency: "EUR" | "other"): Plan =>
    layout(template, locale, { sheetName: "Company A 2025", answers, currency, spelling });
  const plan = planOf(template.example(locale), "EUR");
  const lines = [...cellLines(plan), ...partLines(plan), ...emptyLines(planOf({}, "other"))];
  const byKey = new Map(lines);
  expect(byKey.size).toBe(lines.length);
  return byKey;
}

type Line = [key: string, line: string];

/** The text or formula of each cell. */
const cellLines = ({ cells }: Plan): Line[] =>
  cells.flatMap(({ content, ...at }): Line[] => (content ? [[cellAddress(at), said(content)]] : []));

const said = (content: { value: string | number } | { formula: string }): string =>
  String("formula" in content ? content.formula : content.value);

/** What cells share is said once, with all their places. */
function partLines({
  title,
  cells,
  names,
  columnWidths,
  rowHeights,
  validations,
  conditionals,
  charts,
  page,
  frozen,
}: Plan): Line[] {
  const formats = cells.flatMap(({ style: { format }, ...at }): Line[] =>
    format === undefined ? [] : [[cellAddress(at), format]],
  );
  const rules = validations.map(({ row, column, rows, columns, ...rule }): Line => [
    localAddress({ row, column, rows, columns }),
    JSON.stringify(rule),
  ]);
  const looks = conditionals.map(({ row, column, rows, columns, formula, ...look }): Line => [
    `${localAddress({ row, column, rows, columns })} ${formula}`,
    JSON.stringify(look),
  ]);
  return [
    ...names.map(({ name, ...area }): Line => [`name ${name}`, localAddress(area)]),
    ...shared("format", formats),
    ...shared("validation", rules),
    ...shared("conditional format", looks),
    ...charts.map((chart): Line => [`chart ${localAddress(chart.area)}`, JSON.stringify(chart)]),
    ...Object.entries({ title, columnWidths, rowHeights, page, frozen }).map(([key, part]): Line => [
      key,
      JSON.stringify(part) ?? "none",
    ]),
  ];
}

function shared(kind: string, lines: readonly Line[]): Line[] {
  const places = new Map<string, string[]>();
  for (const [place, line] of lines) places.set(line, [...(places.get(line) ?? []), place]);
  return [...places].map(([line, all]): Line => [`${kind} ${all.join(" ")}`, line]);
}

/** What an empty sheet assumes. */
const emptyLines = ({ inputs, cells }: Plan): Line[] =>
  inputs.flatMap(({ key, row, column }): Line[] => {
    const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
    return content ? [[`empty ${key}`, said(content)]] : [];
  });
