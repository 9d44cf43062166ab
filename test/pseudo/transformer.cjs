const path = require("node:path");
const ts = require("typescript");
const { default: tsJest } = require("ts-jest");
const { accented, marked } = require("./marked.cjs");

// A third language without a translator. Wherever the sources have something in English and French, they get it in
// `qps` too, the tag that
// Windows has for such a language: made of the English by a mark. A text that is no such pair stays without one, and so
// do figures and formulas.
const SOURCES = `${path.resolve(__dirname, "../../src")}${path.sep}`;
const LIST = '["en", "fr"] as const';
/** The words in the record of a language. */
const WORDS = ["ownName", "pageFooter", "months", "shortMonths", "days", "shortDays", "month", "manyDays"];

module.exports = {
  createTransformer(options) {
    const inner = tsJest.createTransformer(options);
    const spoken = (source, file) => (file.startsWith(SOURCES) ? withThirdLanguage(source, file) : source);
    return {
      process: (source, file, transform) => inner.process(spoken(source, file), file, transform),
      getCacheKey: (source, file, transform) => inner.getCacheKey(spoken(source, file), file, transform),
    };
  },
};

function withThirdLanguage(source, file) {
  if (file.endsWith("locale.ts") && source.includes(LIST)) return source.replace(LIST, '["en", "fr", "qps"] as const');
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const additions = [];
  const look = (node) => {
    const english = englishIn(node);
    if (english) additions.push([english.end, `, qps: ${thirdOf(english)}`]);
    ts.forEachChild(node, look);
  };
  look(tree);
  return additions
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, addition]) => text.slice(0, at) + addition + text.slice(at), source);
}

/** What an object has in English, if it has French too. */
function englishIn(node) {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const [english, french] = ["en", "fr"].map((locale) =>
    node.properties.find(({ name }) => name?.getText() === locale),
  );
  return french && english;
}

const thirdOf = (property) =>
  ts.isShorthandPropertyAssignment(property)
    ? `markedByTest(${property.name.getText()})`
    : rewritten(property.initializer);

/**
 * An expression in the third language: its texts with the mark, its `.en` and "en" as `.qps` and "qps". Of a record,
 * only the words.
 */
function rewritten(node) {
  const start = node.getStart();
  const changes = [];
  const change = (part, text) => changes.push([part.getStart() - start, part.end - start, text]);
  const look = (part) => {
    if (ts.isNewExpression(part)) return;
    if (ts.isPropertyAssignment(part) && !WORDS.includes(part.name.getText())) return;
    if (ts.isPropertyAccessExpression(part) && part.name.text === "en") change(part.name, "qps");
    if (ts.isStringLiteralLike(part)) change(part, part.text === "en" ? '"qps"' : JSON.stringify(marked(part.text)));
    if (ts.isTemplateExpression(part)) {
      change(part.head, `\`⟦${escaped(part.head)}\${`);
      part.templateSpans.forEach(({ literal }) => {
        change(literal, `}${escaped(literal)}${ts.isTemplateTail(literal) ? "⟧`" : "${"}`);
      });
    }
    ts.forEachChild(part, look);
  };
  look(node);
  return changes
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, made]) => text.slice(0, from) + made + text.slice(to), node.getText());
}

const escaped = ({ text }) => accented(text).replace(/[\\`$]/g, "\\$&");
