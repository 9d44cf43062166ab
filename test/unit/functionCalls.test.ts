import fc from "fast-check";
import { formulaTokens } from "../../src/formula/formulaTokens";
import { callName, functionCalls, type CallSpelling } from "../../src/formula/functionCalls";
import { localSeparators } from "../../src/formula/localSeparators";
import { readCatalogue } from "../support/catalogue";

const ids = readCatalogue().map(({ id }) => id);
const found = (formula: string, names: readonly string[] = []): string[] =>
  functionCalls(formula, { ids, names: new Set(names) }).map(({ head, spelling, id }) => `${head} ${spelling} ${id}`);

test.each<[formula: string, head: string, spelling: CallSpelling, id: string]>([
  ["=CLV.AOV(A1,B1)", "CLV.AOV", "canonical", "AOV"],
  ["=clv.aov(A1,B1)", "clv.aov", "smallLetters", "AOV"],
  ["=Clv.LifetimeTable(A1,B1,3)", "Clv.LifetimeTable", "smallLetters", "LIFETIMETABLE"],
  ["=_xldudf_CLV_AOV(A1,B1)", "_xldudf_CLV_AOV", "stored", "AOV"],
  ["=_xldudf_clv_aov(A1,B1)", "_xldudf_clv_aov", "stored", "AOV"],
  ["=_xlfn._xldudf_CLV_AOV(A1,B1)", "_xlfn._xldudf_CLV_AOV", "stored", "AOV"],
  ["=_xlfn._xldudf_CLV.AOV(A1,B1)", "_xlfn._xldudf_CLV.AOV", "stored", "AOV"],
  ["=_xludf.CLV.AOV(A1,B1)", "_xludf.CLV.AOV", "stored", "AOV"],
  ["=_xll.CLV.AOV(A1,B1)", "_xll.CLV.AOV", "stored", "AOV"],
  ["=_xldudf_CLVDEV_AOV(A1,B1)", "_xldudf_CLVDEV_AOV", "stored", "AOV"],
  ["=[2]!_xldudf_CLV_AOV(A1,B1)", "[2]!_xldudf_CLV_AOV", "stored", "AOV"],
  ["='C:\\add ins\\addin.xlam'!CLV.AOV(A1,B1)", "'C:\\add ins\\addin.xlam'!CLV.AOV", "file", "AOV"],
  ["='C:\\add ins\\[addin.xlam]Sheet 1'!CLV.AOV(A1,B1)", "'C:\\add ins\\[addin.xlam]Sheet 1'!CLV.AOV", "file", "AOV"],
  ["='https://x.example/it''s.xlam'!CLV.AOV(A1,B1)", "'https://x.example/it''s.xlam'!CLV.AOV", "file", "AOV"],
  ["=[1]!CLV.AOV(A1,B1)", "[1]!CLV.AOV", "file", "AOV"],
  ["=addin.xlam!CLV_AOV(A1,B1)", "addin.xlam!CLV_AOV", "file", "AOV"],
  ["=[addin.xlam]!CLV.AOV(A1,B1)", "[addin.xlam]!CLV.AOV", "file", "AOV"],
  ["=#REF!CLV.AOV(A1,B1)", "#REF!CLV.AOV", "file", "AOV"],
  ["=CLV_AOV(A1,B1)", "CLV_AOV", "underscore", "AOV"],
  ["=CLVDEV.AOV(A1,B1)", "CLVDEV.AOV", "trial", "AOV"],
  ["=CLV.DEV.AOV(A1,B1)", "CLV.DEV.AOV", "trial", "AOV"],
  ["=clvtest2_aov(A1,B1)", "clvtest2_aov", "trial", "AOV"],
  ["=CLV.AOVV(A1,B1)", "CLV.AOVV", "unknown", "AOVV"],
  ["=_xldudf_CLV_NOPE(A1)", "_xldudf_CLV_NOPE", "unknown", "NOPE"],
  ['=IF(A1>0,1+[1]!CLV.AOV(A1,B1),"")', "[1]!CLV.AOV", "file", "AOV"],
  ["=SUM('Sheet 1'!A1,'Sheet 1'!B1)/_xldudf_CLV_AOV(A1,B1)", "_xldudf_CLV_AOV", "stored", "AOV"],
  ['="CLV.AOV("&CLV.AOV(A1,B1)', "CLV.AOV", "canonical", "AOV"],
  ["='CLV.AOV(1)'!A1+CLV.AOV(A1,B1)", "CLV.AOV", "canonical", "AOV"],
])("in %s the call %s is %s", (formula, head, spelling, id) => {
  expect(found(formula)).toEqual([`${head} ${spelling} ${id}`]);
});

test.each<[why: string, formula: string, names: string[]]>(
  (
    [
      ["a text", '="CLV.AOV(1,2)"'],
      ["a text with quotes in it", '="he said ""CLV.AOV("&A1'],
      ["a sheet's name", "='CLV.AOV('!A1"],
      ["a table's column", "=T[CLV.AOV(]+1"],
      ["another function", "=MYCLV.AOV(1,2)"],
      ["another add-in", "=CLVPRO.AOV(1,2)"],
      ["an add-in with a longer name", "=CLVTOOLS.AOV(1,2)"],
      ["stored by another add-in", "=_xldudf_MYCLV_AOV(1,2)"],
      ["anybody's function", "=CLV_SOMETHING(1)"],
      ["a name", "=CLV.AOV+1"],
      ["a name of the workbook", "=CLV_AOV(1,2)", ["clv_aov"]],
      ["a sheet's own name", "=Sheet1!CLV.AOV(1)", ["clv.aov"]],
      ["a name of the formula's own", "=LET(clv.aov,LAMBDA(x,x),clv.aov(1))"],
      ["a comment in N()", '=1+N("was CLV.AOV(A1)")'],
      ["nothing of the kind", "=SUM(A1:B2)"],
      ["no formula", "CLV"],
    ] as [string, string, string[]?][]
  ).map(([why, formula, names = []]) => [why, formula, names]),
)("%s is no call: %s", (_, formula, names) => {
  expect(found(formula, names)).toEqual([]);
});

test("every call of a formula is found, from left to right, nested or not", () => {
  expect(
    found("=CLV.SIMPLE(_xldudf_CLV_PERIODVALUE(A1,clv.frequency(A2,A3),A4),[1]!CLV.LIFETIME(A5))*CLVDEV.AOV(1,2)"),
  ).toEqual([
    "CLV.SIMPLE canonical SIMPLE",
    "_xldudf_CLV_PERIODVALUE stored PERIODVALUE",
    "clv.frequency smallLetters FREQUENCY",
    "[1]!CLV.LIFETIME file LIFETIME",
    "CLVDEV.AOV trial AOV",
  ]);
});

test("every function of the catalogue is known under every spelling", () => {
  for (const id of ids) {
    expect(found(`=${callName(id)}(1)`)).toEqual([`CLV.${id} canonical ${id}`]);
    expect(found(`=_xldudf_CLV_${id.replaceAll(".", "_")}(1)`)).toEqual([
      `_xldudf_CLV_${id.replaceAll(".", "_")} stored ${id}`,
    ]);
  }
});

test.each<[formula: string, single: number | undefined, spreads: boolean]>([
  ["=@CLV.AOV(A1:A3,B1:B3)", 1, true],
  ["=@ CLV.AOV(A:A,4)", 1, true],
  ["=@_xldudf_CLV_AOV(T[x],4)", 1, true],
  ["=@[1]!CLV.AOV(A1#,4)", 1, true],
  ["=1+@'a b'!CLV.AOV({1,2},4)", 3, true],
  ["=@CLV.AOV(A1,B1)", 1, false],
  ["=@CLV.AOV(SUM(A1:A3),4)", 1, false],
  ["=@CLV.AOV((A1:A3),4)", 1, true],
  ["=@CLV.SIMPLE(CLV.AOV(A1:A3,4),2)", 1, true],
  ["=CLV.AOV(A1:A3,4)", undefined, true],
  ["=CLV.AOV(1,2)+SUM(A1:A3)", undefined, false],
  ["=@INDEX(A:A,2)+CLV.AOV(1,2)", undefined, false],
  ["=CLV.AOV(@A1:A3,4)", undefined, true],
])("the @ and the arguments of %s", (formula, single, many) => {
  expect(functionCalls(formula, { ids })[0]).toMatchObject({ single, spreads: many });
});

test.each<[formula: string, separators: number[]]>([
  ["=CLV.AOV(A1;B1)", [11]],
  ["=IF(A1>0;CLV.AOV(A1;B1);0)", [8, 19, 23]],
  ["=CLV.AOV(A1,B1)", []],
  ["=CLV.AOV(1,5;2)", []],
  ["=CLV.AOV({1;2},3)", []],
  ['=CLV.AOV(";";{1;2})', [12]],
])("semicolons between the arguments of %s", (formula, separators) => {
  expect(localSeparators(formula)).toEqual(separators);
});

test("tokens together are the formula again, whatever it is", () => {
  const pieces = fc.constantFrom(
    "CLV.AOV(",
    "'C:\\[a]b'!",
    "'it''s'!",
    '"a""b"',
    "A1:B2",
    "[1]!",
    "T['[a]",
    ")",
    ",",
    ";",
    "{",
    "}",
    "@",
    "#",
    " ",
    "'",
    '"',
    "1.5",
    "é",
    "#REF!",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const formula = `=${parts.join("")}`;
      const tokens = formulaTokens(formula);
      expect(tokens.map(({ text }) => text).join("")).toBe(formula);
      expect(tokens.every(({ from, to, text }) => formula.slice(from, to) === text)).toBe(true);
    }),
  );
});
