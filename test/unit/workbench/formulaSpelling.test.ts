import fc from "fast-check";
import { functionNames } from "../../../src/vocabulary/functionNames";
import { languages } from "../../../src/vocabulary/languages";
import { LOCALES } from "../../../src/vocabulary/locale";
import {
  englishFormula,
  englishMarks,
  englishName,
  LIST_GAP,
  localFormula,
  localName,
} from "../../../src/workbench/grid/entry/formulaSpelling";
import { formulaTokens } from "../../../src/workbench/grid/entry/formulaTokens";

/** How many arguments these functions take, at least and at most. */
const ARGUMENTS: Readonly<Record<string, readonly [number, number]>> = {
  "CLV.RATING": [2, 2],
  "CLV.LIFETIME": [1, 1],
  "CLV.MAXCAC": [1, 2],
  "CLV.AOV": [2, 2],
  "CLV.CHURN": [2, 3],
  "CLV.PAYBACK": [2, 3],
  "CLV.LIFETIMETABLE": [0, 3],
  SUM: [1, Infinity],
  ROUND: [2, 2],
  IF: [1, 3],
  AVERAGE: [1, Infinity],
  MIN: [1, Infinity],
  MIRR: [3, 3],
  TRIM: [1, 1],
  PI: [0, 0],
  TODAY: [0, 0],
};
const takes = (name: string, count: number): boolean => {
  const [least, most] = ARGUMENTS[name.toUpperCase()] ?? [0, Infinity];
  return count >= least && count <= most;
};
const typed = (formula: string): string => englishFormula(formula, "fr", takes);
const shown = (formula: string): string => localFormula(formula, "fr", takes);
const edited = (formula: string): string => localFormula(formula, "fr", takes, LIST_GAP);

test.each<[string, string]>([
  // a semicolon between arguments is French
  ["=CLV.RATING(0,3;0,1)", "=CLV.RATING(0.3,0.1)"],
  ["=somme(1,5;2,25)", "=SUM(1.5,2.25)"],
  ['=SI(VRAI;0,05;"a;b,c")', '=IF(TRUE,0.05,"a;b,c")'],
  ["=SI(a1>=0,5;faux;b$2)", "=IF(A1>=0.5,FALSE,B$2)"],
  ["=SOMME(1.5;2)", "=SUM(1.5,2)"],
  ["=CLV.PAYBACK(30;27,5;)", "=CLV.PAYBACK(30,27.5,)"],
  ['=MOYENNE.SI({1,5.2;3.4};">2,5")', '=AVERAGEIF({1.5,2;3,4},">2,5")'],
  ["=SI(ESTERREUR(#VALEUR!);#N/A;'l;été, 1,5'!A1)", "=IF(ISERROR(#VALUE!),#N/A,'l;été, 1,5'!A1)"],
  ["=Feuil1!a1;2", "=Feuil1!A1,2"],
  ["=SOMME(Ventes[[#Totals];[CA, net]];1,5)", "=SUM(Ventes[[#Totals];[CA, net]],1.5)"],
  // a comma between digits is decimal where the functions take what is left
  ["=CLV.LIFETIME(0,6)", "=CLV.LIFETIME(0.6)"],
  ["=CLV.MAXCAC(45,83)", "=CLV.MAXCAC(45.83)"],
  ["=SOMME(1,5)", "=SUM(1.5)"],
  ["=1,5*A1+(2,5-,5)", "=1.5*A1+(2.5-.5)"],
  ["=7,5\u00a0%*1\u202f+\u00a01", "=7.5%*1 + 1"],
  ["=\u22122,5", "=-2.5"],
  ["=1,5E3", "=1.5E3"],
  ["=SOMME({1,5;2,5})", "=SUM({1.5;2.5})"],
  ["=CLV.LIFETIMETABLE()", "=CLV.LIFETIMETABLE()"],
  ["=PI()*AUJOURDHUI()", "=PI()*TODAY()"],
  // else the formula is in English spelling
  ["=CLV.AOV(1000000,40000)", "=CLV.AOV(1000000,40000)"],
  ["=CLV.CHURN(15000,6000,0)", "=CLV.CHURN(15000,6000,0)"],
  ["=CLV.PAYBACK(30,27.5)", "=CLV.PAYBACK(30,27.5)"],
  ["=ROUND(10/3,2)", "=ROUND(10/3,2)"],
  ["=ROUND(2.5,1)", "=ROUND(2.5,1)"],
  ["=SUM(A1,5)", "=SUM(A1,5)"],
  ["=sum(1,5,2)", "=SUM(1,5,2)"],
  ["=si(A1>0,vrai,1)", "=IF(A1>0,TRUE,1)"],
  ["=CLV.RATING(0.3,0.1)", "=CLV.RATING(0.3,0.1)"],
  ["=TRIM(A1)", "=TRIM(A1)"],
  ["=IF(A1,2,3)", "=IF(A1,2,3)"],
  ['=SUM({"a","b"})', '=SUM({"a","b"})'],
])("%s is read as %s", (formula, english) => {
  expect(typed(formula)).toBe(english);
});

test.each<[string, string]>([
  ["=CLV.RATING(0.3,0.1)", "=CLV.RATING(0,3;0,1)"],
  ["=SUM(A1:B2,{1.5,2;3,4})", "=SOMME(A1:B2;{1,5.2;3.4})"],
  ['=IF(TRUE,"1.5,2",#VALUE!)', '=SI(VRAI;"1.5,2";#VALEUR!)'],
  ["=CLV.LIFETIME(0.6)", "=CLV.LIFETIME(0,6)"],
  ["=VLOOKUP(A1,'1.5,2'!B1:C9,2,FALSE)", "=RECHERCHEV(A1;'1.5,2'!B1:C9;2;FAUX)"],
  // with its only argument a comma would part it: in English it can be entered again
  ["=CLV.AOV(1.5)", "=CLV.AOV(1.5)"],
])("%s is shown as %s, which can be entered again", (formula, local) => {
  expect(shown(formula)).toBe(local);
  expect(typed(shown(formula))).toBe(formula);
  expect(typed(edited(formula))).toBe(formula);
});

test("while a formula is typed its marks are those the grid knows, each in its place", () => {
  const marked = (text: string) => englishMarks(text, "fr", takes);
  expect(marked("=SOMME(1,5; A1")).toBe("=SOMME(1.5, A1");
  expect(marked("=CLV.AOV(1000000,4")).toBe("=CLV.AOV(1000000,4");
  expect(marked("=CLV.LIFETIME(0,")).toBe("=CLV.LIFETIME(0.");
  expect(marked('="a;b')).toBe('="a;b');
});

test.each(LOCALES)("%s: every function goes to its own name and back", (locale) => {
  const names = Object.entries(functionNames[locale]);
  expect(new Set(names.map(([, local]) => local)).size).toBe(names.length);
  for (const [english, local] of names) {
    expect([localName(english, locale), englishName(local, locale)]).toEqual([local, english]);
    const formula = `=${english}(A1,0.5)+${english}(B2,1.5)`;
    expect(
      englishFormula(
        localFormula(formula, locale, () => true),
        locale,
        () => true,
      ),
    ).toBe(formula);
  }
  if (languages[locale].list !== ",") expect(names.length).toBeGreaterThan(300);
});

const leaf = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((n) => String(n / 100)),
  fc.constantFrom(
    "A1",
    "$B$2:C9",
    "TRUE",
    "revenue",
    "#N/A",
    "#VALUE!",
    '"a;b,1.5"',
    "'Q1; 1,5'!A1",
    "Sheet2!B3",
    "{1.5,2;3,4}",
    "60%",
  ),
);
const { formula } = fc.letrec<{ formula: string; call: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small" },
    leaf,
    tie("call"),
    fc.tuple(tie("formula"), fc.constantFrom("+", "*", ">=", "&"), tie("formula")).map((parts) => parts.join("")),
  ),
  call: fc
    .tuple(
      fc.constantFrom("SUM", "IF", "CLV.RATING", "STDEV.S", "NPV"),
      fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
    )
    .map(([name, args]) => `${name}(${args.join(",")})`),
}));

test.each(LOCALES)("%s: what is shown of any formula is entered again as the same", (locale) => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(englishFormula(localFormula(`=${text}`, locale, takes), locale, takes)).toBe(`=${text}`);
    }),
    { numRuns: 3_000 },
  );
});

test.each(LOCALES)("%s: no formula loses a character while it is cut, whatever is typed", (locale) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=A1(){}[]\"'.,;0 5eE#!%é\u00a0:$+") }), (text) => {
      expect(
        formulaTokens(text, locale)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
      expect(englishMarks(text, locale, takes)).toHaveLength(text.length);
    }),
    { numRuns: 5_000 },
  );
});
