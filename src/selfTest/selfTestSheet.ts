import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import { RELEASE } from "../template/release";
import { formula, t } from "../template/specs";
import type { ColumnId, TableBlock, TableRow, Template } from "../template/Template";
import { errorNumbers } from "../vocabulary/errorNumbers";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { languages } from "../vocabulary/languages";
import type { Locale, Text } from "../vocabulary/locale";
import { functionRows, type ExampledFunction } from "./functionRows";
import type { TestRow } from "./TestRow";
import { shownIn, waysOfCalling } from "./waysOfCalling";
import { WORKING_COLUMNS, WORKING_WIDTHS, workingCells } from "./workingCells";

export const SELF_TEST_NAME = t("Self-test", "Autotest");
const DESCRIPTION = t(
  "Every function and every way of calling it, what it has to answer beside what it does, and a code to send back",
  "Chaque fonction et chaque façon de l’appeler, la réponse attendue à côté de celle obtenue, et un code à renvoyer",
);

/** What cells are called by that are read back: the marks of the rows, and what is said of all. */
export const SELF_TEST_KEYS = { passed: "passed", code: "test_code", mark: "right_" } as const;

const BY_NUMBER = t("Errors by their number", "Erreurs par leur numéro");
const ASKED_FOR = ["#DIV/0!", "#VALUE!", "#NUM!", "#N/A"] as const;

/** There is room for so many names. */
const MOST_NAMED = 8;

/** The worksheet, ready to be written: one page. */
export const selfTestPlan = (functions: readonly ExampledFunction[], locale: Locale): Plan =>
  layout(selfTestSheet(functions), locale, {
    sheetName: SELF_TEST_NAME[locale],
    answers: {},
    currency: "other",
    spelling: "clv",
  });

/** What a file of it says of itself. */
export const selfTestAbout = { title: SELF_TEST_NAME, description: DESCRIPTION };

/** Says in the first large figure how many rows are right, as "117 of 117", and below it the code. */
function selfTestSheet(functions: readonly ExampledFunction[]): Template {
  const called = functionRows(functions);
  const rows = [...called, ...waysOfCalling];
  // on either side as many, with the rows that a second table has before its first, and its foot
  const half = Math.ceil((rows.length + 4) / 2);
  const [left, right] = [called.slice(0, half), called.slice(half)];
  return {
    id: "self_test",
    title: SELF_TEST_NAME,
    description: DESCRIPTION,
    page: {
      widths: [1, 38, 16, 16, 8, 2, 38, 16, 16, 8],
      left: ["B", "C", "D", "E"],
      right: ["G", "H", "I", "J"],
      orientation: "portrait",
    },
    subtitle: t(
      `CLV for Excel ${RELEASE}: every function as its first example calls it, and every way of calling`,
      `CLV pour Excel ${RELEASE}\u00A0: chaque fonction telle que son premier exemple l’appelle, et chaque façon d’appeler`,
    ),
    words: {
      of: t("of", "sur"),
      look: t("differs", "diffère"),
      many: t("many failed", "beaucoup d’échecs"),
    },
    bands: [
      {
        full: [
          {
            kind: "figures",
            figures: [
              {
                column: "B",
                label: t("Rows that are right", "Lignes justes"),
                formula: `passed&" {of} ${rows.length}"`,
                format: "text",
                tone: "headline",
              },
            ],
          },
        ],
      },
      { full: [codeBlock(rows)] },
      {
        left: [testBlock(t("Functions", "Fonctions"), ["C", "D", "E"], left, 0)],
        right: [
          ...(right.length > 0
            ? [testBlock(t("Functions, continued", "Fonctions, suite"), ["H", "I", "J"], right, left.length)]
            : []),
          {
            ...testBlock(t("Ways of calling", "Façons d’appeler"), ["H", "I", "J"], waysOfCalling, called.length),
            foot: NUMBERED,
          },
        ],
      },
    ],
    beside: { widths: WORKING_WIDTHS, columns: WORKING_COLUMNS, blocks: [workingCells, failuresBlock(rows)] },
  };
}

/** Told to whoever is asked why: release, rows, and what failed. */
function codeBlock(rows: readonly TestRow[]): TableBlock {
  return {
    kind: "table",
    title: t("Code to send back", "Code à renvoyer"),
    rows: [
      {
        label: t("release, rows that are right, what failed", "version, lignes justes, échecs"),
        cells: {
          C: formula(
            SELF_TEST_KEYS.code,
            `"CLV ${RELEASE} "&passed&"/${rows.length}"&IF(passed<${rows.length - MOST_NAMED}," {many}",failed_${rows.length})`,
            "plain",
            { align: "left" },
          ),
        },
      },
    ],
  };
}

/** What rows of errors come to. */
const NUMBERED = inEveryLanguage((locale) => {
  const numbers = ASKED_FOR.map((error) => `${errorNumbers[error]} = ${shownIn(locale, error)}`);
  return `${BY_NUMBER[locale]}${languages[locale].colon} ${numbers.join(", ")}`;
});

type Columns = readonly [expected: ColumnId, actual: ColumnId, mark: ColumnId];

function testBlock(
  title: Text,
  [expected, actual, mark]: Columns,
  rows: readonly TestRow[],
  before: number,
): TableBlock {
  return {
    kind: "table",
    title,
    heads: {
      [expected]: t("expected", "attendu"),
      [actual]: t("actual", "obtenu"),
      [mark]: t("right", "juste"),
    },
    rows: rows.map((row, i): TableRow => {
      const n = before + i + 1;
      return {
        label: row.says,
        cells: {
          [expected]: {
            value: row.expected.length > 1 ? row.expected.join(" / ") : row.expected[0]!,
            format: "plain",
            align: "right",
            key: `expected_${n}`,
          },
          [actual]: formula(`actual_${n}`, row.formula, "plain", { align: "right" }),
          [mark]: { formula: markOf(row, n), format: "text", check: "row", key: SELF_TEST_KEYS.mark + n },
        },
      };
    }),
  };
}

function markOf({ expected, within }: TestRow, n: number): string {
  const actual = `actual_${n}`;
  return `IF(ISNUMBER(${actual}),IF(${isRight(expected, within, n)},"OK","{look}"),"{look}")`;
}

/** How far off, as a share of how far it may be: a whole number is read alike by every host. */
function isRight(expected: readonly number[], within: number, n: number): string {
  if (expected.length > 1) return `OR(${expected.map((one) => `actual_${n}=${one}`).join(",")})`;
  if (within === 0) return `actual_${n}=expected_${n}`;
  return `ABS(actual_${n}-expected_${n})*${Math.round(1 / within)}<=1`;
}

/** The names of what failed, each row with those of the rows above it; and how many are right. */
function failuresBlock(rows: readonly TestRow[]): TableBlock {
  return {
    kind: "table",
    title: t("What failed, row by row", "Échecs, ligne par ligne"),
    rows: [
      {
        label: t("rows that are right", "lignes justes"),
        cells: {
          M: formula(SELF_TEST_KEYS.passed, `SUM(count_of_1:count_of_${rows.length})`, "count"),
        },
      },
      ...rows.map(({ id }, i): TableRow => {
        const n = i + 1;
        const before = i === 0 ? "" : `failed_${i}&`;
        return {
          label: { value: id, format: "text" },
          cells: {
            M: formula(`count_of_${n}`, `IF(right_${n}="OK",1,0)`, "count"),
            N: formula(`failed_${n}`, `${before}IF(right_${n}="OK",""," ${id}")`, "plain", { align: "left" }),
          },
        };
      }),
    ],
  };
}
