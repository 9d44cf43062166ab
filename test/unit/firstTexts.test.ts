import path from "node:path";
import ts from "typescript";
import { ui } from "../../src/vocabulary/ui";

const ROOT = path.join(__dirname, "../..");
const PANE = path.join(ROOT, "src/taskpane/index.tsx");
const PLANTED = path.join(ROOT, "src/taskpane/planted.ts");
const PLANTED_CODE = `
  import { uiText, type UiKey } from "../vocabulary/ui";
  export const a = (key: UiKey) => uiText(key, "en");
  export const b = (isFirst: boolean) => uiText(isFirst ? "home" : "orderQuestion", "en");
  export const c = uiText("home", "en");`;

const FIRST_KEYS = new Set<string>(Object.keys(ui));

/**
 * A screen brings its sentences along when it is opened. What the pane runs before that may say only what it has from
 * the start: another sentence would break the pane for whoever has not opened that screen yet.
 */
describe("sentences of the pane before a screen is opened", () => {
  const program = programWith([PANE, PLANTED]);

  test("are those it has from the start", () => {
    expect(saidTooEarly(program, PANE)).toEqual([]);
  });

  test("a sentence of a screen is found where it is said too early", () => {
    expect(saidTooEarly(program, PLANTED)).toEqual([
      "src/taskpane/planted.ts: uiText(key)",
      'src/taskpane/planted.ts: uiText(isFirst ? "home" : "orderQuestion")',
    ]);
  });
});

/** The types of these files and of all that they import; that of the planted one is no file. */
function programWith(entries: readonly string[]): ts.Program {
  const { options } = ts.parseJsonConfigFileContent({ extends: "./tsconfig.json" }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const fileOf = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) =>
    path.resolve(name) === PLANTED ? ts.createSourceFile(name, PLANTED_CODE, language, true) : fileOf(name, language);
  return ts.createProgram(entries, options, host);
}

/** Calls for a sentence in the modules that come with `entry` itself, whose key may be one of a screen's. */
function saidTooEarly(program: ts.Program, entry: string): string[] {
  const checker = program.getTypeChecker();
  return modulesWith(program, entry).flatMap((source) =>
    callsIn(source)
      .filter(([, key]) => mayBeLater(checker.getTypeAtLocation(key)))
      .map(
        ([called, key]) =>
          `${path.relative(ROOT, source.fileName).replaceAll(path.sep, "/")}: ${called}(${key.getText(source)})`,
      ),
  );
}

/** Modules that are loaded with one; what is imported as types only, or when asked for, is not. */
function modulesWith(program: ts.Program, entry: string): ts.SourceFile[] {
  const checker = program.getTypeChecker();
  const found = new Set<ts.SourceFile>();
  const visit = (source: ts.SourceFile): void => {
    if (found.has(source) || source.isDeclarationFile) return;
    found.add(source);
    for (const statement of source.statements) {
      if (!isLoading(statement) || !statement.moduleSpecifier) continue;
      const imported = checker.getSymbolAtLocation(statement.moduleSpecifier)?.declarations?.[0];
      if (imported) visit(imported.getSourceFile());
    }
  };
  visit(program.getSourceFile(entry)!);
  return [...found];
}

function isLoading(statement: ts.Statement): statement is ts.ImportDeclaration | ts.ExportDeclaration {
  if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly;
  if (!ts.isImportDeclaration(statement)) return false;
  const { importClause: clause } = statement;
  if (!clause || clause.name) return !clause?.isTypeOnly;
  const names = clause.namedBindings;
  return !clause.isTypeOnly && !(names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly));
}

/** What hands its key on to these two is itself one of them. */
const SAYING = /^(words|uiText)$/;
const HANDING_ON = "src/taskpane/parts/useWords.ts";

function callsIn(source: ts.SourceFile): [called: string, key: ts.Expression][] {
  const found: [string, ts.Expression][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const called = node.expression.getText(source);
      if (SAYING.test(called)) found.push([called, node.arguments[0]]);
    }
    ts.forEachChild(node, visit);
  };
  if (path.relative(ROOT, source.fileName).replaceAll(path.sep, "/") !== HANDING_ON) visit(source);
  return found;
}

function mayBeLater(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => !(part.isStringLiteral() && FIRST_KEYS.has(part.value)));
}
